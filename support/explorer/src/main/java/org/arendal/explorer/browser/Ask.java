package org.arendal.explorer.browser;

import org.arendal.explorer.Explorer;
import org.teavm.jso.JSExport;

/** The door for scripts. */
public final class Ask {
  private Ask() {}

  /** Answers one request. */
  @JSExport
  public static String ask(String request) {
    return Explorer.ask(request);
  }
}
