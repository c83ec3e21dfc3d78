package org.arendal.core.article;

import static org.arendal.core.article.Matters.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.arendal.core.article.Oracles.Question;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.MeasureGround;
import org.arendal.core.fact.MeasureKind;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.ResidenceText;
import org.arendal.core.fact.TiesFacts;
import org.arendal.core.law.Article;
import org.arendal.core.logic.Truth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Article 7 against plain Java written from the Danish text: whatever is unknown, the outcome is
 * the one that all ways of learning it agree on. Host is Denmark; open readings may go either way.
 */
@DisplayName("Article 7 equals plain Java written from the Danish text")
class RepatriationOracleTest {
  private static final int CASES = 3000;
  private static final double UNKNOWN = 0.25;

  /** Complete by the decision whichever its day; by the assessment date only; not; not here. */
  private static final List<ResidencePeriods> PERIODS =
      Stream.of("DK 1990-01-01..", "DK 1994-06-15..", "DK 1994-06-16..", "SE 1990-01-01..")
          .map(ResidenceText::of)
          .toList();

  /** Six weeks before the assessment date; who is sent is sent between the two. */
  private static final LocalDate EARLY_DECISION = LocalDate.of(1997, 5, 1);

  @Test
  @Compares(Article.REPATRIATION_PROTECTION)
  void everyPartialCaseHasTheOutcomeThatItsCompletionsShare() {
    PartialCases tried =
        new PartialCases()
            .with(
                "host.territory: DK; "
                    + "person.citizenships: ? | SE | DK | DK SE | US | none | SE US; "
                    + "measure.kind: ? | repatriation | rejection | expulsion | "
                    + "turning-away | other; "
                    + "measure.ground: ? | social-assistance | social-services | "
                    + "lack-of-means | other | social-assistance other; "
                    + "measure.destination: ? | SE | FI | DK | US")
            .add(ResidenceFacts.PERIODS, PERIODS)
            .with(
                "ties.family: ? | yes | no; ties.residenceCountry: ? | yes | no; "
                    + "ties.otherCircumstances: ? | yes | no; ties.assessed: ? | yes | no; "
                    + "person.residenceTerritory: ? | DK | SE; ties.withoutResidence: ? | yes | no")
            // The day of the decision is known, since any other day would be possible too.
            .with("measure.decisionDate: 1997-06-15 | " + EARLY_DECISION)
            .with(
                "measure.sentOn: ? | 1997-05-20; measure.sent: ? | no; "
                    + "ties.onlySinceDecision: ? | yes | no")
            .withoutContradictions();
    tried.compare(
        Article.REPATRIATION_PROTECTION,
        Matters.STANDARD.law(),
        tried.some(DAY, CASES, UNKNOWN, new Random(7)),
        world -> Truth.of(isProtected(world)));
  }

  private static boolean isProtected(World world) {
    return world.get(PersonFacts.CITIZENSHIPS).codes().contains("SE")
        && world.get(MeasureFacts.KIND) != MeasureKind.OTHER
        && isBecauseOfNeed(world)
        && isSentHome(world)
        && (hasThreeYears(world) || isProtectedByTies(world));
  }

  private static boolean isBecauseOfNeed(World world) {
    Set<MeasureGround> grounds = world.get(MeasureFacts.GROUND).choices();
    if (grounds.size() > 1) {
      return world.reads(Question.MIXED_GROUNDS_COUNT);
    }
    return grounds.contains(MeasureGround.SOCIAL_ASSISTANCE)
        || grounds.contains(MeasureGround.SOCIAL_SERVICES)
        || (grounds.contains(MeasureGround.LACK_OF_MEANS)
            && world.reads(Question.LACK_OF_MEANS_COUNTS));
  }

  private static boolean isSentHome(World world) {
    String destination = world.get(MeasureFacts.DESTINATION).code();
    boolean own = world.get(PersonFacts.CITIZENSHIPS).codes().contains(destination);
    return (own && !destination.equals("DK"))
        || (Set.of("SE", "FI").contains(destination) && world.reads(Question.THIRD_COUNTRY_COUNTS));
  }

  private static boolean hasThreeYears(World world) {
    int residence = PERIODS.indexOf(world.get(ResidenceFacts.PERIODS));
    boolean early = world.get(MeasureFacts.DECISION_DATE).equals(EARLY_DECISION);
    return residence == 0
        || (residence == 1 && (!early || (!isSent(world) && world.reads(Question.SENDING_COUNTS))));
  }

  /** Where that is unknown, not to be sent is enough: it leaves open all that sending would. */
  private static boolean isSent(World world) {
    return world.find(MeasureFacts.SENT).isEmpty() || world.find(MeasureFacts.SENT_ON).isPresent();
  }

  private static boolean isProtectedByTies(World world) {
    boolean speakForRemaining =
        world.get(TiesFacts.FAMILY).outcome()
            || world.get(TiesFacts.RESIDENCE_COUNTRY).outcome()
            || world.get(TiesFacts.OTHER_CIRCUMSTANCES).outcome()
            || world.get(TiesFacts.ASSESSED).outcome();
    boolean count =
        world.get(PersonFacts.RESIDENCE_TERRITORY).code().equals("DK")
            || PERIODS.indexOf(world.get(ResidenceFacts.PERIODS)) != 3
            || world.get(TiesFacts.WITHOUT_RESIDENCE).outcome();
    return speakForRemaining
        && count
        && (!world.get(TiesFacts.ONLY_SINCE_DECISION) || world.reads(Question.SENDING_COUNTS));
  }
}
