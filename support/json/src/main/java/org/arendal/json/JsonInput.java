package org.arendal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.arendal.core.model.Fact;
import org.arendal.core.model.Facts;

/**
 * A JSON text while it is read: where reading stands, and what has been found wrong so far.
 *
 * <p>Reading goes on after a problem, so that all problems are found; only broken JSON ends it.
 */
final class JsonInput {
  /** The path of the text as a whole. */
  static final String ROOT = "$";

  /** The message on what is there already. */
  static final String TWICE = "given twice";

  /** The element of an array that says that there may be more. */
  static final String MORE = "?";

  private static final String NOTHING_MORE = "expected nothing after the end of the case";

  // Nothing of one text stays behind for the next: no interned names, no buffers kept by threads.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.USE_THREAD_LOCAL_FOR_BUFFER_RECYCLING)
          .build();

  private final JsonParser parser;
  private final ProblemList problems;
  private String path = "";

  private JsonInput(JsonParser parser, ProblemList problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /** Reads a text that holds one value; whether it is broken or anything follows is checked. */
  static void read(String text, String expected, ValueReader value, ProblemList problems) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonInput in = new JsonInput(parser, problems);
      try {
        if (parser.nextToken() == null) {
          in.problem("expected " + expected + "; the text is empty");
          return;
        }
        value.read(in);
      } catch (JsonProcessingException e) {
        problems.add(in.path, in.placeOf(e), brokenBy(e));
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
  private static String brokenBy(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return "the JSON text ends too early";
    }
    if (e instanceof StreamConstraintsException) {
      return "too deeply nested, or a name or number is too long";
    }
    return "this is not JSON; nothing from here on was read";
  }

  private void refuseMore() throws IOException {
    try {
      if (parser.nextToken() == null) {
        return;
      }
      problem(NOTHING_MORE);
    } catch (JsonProcessingException e) {
      problems.add(path, placeOf(e), NOTHING_MORE);
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
    } catch (IllegalArgumentException e) {
      problem(start, String.valueOf(e.getMessage()));
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
  void problem(String message) {
    problems.add(path, place(), message);
  }

  /** Notes a problem with the value that began at a place. */
  void problem(JsonLocation start, String message) {
    problems.add(path, start, message);
  }

  /** Notes that the model refused the current value, a text. */
  void refused(IllegalArgumentException refusal) throws IOException {
    unexpectedly(String.valueOf(refusal.getMessage()));
  }

  /** Notes that the current value is not what was expected, and passes over it. */
  void unexpected(String expected) throws IOException {
    unexpectedly("expected " + expected);
    parser.skipChildren();
  }

  private void unexpectedly(String message) throws IOException {
    problem(message + "; found " + found());
  }

  /** What the current value is: itself if it can be quoted, else its type. */
  private String found() throws IOException {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> quoted(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> token.asString();
      default -> throw new AssertionError(token);
    };
  }

  private static String quoted(String text) {
    return Quotable.isCode(text) ? "'" + text + "'" : text.isBlank() ? "a blank text" : "a text";
  }

  /** Whether the value is this text. */
  boolean isText(String text) throws IOException {
    return parser.currentToken() == JsonToken.VALUE_STRING && parser.getText().equals(text);
  }

  /** Whether the value is a text. */
  boolean isText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  /** A text; empty, with the problem noted, if the value is none. */
  Optional<String> text(String expected) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return Optional.of(parser.getText());
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
    unexpected("true or false");
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
    unexpected("a whole number from " + least + " to " + most);
    return Optional.empty();
  }

  /** Reads each element of an array; notes a problem if the value is none. */
  void array(String expected, ValueReader element) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      unexpected(expected);
      return;
    }
    String outer = path;
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      path = outer + "[" + i + "]";
      element.read(this);
      path = outer;
    }
  }

  /**
   * Reads each element of an array, in which the element {@code ?} says that there may be more;
   * says whether there surely are none.
   */
  boolean openArray(String expected, ValueReader element) throws IOException {
    Set<String> marks = new HashSet<>();
    array(
        expected,
        in -> {
          if (parser.currentToken() != JsonToken.VALUE_STRING || !parser.getText().equals(MORE)) {
            element.read(in);
          } else if (!marks.add(MORE)) {
            problem(TWICE);
          }
        });
    return marks.isEmpty();
  }

  /**
   * Reads each member of an object; notes a problem if the value is none or a member is missing.
   */
  void object(String expected, Map<String, ValueReader> members, Map<String, String> required)
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
      path = Quotable.isName(name) ? join(outer, name) : outer;
      if (!given.add(name)) {
        problem(TWICE);
        skipValue();
      } else if (member == null) {
        problem("unknown member" + (problems.isFull() ? "" : meant(name, members.keySet())));
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
            problems.add(join(outer, name), start, "is missing; expected " + expectedValue);
          }
        });
  }

  private void skipValue() throws IOException {
    parser.nextToken();
    parser.skipChildren();
  }

  private static String meant(String name, Set<String> members) {
    return Suggestion.nearest(name, members)
        .or(() -> elsewhere(name))
        .map(meant -> "; did you mean " + meant + "?")
        .orElseGet(() -> members.isEmpty() ? "" : "; expected " + String.join(", ", members));
  }

  /** A fact that is called so, but stands in another place. */
  private static Optional<String> elsewhere(String name) {
    return Facts.all().stream()
        .filter(fact -> fact.name().equals(name) || fact.id().equals(name))
        .findFirst()
        .map(JsonInput::nested);
  }

  private static String nested(Fact<?> fact) {
    return fact.name() + " in " + fact.section().id();
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
