package org.arendal.it;

import static org.arendal.core.law.Article.CARE_RELOCATION;
import static org.arendal.core.law.Article.CHILD_CONSIDERATIONS;
import static org.arendal.core.law.Article.EQUAL_TREATMENT;
import static org.arendal.core.law.Article.JOURNEY_COOPERATION;
import static org.arendal.core.law.Article.MAINTENANCE_ADVANCE;
import static org.arendal.core.law.Article.REPATRIATION_PROTECTION;
import static org.arendal.core.law.Article.TEMPORARY_STAY;
import static org.arendal.core.law.Article.UNDERSTOOD_LANGUAGE;
import static org.arendal.core.law.Article.WRITTEN_LANGUAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Outcome;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.ChildFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.LanguageFacts;
import org.arendal.core.fact.LanguageTag;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.RecipientKind;
import org.arendal.core.fact.RequestChannel;
import org.arendal.core.fact.RequestFacts;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseReader;
import org.arendal.testkit.ArendalAssertions;
import org.arendal.testkit.AssessmentAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("One case asks all articles that it raises, and their answers fit together")
class InterplayTest {
  private static final Path EXAMPLES = Built.ROOT.resolve("support/cli/examples");

  @Test
  @DisplayName("A04-g2, A06-1: articles 4 and 6 stand side by side and say so")
  void equalTreatmentBesideTemporaryStay() throws IOException {
    AssessmentAssert answer = assess(example("home-help-on-longer-stay"));

    answer.answers(EQUAL_TREATMENT).applies();
    answer.answers(TEMPORARY_STAY).applies().concludes("article-4-beside");
  }

  @ParameterizedTest(name = "decided on 1997-06-15, asked on {0}: article 4 {1}")
  @CsvSource({"1997-06-14, APPLIES", "1997-06-15, UNDETERMINED", "1997-06-16, UNDETERMINED"})
  @DisplayName(
      "A07-dk-4, A04-g10: article 4 until a Danish decision, which may have ended the stay")
  void equalTreatmentUntilTheDecision(LocalDate asOf, Outcome expected) throws IOException {
    Case decided = example("repatriation-decided-in-denmark");
    Case.Builder matter = Case.builder(asOf, Territory.DENMARK);
    copy(decided, matter);
    if (asOf.isBefore(LocalDate.of(1997, 6, 15))) {
      matter.with(MeasureFacts.DECIDED, false).with(StayFacts.LAWFUL, true);
    }

    assess(matter.build()).answers(EQUAL_TREATMENT).hasOutcome(expected);
  }

  @Test
  @DisplayName("A07-no-1, A04-g10: the same decision of another state ends no stay by itself")
  void onlyTheLawThatSaysSoEndsTheStay() throws IOException {
    Case.Builder matter = Case.builder(LocalDate.of(1997, 6, 16), Territory.NORWAY);
    copy(example("repatriation-decided-in-denmark"), matter);
    matter.with(PersonFacts.RESIDENCE_TERRITORY, Place.of(Territory.NORWAY));

    assess(matter.build()).answers(EQUAL_TREATMENT).isUndetermined();
  }

  @Test
  @DisplayName("A07-1, A08-g3: article 7 first, then the journey that article 8 has arranged")
  void repatriationThenJourney() throws IOException {
    Case journey = example("journey-child-to-custody-holder");
    Case.Builder matter = example("repatriation-not-protected").toBuilder();
    journey.known().stream()
        .filter(fact -> fact.id().startsWith("journey.need"))
        .forEach(fact -> put(matter, fact, journey));
    AssessmentAssert answer =
        assess(
            matter
                .with(TransferFacts.QUESTION_ARISEN, true)
                .with(TransferFacts.ORIGIN_TERRITORY, Place.of("DK"))
                .with(TransferFacts.DESTINATION_TERRITORY, Place.of("SE"))
                .with(MeasureFacts.DECIDED, true)
                .build());

    assertThat(articles(answer.actual()))
        .containsSubsequence(REPATRIATION_PROTECTION, JOURNEY_COOPERATION);
    answer.answers(REPATRIATION_PROTECTION).doesNotApply().concludes("not-thereby-repatriable");
    answer
        .answers(JOURNEY_COOPERATION)
        .applies()
        .concludes("arrange-journey", "situation-repatriation");
  }

