package org.arendal.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.law.NordicState;
import org.arendal.core.register.AnnualNotice.Change;
import org.arendal.core.register.AnnualNotice.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AnnualNoticeTest {
  private final Entry<Statute> old = listed("old", "1996-10-01..2001-12-31");
  private final Entry<Statute> young =
      Entries.entry(
          "SE 2002-01-01.. act key young basis replaced-listed-act",
          statute().issued(LocalDate.of(2001, 6, 7)).addReplaces("old").build());
  private final Entry<Statute> gone = listed("gone", "1996-10-01..2002-06-30");
  private final KnownGap gap = Entries.gap("SE 2002-01-01.. gap key doubtful reason act-between");
  private final Register<Statute> laws =
      Register.of(
          List.of(old, young, gone, listed("doubtful", "1996-10-01..2001-12-31")), List.of(gap));

  @Test
  @Tag("trap-81")
  @DisplayName("trap 81: the notice is for the calendar year before, by the last day of February")
  void isDueByTheEndOfFebruary() {
    assertThat(notice(1996).due()).isEqualTo(LocalDate.of(1997, 2, 28));
    assertThat(notice(1999).due()).isEqualTo(LocalDate.of(2000, 2, 29));
    assertThat(notice(1996).state()).isEqualTo(NordicState.SWEDEN);
    assertThat(AnnualNotice.PROVISION).hasToString("A02-3b");
  }

  @Test
  @DisplayName(
      "A02-3b: an act belongs to the year of its issue and to that of its entry into force")
  void showsIssueAndEntryIntoForce() {
    assertThat(notice(2001).changes())
        .containsExactly(new Change(Kind.ISSUED, LocalDate.of(2001, 6, 7), young, List.of(old)));
    assertThat(notice(2002).changes().get(0))
        .isEqualTo(
            new Change(Kind.ENTERED_INTO_FORCE, LocalDate.of(2002, 1, 1), young, List.of(old)));
  }

  @Test
  @DisplayName("A02-3b: an act that ceased without a successor is a change, one in doubt is none")
  void showsWhatCeased() {
    assertThat(notice(2002).changes())
        .hasSize(2)
        .last()
        .isEqualTo(new Change(Kind.CEASED, LocalDate.of(2002, 7, 1), gone, List.of()));
  }

  @Test
  @DisplayName("A02-3a: what the first list had is no change of it")
  void doesNotCountTheFirstList() {
    assertThat(notice(1996).changes()).isEmpty();
  }

  @Test
  void isNotGivenBeforeTheConvention() {
    assertThatIllegalArgumentException().isThrownBy(() -> notice(1995));
  }

  @Test
  void isAboutItsOwnStateOnly() {
    assertThat(AnnualNotice.of(NordicState.NORWAY, 2002, laws).changes()).isEmpty();
  }

  @Test
  @DisplayName(
      "A15-2b: a state whose denunciation has effect by the last day has nothing to notify")
  void isNotDueOnceADenunciationHasEffect() {
    LocalDate due = LocalDate.of(2003, 2, 28);

    assertThat(denounced(due))
        .matches(notice -> notice.changes().isEmpty())
        .matches(notice -> notice.notPartyFrom().equals(Optional.of(due)));
    assertThat(denounced(due.plusDays(1))).isEqualTo(notice(2002));
    assertThat(notice(2002).notPartyFrom()).isEmpty();
  }

  private AnnualNotice denounced(LocalDate from) {
    return AnnualNotice.of(NordicState.SWEDEN, 2002, laws, Optional.of(from));
  }

  private AnnualNotice notice(int year) {
    return AnnualNotice.of(NordicState.SWEDEN, year, laws);
  }

  private static Entry<Statute> listed(String key, String days) {
    return Entries.entry("SE " + days + " act key " + key, statute().build());
  }

  private static StatuteBuilder statute() {
    return Statute.builder().category(BenefitCategory.HEALTH_SERVICE).title("Lag");
  }
}
