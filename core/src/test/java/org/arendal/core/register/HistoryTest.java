package org.arendal.core.register;

import static org.arendal.core.register.Entries.KEY;
import static org.arendal.core.register.Entries.gap;
import static org.arendal.core.register.Entries.register;
import static org.arendal.core.register.Entries.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.arendal.core.law.Territory;
import org.junit.jupiter.api.Test;

/** A succession with its gaps. */
class HistoryTest {
  private static final String FIRST = "IS 1996-10-01..2000-12-31 first";
  private static final String SECOND = "IS 2001-01-01..2007-06-25 second";
  private static final String THIRD = "IS 2019-01-01.. third";
  private static final String GAP = "IS 2007-06-26..2018-12-31 gap";

  private static History<String> history(String... lines) {
    return register(lines).history(KEY, Territory.ICELAND);
  }

  @Test
  void tellsEntriesThatMeetOneAfterTheOtherAndThatNothingIsKnownAfterTheLast() {
    assertThat(told(history(SECOND, FIRST))).isEqualTo("first, second, 2007-06-26..");
    assertThat(told(history(FIRST))).isEqualTo("first, 2001-01-01..");
  }

  @Test
  void tellsAKnownGapWithItsReasonAndAHoleThatNobodyExplained() {
    assertThat(told(history(SECOND, THIRD, GAP)))
        .isEqualTo("second, 2007-06-26..2018-12-31 name-not-verified, third");
    assertThat(told(history(SECOND, THIRD))).isEqualTo("second, 2007-06-26..2018-12-31, third");
    assertThat(history(SECOND, THIRD, GAP).items().get(1))
        .isEqualTo(new History.Missing<String>(gap(GAP).days(), Optional.of(gap(GAP))));
  }

  @Test
  void setsAnAgencysEntryBesideTheLibrarys() {
    assertThat(
            told(
                register(FIRST, SECOND, THIRD, GAP)
                    .overlaidWith(register("IS 2002-01-01..2003-12-31 agency basis agency"))
                    .history(KEY, Territory.ICELAND)))
        .isEqualTo("first, second, agency, 2007-06-26..2018-12-31 name-not-verified, third");
  }

  @Test
  void ofWhatIsNotListedIsEmpty() {
    assertThat(register(FIRST).history("other", Territory.ICELAND).items()).isEmpty();
  }
}