  @Test
  @DisplayName("A09-1, A05-1a, A13-2: article 9 with the languages of 5 and the child of 13")
  void relocationWithLanguageAndChild() throws IOException {
    AssessmentAssert answer =
        assess(
            writtenTo(example("care-move-applies"))
                .with(ChildFacts.CONCERNED, true)
                .with(BenefitFacts.CATEGORY, BenefitCategory.HEALTH_SERVICE)
                .build());

    assertThat(articles(answer.actual())).isSorted().doesNotHaveDuplicates();
    answer.answers(CARE_RELOCATION).applies();
    answer.answers(WRITTEN_LANGUAGE).applies();
    answer.answers(CHILD_CONSIDERATIONS).applies();
  }

  @Test
  @DisplayName("A11-1, A04-1, A02-1b-g2: a Nordic citizen has the advance by articles 4 and 11(1)")
  void advanceByBothArticles() throws IOException {
    AssessmentAssert answer =
        assess(
            example("advance-no-waiting-period").toBuilder()
                .with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"))
                .with(StayFacts.LAWFUL, true)
                .build());

    answer.answers(EQUAL_TREATMENT).applies();
    answer.answers(MAINTENANCE_ADVANCE).applies().concludes("article-4-gives-the-same");
  }

  @Test
  @DisplayName("A02-2: health care is for articles 5 and 9 only")
  void healthCare() throws IOException {
    Case.Builder matter = writtenTo(example("home-help-on-longer-stay"));
    Case move = example("care-move-applies");
    move.known().stream()
        .filter(fact -> !fact.id().startsWith("person.") && !fact.id().startsWith("host."))
        .forEach(fact -> put(matter, fact, move));
    AssessmentAssert answer =
        assess(matter.with(BenefitFacts.CATEGORY, BenefitCategory.HEALTH_SERVICE).build());

    answer.answers(EQUAL_TREATMENT).doesNotApply();
    answer.answers(TEMPORARY_STAY).doesNotApply();
    answer.answers(WRITTEN_LANGUAGE).applies();
    answer.answers(UNDERSTOOD_LANGUAGE).applies();
    answer.answers(CARE_RELOCATION).applies().concludes("health-care-included");
  }

  /** A letter in the person's language to an authority that decides, where language matters. */
  private static Case.Builder writtenTo(Case matter) {
    return matter.toBuilder()
        .with(RequestFacts.CHANNEL, RequestChannel.WRITTEN)
        .with(RequestFacts.INDIVIDUAL_CASE, true)
        .with(RequestFacts.ABOUT_ACCESS, judged("Applies for a place in care"))
        .with(RequestFacts.RECIPIENT_KIND, RecipientKind.AUTHORITY)
        .with(RequestFacts.RECIPIENT_DECIDES, true)
        .with(RequestFacts.LANGUAGE, LanguageTag.of("fi"))
        .with(
            LanguageFacts.GREAT_IMPORTANCE, judged("Cannot be cared for without being understood"));
  }

  private static Judgement judged(String reason) {
    return Judgement.builder()
        .outcome(true)
        .reason(reason)
        .role("caseworker")
        .date(LocalDate.of(2026, 3, 1))
        .build();
  }

  private static Case example(String name) throws IOException {
    try (InputStream json = Files.newInputStream(EXAMPLES.resolve(name + ".json"))) {
      return CaseReader.read(json, Jackson2.JSON);
    }
  }

  /** Puts all facts but the host into another case. */
  private static void copy(Case from, Case.Builder to) {
    from.known().stream()
        .filter(fact -> fact != HostFacts.TERRITORY)
        .forEach(fact -> put(to, fact, from));
  }

  private static <T> void put(Case.Builder to, Fact<T> fact, Case from) {
    from.get(fact).ifPresent(value -> to.with(fact, value));
  }

  private static AssessmentAssert assess(Case matter) {
    return ArendalAssertions.assertThat(AssembledRegisters.CONVENTION.assess(matter));
  }

  private static List<Article> articles(Assessment answer) {
    return answer.determinations().stream().map(each -> each.article()).toList();
  }
}
