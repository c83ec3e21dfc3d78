package org.arendal.core.explanation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.arendal.core.fact.FreeText;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provision;
import org.arendal.core.logic.Finding;
import org.arendal.core.words.Texts;

/**
 * A rule, or what came of it for a case, as an indented tree of conditions.
 *
 * <p>The same lines are written as a drawing, as a graph in Mermaid and as a nested list of text;
 * what came of a condition is told by a word and a sign in each, never by colour alone. {@code
 * SvgDrawing} and {@code MermaidGraph} write it.
 */
public final class Diagram {
  private final String title;
  private final ImmutableList<Line> lines;
  private final Texts texts;

  /** How the parts of a condition are joined. */
  public enum Shape {
    /** A condition without parts. */
    CRITERION,
    /** All parts are needed. */
    ALL_OF,
    /** One part is enough. */
    ANY_OF
  }

  /**
   * A condition in the tree.
   *
   * @param depth how many conditions it stands below
   * @param parent the number of the line that it stands under, from 0; -1 of the first
   * @param shape how its parts are joined
   * @param lead what leads to it: that it is an exception; empty for most
   * @param status what came of it; empty in a rule without a case
   * @param text what it says
   * @param judgement who judged it, when and why; empty if nobody did
   * @param provisions the provisions behind it; empty if it has parts
   * @param criterion the id of the criterion that it is, or denies; empty if it has parts
   */
  public record Line(
      int depth,
      int parent,
      Shape shape,
      Optional<String> lead,
      Optional<Finding.Status> status,
      String text,
      Optional<String> judgement,
      List<Provision> provisions,
      Optional<String> criterion) {
    /** Copies the provisions. */
    public Line {
      requireNonNull(shape, "shape");
      requireNonNull(lead, "lead");
      requireNonNull(status, "status");
      requireNonNull(text, "text");
      requireNonNull(judgement, "judgement");
      provisions = List.copyOf(provisions);
      requireNonNull(criterion, "criterion");
    }
  }

  Diagram(String title, ImmutableList<Line> lines, Texts texts) {
    this.title = title;
    this.lines = lines;
    this.texts = texts;
  }

  /** The article and, for a case, its outcome. */
  public String title() {
    return title;
  }

  /** What kind of picture it is, and how it is read. */
  public String description() {
    return texts.get("diagram.description");
  }

  /** The conditions in the order of reading; each stands under an earlier one. */
  public List<Line> lines() {
    return lines;
  }

  /** The language of the words. */
  public Language language() {
    return texts.language();
  }

  /**
   * The tree as a nested list in plain text, one line each, for whoever does not see the drawing;
   * lines ended by a line feed.
   */
  public String text() {
    StringBuilder text = new StringBuilder(shown(title)).append("\n\n");
    for (Line line : lines) {
      text.append("  ".repeat(line.depth())).append("- ").append(shown(said(line))).append('\n');
    }
    return text.toString();
  }

  /** The whole of a line in one: exception, sign and word of what came of it, text, citation. */
  private String said(Line line) {
    return line.lead().map(lead -> lead + ": ").orElse("")
        + line.status().map(status -> Signs.of(status) + " " + word(status) + ": ").orElse("")
        + line.text()
        + citation(line).map(cited -> " " + cited).orElse("")
        + line.judgement().map(judged -> " – " + judged).orElse("");
  }

  /** What came of a condition, in a word. */
  String word(Finding.Status status) {
    return texts.get("status." + Words.code(status));
  }

  /**
   * The provisions behind a line as a lawyer cites them, with their ids; empty if there are none.
   */
  Optional<String> citation(Line line) {
    return line.provisions().isEmpty()
        ? Optional.empty()
        : Optional.of(Citations.of(line.provisions(), texts).replace(Lines.GLUE, " ").strip());
  }

  /** A text on one line, in which every character can be seen. */
  static String shown(String text) {
    return FreeText.shown(text.replaceAll("\\s+", " "));
  }

  @Override
  public String toString() {
    return title;
  }
}
