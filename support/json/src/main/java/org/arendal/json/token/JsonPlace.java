package org.arendal.json.token;

/**
 * A place in a JSON text.
 *
 * @param line the line, from 1; 0 if the place is not known
 * @param column the column, from 1; 0 if the place is not known
 */
public record JsonPlace(int line, int column) {
  /** A place that is not known. */
  public static final JsonPlace UNKNOWN = new JsonPlace(0, 0);

  /** A place as a library counts it; one that it does not know has no line. */
  public static JsonPlace of(int line, int column) {
    return line > 0 ? new JsonPlace(line, Math.max(1, column)) : UNKNOWN;
  }
}
