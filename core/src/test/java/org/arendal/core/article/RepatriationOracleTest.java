package org.arendal.core.article;

import static org.arendal.core.article.Matters.judged;
import static org.arendal.core.fact.ResidenceSamples.since;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.arendal.core.answer.Outcome;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.MeasureGround;
import org.arendal.core.fact.MeasureKind;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.TiesFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Article 7 against plain Java written from the Danish text: whatever is unknown, the outcome is
 * the one that all ways of learning it agree on. Host is Denmark; open readings may go either way.
 */
@DisplayName("Article 7 equals plain Java written from the Danish text")
class RepatriationOracleTest {
  private static final LocalDate DAY = LocalDate.of(1997, 6, 15);
  private static final int CASES = 3000;
  private static final String[] CITIZENSHIPS = {"SE", "DK", "DK SE", "US", "", "SE US"};
  private static final String[] DESTINATIONS = {"SE", "FI", "DK", "US"};
  private static final List<MeasureKind> KINDS =
      List.of(
          MeasureKind.REPATRIATION,
          MeasureKind.REJECTION,
          MeasureKind.EXPULSION,
          MeasureKind.TURNING_AWAY,
          MeasureKind.OTHER);
  private static final List<CodeSet<MeasureGround>> GROUNDS =
      List.of(
          CodeSet.of(MeasureGround.SOCIAL_ASSISTANCE),
          CodeSet.of(MeasureGround.SOCIAL_SERVICES),
          CodeSet.of(MeasureGround.LACK_OF_MEANS),
          CodeSet.of(MeasureGround.OTHER),
          CodeSet.of(Set.of(MeasureGround.SOCIAL_ASSISTANCE, MeasureGround.OTHER)));

  /**
   * Residence in Denmark that is complete by the decision whichever its day; by the assessment date
   * only; not; and none in Denmark.
   */
  private static final List<ResidencePeriods> PERIODS =
      List.of(
          ResidencePeriods.of(since("DK", "1990-01-01")),
          ResidencePeriods.of(since("DK", "1994-06-15")),
          ResidencePeriods.of(since("DK", "1994-06-16")),
          ResidencePeriods.of(since("SE", "1990-01-01")));

  /** Decided on the assessment date, or six weeks before. */
  private static final LocalDate[] DECISIONS = {DAY, LocalDate.of(1997, 5, 1)};

  /** Sent between decision and assessment, before the years of the second were complete. */
  private static final LocalDate SENT_ON = LocalDate.of(1997, 5, 20);

  /**
   * Indices into the choices of each question; -1 is unknown. The last four are readings: lack of
   * means, third Nordic country, mixed grounds, the sending counts.
   */
  private static final int[] SIZES = {6, 5, 5, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2};

  private static final int READINGS = 4;
  private static final int DECISION = 11;

  @Test
  void everyPartialCaseHasTheOutcomeThatItsCompletionsShare() {
    Random random = new Random(7);
    for (int i = 0; i < CASES; i++) {
      int[] known = new int[SIZES.length];
      for (int q = 0; q < known.length; q++) {
        // The day of the decision is known, since any other day would be possible too.
        boolean unknown =
            q >= known.length - READINGS || (q != DECISION && random.nextInt(100) < 25);
        known[q] = unknown ? -1 : random.nextInt(SIZES[q]);
      }
      if (contradicts(known)) {
        continue;
      }
      assertThat(Matters.outcome(Article.REPATRIATION_PROTECTION, matter(known)))
          .as("%s", java.util.Arrays.toString(known))
          .isEqualTo(agreed(known));
    }
  }

  private static Outcome agreed(int[] known) {
    List<Boolean> seen = new ArrayList<>();
    complete(known.clone(), 0, seen);
    if (seen.contains(true) && seen.contains(false)) {
      return Outcome.UNDETERMINED;
    }
    return seen.contains(true) ? Outcome.APPLIES : Outcome.DOES_NOT_APPLY;
  }

  private static void complete(int[] world, int question, List<Boolean> seen) {
    if (seen.contains(true) && seen.contains(false)) {
      return;
    }
    if (question == world.length) {
      boolean outcome = contradicts(world) ? false : isProtected(world);
      if (!contradicts(world) && !seen.contains(outcome)) {
        seen.add(outcome);
      }
      return;
    }
    if (world[question] >= 0) {
      complete(world, question + 1, seen);
      return;
    }
    for (int choice = 0; choice < SIZES[question]; choice++) {
      world[question] = choice;
      complete(world, question + 1, seen);
    }
    world[question] = -1;
  }

