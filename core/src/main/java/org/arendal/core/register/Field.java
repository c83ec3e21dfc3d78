package org.arendal.core.register;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of the entries of one kind: how a register file has it, and how to get it from what is
 * registered.
 *
 * @param <V> the type of what is registered
 * @param <T> the type of the field; an {@link Optional} or a list where it can be left out
 */
public final class Field<V, T> {
  private final String name;
  private final boolean isRequired;
  private final FieldType<?> type;
  private final String meaning;
  private final Function<String, T> reader;
  private final @Nullable T ifLeftOut;
  private final @Nullable Function<V, T> getter;
  private final String member;

  private Field(
      String name,
      boolean isRequired,
      FieldType<?> type,
      String meaning,
      Function<String, T> reader,
      @Nullable T ifLeftOut,
      @Nullable Function<V, T> getter,
      String member) {
    this.name = name;
    this.isRequired = isRequired;
    this.type = type;
    this.meaning = meaning;
    this.reader = reader;
    this.ifLeftOut = ifLeftOut;
    this.getter = getter;
    this.member = member;
  }

  /** A field of files alone, which every record has: a key, or what all kinds have in common. */
  static <V, T> Field<V, T> required(String name, FieldType<T> type, String meaning) {
    return new Field<>(name, true, type, meaning, type.parser(), null, null, name);
  }

  /** A field that every record has. */
  static <V, T> Field<V, T> required(
      String name, FieldType<T> type, Function<V, T> getter, String meaning) {
    return Field.<V, T>required(name, type, meaning).from(getter);
  }

  /** A field of files alone, which can be left out. */
  static <V, T> Field<V, Optional<T>> optional(String name, FieldType<T> type, String meaning) {
    return new Field<>(
        name,
        false,
        type,
        meaning,
        text -> Optional.of(type.parse(text)),
        Optional.empty(),
        null,
        name);
  }

  /** A field that can be left out. */
  static <V, T> Field<V, Optional<T>> optional(
      String name, FieldType<T> type, Function<V, Optional<T>> getter, String meaning) {
    return Field.<V, T>optional(name, type, meaning).from(getter);
  }

  /** A field of files alone, which holds any number of values, none if it is left out. */
  static <V, T> Field<V, List<T>> list(String name, FieldType<List<T>> type, String meaning) {
    return new Field<>(name, false, type, meaning, type.parser(), List.of(), null, name);
  }

  /** A field that holds any number of values, none if it is left out. */
  static <V, T> Field<V, List<T>> list(
      String name, FieldType<List<T>> type, Function<V, List<T>> getter, String meaning) {
    return Field.<V, T>list(name, type, meaning).from(getter);
  }

  /** This field under another name in JSON and tables, where the file has a shorter one. */
  Field<V, T> named(String otherMember) {
    return new Field<>(name, isRequired, type, meaning, reader, ifLeftOut, getter, otherMember);
  }

  private Field<V, T> from(Function<V, T> otherGetter) {
    return new Field<>(
        name, isRequired, type, meaning, reader, ifLeftOut, otherGetter, camelCase(name));
  }

  /** The name of the member in JSON, and of the column in a table. */
  public String member() {
    return member;
  }

  /**
   * What it holds.
   *
   * @throws NullPointerException if only files have it; see {@link RegisterKind#fields}
   */
  public T of(V value) {
    return requireNonNull(getter, name).apply(value);
  }

  /** How the line of a file begins. */
  String name() {
    return name;
  }

  /** Whether every record has it. */
  boolean isRequired() {
    return isRequired;
  }

  /** What it can hold. */
  FieldType<?> type() {
    return type;
  }

  /** What it says, in a sentence. */
  String meaning() {
    return meaning;
  }

  /** Whether what is registered has it, and not only the file. */
  boolean isOfValue() {
    return getter != null;
  }

  /**
   * The value of the text in a file.
   *
   * @throws IllegalArgumentException if the text is none of its type
   */
  T read(String text) {
    return reader.apply(text);
  }

  /**
   * The value of a record without the field.
   *
   * @throws NullPointerException if every record has it
   */
  T ifLeftOut() {
    return requireNonNull(ifLeftOut, name);
  }

  private static String camelCase(String name) {
    StringBuilder camel = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (letter != '-') {
        boolean begins = i > 0 && name.charAt(i - 1) == '-';
        camel.append(begins ? Character.toUpperCase(letter) : letter);
      }
    }
    return camel.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
