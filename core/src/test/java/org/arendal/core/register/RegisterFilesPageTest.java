package org.arendal.core.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
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

  private static String page() throws IOException {
    return prose()
        .formatted(
            table(CommonFields.ALL),
            table(GapFields.ALL),
            RegisterSort.ALL.stream().map(RegisterFilesPageTest::section).collect(joining()));
  }

  /** The page with {@code %s} where a table goes. */
  private static String prose() throws IOException {
    try (InputStream in = RegisterFilesPageTest.class.getResourceAsStream("register-files.md")) {
      return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n").stripTrailing();
    }
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
