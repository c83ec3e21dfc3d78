package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.arendal.core.Convention;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.law.Language;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.register.LawList;
import org.arendal.core.register.RegisterFormatException;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.spi.Overlay;
import org.arendal.core.words.Texts;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.AssessmentWriter;
import org.arendal.json.CaseReader;
import org.arendal.json.CaseWriter;
import org.arendal.json.InvalidCaseException;
import org.arendal.json.RegisterWriter;

/**
 * What was taken in can be answered, and what cannot is refused with an error of its own type.
 *
 * <p>Examples and register files are broken at random: pieces are dropped, doubled, swapped, and
 * values replaced by those of other files or by what breaks programs. The build tries a few; {@code
 * -Plong-properties} tries many.
 */
class BrokenInputProperties {
  private static final String NAME = "Zzyzx";
  private static final Path SOURCES = Path.of(System.getProperty("basedir", ".")).resolve("../..");
  private static final Convention CONVENTION = Convention.discovered();
  private static final List<String> CASES = Examples.names().stream().map(Examples::text).toList();
  private static final List<Case> SOUND =
      CASES.stream().map(json -> CaseReader.read(json, Jackson2.JSON)).toList();
  private static final Pattern JSON_VALUE =
      Pattern.compile("\"[^\"]*\"(?!\\s*:)|true|false|null|\\[[^\\[\\]{}]*\\]");
  private static final Pattern JSON_MEMBER = Pattern.compile("\"[^\"]*\"\\s*:");
  private static final Pattern FIELD_VALUE = Pattern.compile("(?<=: )\\S.*");
  private static final List<String> BREAKING =
      List.of(
          "\"9999-12-31\"",
          "\"0000-01-01\"",
          "\"+999999999-12-31\"",
          "\"1996-02-30\"",
          "\"1996\"",
          "\"2999-12-31\"",
          "\"1800-01-01\"",
          "\"\"",
          "\"?\"",
          "[\"?\"]",
          "[]",
          "{}",
          "null",
          "-1",
          "1e999999999",
          "\"1e999999999\"",
          "\"\\ud800\"",
          "\"\u202E\"",
          "\"" + NAME + "\"",
          "\"YU\"",
          "\"XK\"",
          "\"GL\"",
          "\"SJ\"",
          "[".repeat(2000),
          "\"" + "x".repeat(5000) + "\"");
  private static final List<String> BREAKING_FIELDS =
      List.of(
          "9999-12-31",
          "0000-01-01",
          "+999999999-12-31",
          "-999999999-01-01",
          "1996-02-30",
          "1996",
          "2999-12-31",
          "1800-01-01",
          "?",
          "P999999999Y",
          "P0D",
          "P90D",
          "-1",
          "2147483647",
          "99999999999",
          NAME,
          "alongside",
          "name-not-verified",
          "x",
          "A01-1a",
          "\u202E",
          "\uD800",
          "x".repeat(5000),
          "agency",
          "GL",
          "1996-10-01");

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  @Label("a broken case is refused as an invalid case, or answered in both languages")
  void aCase(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    String text = pick(CASES, random);
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      text = broken(text, JSON_VALUE, CASES, BREAKING, random);
    }
    Case matter;
    try {
      matter = CaseReader.read(text, Jackson2.JSON);
    } catch (InvalidCaseException e) {
      assertThat(e).hasMessageNotContaining(NAME);
      assertThat(e.problems()).isNotEmpty();
      return;
    }
    assertThat(CaseReader.read(CaseWriter.write(matter, false, Jackson2.JSON), Jackson2.JSON))
        .isEqualTo(matter);
    answer(CONVENTION, matter);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  @Label("a broken overlay is refused with file and line or as an overlay, or answers are written")
  void anOverlay(@ForAll("seeds") long seed) throws IOException {
    Random random = new Random(seed);
    RegisterKind<?> register = pick(RegisterKinds.all(), random);
    Optional<String> file = file(register.name(), random);
    if (file.isEmpty()) {
      return;
    }
    String text = overlay(file.get(), random);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      text = broken(text, FIELD_VALUE, List.of(file.get()), BREAKING_FIELDS, random);
    }
    Convention overlaid;
    try {
      overlaid = CONVENTION.with(overlay(register, text));
    } catch (RegisterFormatException e) {
      assertThat(e).hasMessageStartingWith("file:").hasMessageNotContaining(NAME);
      return;
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageNotContaining(NAME);
      return;
    }
    answer(overlaid, pick(SOUND, random));
    lookUp(overlaid, pick(Arrays.asList(Territory.values()), random), random);
  }

  private static <V> Overlay overlay(RegisterKind<V> kind, String text) throws IOException {
    return Overlay.of(kind, kind.readOverlay("file", new StringReader(text)));
  }

  private static void answer(Convention convention, Case matter) {
    for (Language language : Texts.languages()) {
      assertThat(Explanation.inLanguage(language).text(convention.assess(matter))).isNotBlank();
      String json =
          AssessmentWriter.write(convention.assess(matter), language, false, Jackson2.JSON);
      assertThat(UTF_8.newEncoder().canEncode(json)).as("only whole characters").isTrue();
    }
  }

  private static void lookUp(Convention convention, Territory territory, Random random) {
    LocalDate day = LocalDate.of(1996 + random.nextInt(40), 1 + random.nextInt(12), 1);
    NordicState state = territory.state();
    for (Language language : Texts.languages()) {
      RegisterWriter writer = RegisterWriter.inLanguage(language, Jackson2.JSON);
      LawList list = convention.laws(territory, BenefitCategory.OTHER_SOCIAL_BENEFIT, day);
      assertThat(writer.laws(List.of(list), false)).isNotBlank();
      assertThat(writer.notice(convention.annualNotice(state, day.getYear()), false)).isNotBlank();
    }
  }

  /** A text with one thing changed. */
  private static String broken(
      String text, Pattern values, List<String> others, List<String> breaking, Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> cut(text, random);
      case 1 -> doubled(text, random);
      case 2 -> replaced(text, JSON_MEMBER, pick(others, random), JSON_MEMBER, random);
      case 3, 4 -> replaced(text, values, pick(breaking, random), random);
      default -> replaced(text, values, pick(others, random), values, random);
    };
  }

  private static String cut(String text, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(40));
    return text.substring(0, from) + text.substring(to);
  }

  private static String doubled(String text, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(200));
    return text.substring(0, to) + text.substring(from);
  }

  private static String replaced(
      String text, Pattern what, String source, Pattern by, Random random) {
    List<String> others = by.matcher(source).results().map(MatchResult::group).toList();
    return others.isEmpty() ? text : replaced(text, what, pick(others, random), random);
  }

  private static String replaced(String text, Pattern what, String by, Random random) {
    List<MatchResult> places = what.matcher(text).results().toList();
    if (places.isEmpty()) {
      return text;
    }
    MatchResult place = pick(places, random);
    return text.substring(0, place.start()) + by + text.substring(place.end());
  }

  /** The entries of a file of the library as an agency would write them, or some of them. */
  private static String overlay(String file, Random random) {
    List<String> records = new ArrayList<>();
    for (String record : file.split("\n\\s*\n", -1)) {
      boolean isEntry = record.contains("basis: ") && !record.contains("\ngap: ");
      if (isEntry && random.nextInt(3) > 0) {
        String agency = record.replaceAll("basis: .*", "basis: agency");
        records.add(agency.contains("\nstart: ") ? agency : agency + "\nstart: 1996-10-01");
      }
    }
    return String.join("\n\n", records) + "\n";
  }

  private static Optional<String> file(String register, Random random) throws IOException {
    String country = pick(List.of("dk", "fi", "is", "no", "se"), random);
    Path file =
        SOURCES.resolve(
            "country-%s/src/main/resources/org/arendal/country/%s/%s.register"
                .formatted(country, country, register));
    return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  private static <T> T pick(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
