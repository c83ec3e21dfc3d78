package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.answer.Remark;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** National rules on help without residence, under articles 4 and 6. */
@DisplayName("8.10: national rules stand where they matter, beside the words of the treaty")
class HelpWithoutResidenceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  @ParameterizedTest
  @EnumSource(names = {"EQUAL_TREATMENT", "TEMPORARY_STAY"})
  @DisplayName("Norway's regulation is printed with its own exception for the Convention")
  void ofNorwayYieldsByItself(Article article) {
    assertThat(texts(article, Territory.NORWAY, DAY))
        .singleElement()
        .asString()
        .contains("FOR-2011-12-16-1251", "section 1(3)", "Beside it stands the treaty: ");
    assertThat(texts(article, Territory.NORWAY, LocalDate.of(2011, 12, 31))).isEmpty();
  }

  @Test
  @DisplayName("A06-1: Iceland's section 15 stands beside 'skal ... modtage'")
  void ofIcelandStandsBesideTheTreaty() {
    assertThat(texts(Article.TEMPORARY_STAY, Territory.ICELAND, DAY))
        .hasSize(2)
        .first()
        .asString()
        .contains("40/1991 section 15", "Beside it stands the treaty: ");
  }

  @ParameterizedTest
  @EnumSource(names = {"SVALBARD", "ALAND", "FAROE_ISLANDS", "GREENLAND", "DENMARK", "SWEDEN"})
  void areThoseOfTheTerritoryItself(Territory territory) {
    assertThat(texts(Article.TEMPORARY_STAY, territory, DAY)).isEmpty();
  }

  @Test
  void areNotForResidents() {
    Case matter =
        Case.builder(DAY, Territory.NORWAY).with(StayFacts.KIND, StayKind.RESIDENCE).build();

    assertThat(texts(Article.EQUAL_TREATMENT, matter)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"NORWAY", "ICELAND"})
  @DisplayName("Both rules are about persons who are no citizens of the state")
  void areNotForOwnCitizens(Territory host) {
    Case matter = Case.builder(DAY, host).build();
    Citizenships own = Citizenships.of(host.state().code());

    assertThat(texts(Article.TEMPORARY_STAY, citizen(matter, own))).isEmpty();
    assertThat(texts(Article.TEMPORARY_STAY, citizen(matter, Citizenships.of("DK")))).isNotEmpty();
    assertThat(texts(Article.TEMPORARY_STAY, citizen(matter, Citizenships.atLeast("DK"))))
        .isNotEmpty();
  }

  private static Case citizen(Case matter, Citizenships citizenships) {
    return matter.toBuilder().with(PersonFacts.CITIZENSHIPS, citizenships).build();
  }

  @Test
  @DisplayName("A07-is-3: in Iceland the right of residents to help is shown under article 4 too")
  void ofResidentsInIceland() {
    assertThat(onResidents(Territory.ICELAND, StayKind.RESIDENCE))
        .containsExactly(
            "national-rule.right-to-benefits", "national-rule.practice-ties-without-influence");
    assertThat(onResidents(Territory.ICELAND, StayKind.TEMPORARY)).isEmpty();
    assertThat(onResidents(Territory.SWEDEN, StayKind.RESIDENCE)).isEmpty();
  }

  private static List<String> onResidents(Territory host, StayKind stay) {
    Case matter = Case.builder(DAY, host).with(StayFacts.KIND, stay).build();
    return AssembledRegisters.CONVENTION
        .evaluate(Article.EQUAL_TREATMENT, matter)
        .remarks()
        .stream()
        .map(Remark::id)
        .filter(id -> id.startsWith("national-rule."))
        .toList();
  }

  private static List<String> texts(Article article, Territory host, LocalDate day) {
    return texts(article, Case.builder(day, host).build());
  }

  private static List<String> texts(Article article, Case matter) {
    Explanation english = Explanation.inLanguage(Language.ENGLISH);
    return AssembledRegisters.CONVENTION.evaluate(article, matter).remarks().stream()
        .filter(remark -> remark.id().equals(Remark.BESIDE_TREATY))
        .map(english::remark)
        .toList();
  }
}
