package org.arendal.core.article;

import static org.arendal.core.article.Matters.answer;
import static org.arendal.core.article.TemporaryStayTest.HELP_NEEDED;
import static org.arendal.core.law.Article.EQUAL_TREATMENT;
import static org.arendal.core.law.Article.REPATRIATION_PROTECTION;
import static org.arendal.core.law.Article.TEMPORARY_STAY;
import static org.arendal.core.law.Article.UNDERSTOOD_LANGUAGE;
import static org.arendal.core.matter.CaseText.with;

import org.arendal.core.matter.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An open article says what would follow if it applies")
class OpenArticleTest {

  private static DeterminationAssert article6(Case matter) {
    return answer(TEMPORARY_STAY, matter);
  }

  @Test
  @DisplayName("A06-1, A06-g8: whoever still judges the need reads what would be due, and how far")
  void article_6() {
    article6(with(HELP_NEEDED, "need.immediate: ?"))
        .wouldConcludeOnly(
            "help-as-need-calls-for",
            "until-stay-ends",
            "individual-assessment",
            "as-resident-of-other-municipality",
            "stay-or-journey-home-only");
  }

  @Test
  @DisplayName(
      "A06-g5, A06-g8, A06-g9: a short and a longer stay are both named while it is open which")
  void article_6_of_a_stay_whose_circumstances_are_open() {
    article6(with(HELP_NEEDED, "need.immediate: ?; stay.circumstances: ?"))
        .wouldConclude("stay-or-journey-home-only", "home-help-or-care-too");
  }

  @Test
  @DisplayName(
      "A04-g11: a refusal that own citizens would meet too is named while the stay is open")
  void article_4() {
    answer(EQUAL_TREATMENT, with(HELP_NEEDED, "stay.lawful: ?"))
        .wouldConclude("same-as-own-citizens", "equal-refusal-no-breach", "unequal-refusal-breach");
  }

  @Test
  @DisplayName("A05-2-g2, A05-2-g4, A05-2-g5: a language in common, others, an interpreter")
  void article_5_2() {
    answer(UNDERSTOOD_LANGUAGE, HELP_NEEDED)
        .wouldConcludeOnly(
            "use-language-understood",
            "find-common-nordic-language",
            "other-languages-allowed",
            "interpretation-possible");
  }

  @Test
  @DisplayName("A14-2: where only the territory's day is unknown, what hangs on it is said")
  void territory_whose_day_is_unknown() {
    Case faroese = with(HELP_NEEDED, "host.territory: FO");
    article6(faroese).wouldConclude("help-as-need-calls-for", "stay-or-journey-home-only");
    answer(EQUAL_TREATMENT, faroese).wouldConclude("same-as-own-citizens");
  }

  @Test
  @DisplayName("A07-1: the protection is named while the years are not counted")
  void article_7() {
    answer(
            REPATRIATION_PROTECTION,
            with(HELP_NEEDED, "measure.kind: repatriation; measure.ground: social-assistance"))
        .wouldConclude("protected-from-repatriation");
  }

  @Test
  @DisplayName("A decided article promises nothing, and neither does one whose no is sure")
  void nothing_where_it_surely_does_not_apply() {
    article6(HELP_NEEDED).wouldConcludeNothing();
    article6(with(HELP_NEEDED, "stay.lawful: no")).wouldConcludeNothing();
    Case unlawfulSomewhere = with(HELP_NEEDED, "stay.lawful: no; host.territory: ?");
    article6(unlawfulSomewhere).wouldConcludeNothing();
  }
}
