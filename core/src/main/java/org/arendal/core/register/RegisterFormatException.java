package org.arendal.core.register;

/**
 * A register file has a line that cannot be understood; the message names the file and the line.
 */
public final class RegisterFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  RegisterFormatException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }

  RegisterFormatException(String file, int line, String message, Throwable cause) {
    super(file + ":" + line + ": " + message, cause);
  }
}
