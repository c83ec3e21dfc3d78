package org.arendal.core.article;

import static org.arendal.core.article.DeterminationAssert.assertThat;
import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.law.Article.EQUAL_TREATMENT;
import static org.arendal.core.law.Article.MATERIAL_SCOPE;
import static org.arendal.core.law.Article.TEMPORARY_STAY;
import static org.arendal.core.matter.CaseText.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.fact.Answerer;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.LegislationFacts;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Article 2: which benefits the Convention is about")
class MaterialScopeTest {
  private static final Case NOTHING_KNOWN = Case.builder(DAY, Territory.SWEDEN).build();

  private static DeterminationAssert article2(Case matter) {
    return answer(MATERIAL_SCOPE, matter);
  }

  private static Case of(BenefitCategory category) {
    return NOTHING_KNOWN.with(BenefitFacts.CATEGORY, category);
  }

  @Nested
  @DisplayName("A02-1a: social assistance and social services")
  class SocialAssistance {
    @Test
    @DisplayName("A02-1a: are covered, with nothing further to say")
    void isCovered() {
      article2(of(BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE))
          .applies()
          .concludesNothing()
          .mayConcludeNothing()
          .remarksNothing();
    }
  }

  @Nested
  @DisplayName("A02-1b: other social benefits outside the social security convention")
  class OtherBenefits {
    @Test
    @DisplayName("A02-1b-g2: maintenance advance is one and is covered")
    void areCovered() {
      article2(of(BenefitCategory.OTHER_SOCIAL_BENEFIT)).applies();
    }

    @Test
    @DisplayName("A02-1b: a benefit under the social security convention of 1992 is outside")
    void socialSecurityIsOutside() {
      article2(of(BenefitCategory.SOCIAL_SECURITY))
          .doesNotApply()
          .concludesOnly("social-security-outside", "only-article-2-answered");
    }

    @Test
    @Tag("trap-27")
    @DisplayName(
        "Trap 27: the category is the benefit's, not its title's: letter (b) social assistance is"
            + " under article 4 and, as a rule, not under article 6")
    void categoryComesFromTheList() {
      Case matter = TemporaryStayTest.HELP_NEEDED;
      Case listedUnderB = matter.with(BenefitFacts.CATEGORY, BenefitCategory.OTHER_SOCIAL_BENEFIT);
      answer(EQUAL_TREATMENT, listedUnderB).applies();
      answer(TEMPORARY_STAY, listedUnderB).doesNotApply();
      answer(TEMPORARY_STAY, matter).applies();
    }
  }

  @Nested
  @DisplayName("A02-2: the health service")
  class Health {
    private final Case health = of(BenefitCategory.HEALTH_SERVICE);

    @Test
    @Tag("trap-24")
    @DisplayName("Trap 24: health legislation is inside, but for articles 5 and 9 only")
    void isCoveredForTwoArticlesOnly() {
      article2(health)
          .applies()
          .concludesOnly("health-only-articles-5-and-9")
          .conclusion("health-only-articles-5-and-9")
          .isA(Conclusion.Kind.LIMIT);
    }

    @Test
    @Tag("trap-24")
    @DisplayName("Trap 24: no claim on health care under article 4 or 6, whatever else holds")
    void givesNoClaimUnderArticles4And6() {
      Case matter = with(TemporaryStayTest.HELP_NEEDED, "benefit.category: health-service");
      answer(EQUAL_TREATMENT, matter).doesNotApply();
      answer(TEMPORARY_STAY, matter).doesNotApply();
      answer(EQUAL_TREATMENT, health).doesNotApply();
      answer(TEMPORARY_STAY, health).doesNotApply();
    }
  }

  @Nested
  @DisplayName("A02-1-g-hous1: housing benefit")
  class HousingBenefit {
    @Test
    @Tag("trap-25")
    @DisplayName("Trap 25: housing benefit is outside, although it is a social benefit")
    void isOutside() {
      article2(of(BenefitCategory.HOUSING_BENEFIT))
          .doesNotApply()
          .concludesOnly("housing-benefit-outside", "only-article-2-answered");
    }

    @Test
    @Tag("trap-25")
    @DisplayName("Trap 25: housing benefit is outside articles 4 and 6 too")
    void isOutsideEveryArticle() {
      Case matter = with(TemporaryStayTest.HELP_NEEDED, "benefit.category: housing-benefit");
      answer(EQUAL_TREATMENT, matter).doesNotApply();
      answer(TEMPORARY_STAY, matter).doesNotApply();
    }

    @Test
    @DisplayName("A02-1: a benefit that is none of these is outside, without more words")
    void whatIsNoneOfTheseIsOutside() {
      article2(of(BenefitCategory.NONE)).doesNotApply().concludesOnly("only-article-2-answered");
    }
  }

  @Nested
  @DisplayName("A02-3-g1, A02-3-g5: the lists of legislation")
  class Lists {
    @Test
    @DisplayName("A02-1: without the category the host authority is asked for it")
    void categoryIsAsked() {
      article2(NOTHING_KNOWN)
          .isUndetermined()
          .asksOnly(BenefitFacts.CATEGORY, Answerer.HOST_AUTHORITY)
          .concludesNothing()
          .mayConcludeNothing();
    }

    @Test
    @Tag("trap-26")
    @DisplayName("Trap 26: absence from a list does not exclude: the outcome stays open")
    void absenceProvesNothing() {
      article2(with(NOTHING_KNOWN, "legislation.listed: no"))
          .isUndetermined()
          .concludesOnly("not-listed-proves-nothing");
    }

