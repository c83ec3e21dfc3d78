package org.arendal.core.fact;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.time.ServedDays;
import org.immutables.value.Value;

/**
 * What a human has judged: the outcome, the reason, who judged in what role, and when.
 *
 * <p>None of the four can be left out. The library never makes a judgement and never looks into a
 * reason. Reason, role and evidence are free text, so they are kept out of {@code toString}; they
 * must not name a person.
 *
 * <p>Building without one of the four, or with a blank reason or role, throws {@link
 * IllegalStateException} or {@link IllegalArgumentException} with the name of the field. So does
 * text with half of a surrogate pair; all other text is kept as it is.
 */
@Value.Immutable
public abstract class Judgement {
  Judgement() {}

  /** Starts a judgement. */
  public static JudgementBuilder builder() {
    return new JudgementBuilder();
  }

  /** Whether the question was answered yes. */
  public abstract boolean outcome();

  /** Why. */
  @Value.Redacted
  public abstract String reason();

  /** The role in which the judgement was made, such as caseworker or physician. */
  @Value.Redacted
  public abstract String role();

  /** The day on which the judgement was made. */
  public abstract LocalDate date();

  /** References to the evidence that the judgement rests on; may be empty. */
  @Value.Redacted
  public abstract List<String> evidence();

  /** Refuses blank text, text with half of a character, and a day that is not served. */
  @Value.Check
  protected void check() {
    if (reason().isBlank()) {
      throw new IllegalArgumentException("reason must not be blank");
    }
    if (role().isBlank()) {
      throw new IllegalArgumentException("role must not be blank");
    }
    FreeText.check(reason(), "reason");
    FreeText.check(role(), "role");
    evidence().forEach(reference -> FreeText.check(reference, "evidence"));
    ServedDays.check(date(), "date");
  }
}
