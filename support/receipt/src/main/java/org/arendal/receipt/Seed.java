package org.arendal.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sixteen bytes of chance from which the salts of one receipt are made.
 *
 * <p>Each part of a receipt has a salt of its own, which goes when the part is masked; so that
 * nobody can find out by trying what was masked, the seed stands nowhere in the receipt. It is
 * drawn anew for each receipt by the caller, from a source that nobody can foresee, and forgotten
 * or kept secret: who has it can try out what was masked. With the same seed the same answer has
 * the same receipt.
 */
public final class Seed {
  /** How many bytes it has. */
  public static final int BYTES = 16;

  private static final String HMAC = "HmacSHA256";

  private final byte[] bytes;

  private Seed(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * A seed of these bytes, which are copied.
   *
   * @throws IllegalArgumentException if there are not {@link #BYTES} of them
   */
  public static Seed of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a seed has " + BYTES + " bytes, not " + bytes.length);
    }
    return new Seed(bytes.clone());
  }

  /** The salt of the part with this path, in hexadecimal. */
  String salt(String path) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(bytes, HMAC));
      return HexFormat.of().formatHex(mac.doFinal(path.getBytes(UTF_8)), 0, BYTES);
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java platform has " + HMAC, e);
    }
  }

  /** Says nothing of the bytes. */
  @Override
  public String toString() {
    return "a seed";
  }
}
