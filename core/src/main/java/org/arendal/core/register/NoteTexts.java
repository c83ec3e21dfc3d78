package org.arendal.core.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * The notes and the reasons for gaps that there are texts for.
 *
 * <p>An entry that names another could not be shown, so it is refused when it is taken in, not when
 * an answer is written. Only the keys are read here; every language has the same.
 */
final class NoteTexts {
  private static final String RESOURCE =
      "/org/arendal/core/explanation/words/en/registers.properties";
  private static final String NOTE = "note.";
  private static final String GAP = "gap.";
  private static final Set<String> KEYS = read();

  private NoteTexts() {}

  /** The first of some notes for which there is no text. */
  static Optional<String> withoutText(Collection<String> notes) {
    for (String note : notes) {
      if (!KEYS.contains(NOTE + note)) {
        return Optional.of(note);
      }
    }
    return Optional.empty();
  }

  /** Whether there is a text for the reason of a gap. */
  static boolean hasReason(String reason) {
    return KEYS.contains(GAP + reason);
  }

  private static ImmutableSet<String> read() {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    try (InputStream in = NoteTexts.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(NOTE) || line.startsWith(GAP)) {
          keys.add(line.substring(0, line.indexOf('=')).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return keys.build();
  }
}
