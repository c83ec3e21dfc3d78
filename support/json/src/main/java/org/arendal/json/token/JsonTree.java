package org.arendal.json.token;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON that is held as a whole, for what has to go back and forth in it: the kinds of values that
 * this library writes, so that numbers are whole.
 *
 * <p>Trees are immutable. Two are equal that hold the same, in whatever order their members stand.
 */
public sealed interface JsonTree {
  /** How deep objects and arrays may lie in each other. */
  int MOST_DEPTH = 100;

  /**
   * An object.
   *
   * @param byName its members, in their order
   */
  record Members(Map<String, JsonTree> byName) implements JsonTree {
    /** Copies the members. */
    public Members {
      byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }
  }

  /**
   * An array.
   *
   * @param inOrder its elements
   */
  record Elements(List<JsonTree> inOrder) implements JsonTree {
    /** Copies the elements. */
    public Elements {
      inOrder = List.copyOf(inOrder);
    }
  }

  /**
   * A string.
   *
   * @param value without quotes and escapes
   */
  record Text(String value) implements JsonTree {
    /** Refuses null. */
    public Text {
      requireNonNull(value, "value");
    }
  }

  /**
   * A whole number.
   *
   * @param value the number
   */
  record Whole(long value) implements JsonTree {}

  /**
   * {@code true} or {@code false}.
   *
   * @param value which
   */
  record Truth(boolean value) implements JsonTree {}

  /** {@code null}. */
  record Nothing() implements JsonTree {}

  /** What is written, as a tree. */
  static JsonTree of(JsonAdapter.Content content) {
    TreeSink sink = new TreeSink();
    try {
      content.write(sink);
    } catch (IOException e) {
      throw new AssertionError("a tree cannot fail to be written", e);
    }
    return sink.tree();
  }

  /**
   * Reads a text that holds one value and nothing else.
   *
   * @throws BrokenJsonException if it is not JSON, goes deeper than {@link #MOST_DEPTH}, names a
   *     member twice, or has a number that is not whole
   */
  static JsonTree read(String text, JsonAdapter json) throws BrokenJsonException {
    try (JsonSource source = json.source(text)) {
      source.next();
      JsonTree tree = read(source, 0);
      if (source.next() != Token.END) {
        throw broken(source);
      }
      return tree;
    } catch (BrokenJsonException e) {
      throw e;
    } catch (IOException e) {
      throw new AssertionError("a string cannot fail to be read", e);
    }
  }

  /**
   * Writes the tree.
   *
   * @throws IOException if what is written to fails
   */
  default void write(JsonSink out) throws IOException {
    // A switch over the kinds is not to be had before Java 21.
    if (this instanceof Members members) {
      out.beginObject();
      for (Map.Entry<String, JsonTree> member : members.byName().entrySet()) {
        out.name(member.getKey());
        member.getValue().write(out);
      }
      out.endObject();
    } else if (this instanceof Elements elements) {
      out.beginArray();
      for (JsonTree element : elements.inOrder()) {
        element.write(out);
      }
      out.endArray();
    } else if (this instanceof Text text) {
      out.string(text.value());
    } else if (this instanceof Whole number) {
      out.number(number.value());
    } else if (this instanceof Truth truth) {
      out.truth(truth.value());
    } else {
      out.nothing();
    }
  }

  private static JsonTree read(JsonSource in, int depth) throws IOException {
    if (depth > MOST_DEPTH) {
      throw new BrokenJsonException(BrokenJsonException.Reason.TOO_DEEP, in.place());
    }
    return switch (in.current()) {
      case BEGIN_OBJECT -> members(in, depth);
      case BEGIN_ARRAY -> elements(in, depth);
      case STRING -> new Text(in.text());
      case NUMBER -> new Whole(whole(in));
      case TRUE -> new Truth(true);
      case FALSE -> new Truth(false);
      case NULL -> new Nothing();
      case END -> throw endsTooEarly(in);
      default -> throw broken(in);
    };
  }

  private static Members members(JsonSource in, int depth) throws IOException {
    Map<String, JsonTree> members = new LinkedHashMap<>();
    while (in.next() != Token.END_OBJECT) {
      if (in.current() == Token.END) {
        throw endsTooEarly(in);
      }
      String name = in.text();
      in.next();
      if (members.put(name, read(in, depth + 1)) != null) {
        throw broken(in);
      }
    }
    return new Members(members);
  }

  private static Elements elements(JsonSource in, int depth) throws IOException {
    List<JsonTree> elements = new ArrayList<>();
    while (in.next() != Token.END_ARRAY) {
      elements.add(read(in, depth + 1));
    }
    return new Elements(elements);
  }

  private static long whole(JsonSource in) throws IOException {
    try {
      return Long.parseLong(in.text());
    } catch (NumberFormatException e) {
      throw broken(in);
    }
  }

  private static BrokenJsonException broken(JsonSource in) {
    return new BrokenJsonException(BrokenJsonException.Reason.NOT_JSON, in.place());
  }

  private static BrokenJsonException endsTooEarly(JsonSource in) {
    return new BrokenJsonException(BrokenJsonException.Reason.ENDS_TOO_EARLY, in.place());
  }
}
