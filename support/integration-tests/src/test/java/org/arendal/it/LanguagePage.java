package org.arendal.it;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.arendal.core.law.Language;

/** The page on a language: what it rests on, who looked at it, and its terms. */
final class LanguagePage {
  /** A language, and what was read of the authentic text in it. */
  static final ImmutableMap<Language, Named> ALL =
      ImmutableMap.of(
          Language.DANISH,
          new Named("Danish", "The Danish text was read whole; everything here starts from it."),
          Language.FINNISH,
          new Named(
              "Finnish",
              "Of the Finnish text only the title, the preamble and the headings at its beginning"
                  + " were seen; no article was."),
          Language.ICELANDIC,
          new Named("Icelandic", "The Icelandic text was read whole."),
          Language.NORWEGIAN,
          new Named(
              "Norwegian Bokmål",
              "Of the Norwegian text the preamble, article 1 and the beginning of article 2 were"
                  + " read. There is nothing in Nynorsk: whoever asks for it gets Bokmål, and is"
                  + " told so."),
          Language.SWEDISH,
          new Named(
              "Swedish",
              "The Swedish text was not seen, only the acts on it. For Finland's Swedish"
                  + " (`sv-FI`) the texts that differ stand in a file of their own."));

  /**
   * A language by its name.
   *
   * @param name its name
   * @param authentic what was read of the authentic text
   */
  record Named(String name, String authentic) {}

  private static final Set<String> COLUMNS = Set.of("term", "written", "status");

  private final Language language;
  private final Named named;

  LanguagePage(Map.Entry<Language, Named> entry) {
    this.language = entry.getKey();
    this.named = entry.getValue();
  }

  String file() {
    return language.tag() + ".md";
  }

  @Override
  public String toString() {
    try {
      return "# "
          + named.name()
          + "\n\n"
          + named.authentic()
          + "\n\n**No native lawyer has read these texts yet.** Who finds one that is wrong or odd"
          + " writes it into the sheet, which has the Danish beside it, provision by provision:\n\n"
          + "```\nmvn -pl support/integration-tests -am verify -Dtest=LanguageSheetsTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Darendal.sheet="
          + language.tag()
          + "\n```\n\n"
          + "It lies in `support/integration-tests/target/sheets` then, a table of text with tabs;"
          + " what stands in its last column comes back with `-Darendal.corrections=FILE`.\n"
          + reviewed()
          + "\n## Terms\n\n"
          + "V: seen in the authentic text, in an act or on an official page; D: derived from an"
          + " official text on a neighbouring subject; ?: our proposal.\n\n"
          + terms();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String reviewed() throws IOException {
    if (language == Language.DANISH) {
      return "";
    }
    Map<String, LanguageReview.Line> lines = new LanguageReview(language).lines();
    long changed = lines.values().stream().filter(line -> !line.changed().isEmpty()).count();
    Map<String, Long> terms =
        lines.values().stream()
            .collect(Collectors.groupingBy(LanguageReview.Line::terms, Collectors.counting()));
    return "\nEach of the "
        + lines.size()
        + " texts was translated back into English by somebody who had not seen the Danish, and that"
        + " was held against the Danish by a third; "
        + changed
        + " texts were changed then. ["
        + language.tag()
        + ".tsv](review/"
        + language.tag()
        + ".tsv) has it line by line; a line is stale, and the build fails, when the text or its"
        + " Danish changes. By the least sure term in it, "
        + terms.getOrDefault("V", 0L)
        + " rest on terms that were seen (V), "
        + terms.getOrDefault("D", 0L)
        + " on derived ones (D), "
        + terms.getOrDefault("?", 0L)
        + " on proposals (?); the others have no term of the treaty.\n";
  }

  private String terms() {
    MarkdownTable table = new MarkdownTable(COLUMNS);
    for (Glossary.Term term : new Glossary().of(language)) {
      table.add(
          ImmutableMap.of(
              "term", term.term(),
              "written", written(term.accepted()),
              "status", term.status(),
              "never", String.join(", ", term.forbidden())));
    }
    return table.toString();
  }

  /** The first form is the one to write; the others are its stems. */
  private static String written(List<String> forms) {
    return forms.size() < 2
        ? String.join("", forms)
        : forms.get(0) + " (" + String.join(", ", forms.subList(1, forms.size())) + ")";
  }
}
