package org.arendal.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.arendal.core.Convention;
import org.arendal.core.TestCountry;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.Remark;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.article.Articles;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.law.Language;
import org.arendal.core.law.Level;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Finding;
import org.arendal.core.matter.CaseDomain;
import org.arendal.core.words.Texts;

/** What holds of every text, whatever the case, the settings and the modules. */
class ExplanationProperties {
  private static final Pattern IDS =
      Pattern.compile("(?<=\\) )\\[((?:[A-Z]+\\d*-[\\w-]+)(?:, [A-Z]+\\d*-[\\w-]+)*)\\]");

  /** What a citation has in it, by which its rank is told. */
  private static final Map<Language, Map<Level, Pattern>> MARKS =
      ImmutableMap.<Language, Map<Level, Pattern>>builder()
          .put(
              Language.DANISH,
              marks(
                  "(artikel|konventionens) ",
                  "præamblen",
                  "(bemærkninger|indledningen til|registeropl)",
                  "bilag ",
                  "ministerieside"))
          .put(
              Language.FINNISH,
              marks(
                  "(\\d+ artikla|sopimuksen (jako|loppu))",
                  "sopimuksen johdanto",
                  "(huomautukset:|huomautusten (joh|jak)|huomautuksia)",
                  "huomautusten liite ",
                  "Tanskan ministeriö"))
          .put(
              Language.ICELANDIC,
              marks(
                  "(\\d|\\p{L}-|skipting|niðurlags)",
                  "formálinn",
                  "(athugasemdirnar|inngangur|kafli|skráningar)",
                  "viðauki ",
                  "ráðuneyti"))
          .put(
              Language.NORWEGIAN,
              marks(
                  "(artikkel|konvensjonens) ",
                  "fortalen",
                  "(kommentarene|innledningen til|registeropp)",
                  "bilag ",
                  "departementet"))
          .put(
              Language.SWEDISH,
              marks(
                  "(artikel|konventionens) ",
                  "ingressen",
                  "(kommentarerna|inledningen till|registerupp)",
                  "bilaga ",
                  "ministeriesida"))
          .put(
              Language.ENGLISH,
              marks(
                  "(article |the (division|closing))",
                  "the preamble",
                  "the (remarks|introduction|section|register)",
                  "annex ",
                  "ministry"))
          .buildOrThrow();

  private static final Pattern ISO_DATE = Pattern.compile("\\b\\d{4}-\\d{2}(-\\d{2})?\\b");
  private static final Pattern FACT_IDS = anyOf(Facts.all().stream().map(Fact::id));

  /** Codes of one word can be words of a language; those of several cannot. */
  private static final Pattern CODES =
      anyOf(
          Stream.of(
                  Facts.all().stream()
                      .flatMap(fact -> fact.type().choices().stream())
                      .map(Coded::code),
                  Readings.all().stream().map(Reading::id),
                  Articles.all().stream()
                      .flatMap(evaluator -> evaluator.rule().criteria().stream())
                      .map(FactCriterion::id))
              .flatMap(codes -> codes)
              .filter(code -> code.contains("-")));

  private static final Pattern SECRET = Pattern.compile(CaseDomain.SECRET);
  private static final List<LocalDate> DATES =
      List.of(LocalDate.of(1997, 1, 1), LocalDate.of(2026, 3, 1), LocalDate.of(2027, 1, 1));
  private static final Splitter LINES = Splitter.on('\n');
  private static final Map<Language, Explanation> EXPLANATIONS =
      Maps.toMap(Texts.languages(), Explanation::inLanguage);

  /**
   * An answer put into words.
   *
   * @param answer the answer
   * @param explanation what put it into words
   * @param text the words
   */
  record Told(Determination answer, Explanation explanation, String text) {

    Texts texts() {
      return explanation.texts();
    }

    List<String> lines() {
      return LINES.splitToList(text);
    }

    /** The text as if it stood on one line. */
    String collapsed() {
      return CharMatcher.whitespace().collapseFrom(text, ' ');
    }

    @Override
    public String toString() {
      return text;
    }
  }

