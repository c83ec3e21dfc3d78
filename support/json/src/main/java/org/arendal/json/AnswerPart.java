package org.arendal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.arendal.core.fact.Coded;
import org.arendal.core.words.Phrase;
import org.arendal.json.token.JsonPlace;

/**
 * The members of a part of an answer, each of which must be there, and what is read of them.
 *
 * <p>What is read can be taken once the part is whole: in the maker of {@link #read}.
 */
final class AnswerPart {
  private final Map<String, ValueReader> members = new LinkedHashMap<>();
  private final Map<String, Phrase> required = new LinkedHashMap<>();

  /** Reads a value; empty, with the problem noted, if it is none. */
  @FunctionalInterface
  interface Form<T> {
    Optional<T> read(JsonInput in) throws IOException;
  }

  /** Expects a member with a value. */
  <T> Supplier<T> one(Member name, Form<T> form) {
    List<T> read = new ArrayList<>(1);
    add(name, in -> form.read(in).ifPresent(read::add));
    return () -> read.get(0);
  }

  /** Expects a member with a value or null. */
  <T> Supplier<Optional<T>> orNull(Member name, Form<T> form) {
    List<T> read = new ArrayList<>(1);
    add(name, in -> in.orNull(value -> form.read(value).ifPresent(read::add)).read(in));
    return () -> read.stream().findFirst();
  }

  /** Expects a member with a list. */
  <T> Supplier<List<T>> list(Member name, Form<T> form) {
    List<T> read = new ArrayList<>();
    add(name, in -> AnswerParts.each(in, one -> form.read(one).ifPresent(read::add)));
    return () -> read;
  }

  /** Expects a member with a list of ids. */
  Supplier<List<String>> ids(Member name) {
    List<String> read = new ArrayList<>();
    add(name, in -> AnswerParts.ids(in, read));
    return () -> read;
  }

  /** Expects a member with a text. */
  Supplier<String> text(Member name) {
    return one(name, AnswerParts::id);
  }

  /** Expects a member with one of the choices of a type. */
  <C extends Coded> Supplier<C> choice(Member name, C[] choices) {
    return one(name, in -> AnswerParts.choice(in, List.of(choices)));
  }

  /** Expects a member that is true or false. */
  Supplier<Boolean> yesNo(Member name) {
    return one(name, JsonInput::yesNo);
  }

  /** Expects a member that is read as it says. */
  void add(Member name, ValueReader reader) {
    members.put(name.json(), reader);
    required.put(name.json(), AnswerParts.PART);
  }

  /** Takes a member that may be missing. */
  void addOptional(Member name, ValueReader reader) {
    members.put(name.json(), reader);
  }

  /** Reads the part and makes what it is; empty, with the problems noted, if it is not whole. */
  <T> Optional<T> read(JsonInput in, Phrase expected, Supplier<T> maker) throws IOException {
    int before = in.problemCount();
    JsonPlace start = in.place();
    in.object(expected, members, required);
    return in.ifSound(before, start, maker);
  }

  /** Reads a part that is no whole answer. */
  <T> Optional<T> read(JsonInput in, Supplier<T> maker) throws IOException {
    return read(in, AnswerParts.PART, maker);
  }
}
