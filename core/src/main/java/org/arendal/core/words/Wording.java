package org.arendal.core.words;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A text of an explanation, and which parts of it are not in its language: names from registers,
 * and what a human wrote.
 *
 * @param text the whole text
 * @param kept the parts that stand as they were written, from first to last
 */
public record Wording(String text, List<Kept> kept) {

  /**
   * A part of a text that stands as it was written.
   *
   * @param start where it begins
   * @param end where it ends
   * @param language the BCP 47 tag of its language; empty if nobody says which it is
   */
  public record Kept(int start, int end, String language) {
    /** Checks the order. */
    public Kept {
      requireNonNull(language, "language");
      if (start < 0 || end < start) {
        throw new IllegalArgumentException("a part from " + start + " to " + end);
      }
    }

    private Kept movedBy(int characters) {
      return new Kept(start + characters, end + characters, language);
    }
  }

  /** Copies the parts. */
  public Wording {
    requireNonNull(text, "text");
    kept = List.copyOf(kept);
  }

  /** A text of ours, whole. */
  public static Wording of(String text) {
    return new Wording(text, List.of());
  }

  /** What somebody else wrote, in a language that nobody says. */
  public static Wording kept(String text) {
    return kept(text, "");
  }

  /** What somebody else wrote, in a language. */
  public static Wording kept(String text, String language) {
    return new Wording(text, List.of(new Kept(0, text.length(), language)));
  }

  /** The parts as they stand once the text has been moved so far to the right. */
  public List<Kept> keptAt(int characters) {
    return kept.stream().map(part -> part.movedBy(characters)).toList();
  }

  /** Several texts with a mark between. */
  public static Wording joined(String between, List<Wording> wordings) {
    StringBuilder text = new StringBuilder();
    ImmutableList.Builder<Kept> kept = ImmutableList.builder();
    for (Wording wording : wordings) {
      if (!text.isEmpty()) {
        text.append(between);
      }
      kept.addAll(wording.keptAt(text.length()));
      text.append(wording.text());
    }
    return new Wording(text.toString(), kept.build());
  }
}
