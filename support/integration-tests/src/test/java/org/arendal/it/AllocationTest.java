package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.arendal.core.Convention;
import org.arendal.core.fact.Absences;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.MeasureGround;
import org.arendal.core.fact.MeasureKind;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.law.Article;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.time.PartialDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What deciding a case makes for the collector: a batch goes through millions of cases, and pauses
 * are what a service beside it notices.
 *
 * <p>Bytes are the same on a busy machine, times are not. But the compiler leaves out more or fewer
 * of them by what else ran in the same process. Measured were 96 and 2,564 as it likes, 120 and
 * 3,408 when it leaves out none ({@code -XX:-DoEscapeAnalysis}); the limits lie a little above the
 * latter. A change that needs more says why.
 */
class AllocationTest {
  private static final Convention CONVENTION = Convention.discovered();
  private static final int TIMES = 20_000;

  @Test
  @DisplayName("Article 7 decided on a built case")
  void decided() {
    Case matter = matter();

    assertThat(bytes(() -> CONVENTION.decide(Article.REPATRIATION_PROTECTION, matter)))
        .isLessThan(160);
  }

  @Test
  @DisplayName("Article 7: a case built and decided")
  void builtAndDecided() {
    assertThat(bytes(() -> CONVENTION.decide(Article.REPATRIATION_PROTECTION, matter())))
        .isLessThan(3_500);
  }

  private static Case matter() {
    return Case.builder(LocalDate.of(1997, 6, 15), Territory.SWEDEN)
        .with(PersonFacts.CITIZENSHIPS, Citizenships.of("FI"))
        .with(MeasureFacts.KIND, MeasureKind.REPATRIATION)
        .with(MeasureFacts.GROUND, MeasureGround.SOCIAL_ASSISTANCE)
        .with(MeasureFacts.DESTINATION, Place.of(Territory.FINLAND))
        .with(MeasureFacts.DECISION_DATE, LocalDate.of(1997, 6, 15))
        .with(MeasureFacts.DECIDED, true)
        .with(
            ResidenceFacts.PERIODS,
            ResidencePeriods.of(
                ResidencePeriod.builder()
                    .place(Place.of(Territory.SWEDEN))
                    .start(PartialDate.of(LocalDate.of(1990, 1, 1)))
                    .ongoing(true)
                    .lawful(Truth.TRUE)
                    .absences(Absences.none())
                    .build()))
        .build();
  }

  /** Bytes a time, once the compiler has seen enough; the answer is checked each time. */
  private static long bytes(Supplier<Truth> decision) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      long before = threads.getThreadAllocatedBytes(thread);
      for (int i = 0; i < TIMES; i++) {
        if (decision.get() != Truth.TRUE) {
          throw new AssertionError("three years of residence protect");
        }
      }
      least = Math.min(least, (threads.getThreadAllocatedBytes(thread) - before) / TIMES);
    }
    return least;
  }
}
