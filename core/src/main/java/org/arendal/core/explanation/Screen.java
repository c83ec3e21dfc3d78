package org.arendal.core.explanation;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A page of few lines, on which what matters most has its place before there is room for more.
 *
 * <p>It begins with paragraphs; what follows stands under leads in the margin.
 */
final class Screen {
  private static final int LINES = 25;
  private static final int WIDTH = 80;

  /** One line says how much is left out, and one how to see it. */
  private static final int LAST_LINES = 2;

  /** Who makes room for whom: the last first, and the first never, even if the screen grows. */
  enum Rank {
    KEPT,
    SUMMARY,
    STEP,
    CONTACT,
    NOTE
  }

  private record Block(String lead, String text, Rank rank) {}

  private final List<String> paragraphs = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  void paragraph(String text) {
    paragraphs.add(text);
  }

  void add(String lead, String text, Rank rank) {
    blocks.add(new Block(lead, text, rank));
  }

  /** How many blocks there is no room for. */
  int leftOut() {
    return blocks.size() - shown().size();
  }

  /** The lines for which there is room, each ended by a line feed. */
  @Override
  public String toString() {
    return page(shown());
  }

  /** In their order. */
  private List<Block> shown() {
    Set<Block> shown = new LinkedHashSet<>();
    blocks.stream().filter(block -> block.rank() == Rank.KEPT).forEach(shown::add);
    int room = LINES - LAST_LINES - lines(page(List.copyOf(shown)));
    List<Block> others =
        blocks.stream()
            .filter(block -> block.rank() != Rank.KEPT)
            .sorted(Comparator.comparing(Block::rank))
            .toList();
    for (Block block : others) {
      int needed = lines(lined(block, ""));
      if (needed <= room) {
        shown.add(block);
        room -= needed;
      }
    }
    return blocks.stream().filter(shown::contains).toList();
  }

  private String page(List<Block> shown) {
    StringBuilder page = new StringBuilder();
    paragraphs.forEach(text -> page.append(line("", text)));
    String before = "";
    for (Block block : shown) {
      page.append(lined(block, before));
      before = block.lead();
    }
    return page.toString();
  }

  /** A lead stands once above all that it leads. */
  private String lined(Block block, String before) {
    int margin = blocks.stream().mapToInt(b -> b.lead().length()).max().orElse(0) + 2;
    String lead = block.lead().equals(before) ? "" : block.lead();
    return line(Strings.padEnd(lead, margin, ' '), block.text());
  }

  /** A text after a lead, broken between words. */
  static String line(String lead, String text) {
    Lines lines = new Lines(0, WIDTH);
    lines.add(lead, text);
    return lines.toString();
  }

  private static int lines(String text) {
    return (int) text.lines().count();
  }
}
