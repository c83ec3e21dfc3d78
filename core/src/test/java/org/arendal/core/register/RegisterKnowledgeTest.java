package org.arendal.core.register;

import static org.arendal.core.register.Entries.KEY;
import static org.arendal.core.register.Entries.entry;
import static org.arendal.core.register.Entries.register;
import static org.arendal.core.register.Entries.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.arendal.core.law.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a register said on an earlier day about any day. */
class RegisterKnowledgeTest {
  private static final Territory SE = Territory.SWEDEN;
  private static final LocalDate DAY = LocalDate.of(2005, 6, 1);

  /** Read in 2026 without an end; put right in 2028, when the end and a successor were found. */
  private static final Register<String> REGISTER =
      register(
          "SE 1996-10-01.. old evidence 2005-12 withdrawn 2028-03-01",
          "SE 1996-10-01..2004-12-31 old evidence 2005-12 read 2028-03-01",
          "SE 2005-01-01.. new evidence 2005-12 read 2028-03-01");

  @Test
  void lastKnownIsWhatStands() {
    assertThat(told(REGISTER.find(KEY, SE, DAY))).isEqualTo("new");
    assertThat(REGISTER.entries()).hasSize(2);
    assertThat(REGISTER.knownOn()).isEmpty();
  }

  @ParameterizedTest(name = "as known on {0}: {1}")
  @CsvSource({
    "2026-11-20, not-yet-read",
    "2026-11-21, old",
    "2028-02-29, old",
    "2028-03-01, new",
    "2100-01-01, new"
  })
  void whatWasSaidThen(LocalDate knownOn, String expected) {
    Register<String> then = REGISTER.asKnownOn(knownOn);

    assertThat(told(then.find(KEY, SE, DAY))).isEqualTo(expected);
    assertThat(then.knownOn()).contains(knownOn);
  }

  @Test
  void whatIsListedNowhereIsNotWaitingToBeRead() {
    assertThat(told(REGISTER.asKnownOn(DAY).find("other", SE, DAY))).isEqualTo("none-listed");
  }

  @Test
  void theEarlierOfTwoDaysCounts() {
    LocalDate early = LocalDate.of(2027, 1, 1);
    LocalDate late = LocalDate.of(2030, 1, 1);

    assertThat(REGISTER.asKnownOn(early).asKnownOn(late).knownOn()).contains(early);
    assertThat(REGISTER.asKnownOn(late).asKnownOn(early).knownOn()).contains(early);
  }

  @Test
  void gapsAreKnownFromADayToo() {
    Register<String> withGap =
        register(
            "SE 1996-10-01..1996-12-31 first", "SE 1997-01-01..1998-12-31 gap read 2027-01-01");
    LocalDate inTheGap = LocalDate.of(1998, 1, 1);

    assertThat(told(withGap.find(KEY, SE, inTheGap))).isEqualTo("not-known-for-date, a known gap");
    assertThat(told(withGap.asKnownOn(LocalDate.of(2026, 12, 31)).find(KEY, SE, inTheGap)))
        .isEqualTo("not-known-for-date");
  }

  @Test
  void twoEntriesMayOverlapOnlyIfNeverSaidTogether() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                register(
                    "SE 1996-10-01.. old withdrawn 2028-03-02",
                    "SE 1996-10-01.. new read 2028-03-01"))
        .withMessage("two entries overlap: liaison-body for SE");
  }

  @Test
  void anEntryIsReadAfterItsSourceAndWithdrawnOnlyAfterItWasRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry("SE .. x withdrawn 2026-11-21"))
        .withMessage("withdrawn 2026-11-21, but read only on 2026-11-21");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry("SE .. x read 1995-12-31"))
        .withMessage("the source is dated 1996 but was read on 1995-12-31");
  }
}
