package org.arendal.json;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.FreeText;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.fact.RefusedCodeException;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.Suggestion;
import org.arendal.core.words.Phrase;
import org.arendal.core.words.RefusedException;
import org.arendal.json.token.BrokenJsonException;
import org.arendal.json.token.JsonPlace;
import org.arendal.json.token.JsonSource;
import org.arendal.json.token.Token;

/**
 * A JSON text while it is read: where reading stands, and what has been found wrong so far.
 *
 * <p>Reading goes on after a problem, so that all problems are found; only broken JSON ends it.
 */
final class JsonInput {
  /** The path of the text as a whole. */
  static final String ROOT = "$";

  /** The message on what is there already. */
  static final Phrase TWICE = Phrase.of("problem.given-twice");

  /** The element of an array that says that there may be more. */
  static final String MORE = "?";

  private static final int MOST_ELEMENTS = 10_000;
  private static final int MOST_DEPTH = 1000;
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][-+]?[0-9]+)?");
  private static final int LONGEST_NUMBER = 11; // that of an int, with its sign
  private static final int LONGEST_VERSION = 4;
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");
  private static final Phrase NOTHING_MORE = Phrase.of("problem.nothing-more");

  private final JsonSource source;
  private final ProblemList problems;
  private final SizeLimit size;
  private String path = "";
  private int depth;

  private JsonInput(JsonSource source, SizeLimit size, ProblemList problems) {
    this.source = source;
    this.size = size;
    this.problems = problems;
  }

  /**
   * Reads a text that holds one value, and closes it; whether it is broken or anything follows is
   * checked.
   */
  static void read(JsonSource text, Phrase expected, ValueReader value, ProblemList problems) {
    try (text) {
      JsonInput in = new JsonInput(text, SizeLimit.none(), problems);
      if (in.readWhole(expected, value)) {
        in.refuseMore();
      }
    } catch (IOException e) {
      throw new AssertionError("a string cannot fail to be read", e);
    }
  }

  /** Reads a value at whose first token reading stands, and of no more than so many characters. */
  static void readPart(JsonSource source, int most, ValueReader value, ProblemList problems)
      throws IOException {
    JsonInput in = new JsonInput(source, SizeLimit.from(source, most), problems);
    in.isReadToItsEnd(
        () -> {
          in.enter(source.current());
          value.read(in);
        });
  }

  /** Something that is read until the JSON turns out to be broken. */
  @FunctionalInterface
  private interface Reading {
    void read() throws IOException;
  }

  private boolean readWhole(Phrase expected, ValueReader value) throws IOException {
    return isReadToItsEnd(
        () -> {
          if (next() == Token.END) {
            problem(ProblemCode.INCOMPLETE, Phrase.of("problem.expected-but-empty", expected));
          } else {
            value.read(this);
          }
        });
  }

  private boolean isReadToItsEnd(Reading reading) throws IOException {
    try {
      reading.read();
      return true;
    } catch (BrokenJsonException e) {
      problems.add(codeOf(e.reason()), path, e.place(), brokenBy(e.reason()));
    } catch (SizeLimit.Exceeded e) {
      problems.add(
          ProblemCode.TOO_LARGE,
          ROOT,
          JsonPlace.UNKNOWN,
          Phrase.of("problem.too-large-characters", size.most()));
    }
    return false;
  }

  private static Phrase brokenBy(BrokenJsonException.Reason reason) {
    return switch (reason) {
      case NOT_JSON -> Phrase.of("problem.not-json");
      case ENDS_TOO_EARLY -> Phrase.of("problem.ends-too-early");
      case TOO_DEEP -> Phrase.of("problem.too-deep");
    };
  }

  private static ProblemCode codeOf(BrokenJsonException.Reason reason) {
    return switch (reason) {
      case NOT_JSON -> ProblemCode.NOT_JSON;
      case ENDS_TOO_EARLY -> ProblemCode.INCOMPLETE;
      case TOO_DEEP -> ProblemCode.TOO_DEEP;
    };
  }

  private void refuseMore() throws IOException {
    try {
      if (source.next() != Token.END) {
        problem(ProblemCode.NOTHING_MORE_EXPECTED, NOTHING_MORE);
      }
    } catch (BrokenJsonException e) {
      problems.add(ProblemCode.NOTHING_MORE_EXPECTED, path, e.place(), NOTHING_MORE);
    }
  }

  /** Goes on to the next token of a value that has begun. */
  private Token next() throws IOException {
    Token token = source.next();
    enter(token);
    return token;
  }

  /** Checks of a token what no reader of values does: the application may have let it through. */
  private void enter(Token token) throws IOException {
    size.check(source);
    if (token.begins()) {
      depth++;
    } else if (token.ends()) {
      depth--;
    }
    if (depth > MOST_DEPTH) {
      JsonPlace begins = place();
      throw new BrokenJsonException(
          BrokenJsonException.Reason.TOO_DEEP, JsonPlace.of(begins.line(), begins.column() + 1));
    }
    if (token == Token.END && depth > 0) {
      throw new BrokenJsonException(BrokenJsonException.Reason.ENDS_TOO_EARLY, place());
    }
    if (token == Token.NUMBER && !NUMBER.matcher(source.text()).matches()) {
      throw new BrokenJsonException(BrokenJsonException.Reason.NOT_JSON, place());
    }
  }

  /** Goes on to the last token of the current value. */
  void skipChildren() throws IOException {
    int outer = depth - (source.current().begins() ? 1 : 0);
    while (depth > outer) {
      next();
    }
  }

  /** Where the current token begins. */
  JsonPlace place() {
    return source.place();
  }

  /** A reader that leaves a value alone that is null, which is not known. */
  ValueReader orNull(ValueReader reader) {
    return in -> {
      if (source.current() != Token.NULL) {
        reader.read(in);
      }
    };
  }

  /**
   * Makes a value that began at a place, unless there were new problems in it; empty, with the
   * problem noted, if the model refuses it.
   */
  <T> Optional<T> ifSound(int problemsBefore, JsonPlace start, Supplier<T> maker) {
    if (problems.count() > problemsBefore) {
      return Optional.empty();
    }
    try {
      return Optional.of(maker.get());
    } catch (RefusedException e) {
      problem(ProblemCode.CONTRADICTION, start, e.says());
      return Optional.empty();
    }
  }

  /** How many problems there are so far: one more than before means that a value is not sound. */
  int problemCount() {
    return problems.count();
  }

  /** The path of the current value. */
  String path() {
    return path;
  }

  /** Notes a problem with the current value. */
  void problem(ProblemCode code, Phrase says) {
    problems.add(code, path, place(), says);
  }

  /** Notes a problem with the value that began at a place. */
  void problem(ProblemCode code, JsonPlace start, Phrase says) {
    problems.add(code, path, start, says);
  }

  /** Notes that the model refused the current value, a text. */
  void refused(RefusedException refusal) throws IOException {
    boolean isNear = !(refusal instanceof RefusedCodeException code) || code.isNearCode();
    problem(
        ProblemCode.UNKNOWN_CODE,
        Phrase.of("problem.refused-found", refusal.says(), isNear ? quoted() : found()));
  }

  /** Notes that the current value is not of the type expected, and passes over it. */
  void unexpected(Phrase expected) throws IOException {
    unexpected(ProblemCode.WRONG_TYPE, expected);
    skipChildren();
  }

  /** Notes that the current text is not what was expected; it is only measured. */
  void unexpectedText(ProblemCode code, Phrase expected) throws IOException {
    unexpectedText(code, expected, List.of());
  }

  /** Notes that the current text is not what was expected; it is quoted if it is near a choice. */
  void unexpectedText(ProblemCode code, Phrase expected, Collection<String> choices)
      throws IOException {
    String text = source.text();
    problem(code, Phrase.of("problem.expected-found", expected, Suggestion.quoted(text, choices)));
  }

  /** Notes that the current text, which has the form of a date, is not one that is taken. */
  void unexpectedDate(ProblemCode code, Phrase expected) throws IOException {
    problem(code, Phrase.of("problem.expected-found", expected, quoted()));
  }

  private void unexpected(ProblemCode code, Phrase expected) throws IOException {
    problem(code, Phrase.of("problem.expected-found", expected, found()));
  }

  private Phrase quoted() throws IOException {
    return Phrase.of("problem.quoted", source.text());
  }

  /** What the current value is, without any of it. */
  private Object found() throws IOException {
    return switch (source.current()) {
      case BEGIN_OBJECT -> Phrase.of("problem.an-object");
      case BEGIN_ARRAY -> Phrase.of("problem.an-array");
      case STRING -> Suggestion.measured(source.text());
      case NUMBER -> Phrase.of("problem.a-number");
      case TRUE -> "true";
      case FALSE -> "false";
      case NULL -> "null";
      // A value of another sort in memory is what would have been written as an object.
      case OTHER -> Phrase.of("problem.an-object");
      default -> throw new AssertionError(source.current());
    };
  }

  /** Whether the value is this text. */
  boolean isText(String text) throws IOException {
    return source.current() == Token.STRING && source.text().equals(text);
  }

  /** Whether the value is a text. */
  boolean isText() {
    return source.current() == Token.STRING;
  }

  /** A text; empty, with the problem noted, if the value is none or has half a character. */
  Optional<String> text(Phrase expected) throws IOException {
    if (source.current() == Token.STRING) {
      String text = source.text();
      if (FreeText.isWhole(text)) {
        return Optional.of(text);
      }
      problem(
          ProblemCode.NO_WHOLE_TEXT,
          Phrase.of("problem.expected-found", expected, Phrase.of("problem.half-character")));
      return Optional.empty();
    }
    unexpected(expected);
    return Optional.empty();
  }

  /** True or false; empty, with the problem noted, if the value is neither. */
  Optional<Boolean> yesNo() throws IOException {
    Token token = source.current();
    if (token == Token.TRUE || token == Token.FALSE) {
      return Optional.of(token == Token.TRUE);
    }
    if (token == Token.STRING) {
      unexpectedText(ProblemCode.WRONG_TYPE, Phrase.of("problem.yes-no"), List.of("true", "false"));
    } else {
      unexpected(Phrase.of("problem.yes-no"));
    }
    return Optional.empty();
  }

  /** A whole number from one to another; empty, with the problem noted, if the value is none. */
  Optional<Integer> wholeNumber(int least, int most) throws IOException {
    boolean isWhole =
        source.current() == Token.NUMBER && WHOLE_NUMBER.matcher(source.text()).matches();
    if (isWhole && source.text().length() <= LONGEST_NUMBER) {
      long number = Long.parseLong(source.text());
      if (number >= least && number <= most) {
        return Optional.of((int) number);
      }
    }
    unexpected(
        isWhole ? ProblemCode.OUT_OF_RANGE : ProblemCode.WRONG_TYPE,
        Phrase.of("problem.whole-number", least, most));
    skipChildren();
    return Optional.empty();
  }

  /**
   * Notes a problem with the current value if it is not this number; one that is short is named.
   */
  void onlyNumber(int number, Phrase expected) throws IOException {
    if (source.current() != Token.NUMBER) {
      unexpected(expected);
    } else if (!source.text().equals(Integer.toString(number))) {
      problem(
          ProblemCode.UNKNOWN_CODE,
          Phrase.of("problem.expected-found", expected, isShortNumber() ? quoted() : found()));
    }
  }

  private boolean isShortNumber() throws IOException {
    return source.text().length() <= LONGEST_VERSION
        && WHOLE_NUMBER.matcher(source.text()).matches();
  }

  /** Reads each element of an array; notes a problem if the value is none, or has too many. */
  void array(Phrase expected, ValueReader element) throws IOException {
    if (source.current() != Token.BEGIN_ARRAY) {
      unexpected(expected);
      return;
    }
    String outer = path;
    for (int i = 0; next() != Token.END_ARRAY; i++) {
      path = outer + "[" + i + "]";
      if (i < MOST_ELEMENTS) {
        element.read(this);
      } else {
        if (i == MOST_ELEMENTS) {
          problem(ProblemCode.TOO_MANY, Phrase.of("problem.too-many", MOST_ELEMENTS));
        }
        skipChildren();
      }
      path = outer;
    }
  }

  /**
   * Reads each element of an array, in which the element {@code ?} says that there may be more;
   * says whether there surely are none.
   */
  boolean openArray(Phrase expected, ValueReader element) throws IOException {
    Set<String> marks = new HashSet<>();
    array(
        expected,
        in -> {
          if (source.current() != Token.STRING || !source.text().equals(MORE)) {
            element.read(in);
          } else if (!marks.add(MORE)) {
            problem(ProblemCode.GIVEN_TWICE, TWICE);
          }
        });
    return marks.isEmpty();
  }

  /**
   * Reads each member of an object; notes a problem if the value is none or a member is missing.
   */
  void object(Phrase expected, Map<String, ValueReader> members, Map<String, Phrase> required)
      throws IOException {
    if (source.current() != Token.BEGIN_OBJECT) {
      unexpected(expected);
      return;
    }
    JsonPlace start = place();
    String outer = path;
    Set<String> given = new HashSet<>();
    while (next() != Token.END_OBJECT) {
      String name = source.text();
      ValueReader member = members.get(name);
      path = member != null || isNearMember(name, members.keySet()) ? join(outer, name) : outer;
      if (!given.add(name)) {
        problem(ProblemCode.GIVEN_TWICE, TWICE);
        skipValue();
      } else if (member == null) {
        problem(
            ProblemCode.UNKNOWN_MEMBER,
            problems.isFull()
                ? Phrase.of("problem.unknown-member")
                : unknown(name, members.keySet()));
        skipValue();
      } else {
        next();
        member.read(this);
      }
      path = outer;
    }
    required.forEach(
        (name, expectedValue) -> {
          if (!given.contains(name)) {
            problems.add(
                ProblemCode.MISSING,
                join(outer, name),
                start,
                Phrase.of("problem.missing", expectedValue));
          }
        });
  }

  private void skipValue() throws IOException {
    next();
    skipChildren();
  }

  /** Whether a name is so near to one that there is somewhere that it can be shown. */
  private boolean isNearMember(String name, Set<String> members) {
    return !problems.isFull()
        && (Suggestion.nearest(name, members).isPresent()
            || elsewhere(name).isPresent()
            || Arrays.stream(Section.values()).anyMatch(section -> section.id().equals(name)));
  }

  private static Phrase unknown(String name, Set<String> members) {
    return Suggestion.nearest(name, members)
        .map(meant -> Phrase.of("problem.unknown-member-meant", meant))
        .or(() -> elsewhere(name).map(JsonInput::meantIn))
        .orElseGet(
            () ->
                members.isEmpty()
                    ? Phrase.of("problem.unknown-member")
                    : Phrase.of("problem.unknown-member-of", String.join(", ", members)));
  }

  /** A fact that is called so, but stands in another place. */
  private static Optional<Fact<?>> elsewhere(String name) {
    return Facts.all().stream()
        .filter(fact -> fact.name().equals(name) || fact.id().equals(name))
        .findFirst();
  }

  private static Phrase meantIn(Fact<?> fact) {
    return Phrase.of("problem.unknown-member-meant-in", fact.name(), fact.section().id());
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
