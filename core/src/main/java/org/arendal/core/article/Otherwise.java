package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Changing;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.logic.Criterion;
import org.arendal.core.matter.Case;

/**
 * What there is to say of another answer to a criterion than the one that it has, beside what its
 * facts say.
 *
 * @param changing how it can come to be otherwise; empty if as its first fact does
 * @param inTime whether time brings a yes
 * @param possible whether an answer can be at all in a case
 * @param implied the criteria that are met whenever this one is
 * @param option the choice of a reading that is a yes; empty if it is no reading
 */
record Otherwise(
    Optional<Changing> changing,
    InTime inTime,
    Possible possible,
    List<Criterion> implied,
    Optional<ReadingOption> option) {
  static final Otherwise AS_THE_FACTS =
      new Otherwise(
          Optional.empty(),
          (matter, law) -> Optional.empty(),
          (isMet, matter, law) -> true,
          List.of(),
          Optional.empty());

  /** Copies the list. */
  Otherwise {
    implied = ImmutableList.copyOf(implied);
  }

  /**
   * That time brings a yes.
   *
   * @param day the day on which it does, all else being as it is; empty if it cannot be told
   */
  record Coming(Optional<LocalDate> day) {}

  /** Whether time brings a yes in a case. */
  @FunctionalInterface
  interface InTime {
    Optional<Coming> in(Case matter, AssembledLaw law);
  }

  /** Whether a criterion can have an answer in a case, however else the case turns out. */
  @FunctionalInterface
  interface Possible {
    boolean canBe(boolean isMet, Case matter, AssembledLaw law);
  }

  Otherwise changing(Changing how) {
    return new Otherwise(Optional.of(how), inTime, possible, implied, option);
  }

  Otherwise inTime(InTime coming) {
    return new Otherwise(changing, coming, possible, implied, option);
  }

  Otherwise possible(Possible onlyIf) {
    return new Otherwise(changing, inTime, onlyIf, implied, option);
  }

  Otherwise implying(Criterion... others) {
    return new Otherwise(changing, inTime, possible, ImmutableList.copyOf(others), option);
  }

  Otherwise option(ReadingOption chosen) {
    return new Otherwise(changing, inTime, possible, implied, Optional.of(chosen));
  }
}
