package org.arendal.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Lookup.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a register said on an earlier day about any day. */
class RegisterKnowledgeTest {
  private static final String KEY = "liaison-body";
  private static final Territory SE = Territory.SWEDEN;
  private static final LocalDate DAY = LocalDate.of(2005, 6, 1);

  /** Read in 2026 without an end; put right in 2028, when the end and a successor were found. */
  private final Register<String> register =
      Register.of(
          List.of(
              Entries.withdrawn("2026-11-21", "2028-03-01", KEY, SE, "1996-10-01..", "old"),
              Entries.read("2028-03-01", KEY, SE, "1996-10-01..2004-12-31", "old"),
              Entries.read("2028-03-01", KEY, SE, "2005-01-01..", "new")));

  @Test
  void lastKnownIsWhatStands() {
    assertThat(register.find(KEY, SE, DAY).entry()).map(Entry::value).contains("new");
    assertThat(register.entries()).hasSize(2);
    assertThat(register.knownOn()).isEmpty();
  }

  @ParameterizedTest(name = "as known on {0}: {1}")
  @CsvSource({"2026-11-21, old", "2028-02-29, old", "2028-03-01, new", "2100-01-01, new"})
  void whatWasSaidThen(LocalDate knownOn, String name) {
    Register<String> then = register.asKnownOn(knownOn);

    assertThat(then.find(KEY, SE, DAY).entry()).map(Entry::value).contains(name);
    assertThat(then.knownOn()).contains(knownOn);
  }

  @Test
  void beforeTheFirstReadingNothingWasRead() {
    Lookup<String> lookup = register.asKnownOn(LocalDate.of(2026, 11, 20)).find(KEY, SE, DAY);

    assertThat(lookup.status()).isEqualTo(Status.NOT_YET_READ);
    assertThat(lookup.entry()).isEmpty();
  }

  @Test
  void whatIsListedNowhereIsNotWaitingToBeRead() {
    assertThat(register.asKnownOn(DAY).find("other", SE, DAY).status())
        .isEqualTo(Status.NONE_LISTED);
  }

  @Test
  void theEarlierOfTwoDaysCounts() {
    LocalDate early = LocalDate.of(2027, 1, 1);
    LocalDate late = LocalDate.of(2030, 1, 1);

    assertThat(register.asKnownOn(early).asKnownOn(late).knownOn()).contains(early);
    assertThat(register.asKnownOn(late).asKnownOn(early).knownOn()).contains(early);
  }

  @Test
  void gapsAreKnownFromADayToo() {
    KnownGap gap =
        new KnownGap(
            KEY,
            SE,
            Entries.days("1997-01-01..1998-12-31"),
            "name-not-verified",
            LocalDate.of(2027, 1, 1),
            Optional.empty());
    Register<String> withGap =
        Register.of(
            List.of(Entries.read("2026-11-21", KEY, SE, "1996-10-01..1996-12-31", "first")),
            List.of(gap));
    LocalDate inTheGap = LocalDate.of(1998, 1, 1);

    assertThat(withGap.find(KEY, SE, inTheGap).gap()).contains(gap);
    assertThat(withGap.asKnownOn(LocalDate.of(2026, 12, 31)).find(KEY, SE, inTheGap))
        .matches(lookup -> lookup.gap().isEmpty())
        .matches(lookup -> lookup.status() == Status.NOT_KNOWN_FOR_DATE);
  }

  @Test
  void twoEntriesMayOverlapOnlyIfNeverSaidTogether() {
    Entry<String> early =
        Entries.withdrawn("2026-11-21", "2028-03-02", KEY, SE, "1996-10-01..", "old");
    Entry<String> later = Entries.read("2028-03-01", KEY, SE, "1996-10-01..", "new");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Register.of(List.of(early, later)))
        .withMessage("two entries overlap: liaison-body for SE");
  }

  @Test
  void anEntryIsWithdrawnOnlyAfterItWasRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Entries.withdrawn("2026-11-21", "2026-11-21", KEY, SE, "..", "x"))
        .withMessage("withdrawn 2026-11-21, but read only on 2026-11-21");
  }

  @Test
  void aSourceIsNotYoungerThanItsReading() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Entries.read("1995-12-31", KEY, SE, "..", "x"))
        .withMessage("the source is dated 1996 but was read on 1995-12-31");
  }
}
