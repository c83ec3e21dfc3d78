package org.arendal.core.matter;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.FactType;
import org.arendal.core.fact.Facts;
import org.jspecify.annotations.Nullable;

/**
 * What the facts of a case leave no other answer to, since every other one would contradict them.
 *
 * <p>Nothing of it is a guess, but it was not given either; so it is taken as answered only on
 * request. Only yes or no, and one of several codes, is filled in. A judgement never is: nobody
 * made it. See ADR 0115.
 */
public final class Implied {
  private Implied() {}

  /** The case with all that is implied; what is filled in can imply more. It raises no section. */
  public static Case filledIn(Case matter) {
    requireNonNull(matter, "matter");
    Case implied = matter;
    for (Fact<?> fact : Facts.all()) {
      if (!implied.knows(fact)) {
        implied = with(implied, fact);
      }
    }
    return implied.equals(matter) ? matter : filledIn(implied);
  }

  private static Case with(Case matter, Fact<?> fact) {
    @Nullable Case only = null;
    for (Object answer : answers(fact.type())) {
      Case.Builder builder = with(matter, fact, answer);
      if (builder.problems().isEmpty()) {
        if (only != null) {
          return matter;
        }
        only = builder.build();
      }
    }
    return only == null ? matter : only;
  }

  private static List<?> answers(FactType<?> type) {
    return switch (type.kind()) {
      case YES_NO -> List.of(true, false);
      case CODE -> type.choices();
      default -> List.of();
    };
  }

  private static <T> Case.Builder with(Case matter, Fact<T> fact, Object answer) {
    return matter.toBuilder()
        .with(fact, fact.type().javaType().cast(answer))
        .raisedLike(matter, fact.section());
  }
}
