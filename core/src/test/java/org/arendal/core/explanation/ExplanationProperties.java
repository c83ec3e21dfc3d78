package org.arendal.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.Assessment;
import org.arendal.core.Convention;
import org.arendal.core.Determination;
import org.arendal.core.TestCountry;
import org.arendal.core.article.Settings;
import org.arendal.core.law.Language;
import org.arendal.core.law.Level;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Reading;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Finding;
import org.arendal.core.model.CaseDomain;
import org.arendal.core.time.TreatyCalendar;

/** What holds of every text, whatever the case, the settings and the modules. */
class ExplanationProperties {
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");
  private static final Splitter LINES = Splitter.on('\n');
  private static final Map<Language, Explanation> EXPLANATIONS =
      Maps.toMap(Texts.languages(), Explanation::in);

  @Property
  void everyAnswerCanBePutIntoWordsInEveryLanguage(
      @ForAll("assessments") Assessment assessment, @ForAll("languages") Language language) {
    Explanation explanation = explanation(language);

    assertThat(explanation.text(assessment)).isNotBlank().doesNotContain("{0}", "{1}", "null");
    for (Determination determination : assessment.determinations()) {
      assertThat(explanation.text(determination)).isNotBlank();
    }
  }

  @Property
  void noLineIsWiderThanThePageNorEndsInASpace(
      @ForAll("assessments") Assessment assessment, @ForAll("languages") Language language) {
    String text = explanation(language).text(assessment);

    assertThat(text).endsWith("\n").doesNotContain("\r").doesNotContain("\n\n\n");
    for (String line : LINES.split(text)) {
      assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotEndWith(" ");
    }
  }

  @Property
  void everyStatusIsSetOffFromWhatItIsSaidOf(
      @ForAll("assessments") Assessment assessment, @ForAll("languages") Language language) {
    Explanation explanation = explanation(language);

    for (Finding.Status status : Finding.Status.values()) {
      String word =
          explanation
              .texts()
              .get("status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      for (String line : LINES.split(explanation.text(assessment))) {
        if (line.startsWith("  " + word)) {
          assertThat(line).startsWith("  " + word + "  ");
        }
      }
    }
  }

  @Property
  void theOutcomeStandsFirstThenTheReasonsThenTheRest(
      @ForAll("assessments") Assessment assessment, @ForAll("languages") Language language) {
    Explanation explanation = explanation(language);
    Texts texts = explanation.texts();

    for (Determination determination : assessment.determinations()) {
      List<String> lines = LINES.splitToList(explanation.text(determination));
      assertThat(lines.get(0)).isEqualTo(texts.get("label.title"));
      assertThat(lines.get(1)).contains(determination.asOf().toString());
      ImmutableMap<String, Boolean> sections =
          ImmutableMap.<String, Boolean>builder()
              .put("why", true)
              .put("follows", !determination.conclusions().isEmpty())
              .put("open", !determination.openFacts().isEmpty())
              .put("readings", !determination.readings().isEmpty())
              .put("remarks", !determination.remarks().isEmpty())
              .put("contacts", !determination.contacts().isEmpty())
              .buildOrThrow();
      List<String> headings =
          Maps.filterValues(sections, there -> there).keySet().stream()
              .map(section -> texts.get("label." + section))
              .toList();

      assertThat(lines.get(3))
          .startsWith(texts.get("label.article", determination.article().number()));
      assertThat(lines.stream().filter(headings::contains)).containsExactlyElementsOf(headings);
    }
  }

  @Property
  void everyReasonIsToldWithItsProvisions(
      @ForAll("assessments") Assessment assessment, @ForAll("languages") Language language) {
    Explanation explanation = explanation(language);

    for (Determination determination : assessment.determinations()) {
      String text = collapsed(explanation.text(determination));
      determination
          .finding()
          .leaves()
          .forEach(
              leaf ->
                  leaf.condition()
                      .criterion()
                      .orElseThrow()
                      .provisions()
                      .forEach(provision -> assertThat(text).contains(provision.id())));
      determination
          .openFacts()
          .forEach(open -> assertThat(text).contains(explanation.question(open.fact())));
      determination
          .conclusions()
          .forEach(drawn -> assertThat(text).contains(explanation.conclusion(drawn)));
    }
  }