  @Property
  void everyAnswerCanBePutIntoWordsInEveryLanguage(@ForAll("told") Told told) {
    assertThat(told.text()).isNotBlank().doesNotContain("{0}", "{1}", "{2}", "null");
  }

  @Property
  void noLineIsWiderThanThePageNorEndsInASpace(@ForAll("told") Told told) {
    assertThat(told.text()).endsWith("\n").doesNotContain("\r").doesNotContain("\n\n\n");
    for (String line : told.lines()) {
      assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotEndWith(" ");
    }
  }

  @Property
  void everyStatusIsSetOffFromWhatItIsSaidOf(@ForAll("told") Told told) {
    for (Finding.Status status : Finding.Status.values()) {
      String word =
          told.texts().get("status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      for (String line : told.lines()) {
        if (line.startsWith("  " + word)) {
          assertThat(line).startsWith("  " + word + "  ");
        }
      }
    }
  }

  @Property
  void theOutcomeStandsFirstThenTheReasonsThenTheRest(@ForAll("told") Told told) {
    Determination answer = told.answer();
    Predicate<Remark> isOpen =
        remark ->
            answer.outcome() == Outcome.UNDETERMINED
                && Set.of("territory-date-unknown", "reach-follows-national-law")
                    .contains(remark.id());
    ImmutableMap<String, Boolean> sections =
        ImmutableMap.<String, Boolean>builder()
            .put("why", true)
            .put("follows", !answer.conclusions().isEmpty())
            .put(
                "open", !answer.openFacts().isEmpty() || answer.remarks().stream().anyMatch(isOpen))
            .put("readings", !answer.readings().isEmpty())
            .put("remarks", !answer.remarks().stream().allMatch(isOpen))
            .put("contacts", !answer.contacts().isEmpty())
            .buildOrThrow();
    List<String> headings =
        Maps.filterValues(sections, there -> there).keySet().stream()
            .map(section -> told.texts().get("label." + section))
            .toList();

    assertThat(told.lines().get(0)).isEqualTo(told.texts().get("label.title"));
    assertThat(told.lines().get(1)).contains(told.texts().date(answer.asOf()));
    assertThat(told.lines().get(3))
        .startsWith(told.texts().get("label.article", told.explanation().number(answer.article())));
    assertThat(told.lines().stream().filter(headings::contains))
        .containsExactlyElementsOf(headings);
  }

  @Property
  void everyReasonIsToldWithItsProvisions(@ForAll("told") Told told) {
    Determination answer = told.answer();
    String text = told.collapsed();

    answer.finding().leaves().stream()
        .flatMap(leaf -> leaf.condition().criterion().orElseThrow().provisions().stream())
        .distinct()
        .forEach(provision -> assertThat(text).contains(provision.id()));
    answer
        .openFacts()
        .forEach(open -> assertThat(text).contains(told.explanation().question(open.fact())));
    answer
        .conclusions()
        .forEach(drawn -> assertThat(text).contains(told.explanation().conclusion(drawn)));
  }

  @Property
  @Tag("trap-85")
  @Label("INTRO-6, trap 85: guidance is cited as guidance, and only guidance is")
  void everyCitationNamesTheRankOfItsSource(@ForAll("told") Told told) {
    String text = told.collapsed();
    List<MatchResult> citations = IDS.matcher(text).results().toList();

    assertThat(citations).isNotEmpty();
    for (MatchResult citation : citations) {
      List<Provision> cited =
          Splitter.on(", ").splitToStream(citation.group(1)).map(Provision::of).toList();
      String written = Citations.text(cited, told.texts());
      assertThat(text.substring(0, citation.start())).endsWith("(" + written + ") ");
      for (Level level : Level.values()) {
        assertThat(MARKS.get(told.texts().language().base()).get(level).matcher(written).find())
            .as("%s is told in %s", level, written)
            .isEqualTo(cited.stream().anyMatch(provision -> provision.level() == level));
      }
    }
  }

