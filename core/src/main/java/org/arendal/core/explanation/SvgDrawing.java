package org.arendal.core.explanation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.arendal.core.logic.Finding;

/**
 * Draws a diagram in SVG: an indented tree with what came of each condition in a column beside it.
 *
 * <p>Signs are drawn, so that they do not depend on the fonts of whoever looks. A drawing has no
 * lines of text that break by themselves: they are broken here, by a width of characters that is
 * rather too great than too small.
 */
public final class SvgDrawing {
  private static final int WIDTH = 960;
  private static final int MARGIN = 16;
  private static final int STATUS_COLUMN = 136;
  private static final int INDENT = 22;
  private static final int LINE = 19;
  private static final int GAP = 9;

  /** From the middle of a sign to the text beside it. */
  private static final int BESIDE = 14;

  /** How far the middle of a sign lies above the foot of its line of text. */
  private static final int RAISED = 5;

  private static final Splitter WORDS = Splitter.on(' ');
  private static final double CHARACTER = 7.6;
  private static final int FEWEST_CHARACTERS = 24;

  private static final String INK = "#1a1a1a";
  private static final String FAINT = "#4a4a4a";

  private final Diagram diagram;
  private final StringBuilder body = new StringBuilder();

  /** The foot of what was drawn last. */
  private final AtomicInteger y = new AtomicInteger(MARGIN);

  /**
   * The drawing, by itself or to be put into a page: with title and description, the latter with
   * the nested list, without script and without anything to fetch.
   */
  public static String of(Diagram diagram) {
    requireNonNull(diagram, "diagram");
    return new SvgDrawing(diagram).text();
  }

  private SvgDrawing(Diagram diagram) {
    this.diagram = diagram;
  }

  private String text() {
    for (String part : broken(diagram.title(), MARGIN)) {
      y.addAndGet(LINE);
      text(MARGIN, "font-weight=\"bold\" font-size=\"16\" fill=\"" + INK + "\"", part);
    }
    y.addAndGet(GAP);
    boolean hasStatus = diagram.lines().stream().anyMatch(line -> line.status().isPresent());
    int left = MARGIN + BESIDE / 2 + (hasStatus ? STATUS_COLUMN : 0);
    List<Integer> feet = new ArrayList<>();
    for (Diagram.Line line : diagram.lines()) {
      y.addAndGet(GAP);
      feet.add(y.get() + LINE - RAISED);
      draw(line, left + INDENT * line.depth(), feet);
    }
    y.addAndGet(MARGIN);
    return head() + body + "</svg>\n";
  }

  private String head() {
    // The same diagram has the same ids; two that differ can stand on one page.
    String id = "diagram-" + String.format(Locale.ROOT, "%08x", diagram.text().hashCode());
    return """
        <svg xmlns="http://www.w3.org/2000/svg" role="img" lang="%1$s" aria-labelledby="%2$s-title" \
        aria-describedby="%2$s-list" viewBox="0 0 %3$d %4$d" width="%3$d" height="%4$d" \
        font-family="sans-serif" font-size="14">
        <title id="%2$s-title">%5$s</title>
        <desc id="%2$s-list">%6$s
        %7$s</desc>
        <rect width="%3$d" height="%4$d" fill="#ffffff"/>
        """
        .formatted(
            diagram.language().tag(),
            id,
            WIDTH,
            y.get(),
            HtmlMarkup.markedUp(Diagram.shown(diagram.title())),
            HtmlMarkup.markedUp(diagram.description()),
            HtmlMarkup.markedUp(diagram.text()));
  }

  private void draw(Diagram.Line line, int x, List<Integer> feet) {
    int foot = feet.get(feet.size() - 1);
    if (line.parent() >= 0) {
      path(
          "M%d %dV%dH%d".formatted(x - INDENT, feet.get(line.parent()) + 6, foot, x - 6),
          "#767676");
    }
    shape(line.shape(), x, foot);
    line.status().ifPresent(status -> status(status, foot));
    line.lead()
        .ifPresent(lead -> words(lead + ":", x, "font-weight=\"bold\" fill=\"" + INK + "\""));
    words(line.text(), x, "fill=\"" + INK + "\"");
    diagram.citation(line).ifPresent(cited -> words(cited, x, "fill=\"" + FAINT + "\""));
    line.judgement()
        .ifPresent(judged -> words(judged, x, "font-style=\"italic\" fill=\"" + INK + "\""));
  }

  private void words(String text, int x, String style) {
    for (String part : broken(text, x + BESIDE)) {
      y.addAndGet(LINE);
      text(x + BESIDE, style, part);
    }
  }

  private void text(int x, String style, String text) {
    body.append("<text x=\"%d\" y=\"%d\" %s>".formatted(x, y.get(), style))
        .append(HtmlMarkup.markedUp(text))
        .append("</text>\n");
  }

  /** All parts: a square; one of them: a diamond; no parts: a dot. */
  private void shape(Diagram.Shape shape, int x, int foot) {
    body.append(
        switch (shape) {
          case CRITERION ->
              "<circle cx=\"%d\" cy=\"%d\" r=\"3\" fill=\"%s\"/>\n".formatted(x, foot, INK);
          case ALL_OF ->
              "<rect x=\"%d\" y=\"%d\" width=\"9\" height=\"9\" fill=\"%s\"/>\n"
                  .formatted(x - 4, foot - 4, INK);
          case ANY_OF ->
              "<path d=\"M%d %dl6 6l-6 6l-6 -6z\" fill=\"#ffffff\" stroke=\"%s\"/>\n"
                  .formatted(x, foot - 6, INK);
        });
  }

  private void status(Finding.Status status, int foot) {
    String colour =
        switch (status) {
          case MET -> "#0b5d28";
          case UNMET -> "#9b1010";
          case OPEN -> "#6b4300";
          case NOT_REACHED -> FAINT;
        };
    int x = MARGIN + RAISED;
    path(
        switch (status) {
          case MET -> "M%d %dl4 4l8 -9".formatted(x - 6, foot);
          case UNMET -> "M%d %dl10 10m0 -10l-10 10".formatted(x - 5, foot - 5);
          case OPEN -> "M%d %da4 4 0 1 1 4 4v2m0 3v1".formatted(x - 4, foot - 3);
          case NOT_REACHED -> "M%d %dh10".formatted(x - 5, foot);
        },
        colour + "\" stroke-width=\"2");
    body.append("<text x=\"%d\" y=\"%d\" fill=\"%s\">".formatted(x + BESIDE, foot + RAISED, colour))
        .append(HtmlMarkup.markedUp(diagram.word(status)))
        .append("</text>\n");
  }

  private void path(String path, String stroke) {
    body.append("<path d=\"%s\" fill=\"none\" stroke=\"%s\"/>\n".formatted(path, stroke));
  }

  /** A text in lines that fit between a place and the margin. */
  private static List<String> broken(String text, int x) {
    int most = Math.max(FEWEST_CHARACTERS, (int) ((WIDTH - MARGIN - x) / CHARACTER));
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String word : WORDS.split(Diagram.shown(text).strip())) {
      if (part.length() > 0 && part.length() + 1 + word.length() > most) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(part.length() > 0 ? " " : "").append(word);
    }
    parts.add(part.toString());
    return parts;
  }
}
