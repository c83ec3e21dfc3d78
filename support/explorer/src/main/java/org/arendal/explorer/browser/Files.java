package org.arendal.explorer.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;

/** The files of the library within the script; {@code Script} puts them there. */
final class Files {
  private Files() {}

  /** The text of a file; null if there is none. */
  static @Nullable String text(String name) {
    return has(name) ? get(name) : null;
  }

  @JSBody(params = "name", script = "return Object.hasOwn(arendalFiles, name);")
  private static native boolean has(String name);

  @JSBody(params = "name", script = "return arendalFiles[name];")
  private static native String get(String name);
}
