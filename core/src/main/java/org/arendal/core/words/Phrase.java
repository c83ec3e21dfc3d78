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
 * <p>The room of the text is that of the sort of its key: {@code problem.given-twice} stands in
 * {@code problems}, {@code error.see} in {@code errors}, {@code help.exit} in {@code help}.
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
   * What is said in a language.
   *
   * @throws IllegalArgumentException if there are no texts in it
   */
  public String in(Language language) {
    Object[] filling =
        arguments.stream()
            .map(argument -> argument instanceof Phrase part ? part.in(language) : argument)
            .toArray();
    return Texts.of(room(), language).get(key, filling);
  }

  private String room() {
    String sort = key.substring(0, key.indexOf('.'));
    return sort.equals("help") ? sort : sort + "s";
  }

  /** What is said in English. */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }
}