  @Property
  @Label("every language cites the same provisions in the same order, and fills every place")
  void languagesDifferInWordsAlone(@ForAll("told") Told told) {
    List<String> cited = ids(told.collapsed());

    EXPLANATIONS.forEach(
        (language, explanation) -> {
          Told other = new Told(told.answer(), explanation, explanation.text(told.answer()));
          assertThat(ids(other.collapsed())).as(language.tag()).isEqualTo(cited);
          assertThat(other.text()).as(language.tag()).doesNotContainPattern("\\{(\\w+ )?\\d}");
        });
  }

  private static List<String> ids(String text) {
    return IDS.matcher(text).results().map(citation -> citation.group(1)).toList();
  }

  @Property
  @Label("no fact id, no ISO date and no code stands in a text for people")
  void nothingIsSaidInTheLanguageOfPrograms(@ForAll("told") Told told) {
    String text = told.collapsed();

    assertThat(FACT_IDS.matcher(text).results().map(MatchResult::group)).isEmpty();
    assertThat(CODES.matcher(text).results().map(MatchResult::group)).isEmpty();
    assertThat(ISO_DATE.matcher(text).results().map(MatchResult::group)).isEmpty();
  }

  @Property
  void evidenceIsNotShownAndAReasonOnlyBesideItsCriterion(@ForAll("told") Told told) {
    long criteria = told.answer().finding().leaves().size();

    assertThat(told.text()).doesNotContain("evidence of");
    assertThat(SECRET.matcher(told.collapsed()).results().count())
        .isLessThanOrEqualTo(2 * criteria);
  }

  /** What citations of each rank begin with, the highest first; of the last what is in them. */
  private static Map<Level, Pattern> marks(
      String convention, String preamble, String guidance, String annex, String national) {
    return ImmutableMap.of(
        Level.CONVENTION, Pattern.compile("(^|; )" + convention),
        Level.PREAMBLE, Pattern.compile("(^|; )" + preamble),
        Level.GUIDANCE, Pattern.compile("(^|; )" + guidance),
        Level.ANNEX, Pattern.compile("(^|; )" + annex),
        Level.NATIONAL, Pattern.compile(national));
  }

  @Provide
  Arbitrary<Told> told() {
    return Combinators.combine(
            CaseDomain.cases(),
            conventions(),
            Arbitraries.of(Articles.all()).map(ArticleEvaluator::article),
            Arbitraries.of(EXPLANATIONS.values()))
        .as(
            (matter, convention, article, explanation) -> {
              Determination answer = convention.evaluate(article, matter);
              return new Told(answer, explanation, explanation.text(answer));
            });
  }

  private static Pattern anyOf(Stream<String> texts) {
    return Pattern.compile(
        texts
            .distinct()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\w-])(", ")(?![\\w-])")));
  }

  private static Arbitrary<Convention> conventions() {
    return Combinators.combine(
            Arbitraries.subsetOf(TestCountry.all()), Arbitraries.of(true, false), settings())
        .as((some, all, settings) -> Convention.of(all ? TestCountry.all() : some).with(settings));
  }

  private static Arbitrary<Settings> settings() {
    Arbitrary<Map<Reading, ReadingOption>> readings = Arbitraries.just(ImmutableMap.of());
    for (Reading reading : Readings.all()) {
      readings =
          Combinators.combine(readings, Arbitraries.of(reading.options()).optional(0.5))
              .as(
                  (chosen, option) -> {
                    ImmutableMap.Builder<Reading, ReadingOption> more = ImmutableMap.builder();
                    more.putAll(chosen);
                    option.ifPresent(o -> more.put(reading, o));
                    return more.buildOrThrow();
                  });
    }
    return Combinators.combine(
            readings, Arbitraries.of(DATES).optional(0.3), Arbitraries.of(DATES).optional(0.3))
        .as(
            (chosen, entry, received) -> {
              var settings = Settings.builder().putAllReadings(chosen);
              entry.ifPresent(day -> settings.putEntryIntoForce(Territory.GREENLAND, day));
              received.ifPresent(day -> settings.putDenunciationReceived(NordicState.NORWAY, day));
              return settings.build();
            });
  }
}
