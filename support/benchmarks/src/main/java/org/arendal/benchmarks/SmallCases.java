package org.arendal.benchmarks;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cases by chance, the same on every machine. */
final class SmallCases {
  static final int COUNT = 1024;

  private static final long SEED = 1994;

  private SmallCases() {}

  static SmallCase[] make() {
    Random random = new Random(SEED);
    return Stream.generate(() -> next(random)).limit(COUNT).toArray(SmallCase[]::new);
  }

  /** Half of the residences end within days of the third anniversary, where it matters. */
  private static SmallCase next(Random random) {
    LocalDate decision = LocalDate.of(1997, 1, 1).plusDays(random.nextInt(9 * 365));
    LocalDate from =
        random.nextBoolean()
            ? decision.minusYears(3).plusDays(random.nextInt(5) - 2)
            : decision.minusDays(random.nextInt(6 * 365));
    return new SmallCase(
        answer(random, 84),
        random.nextInt(100) < 8 ? null : from,
        answer(random, 20),
        answer(random, 16),
        answer(random, 16),
        answer(random, 12),
        decision);
  }

  private static @Nullable Boolean answer(Random random, int percentYes) {
    return random.nextInt(100) < 10 ? null : random.nextInt(100) < percentYes;
  }
}
