package org.arendal.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.explorer.script.LibraryTexts;

/** What stands in for methods of the JDK does as they do. */
class StandInsTest {
  @Property(tries = 1000)
  void readPropertiesAsTheJdkDoes(@ForAll("propertyTexts") String text) throws IOException {
    assertThat(read(text)).isEqualTo(readByJdk(text));
  }

  @Provide
  Arbitrary<String> propertyTexts() {
    // Not a line with nothing on it that a backslash joins to the next: no file of ours has one.
    return Arbitraries.of(
            "a",
            "b",
            "ß",
            "\u201d",
            " ",
            "\t",
            "\f",
            "=",
            ":",
            "#",
            "!",
            "\\:",
            "\\ ",
            "\\#",
            "\\u201c",
            "\\n",
            "\n",
            "\r",
            "\r\n",
            "a\\\n",
            "=\\\r\n  ",
            "''",
            "{0}")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  @Example
  void readEveryFileOfPropertiesAsTheJdkDoes() throws IOException {
    Map<String, String> files = LibraryTexts.read();
    assertThat(files).hasSizeGreaterThan(100);
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().endsWith(".properties")) {
        assertThat(read(file.getValue())).as(file.getKey()).isEqualTo(readByJdk(file.getValue()));
      }
    }
  }

  private static Properties read(String text) throws IOException {
    Properties properties = new Properties();
    StandIns.load(properties, new StringReader(text));
    return properties;
  }

  private static Properties readByJdk(String text) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    return properties;
  }

  @Property(tries = 500)
  void readDaysAsTheJdkDoes(@ForAll("days") String text) {
    LocalDate day;
    try {
      day = LocalDate.parse(text);
    } catch (DateTimeException e) {
      assertThatThrownBy(() -> StandIns.parse(text)).isInstanceOf(DateTimeException.class);
      return;
    }
    assertThat(StandIns.parse(text)).isEqualTo(day);
  }

  @Provide
  Arbitrary<String> days() {
    return Arbitraries.of(
            "2026-02-28",
            "2026-02-30",
            "-2026-01-01",
            "+12026-01-01",
            "12026-01-01",
            "+2026-01-01",
            "-0000-01-01",
            "+999999999-12-31",
            "+9999999999-01-01",
            "2026-1-01",
            "",
            "-12026-01-01",
            "0000-12-31",
            "2026-13-01",
            "2026-01-00",
            "2026-01-01x",
            "٢٠٢٦-٠١-٠١")
        .edgeCases(edgeCases -> edgeCases.none());
  }

  @Property(tries = 500)
  void splitLinesAsTheJdkDoes(@ForAll("lines") String text) {
    assertThat(StandIns.lines(text)).containsExactlyElementsOf(text.lines().toList());
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of("a", "\n", "\r", "\r\n", "\u2028")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  @Example
  void findAndReplaceAsTheJdkDoes() {
    Pattern pattern = Pattern.compile("([a-z])(\\d)?");
    String text = "a1 b, c2d$\\";

    assertThat(StandIns.results(pattern.matcher(text)).map(MatchResult::group))
        .containsExactlyElementsOf(
            pattern.matcher(text).results().map(MatchResult::group).toList());
    assertThat(
            StandIns.replaceAll(
                pattern.matcher(text),
                found -> Matcher.quoteReplacement("$" + found.group(1).toUpperCase(Locale.ROOT))))
        .isEqualTo("$A $B, $C$D$\\");
  }

  @Example
  void nameThePackageOfAClass() {
    for (Class<?> type : List.of(String.class, Map.Entry.class, StandIns.class)) {
      assertThat(StandIns.getPackageName(type)).isEqualTo(type.getPackageName());
    }
  }

  @Example
  void sortAndTellApartAsTheJdkDoes() {
    List<String> words = List.of("b", "A", "a", "B", "a", "c");
    Comparator<String> order = String.CASE_INSENSITIVE_ORDER;

    assertThat(StreamStandIns.distinct(words.stream()))
        .containsExactlyElementsOf(words.stream().distinct().toList());
    assertThat(StreamStandIns.sorted(words.stream()))
        .containsExactlyElementsOf(words.stream().sorted().toList());
    assertThat(StreamStandIns.sorted(words.stream(), order))
        .containsExactlyElementsOf(words.stream().sorted(order).toList());
    assertThat(StreamStandIns.min(words.stream(), order)).isEqualTo(words.stream().min(order));
    assertThat(StreamStandIns.max(words.stream(), order)).isEqualTo(words.stream().max(order));
    assertThat(StreamStandIns.max(Stream.<String>of(), order)).isEmpty();
  }
}
