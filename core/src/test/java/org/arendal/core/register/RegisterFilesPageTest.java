package org.arendal.core.register;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page on register files says what the reader does")
class RegisterFilesPageTest {
  private static final Path PAGE =
      Path.of("..", "support", "docs", "registers", "register-files.md");

  /** As many words as a cell of a table takes. */
  private static final int SHORT = 4;

  @Test
  @DisplayName("it is printed from the schemas; -Darendal.regenerate=true writes it anew")
  void isTrue() throws IOException {
    String page = page();
    if (Boolean.getBoolean("arendal.regenerate")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private static String page() {
    return """
        # Register files

        For those who write entries: an agency for its overlay, or whoever keeps a country module. The
        tables are printed from what the reader itself checks; a test keeps them true.

        ## The form

        - A file is UTF-8 text, with or without a byte order mark. A record is a run of lines
          `field: value`; a blank line ends it.
        - A line that begins with `#` is a comment. Nothing else is passed over.
        - The order of fields is free. A field stands once, and never empty: leave the line out.
        - Days are inclusive at both ends.
        - Every error names the file, the line and the field.

        An entry of a country module:

        ```
        function: liaison-body
        territory: SE
        name: Socialstyrelsen
        address: S-106 30 Stockholm
        start: 1996-10-01
        source: Vejledende bemærkninger til nordisk konvention om social bistand og sociale tjenester
        reference: remarks to article 13
        provision: A13-lb-se
        basis: designated
        evidence: 1996
        read: 2026-11-21
        confidence: verified
        ```

        Entries of an overlay, here one for a function of the agency's own, and one that takes the place
        of the library's:

        ```
        function: homeless-contact
        function-name: contact for homeless persons
        territory: DK
        name: Our unit for homeless persons
        telephone: 45-00000000
        email: contact@example.org
        website: www.example.org
        start: 2026-01-01
        source: Our own list of contacts
        reference: row 12
        basis: agency
        evidence: 2026-01-05
        read: 2026-01-05
        contact-read: 2026-01-12
        confidence: verified

        function: liaison-body
        displaces: yes
        territory: SE
        name: Socialstyrelsen
        email: contact@example.org
        start: 2026-01-01
        source: Letter of the body
        reference: 3 January 2026
        basis: agency
        evidence: 2026-01-03
        read: 2026-01-10
        confidence: verified
        ```

        A body of an overlay stands beside those of the library, however many there are for its function
        and territory, and is never shown as designated; with `displaces` it takes their place on its
        days. Entries of other registers take the place of the library's with the same key.

        ## Days that are not known

        - Without `start` an entry holds surely from `started-by` on, or from the day of its evidence; before
          that it may hold, but no earlier than `started-after`.
        - With `ended-by` it holds surely until the day of its evidence, and surely no longer from
          `ended-by` on; in between it may.
        - Evidence that is `undated` shows no day. A day on which nothing surely holds is answered with
          what may.

        ## What else is refused

        - a last day before the first one; a source younger than its reading; a withdrawal on or
          before the day of reading;
        - `start` beside `started-by` or `started-after`, `end` beside `ended-by`, and evidence that is not
          older than `ended-by`;
        - two records for one key and territory whose sure days overlap while both stand, a gap among
          them; the key of a record is its `function`, `key`, `id`, `benefit` or, of a document, `kind`;
        - `function-name` beside a function of the library, and `displaces` outside an overlay;
        - `replaces` with a key that no record for the same territory has; in an overlay it may be one
          of the library, and is checked when the `Convention` is assembled;
        - the `id` of a rule on repatriation in two records that stand, whatever their territory and days;
        - an instrument of a kind from `treaty` to `none` under a key that is no place beside the
          Convention, or of another kind under one that is;
        - in an overlay: a gap, a `basis` other than `agency`, a record without `start`.

        ## Every entry

        These fields follow those of each register.

        %s
        ## A gap

        A record that begins with `gap` says for which days nothing could be verified. It stands in
        any register of the library, never in an overlay, and has no source.

        %s%s"""
        .formatted(
            table(CommonFields.ALL),
            table(GapFields.ALL),
            RegisterSort.ALL.stream().map(RegisterFilesPageTest::section).collect(joining()))
        .replace("\r\n", "\n");
  }

  private static String section(RegisterSort sort) {
    return "\n## %s\n\n%s"
        .formatted(
            sort, table(sort.fields().subList(0, sort.fields().size() - CommonFields.ALL.size())));
  }

  private static String table(List<? extends Field<?, ?>> fields) {
    String rows = fields.stream().map(RegisterFilesPageTest::row).collect(joining());
    String vocabularies =
        fields.stream()
            .filter(field -> field.type().words().size() > SHORT)
            .map(RegisterFilesPageTest::vocabulary)
            .collect(joining());
    return "| field | required | holds | meaning |\n| --- | --- | --- | --- |\n"
        + rows
        + vocabularies;
  }

  private static String row(Field<?, ?> field) {
    List<String> words = field.type().words();
    String holds = field.type().description();
    if (!words.isEmpty()) {
      holds += words.size() > SHORT ? "; see below" : ": " + quoted(words);
    }
    return "| `%s` | %s | %s | %s |\n"
        .formatted(field.name(), field.isRequired() ? "yes" : "", holds, field.meaning());
  }

  private static String vocabulary(Field<?, ?> field) {
    return "\nWords of `%s`: %s.\n".formatted(field.name(), quoted(field.type().words()));
  }

  private static String quoted(List<String> words) {
    return words.stream().map(word -> "`" + word + "`").collect(joining(", "));
  }
}
