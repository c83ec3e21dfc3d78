package org.arendal.core.words;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.arendal.core.law.Language;

/**
 * Something to be said: the key of a text and what fills its places, so that it can be said in any
 * language.
 *
 * <p>Those of the library stand in the room {@code problems}; a program may have more texts of its
 * own, see {@link #by(Texts)}.
 *
 * @param key the key of the text
 * @param arguments what fills the places of the text, in their order: phrases, which are said in
 *     the same language, and texts that are the same in all, such as ids, codes and numbers
 */
public record Phrase(String key, List<? extends Serializable> arguments) implements Serializable {

  /** Checks that the arguments are phrases or texts. */
  public Phrase {
    requireNonNull(key, "key");
    for (Object argument : arguments) {
      if (!(argument instanceof Phrase) && !(argument instanceof String)) {
        throw new IllegalArgumentException("neither phrase nor text: " + argument.getClass());
      }
    }
    arguments = List.copyOf(arguments);
  }

  /** A text and what fills its places; numbers and days as they are written in any language. */
  public static Phrase of(String key, Object... arguments) {
    ImmutableList.Builder<Serializable> filling = ImmutableList.builder();
    for (Object argument : arguments) {
      filling.add(argument instanceof Phrase phrase ? phrase : argument.toString());
    }
    return new Phrase(key, filling.build());
  }

  /**
   * What is said in a language, of the library's own texts on problems.
   *
   * @throws IllegalArgumentException if there are no texts in it, or none under the key
   */
  public String inLanguage(Language language) {
    return by(Texts.ofProblems(language));
  }

  /**
   * What is said by these texts.
   *
   * @throws IllegalArgumentException if there is none under the key
   */
  public String by(Texts texts) {
    Object[] filling =
        arguments.stream()
            .map(argument -> argument instanceof Phrase part ? part.by(texts) : argument)
            .toArray();
    return texts.get(key, filling);
  }

  /** The key and what fills the text under it, in no language. */
  @Override
  public String toString() {
    return key + arguments;
  }
}
