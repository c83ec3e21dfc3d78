package org.arendal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.FreeText;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.fact.RefusedCodeException;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.Suggestion;
import org.arendal.core.words.Phrase;
import org.arendal.core.words.RefusedException;

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
  private static final Phrase NOTHING_MORE = Phrase.of("problem.nothing-more");

  // Nothing of one text stays behind for the next: no interned names, no buffers kept by threads.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.USE_THREAD_LOCAL_FOR_BUFFER_RECYCLING)
          // The size of the whole is bounded before; only depth costs more than that.
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonParser parser;
  private final ProblemList problems;
  private String path = "";

  private JsonInput(JsonParser parser, ProblemList problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /** Reads a text that holds one value; whether it is broken or anything follows is checked. */
  static void read(String text, Phrase expected, ValueReader value, ProblemList problems) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonInput in = new JsonInput(parser, problems);
      try {
        if (parser.nextToken() == null) {
          in.problem(ProblemCode.INCOMPLETE, Phrase.of("problem.expected-but-empty", expected));
          return;
        }
        value.read(in);
      } catch (JsonProcessingException e) {
        problems.add(codeOf(e), in.path, in.placeOf(e), brokenBy(e));
        return;
      }
      in.refuseMore();
    } catch (IOException e) {
      throw new AssertionError("a string cannot fail to be read", e);
    }
  }

  private JsonLocation placeOf(JsonProcessingException e) {
    return e.getLocation() == null ? parser.currentLocation() : e.getLocation();
  }

  /** What a parser's exception means; its own message would repeat parts of the text. */
  private static Phrase brokenBy(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return Phrase.of("problem.ends-too-early");
    }
    if (e instanceof StreamConstraintsException) {
      return Phrase.of("problem.too-deep");
    }
    return Phrase.of("problem.not-json");
  }

  private static ProblemCode codeOf(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return ProblemCode.INCOMPLETE;
    }
    return e instanceof StreamConstraintsException ? ProblemCode.TOO_DEEP : ProblemCode.NOT_JSON;
  }

  private void refuseMore() throws IOException {
    try {
      if (parser.nextToken() == null) {
        return;
      }
      problem(ProblemCode.NOTHING_MORE_EXPECTED, NOTHING_MORE);
    } catch (JsonProcessingException e) {
      problems.add(ProblemCode.NOTHING_MORE_EXPECTED, path, placeOf(e), NOTHING_MORE);
    }
  }

  /** Where the current token begins. */
  JsonLocation place() {
    return parser.currentTokenLocation();
  }

  /** A reader that leaves a value alone that is null, which is not known. */
  ValueReader orNull(ValueReader reader) {
    return in -> {
      if (parser.currentToken() != JsonToken.VALUE_NULL) {
        reader.read(in);
      }
    };
  }

  /**
   * Makes a value that began at a place, unless there were new problems in it; empty, with the
   * problem noted, if the model refuses it.
   */
  <T> Optional<T> ifSound(int problemsBefore, JsonLocation start, Supplier<T> maker) {
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
  void problem(ProblemCode code, JsonLocation start, Phrase says) {
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
    parser.skipChildren();
  }

  /** Notes that the current text is not what was expected; it is quoted if it is near a choice. */
  void unexpectedText(ProblemCode code, Phrase expected, Collection<String> choices)
      throws IOException {
    String text = parser.getText();
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
    return Phrase.of("problem.quoted", parser.getText());
  }

  /** What the current value is, without any of it. */
  private Object found() throws IOException {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> Phrase.of("problem.an-object");
      case START_ARRAY -> Phrase.of("problem.an-array");
      case VALUE_STRING -> Suggestion.measured(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Phrase.of("problem.a-number");
      case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> token.asString();
      default -> throw new AssertionError(token);
    };
  }

  /** Whether the value is this text. */
  boolean isText(String text) throws IOException {
    return parser.currentToken() == JsonToken.VALUE_STRING && parser.getText().equals(text);
  }

  /** Whether the value is a text. */
  boolean isText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  /** A text; empty, with the problem noted, if the value is none or has half a character. */
  Optional<String> text(Phrase expected) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      String text = parser.getText();
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
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return Optional.of(token == JsonToken.VALUE_TRUE);
    }
    if (token == JsonToken.VALUE_STRING) {
      unexpectedText(ProblemCode.WRONG_TYPE, Phrase.of("problem.yes-no"), List.of("true", "false"));
    } else {
      unexpected(Phrase.of("problem.yes-no"));
    }
    return Optional.empty();
  }

  /** A whole number from one to another; empty, with the problem noted, if the value is none. */
  Optional<Integer> wholeNumber(int least, int most) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        && parser.getNumberType() == JsonParser.NumberType.INT
        && parser.getIntValue() >= least
        && parser.getIntValue() <= most) {
      return Optional.of(parser.getIntValue());
    }
    boolean isWhole = parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
    unexpected(
        isWhole ? ProblemCode.OUT_OF_RANGE : ProblemCode.WRONG_TYPE,
        Phrase.of("problem.whole-number", least, most));
    parser.skipChildren();
    return Optional.empty();
  }

  /** Reads each element of an array; notes a problem if the value is none, or has too many. */
  void array(Phrase expected, ValueReader element) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      unexpected(expected);
      return;
    }
    String outer = path;
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      path = outer + "[" + i + "]";
      if (i < MOST_ELEMENTS) {
        element.read(this);
      } else {
        if (i == MOST_ELEMENTS) {
          problem(ProblemCode.TOO_MANY, Phrase.of("problem.too-many", MOST_ELEMENTS));
        }
        parser.skipChildren();
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
          if (parser.currentToken() != JsonToken.VALUE_STRING || !parser.getText().equals(MORE)) {
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
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      unexpected(expected);
      return;
    }
    JsonLocation start = place();
    String outer = path;
    Set<String> given = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
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
        parser.nextToken();
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
    parser.nextToken();
    parser.skipChildren();
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
