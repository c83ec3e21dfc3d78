package org.arendal.core.explanation;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;

/** A text with places for arguments, {0} or {in 0}, which are looked for once. */
final class Template {
  private static final Pattern PLACE = Pattern.compile("\\{(in )?(\\d)}");

  /** The characters that an argument takes, as a rule. */
  private static final int ROOM = 16;

  /** Writes an argument, a territory with the preposition that says where if asked to. */
  @FunctionalInterface
  interface Writing {
    String of(Object argument, boolean where);
  }

  /** Where in the text an argument stands. */
  private record Place(int start, int end, int argument, boolean where) {}

  private final String text;
  private final ImmutableList<Place> places;

  private Template(String text, ImmutableList<Place> places) {
    this.text = text;
    this.places = places;
  }

  static Template of(String text) {
    return new Template(text, text.indexOf('{') < 0 ? ImmutableList.of() : places(text));
  }

  private static ImmutableList<Place> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(
            found ->
                new Place(
                    found.start(),
                    found.end(),
                    Integer.parseInt(found.group(2)),
                    found.group(1) != null))
        .collect(ImmutableList.toImmutableList());
  }

  /** The text as it is kept. */
  String text() {
    return text;
  }

  /** The text with arguments in their places; a place without an argument stays as it is. */
  String filled(Writing writing, Object... arguments) {
    if (places.isEmpty() || arguments.length == 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder(text.length() + ROOM * places.size());
    int from = 0;
    for (Place place : places) {
      if (place.argument() < arguments.length) {
        filled
            .append(text, from, place.start())
            .append(writing.of(arguments[place.argument()], place.where()));
        from = place.end();
      }
    }
    return filled.append(text, from, text.length()).toString();
  }
}
