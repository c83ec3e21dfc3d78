package org.arendal.json.token;

import java.io.IOException;
import java.util.Optional;

/** JSON that is written token by token. What is written is whole if its writer is right. */
public interface JsonSink {
  /**
   * Begins an object.
   *
   * @throws IOException if what is written to fails, as from every other method
   */
  void beginObject() throws IOException;

  /** Ends the object that began last. */
  void endObject() throws IOException;

  /** Begins an array. */
  void beginArray() throws IOException;

  /** Ends the array that began last. */
  void endArray() throws IOException;

  /** Writes the name of a member, whose value comes next; one of few, so that it may be kept. */
  void name(String name) throws IOException;

  /** Writes a string. */
  void string(String text) throws IOException;

  /** Writes a string in words of the program's own; one of few, so that it may be kept. */
  void ownString(String text) throws IOException;

  /** Writes a whole number. */
  void number(long number) throws IOException;

  /** Writes {@code true} or {@code false}. */
  void truth(boolean truth) throws IOException;

  /** Writes {@code null}. */
  void nothing() throws IOException;

  /** Writes a member that is a string. */
  default void member(String name, String text) throws IOException {
    name(name);
    string(text);
  }

  /** Writes a member that is a string; {@code null} if there is none. */
  default void member(String name, Optional<String> text) throws IOException {
    name(name);
    if (text.isPresent()) {
      string(text.get());
    } else {
      nothing();
    }
  }

  /** Writes a member that is a whole number. */
  default void member(String name, long number) throws IOException {
    name(name);
    number(number);
  }

  /** Writes a member that is {@code true} or {@code false}. */
  default void member(String name, boolean truth) throws IOException {
    name(name);
    truth(truth);
  }

  /** Begins a member that is an object. */
  default void beginObject(String name) throws IOException {
    name(name);
    beginObject();
  }

  /** Begins a member that is an array. */
  default void beginArray(String name) throws IOException {
    name(name);
    beginArray();
  }
}
