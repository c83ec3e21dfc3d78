package org.arendal.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Language;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.words.Texts;

/**
 * An answer in one line: what can be chosen, how it is written, and what it is in JSON. Whether it
 * is right is for the reader of cases to say: what is no choice goes to it as it was written.
 */
final class LineForm {
  private static final String OPEN = "?";

  /** What is no choice and is written so is a country that has no name here. */
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private final List<Choice> choices;
  private final boolean oneEach;
  private final boolean several;
  private final boolean closed;
  private final Optional<String> none;
  private final String how;

  private LineForm(
      List<Choice> choices,
      boolean oneEach,
      boolean several,
      boolean closed,
      Optional<String> none,
      String how) {
    this.choices = List.copyOf(choices);
    this.oneEach = oneEach;
    this.several = several;
    this.closed = closed;
    this.none = none;
    this.how = how;
  }

  /** Whatever is written. */
  static LineForm free(String how) {
    return new LineForm(List.of(), true, false, false, Optional.empty(), how);
  }

  /** One of these. */
  static LineForm oneOf(List<Choice> choices, String how) {
    return new LineForm(choices, true, false, true, Optional.empty(), how);
  }

  /** Some of these. */
  static LineForm someOf(List<Choice> choices, String how) {
    return new LineForm(choices, true, true, true, Optional.empty(), how);
  }

  /** Yes or no. */
  static LineForm yesNo(Texts texts) {
    return new LineForm(
        List.of(
            yesNo(true, texts.get("label.yes"), "yes"), yesNo(false, texts.get("label.no"), "no")),
        false,
        false,
        true,
        Optional.empty(),
        texts.get("shell.interview.how.number"));
  }

  private static Choice yesNo(boolean value, String words, String english) {
    Stream<String> written =
        Stream.of(words.substring(0, 1), english, english.substring(0, 1), String.valueOf(value));
    return new Choice(
        value,
        words,
        written.flatMap(one -> Stream.of(one, one.toUpperCase(Locale.ROOT))).toList());
  }

  /** A day. */
  static LineForm day(Texts texts) {
    return free(texts.get("shell.interview.how.day"));
  }

  /** A day, a month or a year. */
  static LineForm partOfDay(Texts texts) {
    return free(texts.get("shell.interview.how.part-of-day"));
  }

  /** One of the nine territories. */
  static LineForm territory(Texts texts) {
    return new LineForm(
        territories(texts),
        false,
        false,
        true,
        Optional.empty(),
        texts.get("shell.interview.how.number"));
  }

  /** A country or territory. */
  static LineForm place(Texts texts) {
    return new LineForm(
        territories(texts),
        false,
        false,
        false,
        Optional.empty(),
        texts.get("shell.interview.how.place"));
  }

  /** A value of a fact; of one that takes several lines, what the first of them asks. */
  static LineForm of(Fact<?> fact, Explanation explanation) {
    Texts texts = explanation.texts();
    List<Choice> coded =
        fact.type().choices().stream()
            .map(choice -> new Choice(choice.code(), explanation.choice(fact, choice)))
            .toList();
    Optional<String> none = Optional.of(texts.get("shell.interview.word.none"));
    return switch (fact.type().kind()) {
      case YES_NO, JUDGEMENT -> yesNo(texts);
      case CODE -> oneOf(coded, texts.get("shell.interview.how.number"));
      case CODES ->
          new LineForm(
              coded, true, true, true, none, texts.get("shell.interview.how.several", none.get()));
      case DATE -> day(texts);
      case TERRITORY -> territory(texts);
      case PLACE -> place(texts);
      case RESIDENCE ->
          new LineForm(
              Stream.concat(
                      territories(texts).stream(),
                      Stream.of(new Choice("nowhere", texts.get("shell.interview.nowhere"))))
                  .toList(),
              false,
              false,
              false,
              Optional.empty(),
              texts.get("shell.interview.how.place"));
      case STAY_END ->
          new LineForm(
              List.of(new Choice("not-ended", texts.get("shell.interview.not-ended"))),
              true,
              false,
              false,
              Optional.empty(),
              texts.get("shell.interview.how.stay-end"));
      case CITIZENSHIPS ->
          new LineForm(
              Arrays.stream(NordicState.values())
                  .map(state -> new Choice(state.code(), texts.get("territory." + state.code())))
                  .toList(),
              false,
              true,
              false,
              none,
              texts.get("shell.interview.how.citizenships", none.get()));
      case LANGUAGE -> free(texts.get("shell.interview.how.language"));
      case RESIDENCE_PERIODS, ADVANCE_PAYMENTS ->
          oneOf(
              List.of(
                  yesNo(true, texts.get("shell.interview.there-are"), "yes"),
                  yesNo(false, texts.get("shell.interview.there-are-none"), "no")),
              texts.get("shell.interview.how.number"));
    };
  }

  private static List<Choice> territories(Texts texts) {
    return Arrays.stream(Territory.values())
        .map(one -> new Choice(one.code(), texts.get("territory." + one.code())))
        .toList();
  }

  /** Tells what can be chosen and how an answer is written. */
  void tell(Dialogue dialogue) {
    if (!choices.isEmpty()) {
      dialogue.choices(choices, oneEach);
    }
    dialogue.say(how);
  }

  /** Whether nothing but the choices is an answer. */
  boolean isClosed() {
    return closed;
  }

  /** Whether a line is one of the choices, written out. */
  boolean takes(String line) {
    return choices.stream().anyMatch(choice -> choice.isWritten(line));
  }

  /** What was told, in words; empty if it takes several lines to tell it. */
  Optional<String> words(Object told, Texts texts) {
    if (told instanceof Boolean) {
      return Optional.empty();
    }
    if (told instanceof List<?> some) {
      return some.isEmpty()
          ? none
          : Optional.of(
              some.stream().map(one -> worded(one, texts)).collect(Collectors.joining(", ")));
    }
    return Optional.of(worded(told, texts));
  }

  private String worded(Object value, Texts texts) {
    return choices.stream()
        .filter(choice -> choice.value().equals(value))
        .findFirst()
        .map(Choice::words)
        .orElseGet(
            () ->
                COUNTRY.matcher(value.toString()).matches()
                    ? texts.get("label.country", value)
                    : value.toString());
  }

  /** What a line is in JSON. */
  Object json(String line) {
    if (!several) {
      return one(line);
    }
    boolean isNone =
        none.isPresent()
            && (line.equalsIgnoreCase(none.get())
                || line.equalsIgnoreCase(
                    Texts.inLanguage(Language.ENGLISH).get("shell.interview.word.none")));
    if (isNone) {
      return List.of();
    }
    if (choices.stream().anyMatch(choice -> choice.isWritten(line))) {
      return List.of(one(line));
    }
    return Arrays.stream(line.split("[,;\\s]+"))
        .filter(part -> !part.isEmpty())
        .map(part -> part.equals(OPEN) ? part : one(part))
        .toList();
  }

  private Object one(String line) {
    for (int i = 0; i < choices.size(); i++) {
      if (line.equals(String.valueOf(i + 1)) || choices.get(i).isWritten(line)) {
        return choices.get(i).value();
      }
    }
    return line;
  }
}
