package org.arendal.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The small rule as a programmer would write it for this one case, with its reasons. */
final class WrittenByHand {
  private WrittenByHand() {}

  static Verdict decide(SmallCase matter) {
    List<String> reasons = new ArrayList<>(5);
    Boolean citizen = matter.getNordicCitizen();
    note(reasons, "nordic-citizen", citizen);
    Boolean ground = null;
    boolean isOpen = false;
    for (int i = 0; i < GROUNDS.size(); i++) {
      Boolean holds = ground(matter, i);
      note(reasons, GROUNDS.get(i), holds);
      isOpen |= holds == null;
      if (Boolean.TRUE.equals(holds)) {
        ground = true;
      }
    }
    if (ground == null && !isOpen) {
      ground = false;
    }
    return new Verdict(both(citizen, ground), reasons);
  }

  private static final List<String> GROUNDS =
      List.of("three-years", "family-ties", "attachment", "other-circumstances");

  private static @Nullable Boolean ground(SmallCase matter, int number) {
    return switch (number) {
      case 0 -> matter.getThreeYears();
      case 1 -> matter.getFamilyTies();
      case 2 -> matter.getAttachment();
      default -> matter.getOtherCircumstances();
    };
  }

  private static void note(List<String> reasons, String name, @Nullable Boolean holds) {
    if (holds == null) {
      reasons.add("?" + name);
    } else if (holds) {
      reasons.add(name);
    }
  }

  static @Nullable Boolean both(@Nullable Boolean one, @Nullable Boolean other) {
    if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
      return false;
    }
    return one == null || other == null ? null : Boolean.TRUE;
  }
}
