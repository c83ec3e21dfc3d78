package org.arendal.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules of an engine found; made anew for each case. */
public final class Reasons {
  private final List<String> found = new ArrayList<>(5);

  Reasons() {}

  /** Called by a rule that fired. */
  public void add(String reason) {
    found.add(reason);
  }

  Verdict verdict() {
    return new Verdict(WrittenByHand.both(citizen(), ground()), found);
  }

  private @Nullable Boolean citizen() {
    return found.contains("nordic-citizen")
        ? Boolean.TRUE
        : found.contains("?nordic-citizen") ? null : Boolean.FALSE;
  }

  private @Nullable Boolean ground() {
    boolean isOpen = false;
    for (String reason : found) {
      if (!reason.endsWith("nordic-citizen")) {
        if (reason.charAt(0) != '?') {
          return true;
        }
        isOpen = true;
      }
    }
    return isOpen ? null : Boolean.FALSE;
  }
}
