package org.arendal.core.explanation;

import java.util.List;
import org.arendal.core.law.Provision;
import org.arendal.core.logic.Finding;
import org.arendal.core.words.Texts;

/**
 * Markdown (CommonMark), one line for each block: conditions are nested lists.
 *
 * <p>In texts everything that Markdown would take for its own is escaped, so that a reason can
 * neither be a heading nor bring HTML along.
 */
final class MarkdownText implements Printer {
  private static final String ITEM = "- ";
  private static final String INDENTATION = "  ";

  /** What means something wherever it stands. */
  private static final String SPECIAL = "\\`*_[]<>#|~&";

  private final Texts texts;
  private final StringBuilder out = new StringBuilder();

  MarkdownText(Texts texts) {
    this.texts = texts;
  }

  @Override
  public void title(String text) {
    block("# " + escaped(text));
  }

  @Override
  public void heading(String text) {
    block("## " + escaped(text));
  }

  @Override
  public void section(String text) {
    block("### " + escaped(text));
  }

  @Override
  public void paragraph(String text, List<Provision> cited) {
    block(escaped(text) + citation(cited));
  }

  @Override
  public void condition(int depth, Finding.Status status, String text, List<Provision> cited) {
    String word = escaped(texts.get("status." + Words.code(status)));
    line(depth, "**" + Signs.of(status) + " " + word + "** " + escaped(text) + citation(cited));
  }

  @Override
  public void remark(int depth, String text) {
    line(depth, escaped(text));
  }

  @Override
  public void item(String text, List<Provision> cited) {
    line(0, escaped(text) + citation(cited));
  }

  @Override
  public void detail(String text) {
    line(1, escaped(text));
  }

  @Override
  public void row(String text) {
    block(escaped(text));
  }

  @Override
  public void footer(List<String> footer) {
    block("---");
    footer.forEach(text -> block(escaped(text)));
  }

  /** A block of its own, with an empty line before it. */
  private void block(String text) {
    if (!out.isEmpty()) {
      out.append('\n');
    }
    out.append(text).append('\n');
  }

  private void line(int depth, String text) {
    if (!isInList()) {
      out.append('\n');
    }
    out.append(INDENTATION.repeat(depth)).append(ITEM).append(text).append('\n');
  }

  /** Whether the last line is one of a list; no text begins like one, since it is escaped. */
  private boolean isInList() {
    int last = out.lastIndexOf("\n", out.length() - 2) + 1;
    return out.substring(last).stripLeading().startsWith(ITEM);
  }

  private String citation(List<Provision> cited) {
    return cited.isEmpty() ? "" : " " + Citations.of(cited, texts);
  }

  /** A text that is text and nothing else, wherever it begins. */
  static String escaped(String text) {
    String shown = Lines.shown(text).strip();
    StringBuilder escaped = new StringBuilder(shown.length());
    int digits = 0;
    while (digits < shown.length() && Character.isDigit(shown.charAt(digits))) {
      digits++;
    }
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      boolean beginsList = i == 0 ? "-+=:".indexOf(c) >= 0 : i == digits && ".)".indexOf(c) >= 0;
      if (beginsList || SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /** What was printed. */
  @Override
  public String toString() {
    return out.toString();
  }
}