  /**
   * One tie speaks for remaining, yet all together do not; or something happened since a decision
   * that is taken only now.
   */
  private static boolean contradicts(int[] w) {
    return (w[8] == 0 && (w[5] == 1 || w[6] == 1 || w[7] == 1))
        || (w[11] == 0 && (w[12] == 1 || w[13] == 1));
  }

  private static boolean isProtected(int[] w) {
    List<String> citizenships = List.of(CITIZENSHIPS[w[0]].split(" "));
    String destination = DESTINATIONS[w[3]];
    boolean nordicFromElsewhere = citizenships.contains("SE");
    boolean sentAway = KINDS.get(w[1]) != MeasureKind.OTHER;
    boolean sendingCounts = w[17] == 1;
    boolean becauseOfNeed =
        w[2] == 0 || w[2] == 1 || (w[2] == 2 && w[14] == 1) || (w[2] == 4 && w[16] == 1);
    boolean home = citizenships.contains(destination) && !destination.equals("DK");
    boolean thirdNordic = (destination.equals("SE") || destination.equals("FI")) && w[15] == 1;
    boolean bySending = w[4] == 1 && w[11] == 1 && w[12] == 0 && sendingCounts;
    boolean threeYears = w[4] == 0 || (w[4] == 1 && w[11] == 0) || bySending;
    boolean speaksForRemaining = w[5] == 1 || w[6] == 1 || w[7] == 1 || w[8] == 1;
    boolean tiesCount = w[9] == 1 || w[4] != 3 || w[10] == 1;
    boolean tiesInTime = w[13] == 0 || sendingCounts;
    return nordicFromElsewhere
        && sentAway
        && becauseOfNeed
        && (home || thirdNordic)
        && (threeYears || (speaksForRemaining && tiesCount && tiesInTime));
  }

  private static Case matter(int[] w) {
    Case.Builder matter = Case.builder(DAY, Territory.DENMARK);
    if (w[0] >= 0) {
      String codes = CITIZENSHIPS[w[0]];
      matter.with(
          PersonFacts.CITIZENSHIPS,
          codes.isEmpty() ? Citizenships.stateless() : Citizenships.of(codes.split(" ")));
    }
    if (w[1] >= 0) {
      matter.with(MeasureFacts.KIND, KINDS.get(w[1]));
    }
    if (w[2] >= 0) {
      matter.with(MeasureFacts.GROUND, GROUNDS.get(w[2]));
    }
    if (w[3] >= 0) {
      matter.with(MeasureFacts.DESTINATION, Place.of(DESTINATIONS[w[3]]));
    }
    if (w[4] >= 0) {
      matter.with(ResidenceFacts.PERIODS, PERIODS.get(w[4]));
    }
    put(matter, TiesFacts.FAMILY, w[5]);
    put(matter, TiesFacts.RESIDENCE_COUNTRY, w[6]);
    put(matter, TiesFacts.OTHER_CIRCUMSTANCES, w[7]);
    put(matter, TiesFacts.ASSESSED, w[8]);
    if (w[9] >= 0) {
      matter.with(PersonFacts.RESIDENCE_TERRITORY, Place.of(w[9] == 1 ? "DK" : "SE"));
    }
    put(matter, TiesFacts.WITHOUT_RESIDENCE, w[10]);
    if (w[11] >= 0) {
      matter.with(MeasureFacts.DECISION_DATE, DECISIONS[w[11]]);
    }
    if (w[12] == 1) {
      matter.with(MeasureFacts.SENT_ON, SENT_ON);
    } else if (w[12] == 0) {
      matter.with(MeasureFacts.SENT, false);
    }
    if (w[13] >= 0) {
      matter.with(TiesFacts.ONLY_SINCE_DECISION, w[13] == 1);
    }
    return matter.build();
  }

  private static void put(Case.Builder matter, Fact<Judgement> fact, int choice) {
    if (choice >= 0) {
      matter.with(fact, judged(choice == 1));
    }
  }
}
