package org.arendal.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Hint;
import org.arendal.core.answer.NotAsked;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseDomain;
import org.arendal.core.matter.CaseText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer says of the articles that were not asked. */
class NotAskedTest {
  private static final Convention ALL = TestCountry.convention();

  /** The example of the review: a Finnish citizen living in Finland, on a visit to Sweden. */
  private static final Case VISITOR =
      CaseText.of(
          LocalDate.of(2026, 1, 10),
          "host.territory: SE; person.citizenships: FI; person.residenceTerritory: FI;"
              + " stay.kind: temporary; stay.lawful: yes;"
              + " benefit.category: social-assistance-or-service");

  @Test
  @DisplayName("A06-1: a visitor in need never heard of article 6")
  void aTemporaryStayMakesArticle6WorthAsking() {
    Assessment assessment = ALL.assess(VISITOR);

    assertThat(assessment.notAsked())
        .filteredOn(notAsked -> notAsked.article() == Article.TEMPORARY_STAY)
        .singleElement()
        .satisfies(
            article6 -> {
              assertThat(article6.isWorthAsking()).isTrue();
              assertThat(article6.sections()).containsExactly(Section.NEED);
              assertThat(article6.hints().get(0).id()).isEqualTo("temporary-stay");
              assertThat(article6.hints().get(0).facts()).containsExactly(StayFacts.KIND);
            });
    assertThat(
            CharMatcher.whitespace()
                .collapseFrom(Explanation.inLanguage(Language.DANISH).text(assessment), ' '))
        .contains("Ikke spurgt om")
        .contains(
            "Værd at spørge om: artikel 6 (Hjælp under midlertidigt ophold), fordi opholdet er"
                + " midlertidigt. Tilføj: behovet for hjælp (need).");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("What is known of a visitor points to the articles that are worth asking")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A06-1: nothing is worth asking that is surely excluded | person.citizenships: US; person.residenceTerritory: US | TEMPORARY_STAY | ''
          A06-1: a refugee living in a Nordic country is covered | person.citizenships:; person.rightToReside: held | TEMPORARY_STAY | temporary-stay
          A08-1: a destination points to the journey | transfer.destinationTerritory: FI; care.longTerm: yes | JOURNEY_COOPERATION | received-elsewhere
          A09-1: and a need for care to the move | transfer.destinationTerritory: FI; care.longTerm: yes | CARE_RELOCATION | long-term-care
          A09-2-g1: not yet to its costs | transfer.destinationTerritory: FI; care.longTerm: yes | COST_DIVISION | ''
          A09-2-g1: which go with a move | relocation | COST_DIVISION | move-with-care
          A11-2a: a document goes with an advance | advance | MAINTENANCE_DOCUMENT | advance-needs-document
          A08-g2: passing through points to the journey | stay.circumstances: transit | JOURNEY_COOPERATION | in-transit
          A08-g3: so does a measure to another country | measure.destination: FI | JOURNEY_COOPERATION | measure-to-another-country
          A08-g3: but none outside the Nordic ones | measure.destination: TH | JOURNEY_COOPERATION | ''
          A05-1a: who asks for help may write | stay.kind: ? | WRITTEN_LANGUAGE | application-by-citizen-of-another
          A05-1a: but not if the language is that of the host | stay.kind: ?; person.citizenships: SE | WRITTEN_LANGUAGE | ''
          A06-1: and the stay may be temporary | stay.kind: ? | TEMPORARY_STAY | help-while-stay-unknown
          A06-1: unless the person resides | stay.kind: residence | TEMPORARY_STAY | ''
          A02-1b-g2, A11-1: another social benefit may be an advance | benefit.category: other-social-benefit | MAINTENANCE_ADVANCE | other-benefit
          A10-1: a border area points to transport | cooperation.borderServices: yes | CROSS_BORDER_TRANSPORT | services-across-border
          """)
  void pointTo(String what, String facts, Article article, String hint) {
    assertThat(hints(CaseText.with(VISITOR, facts), article))
        .isEqualTo(hint.isEmpty() ? List.of() : List.of(hint));
  }

  @Test
  @DisplayName("A13-1a: another country points to cooperation, where nothing else is asked")
  void anotherCountryPointsToCooperation() {
    Case finn =
        CaseText.of(
            VISITOR.asOf(),
            "host.territory: SE; person.citizenships: FI; person.residenceTerritory: FI");

    assertThat(hints(finn, Article.MUTUAL_ASSISTANCE)).containsExactly("lives-in-another-country");
  }

  private static List<String> hints(Case matter, Article article) {
    return ALL.assess(matter).notAsked().stream()
        .filter(notAsked -> notAsked.article() == article)
        .flatMap(notAsked -> notAsked.hints().stream())
        .map(Hint::id)
        .toList();
  }

  @Property(tries = 200)
  void everyArticleIsEitherAnsweredOrNamedAsNotAsked(@ForAll("cases") Case matter) {
    Assessment assessment = ALL.assess(matter);

    assertThat(
            Stream.concat(
                assessment.determinations().stream().map(Determination::article),
                assessment.notAsked().stream().map(NotAsked::article)))
        .containsExactlyInAnyOrder(Article.values());
    assertThat(assessment.notAsked()).noneMatch(notAsked -> notAsked.sections().isEmpty());
  }

  @Property(tries = 200)
  void nothingIsWorthAskingThatTheFactsSurelyExclude(@ForAll("cases") Case matter) {
    ALL.assess(matter).notAsked().stream()
        .filter(NotAsked::isWorthAsking)
        .forEach(
            notAsked ->
                assertThat(ALL.decide(notAsked.article(), matter)).isNotEqualTo(Truth.FALSE));
  }

  @Provide
  Arbitrary<Case> cases() {
    return CaseDomain.cases();
  }
}