  @Property
  @Label("INTRO-6, trap 85: guidance is cited as guidance, and only guidance is")
  void everyCitationNamesTheRankOfItsSource(
      @ForAll("assessments") Assessment assessment, @ForAll("languages") Language language) {
    Explanation explanation = explanation(language);
    Map<String, Level> ranks = ranks(explanation.texts());
    String text = collapsed(explanation.text(assessment));
    List<String> citations =
        IN_BRACKETS
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .map(group -> group.substring(1, group.length() - 1))
            .filter(group -> rank(group, ranks).isPresent())
            .toList();

    assertThat(citations).isNotEmpty();
    for (String citation : citations) {
      for (String part : Splitter.on("; ").split(citation)) {
        String rank = rank(part, ranks).orElseThrow();
        for (String id : Splitter.on(", ").split(part.substring(rank.length() + 1))) {
          assertThat(Provision.of(id).level()).as(citation).isEqualTo(ranks.get(rank));
        }
      }
    }
  }

  @Property
  void whatFollowsIsNeverCitedWithoutARank(
      @ForAll("assessments") Assessment assessment, @ForAll("languages") Language language) {
    Texts texts = explanation(language).texts();

    for (Determination determination : assessment.determinations()) {
      determination
          .conclusions()
          .forEach(
              drawn -> {
                List<Provision> provisions = drawn.conclusion().provisions();
                String citations = Citations.of(provisions, texts);
                for (Provision provision : provisions) {
                  assertThat(citations)
                      .contains(provision.id())
                      .contains(
                          texts.get("level." + provision.level().name().toLowerCase(Locale.ROOT)));
                }
              });
    }
  }

  @Property
  void theReasonOfAJudgementIsShownOnlyWhereItsCriterionStands(
      @ForAll("assessments") Assessment assessment, @ForAll("languages") Language language) {
    String text = explanation(language).text(assessment);
    long judgements =
        assessment.determinations().stream()
            .flatMap(determination -> determination.finding().leaves().stream())
            .count();

    assertThat(CharMatcher.is('\n').countIn(text)).isPositive();
    assertThat(Pattern.compile(CaseDomain.SECRET).matcher(collapsed(text)).results().count())
        .isLessThanOrEqualTo(2 * judgements);
    assertThat(collapsed(text)).doesNotContain("evidence of " + CaseDomain.SECRET);
  }

  @Provide
  Arbitrary<Language> languages() {
    return Arbitraries.of(Texts.languages());
  }

  @Provide
  Arbitrary<Assessment> assessments() {
    return Combinators.combine(CaseDomain.cases(), conventions())
        .as((matter, convention) -> convention.assess(matter));
  }

  private static Arbitrary<Convention> conventions() {
    return Combinators.combine(
            Arbitraries.subsetOf(TestCountry.all()), Arbitraries.of(true, false), settings())
        .as((some, all, settings) -> Convention.of(all ? TestCountry.all() : some).with(settings));
  }

  private static Arbitrary<Settings> settings() {
    Arbitrary<Map<Reading, String>> readings = Arbitraries.just(ImmutableMap.of());
    for (Reading reading : Readings.all()) {
      readings =
          Combinators.combine(readings, Arbitraries.of(reading.options()).optional(0.5))
              .as(
                  (chosen, option) -> {
                    ImmutableMap.Builder<Reading, String> more = ImmutableMap.builder();
                    more.putAll(chosen);
                    option.ifPresent(o -> more.put(reading, o));
                    return more.buildOrThrow();
                  });
    }
    return Combinators.combine(
            readings, CaseDomain.dates().optional(0.3), CaseDomain.dates().optional(0.3))
        .as(
            (chosen, entry, received) -> {
              var settings = Settings.builder().putAllReadings(chosen);
              entry
                  .filter(day -> !day.isBefore(TreatyCalendar.ENTRY_INTO_FORCE))
                  .map(day -> day.withDayOfMonth(1))
                  .ifPresent(day -> settings.putEntryIntoForce(Territory.GREENLAND, day));
              received.ifPresent(
                  day -> settings.putDenunciationReceived(NordicState.NORWAY, day.withYear(1996)));
              return settings.build();
            });
  }

  private static Explanation explanation(Language language) {
    return EXPLANATIONS.get(language);
  }

  private static Map<String, Level> ranks(Texts texts) {
    return Maps.uniqueIndex(
        Arrays.asList(Level.values()),
        level -> texts.get("level." + level.name().toLowerCase(Locale.ROOT)));
  }

  /** The rank that a citation begins with, if it is one. */
  private static Optional<String> rank(String text, Map<String, Level> ranks) {
    return ranks.keySet().stream()
        .filter(rank -> text.startsWith(rank + " "))
        .filter(
            rank ->
                Provisions.find(
                        Splitter.onPattern("[,;]")
                            .splitToList(text.substring(rank.length() + 1))
                            .get(0))
                    .isPresent())
        .findFirst();
  }

  private static String collapsed(String text) {
    return CharMatcher.whitespace().collapseFrom(text, ' ');
  }
}
