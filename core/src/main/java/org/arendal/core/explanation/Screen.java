package org.arendal.core.explanation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page of few lines, on which what matters most has its place before there is room for more.
 *
 * <p>It begins with paragraphs; what follows stands under leads in the margin. How much there is
 * room for is reckoned before any text is known, so that in every language the same is shown.
 */
final class Screen {
  private static final int LINES = 25;
  private static final int WIDTH = 80;

  /** One line says how much is left out, and one how to see it. */
  private static final int LAST_LINES = 2;

  /** How close lines are set, the roomiest first. */
  private enum Setting {
    /** Each block begins a line, in a column beside the leads. */
    WIDE,
    /** Steps under one lead run on. */
    CLOSE,
    /** The same, without a column. */
    CLOSER,
    /** All sentences under one lead run on. */
    CLOSEST
  }

  /** So many lines, as they are reckoned. */
  private static final int ROOM = 20;

  /**
   * So many more for what says how far a limit goes that is shown: lines are reckoned amply, and
   * are set closer before one is missing.
   */
  private static final int MORE_ROOM = 4;

  /** Who makes room for whom: the last first, and the first never, even if the screen grows. */
  enum Rank {
    KEPT,
    /** What surely keeps from something. */
    GUARD,
    OPEN_GUARD,
    /** What opens a limit, or permits. */
    OPENING,
    SUMMARY,
    STEP,
    CONTACT,
    NOTE,
    /** What hangs on something of which the case says nothing: there is never room for it. */
    NOT_RAISED
  }

  /**
   * Lines that are shown together or not at all.
   *
   * @param reckoned so many lines it is taken to need in any language
   * @param ids what it says, in no language
   */
  record Block(String lead, String text, Rank rank, int reckoned, List<String> ids) {
    /** Copies the ids. */
    Block {
      ids = List.copyOf(ids);
    }
  }

  /** With what a text ends after which another can go on. */
  private static final CharMatcher CLOSING = CharMatcher.anyOf("].)");

  private static final Set<Rank> MAY_KEEP_FROM = EnumSet.of(Rank.GUARD, Rank.OPEN_GUARD);
  private static final Set<Rank> HAS_MORE_ROOM =
      EnumSet.of(Rank.GUARD, Rank.OPEN_GUARD, Rank.OPENING);

  private final List<String> paragraphs = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  void paragraph(String text) {
    paragraphs.add(text);
  }

  void add(Block block) {
    blocks.add(block);
  }

  /** What is shown, in its order. */
  List<String> ids() {
    return shown().stream().flatMap(block -> block.ids().stream()).toList();
  }

  /** How many blocks there is no room for. */
  int leftOut() {
    return blocks.size() - shown().size();
  }

  /** How many of those may keep from something. */
  int guardsLeftOut() {
    Set<Block> shown = Set.copyOf(shown());
    return (int)
        blocks.stream()
            .filter(block -> MAY_KEEP_FROM.contains(block.rank()))
            .filter(block -> !shown.contains(block))
            .count();
  }

  /** The lines that are shown, each ended by a line feed; set closer if there are too many. */
  @Override
  public String toString() {
    List<Block> shown = shown();
    String page = "";
    for (Setting setting : Setting.values()) {
      page = page(shown, setting);
      if (page.lines().count() <= LINES - LAST_LINES) {
        return page;
      }
    }
    return page;
  }

  /** In their order. */
  private List<Block> shown() {
    Set<Block> shown = new HashSet<>();
    int room = ROOM;
    for (Block block : blocks) {
      if (block.rank() == Rank.KEPT) {
        shown.add(block);
        room -= block.reckoned();
      }
    }
    for (Block block : blocks.stream().sorted(Comparator.comparing(Block::rank)).toList()) {
      int more = HAS_MORE_ROOM.contains(block.rank()) ? MORE_ROOM : 0;
      if (block.rank() != Rank.KEPT
          && block.rank() != Rank.NOT_RAISED
          && block.reckoned() <= room + more) {
        shown.add(block);
        room -= block.reckoned();
      }
    }
    return blocks.stream().filter(shown::contains).toList();
  }

  private String page(List<Block> shown, Setting setting) {
    StringBuilder page = new StringBuilder();
    paragraphs.forEach(text -> page.append(line("", text)));
    int margin = shown.stream().mapToInt(block -> block.lead().length()).max().orElse(0) + 2;
    for (int first = 0; first < shown.size(); ) {
      int next = first + 1;
      while (next < shown.size() && isRunOn(shown.get(next - 1), shown.get(next), setting)) {
        next++;
      }
      Block block = shown.get(first);
      // A lead stands once above all that it leads.
      boolean isLed = first == 0 || !shown.get(first - 1).lead().equals(block.lead());
      String text =
          shown.subList(first, next).stream().map(Block::text).collect(Collectors.joining(" "));
      page.append(
          setting.compareTo(Setting.CLOSER) < 0
              ? line(Strings.padEnd(isLed ? block.lead() : "", margin, ' '), text)
              : hanging(isLed ? block.lead() : "", text));
      first = next;
    }
    return page.toString();
  }

  /**
   * Whether a block goes on in the line of the one before: steps do, then sentences, and last what
   * has no lead.
   */
  private static boolean isRunOn(Block before, Block block, Setting setting) {
    boolean isUnderLead =
        before.lead().equals(block.lead())
            || (setting == Setting.CLOSEST && block.lead().isEmpty());
    return isUnderLead
        && switch (setting) {
          case WIDE -> false;
          case CLOSE, CLOSER -> before.text().endsWith("]");
          case CLOSEST -> CLOSING.matches(before.text().charAt(before.text().length() - 1));
        };
  }

  /** A text after its lead, whose further lines begin below the lead. */
  private static String hanging(String lead, String text) {
    String led = lead.isEmpty() ? "  " + text : lead + ": " + text;
    return line(led.substring(0, 2), led.substring(2));
  }

  /** A text after a lead, broken between words. */
  static String line(String lead, String text) {
    Lines lines = new Lines(0, WIDTH);
    lines.add(lead, text);
    return lines.toString();
  }
}
