package org.arendal.core.explanation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.law.Language;
import org.arendal.core.words.Rooms;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each word stands in the room that declares it, in every language. */
class RoomsTest {
  private static final Path WORDS = Path.of("src/main/resources/org/arendal/core/words");
  private static final ImmutableListMultimap<String, String> ENGLISH = lines(Language.ENGLISH);
  private static final DeclaredRooms DECLARED = new DeclaredRooms(rooms(ENGLISH));

  @ParameterizedTest
  @MethodSource("languages")
  void haveTheWordsThatAreDeclaredInThem(Language language) {
    Map<String, String> wanted =
        new TreeMap<>(language == Language.ENGLISH ? wantedInEnglish() : english());
    lines(language).values().stream()
        .map(line -> line.split("=", 2)[0])
        .filter(Forms::isOne)
        .forEach(key -> wanted.putIfAbsent(key, "…"));

    assertThat(new RoomsReport(language, lines(language)).text(wanted, DECLARED)).isEmpty();
  }

  /** Those with rooms of their own. */
  static Stream<Language> languages() {
    return Texts.languages().stream().filter(language -> language.base() == language);
  }

  @Test
  void areTheFilesOfEveryLanguageAndNoOthers() throws IOException {
    Set<String> files =
        Rooms.names().stream().map(room -> room + ".properties").collect(Collectors.toSet());

    List<Path> folders = below(WORDS).stream().filter(Files::isDirectory).toList();
    for (Path folder : folders) {
      assertThat(Language.find(folder.getFileName().toString())).as("%s", folder).isPresent();
      assertThat(below(folder).stream().map(file -> file.getFileName().toString()))
          .as("%s", folder)
          .containsExactlyInAnyOrderElementsOf(files);
    }
    assertThat(folders).hasSize((int) languages().count());
  }

  /** A way of writing a language says something else, or it need not say it. */
  @Test
  void areChangedByAWayOfWritingALanguageWhereItDiffers() throws IOException {
    for (Language language : Texts.languages()) {
      if (language.base() != language) {
        Properties words = new Properties();
        words.load(
            new StringReader(Files.readString(WORDS.resolve(language.tag() + ".properties"))));
        words.remove("label.not-written");
        Texts base = Texts.inLanguage(language.base());
        words.forEach(
            (key, text) -> {
              assertThat(base.find((String) key)).as("%s", key).isPresent();
              assertThat(base.get((String) key)).as("%s", key).isNotEqualTo(text);
            });
      }
    }
  }

  @Test
  void areReportedWithTheLinesToWriteStrikeAndMove() {
    ListMultimap<String, String> danish = ArrayListMultimap.create(lines(Language.DANISH));
    danish.get("cooperation").remove("article-number.8=8");
    danish.put("cooperation", "criterion.nobody=Ingen");
    danish.put("cooperation", "month.1=januar");
    Map<String, String> wanted = new TreeMap<>(english());
    wanted.put("article.99", "Something new");

    assertThat(new RoomsReport(Language.DANISH, danish).text(wanted, DECLARED))
        .isEqualTo(
            """
            words/da/cooperation.properties
              write  article-number.8=8
              strike  criterion.nobody=Ingen
              move to words/da/explanation.properties  month.1=januar
            words/da/explanation.properties
              strike, it stands twice  month.1=januar
            a room of your choice
              write  article.99=Something new
            """);
  }

  @Test
  void areOpenForTheFirstWordsOfAnArticleOfASectionAndOfASort() {
    assertThat(DECLARED.of("article.99")).isEmpty();
    assertThat(DECLARED.of("fact.nowhere.kind")).isEmpty();
    assertThat(DECLARED.of("nothing.like-it")).isEmpty();
  }

  @Test
  void followTheClassThatNamesTheId() {
    assertThat(DECLARED.of("criterion.own-citizen-refused-too.clause")).contains("equal-treatment");
    assertThat(DECLARED.of("criterion.tie-sign-language")).contains("care-move");
    assertThat(DECLARED.of("criterion.6-standing-need.included")).contains("temporary-stay");
    assertThat(DECLARED.of("remark.document-listed")).contains("maintenance");
    assertThat(DECLARED.of("remark.denounced")).contains("shared");
    assertThat(DECLARED.of("choice.stay.kind.residence")).contains("shared");
    assertThat(DECLARED.of("fact.relocation.wish.label")).contains("care-move");
    assertThat(DECLARED.of("hint.in-transit")).contains("cooperation");
    assertThat(DECLARED.of("note.anything")).contains("registers");
  }

  /** What the code asks for; a text that is not there yet is left to whoever writes it. */
  private static Map<String, String> wantedInEnglish() {
    Map<String, String> wanted = new TreeMap<>(english());
    wanted.keySet().removeIf(key -> !NeededTexts.isNeededOrAskedFor(key));
    NeededTexts.all().forEach(key -> wanted.putIfAbsent(key, "…"));
    return wanted;
  }

  private static Map<String, String> english() {
    return ENGLISH.values().stream()
        .map(line -> line.split("=", 2))
        .collect(
            Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> a, LinkedHashMap::new));
  }

  private static Map<String, String> rooms(ImmutableListMultimap<String, String> lines) {
    Map<String, String> rooms = new TreeMap<>();
    lines.forEach((room, line) -> rooms.putIfAbsent(line.split("=", 2)[0], room));
    return rooms;
  }

  /** The lines of each room, without comments. */
  private static ImmutableListMultimap<String, String> lines(Language language) {
    ImmutableListMultimap.Builder<String, String> lines = ImmutableListMultimap.builder();
    for (String room : Rooms.names()) {
      text(language, room)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> lines.put(room, line));
    }
    return lines.build();
  }

  private static String text(Language language, String room) {
    try (InputStream in = Rooms.class.getResourceAsStream(Rooms.file(language, room))) {
      return in == null ? "" : new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.toList();
    }
  }
}
