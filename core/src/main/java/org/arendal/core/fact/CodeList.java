package org.arendal.core.fact;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/**
 * Codes of one sort, from a file of the library's own, so that what is a code does not depend on
 * the Java runtime.
 *
 * <p>A line has codes with blanks between them and, after a semicolon, what is said of them; {@code
 * da:kr} stands for {@code dak} and {@code dar}. Lines that begin with {@code #} are comments.
 */
final class CodeList {
  private final ImmutableMap<String, String> remarks;

  private CodeList(ImmutableMap<String, String> remarks) {
    this.remarks = remarks;
  }

  /** Reads a list that lies beside this class. */
  static CodeList read(String resource) {
    ImmutableMap.Builder<String, String> remarks = ImmutableMap.builder();
    try (InputStream in = CodeList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          int semicolon = line.indexOf(';');
          int end = semicolon < 0 ? line.length() : semicolon;
          String remark = semicolon < 0 ? "" : line.substring(semicolon + 1);
          int from = 0;
          while (from < end) {
            int blank = line.indexOf(' ', from);
            int to = blank < 0 || blank > end ? end : blank;
            if (to > from) {
              add(line.substring(from, to), remark, remarks);
            }
            from = to + 1;
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return new CodeList(remarks.buildKeepingLast());
  }

  private static void add(
      String codes, String remark, ImmutableMap.Builder<String, String> remarks) {
    int colon = codes.indexOf(':');
    if (colon < 0) {
      remarks.put(codes, remark);
    }
    for (int last = colon + 1; colon >= 0 && last < codes.length(); last++) {
      remarks.put(codes.substring(0, colon) + codes.charAt(last), remark);
    }
  }

  boolean has(String code) {
    return remarks.containsKey(code);
  }

  /** What is said of a code; empty if it is not in the list. */
  Optional<String> remark(String code) {
    return Optional.ofNullable(remarks.get(code));
  }

  /** A code of the list that differs from a word in the size of its letters only. */
  Optional<String> inOtherLetters(String word) {
    return Optional.of(word.toLowerCase(Locale.ROOT))
        .filter(this::has)
        .or(() -> Optional.of(word.toUpperCase(Locale.ROOT)).filter(this::has));
  }
}
