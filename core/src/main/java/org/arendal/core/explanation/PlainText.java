package org.arendal.core.explanation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.List;
import org.arendal.core.law.Provision;
import org.arendal.core.logic.Finding;
import org.arendal.core.words.Texts;

/**
 * Plain text, lines ended by a line feed: conditions stand in a column beside what came of them.
 */
final class PlainText implements Printer {
  /** The column of what came of a condition, and the margin before it. */
  private static final int STATUS_WIDTH = 2 + 16;

  private final Texts texts;
  private final ImmutableMap<Finding.Status, String> statuses;
  private final Lines lines;

  PlainText(Texts texts) {
    this(texts, 0);
  }

  /** A text that will probably have so many characters. */
  PlainText(Texts texts, int room) {
    this.texts = texts;
    this.statuses =
        Maps.toMap(
            EnumSet.allOf(Finding.Status.class),
            status ->
                Strings.padEnd(
                    "  " + texts.get("status." + Words.code(status)), STATUS_WIDTH, ' '));
    this.lines = new Lines(room);
  }

  @Override
  public void title(String text) {
    lines.add("", text);
  }

  @Override
  public void heading(String text) {
    lines.blank();
    lines.add("", text);
  }

  @Override
  public void section(String text) {
    heading(text);
  }

  @Override
  public void paragraph(String text, List<Provision> cited) {
    lines.add("", 0, text, Citations.of(cited, texts));
  }

  @Override
  public void condition(int depth, Finding.Status status, String text, List<Provision> cited) {
    lines.add(requireNonNull(statuses.get(status)), 2 * depth, text, Citations.of(cited, texts));
  }

  @Override
  public void remark(int depth, String text) {
    lines.add("", STATUS_WIDTH + 2 * depth, text, "");
  }

  @Override
  public void item(String text, List<Provision> cited) {
    lines.add("  - ", 0, text, Citations.of(cited, texts));
  }

  @Override
  public void detail(String text) {
    lines.add("    ", text);
  }

  @Override
  public void row(String text) {
    lines.add("  ", text);
  }

  @Override
  public void footer(List<String> footer) {
    lines.blank();
    footer.forEach(text -> lines.add("", text));
  }

  /** What was printed. */
  @Override
  public String toString() {
    return lines.toString();
  }
}
