package org.arendal.cli;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, written in lower-case hexadecimal as {@code sha256sum} does. */
final class Sha256 {
  private Sha256() {}

  /** The hash of bytes. */
  static String of(byte[] bytes) {
    MessageDigest digest = digest();
    digest.update(bytes);
    return written(digest);
  }

  /** A hash of nothing yet. */
  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The hash of what a digest was given, which is reset. */
  static String written(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
