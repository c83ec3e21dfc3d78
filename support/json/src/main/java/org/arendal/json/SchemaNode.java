package org.arendal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.arendal.json.token.JsonSink;
import org.arendal.json.token.JsonSource;
import org.arendal.json.token.Token;

/** A part of a schema in memory, in the order of its text. */
sealed interface SchemaNode {
  /** Writes it. */
  void write(JsonSink out) throws IOException;

  /** The type that a schema gives to such a value, if it is no object and no array. */
  default Optional<String> type() {
    return Optional.empty();
  }

  /** Where references in it lead to. */
  default Stream<String> references() {
    return Stream.empty();
  }

  /** An object: a schema, or schemas by their names. */
  record Members(Map<String, SchemaNode> byName) implements SchemaNode {
    /** The name of the member that is a reference. */
    static final String REFERENCE = "$ref";

    @Override
    public void write(JsonSink out) throws IOException {
      out.beginObject();
      for (Map.Entry<String, SchemaNode> member : byName.entrySet()) {
        out.name(member.getKey());
        member.getValue().write(out);
      }
      out.endObject();
    }

    @Override
    public Stream<String> references() {
      return byName.entrySet().stream()
          .flatMap(
              member ->
                  member.getKey().equals(REFERENCE) && member.getValue() instanceof Text text
                      ? Stream.of(text.text())
                      : member.getValue().references());
    }

    /** Whether there is a member of that name. */
    boolean has(String name) {
      return byName.containsKey(name);
    }

    /** The member of that name; an object without members if it is no object or not there. */
    Members at(String name) {
      return byName.get(name) instanceof Members members ? members : new Members(Map.of());
    }
  }

  /** An array. */
  record Elements(List<SchemaNode> all) implements SchemaNode {
    @Override
    public void write(JsonSink out) throws IOException {
      out.beginArray();
      for (SchemaNode element : all) {
        element.write(out);
      }
      out.endArray();
    }

    @Override
    public Stream<String> references() {
      return all.stream().flatMap(SchemaNode::references);
    }
  }

  /** A string. */
  record Text(String text) implements SchemaNode {
    @Override
    public void write(JsonSink out) throws IOException {
      out.string(text);
    }

    @Override
    public Optional<String> type() {
      return Optional.of("string");
    }
  }

  /** A whole number. */
  record Whole(long number) implements SchemaNode {
    @Override
    public void write(JsonSink out) throws IOException {
      out.number(number);
    }

    @Override
    public Optional<String> type() {
      return Optional.of("integer");
    }
  }

  /** True or false. */
  record Truth(boolean isTrue) implements SchemaNode {
    @Override
    public void write(JsonSink out) throws IOException {
      out.truth(isTrue);
    }

    @Override
    public Optional<String> type() {
      return Optional.of("boolean");
    }
  }

  /** Null, as one of several choices. */
  record Nothing() implements SchemaNode {
    @Override
    public void write(JsonSink out) throws IOException {
      out.nothing();
    }

    @Override
    public Optional<String> type() {
      return Optional.of("null");
    }
  }

  /** Reads the value at whose first token the source stands. */
  static SchemaNode read(JsonSource in) throws IOException {
    return switch (in.current()) {
      case BEGIN_OBJECT -> readMembers(in);
      case BEGIN_ARRAY -> {
        List<SchemaNode> elements = new ArrayList<>();
        while (in.next() != Token.END_ARRAY) {
          elements.add(read(in));
        }
        yield new Elements(elements);
      }
      case STRING -> new Text(in.text());
      case NUMBER -> new Whole(Long.parseLong(in.text()));
      case TRUE, FALSE -> new Truth(in.current() == Token.TRUE);
      case NULL -> new Nothing();
      default -> throw new AssertionError(in.current());
    };
  }

  /** Reads the object at whose first token the source stands. */
  static Members readMembers(JsonSource in) throws IOException {
    Map<String, SchemaNode> members = new LinkedHashMap<>();
    while (in.next() != Token.END_OBJECT) {
      String name = in.text();
      in.next();
      members.put(name, read(in));
    }
    return new Members(members);
  }
}
