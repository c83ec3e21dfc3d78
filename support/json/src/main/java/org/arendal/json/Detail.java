package org.arendal.json;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;
import org.arendal.core.fact.Coded;

/** How much of an assessment is written. */
public enum Detail implements Coded {
  /** Ids and codes alone, for programs that keep or count answers; the same in every language. */
  OUTCOMES,
  /** What a caseworker sees first, as a {@link org.arendal.core.answer.ShortAnswer} has it. */
  SUMMARY,
  /** Everything, with every reason. */
  FULL;

  /** The level with this code, such as {@code summary}. */
  public static Optional<Detail> find(String code) {
    requireNonNull(code, "code");
    return Arrays.stream(values()).filter(detail -> detail.code().equals(code)).findFirst();
  }
}