    @Test
    @Tag("trap-26")
    @DisplayName("Trap 26: a benefit of an act that is on no list is covered by what it is")
    void unlistedActCanBeCovered() {
      Case matter = of(BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE);
      article2(matter.with(LegislationFacts.LISTED, false)).applies();
    }

    @Test
    @Tag("trap-26")
    @DisplayName("Trap 26: subordinate rules count with the listed act that they belong to")
    void subordinateRulesCount() {
      article2(with(NOTHING_KNOWN, "legislation.listed: yes"))
          .concludesOnly("listed-act-covered")
          .conclusion("listed-act-covered")
          .cites("A02-3-g4");
    }

    @Test
    @DisplayName(
        "A02-3-g1, A02-3-g4, A02-3-g5: what the lists show holds for a classified benefit too")
    void listsHoldOnceClassified() {
      Case help = of(BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE);
      article2(with(help, "legislation.listed: yes")).applies().concludesOnly("listed-act-covered");
      article2(with(help, "legislation.listed: no"))
          .applies()
          .concludesOnly("not-listed-proves-nothing");
      article2(with(of(BenefitCategory.HOUSING_BENEFIT), "legislation.listed: yes"))
          .doesNotApply()
          .neverConcludes("listed-act-covered");
      article2(help).mayConcludeNothing();
    }

    @Test
    @DisplayName("A02-3-g1: a listed act does not settle what one of its benefits is")
    void listingIsNotPerBenefit() {
      article2(with(NOTHING_KNOWN, "legislation.listed: yes")).isUndetermined();
      article2(with(of(BenefitCategory.SOCIAL_SECURITY), "legislation.listed: yes")).doesNotApply();
    }
  }

  @Nested
  @DisplayName("A02-1: several benefits in one case")
  class SeveralBenefits {
    private Case about(BenefitCategory... categories) {
      return NOTHING_KNOWN.with(BenefitFacts.CATEGORY, CodeSet.of(List.of(categories)));
    }

    @Test
    @DisplayName("A02-1a: one that is covered is enough, and of the others it is said")
    void oneIsEnough() {
      article2(
              about(
                  BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE,
                  BenefitCategory.HOUSING_BENEFIT,
                  BenefitCategory.SOCIAL_SECURITY,
                  BenefitCategory.HEALTH_SERVICE))
          .applies()
          .concludesOnly(
              "health-only-articles-5-and-9", "housing-benefit-outside", "social-security-outside");
    }

    @Test
    @DisplayName("A02-1: none that is covered is none")
    void noneIsNone() {
      article2(about(BenefitCategory.HOUSING_BENEFIT, BenefitCategory.NONE)).doesNotApply();
      article2(about()).doesNotApply();
    }

    @Test
    @DisplayName("A02-1b-g2: a claimed advance is one, and the category is not asked")
    void claimedAdvanceIsOne() {
      article2(with(NOTHING_KNOWN, "advance.claimed: yes")).applies().asksNothing();
    }

    @Test
    @DisplayName("A04-1, A06-1: articles 4 and 6 answer for the benefit that they are about")
    void otherArticlesAnswerForTheirs() {
      Case advanceAndAssistance = with(TemporaryStayTest.HELP_NEEDED, "advance.claimed: yes");
      answer(EQUAL_TREATMENT, advanceAndAssistance).applies();
      answer(TEMPORARY_STAY, advanceAndAssistance).applies().concludes("other-benefits-not-in-6");

      Case withHealth =
          with(
              TemporaryStayTest.HELP_NEEDED,
              "benefit.category: social-assistance-or-service health-service");
      for (Article article : List.of(EQUAL_TREATMENT, TEMPORARY_STAY)) {
        answer(article, withHealth).applies().concludes("health-only-articles-5-and-9");
      }
    }
  }

  @Nested
  @DisplayName("A02-1: when the kind of benefit is asked")
  class Raised {
    private boolean isRaisedBy(Case.Builder matter) {
      return Articles.of(MATERIAL_SCOPE).isRaisedBy(matter.build());
    }

    @ParameterizedTest
    @EnumSource(names = {"BENEFIT", "LEGISLATION", "STAY", "NEED", "REQUEST", "LANGUAGE"})
    @DisplayName("A04-1, A05-1a, A05-2, A06-1: where a benefit is named or an article turns on it")
    void whereItMatters(Section section) {
      assertThat(isRaisedBy(Case.builder(DAY).raise(section))).isTrue();
      assertThat(isRaisedBy(Case.builder(DAY).raise(Section.MEASURE).raise(section))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(from = "MEASURE", mode = EnumSource.Mode.EXCLUDE, names = "COOPERATION")
    @DisplayName("A07-1, A08-1, A09-1, A10-1, A13-2: not where no benefit is named or needed")
    void notWhereItDoesNot(Section section) {
      assertThat(isRaisedBy(Case.builder(DAY).raise(Section.PERSON).raise(section))).isFalse();
    }

    @Test
    @DisplayName("A11-1: a claimed advance names a benefit; a child as such does not")
    void claimedAdvance() {
      assertThat(isRaisedBy(CaseText.builder(DAY, "advance.claimed: yes"))).isTrue();
      assertThat(isRaisedBy(CaseText.builder(DAY, "advance.claimed: no"))).isFalse();
      assertThat(isRaisedBy(CaseText.builder(DAY, "person.isChild: yes"))).isFalse();
    }

    @Test
    @DisplayName("A02-1, A03-1: a case that asks no article asks about scope")
    void scopeAlone() {
      assertThat(isRaisedBy(Case.builder(DAY))).isTrue();
      assertThat(isRaisedBy(CaseText.builder(DAY, "person.citizenships: SE"))).isTrue();
    }
  }
}
