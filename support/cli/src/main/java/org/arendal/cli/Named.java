package org.arendal.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Facts;
import org.arendal.core.law.Territory;
import org.arendal.core.words.Phrase;

/**
 * What is wrong, for whoever writes no JSON: territories by their names, and facts by their labels
 * with the id behind. A label stands in quotes, since a sentence was written for an id.
 */
final class Named {
  private static final String BETWEEN = ", ";

  private final Explanation explanation;

  Named(Explanation explanation) {
    this.explanation = explanation;
  }

  /** The same with names in place of codes. */
  Phrase in(Phrase says) {
    Object[] arguments =
        says.arguments().stream()
            .map(argument -> argument instanceof Phrase part ? in(part) : all(argument.toString()))
            .toArray();
    return Phrase.of(says.key(), arguments);
  }

  /** Several codes stand in one argument. */
  private String all(String codes) {
    return Arrays.stream(codes.split(BETWEEN, -1))
        .map(this::one)
        .collect(Collectors.joining(BETWEEN));
  }

  private String one(String code) {
    Optional<String> fact =
        Facts.find(code).map(found -> '"' + explanation.label(found) + "\" (" + code + ")");
    return fact.or(() -> Territory.find(code).map(this::territory)).orElse(code);
  }

  private String territory(Territory territory) {
    return explanation.texts().get("territory." + territory.code());
  }
}
