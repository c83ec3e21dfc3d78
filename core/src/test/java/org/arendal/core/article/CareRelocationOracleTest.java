package org.arendal.core.article;

import static org.arendal.core.article.Matters.DAY;
import static org.arendal.core.article.Matters.STANDARD;

import java.util.List;
import java.util.function.Predicate;
import org.arendal.core.article.Oracles.Question;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.AgreementFacts;
import org.arendal.core.fact.CareFacts;
import org.arendal.core.fact.RelocationFacts;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Article 9 read straight from the text, against the rules: what is expected of unknown facts is
 * found by filling them in both ways, so nothing here knows of rules made of three truths.
 */
@DisplayName("Article 9 agrees with the text read directly, however much is unknown")
class CareRelocationOracleTest {
  private static final List<Boolean> YES_OR_NO = List.of(true, false);

  /** A move that the text lets nobody doubt. */
  private static final Case MOVE = Moves.move(DAY, "SE", "FI");

  @Test
  @Compares(Article.CARE_RELOCATION)
  @DisplayName("A09-1, with all that the guidance adds as conditions")
  void move() {
    PartialCases tried =
        PartialCases.of(MOVE)
            .with(
                "relocation.wish: ? | yes | no; relocation.canExpressWill: ? | yes | no; "
                    + "relocation.proxyHeard: ? | guardian | none; "
                    + "relocation.willClarified: ? | yes | no; care.longTerm: ? | yes | no; "
                    + "transfer.specialTie: ? | yes | no; relocation.improvesLife: ? | yes | no; "
                    + "relocation.assistanceNecessary: ? | yes | no; "
                    + "relocation.originAgrees: ? | yes | no; "
                    + "relocation.destinationAgrees: ? | yes | no");
    compare(Article.CARE_RELOCATION, tried, true, true, CareRelocationOracleTest::isMove);
  }

  @Test
  @Compares(Article.CARE_RELOCATION)
  @DisplayName("A09-1, A09-1-g14, A09-1-g14c: by each reading, and while they are open")
  void readings() {
    for (boolean necessity : YES_OR_NO) {
      for (boolean agreement : YES_OR_NO) {
        compare(
            Article.CARE_RELOCATION,
            lastConditions(),
            necessity,
            agreement,
            CareRelocationOracleTest::isMove);
      }
    }
    lastConditions()
        .compare(Article.CARE_RELOCATION, STANDARD.law(), world -> Truth.of(isMove(world)));
  }

  /** The will and the need are clear. */
  private static PartialCases lastConditions() {
    return PartialCases.of(MOVE)
        .with(
            "relocation.proxyHeard: guardian; relocation.willClarified: yes; "
                + "transfer.specialTie: ? | yes | no; relocation.improvesLife: ? | yes | no; "
                + "relocation.assistanceNecessary: ? | yes | no; "
                + "relocation.originAgrees: ? | yes | no; "
                + "relocation.destinationAgrees: ? | yes | no");
  }

  @Test
  @Compares({Article.COST_DIVISION, Article.SICKNESS_COST_AGREEMENT})
  @DisplayName("A09-2 and A09-3")
  void agreement() {
    Predicate<World> power = world -> isMove(world) && world.get(AgreementFacts.ON_MOVE);
    compare(Article.COST_DIVISION, agreed(), true, true, power);
    compare(
        Article.SICKNESS_COST_AGREEMENT,
        agreed(),
        true,
        true,
        world ->
            power.test(world)
                && world.get(AgreementFacts.COST_DIVISION)
                && world.get(AgreementFacts.COVERS_SICKNESS_BENEFITS));
  }

  private static PartialCases agreed() {
    return PartialCases.of(MOVE)
        .with(
            "relocation.improvesLife: ? | yes | no; "
                + "relocation.assistanceNecessary: ? | yes | no; "
                + "relocation.originAgrees: ? | yes | no; agreement.onMove: ? | yes | no; "
                + "agreement.costDivision: ? | yes | no; "
                + "agreement.coversSicknessBenefits: ? | yes | no");
  }

  /** By the text: the person's will, the need, the tie, the better life, and what guidance adds. */
  private static boolean isMove(World world) {
    boolean clearWill =
        world.get(RelocationFacts.CAN_EXPRESS_WILL) || world.get(RelocationFacts.WILL_CLARIFIED);
    return world.get(RelocationFacts.WISH)
        && clearWill
        && world.get(CareFacts.LONG_TERM).outcome()
        && world.get(TransferFacts.SPECIAL_TIE).outcome()
        && world.get(RelocationFacts.IMPROVES_LIFE).outcome()
        && (!world.reads(Question.NECESSITY_REQUIRED)
            || world.get(RelocationFacts.ASSISTANCE_NECESSARY).outcome())
        && (!world.reads(Question.AGREEMENT_REQUIRED)
            || (world.get(RelocationFacts.ORIGIN_AGREES)
                && world.get(RelocationFacts.DESTINATION_AGREES)));
  }

  /** An agency reads the text so that necessity, and agreement, are conditions or are none. */
  private static void compare(
      Article article,
      PartialCases tried,
      boolean necessity,
      boolean agreement,
      Predicate<World> text) {
    Settings settings =
        Settings.builder()
            .putReading(Readings.ASSISTANCE_NECESSARY, option(necessity))
            .putReading(Readings.AGREEMENT_ON_CRITERIA, option(agreement))
            .build();
    tried
        .read(Question.NECESSITY_REQUIRED, necessity)
        .read(Question.AGREEMENT_REQUIRED, agreement)
        .compare(article, STANDARD.with(settings).law(), world -> Truth.of(text.test(world)));
  }

  private static ReadingOption option(boolean required) {
    return required ? ReadingOption.REQUIRED : ReadingOption.NOT_REQUIRED;
  }
}
