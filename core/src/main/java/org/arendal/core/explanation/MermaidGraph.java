package org.arendal.core.explanation;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Writes a diagram in the language of Mermaid.
 *
 * <p>Every sign that could be a part of the language, of HTML or of Markdown is written by its
 * number, so that a text is nothing but text wherever the graph is shown.
 */
public final class MermaidGraph {
  private static final String PLAIN = " .,:()/%–✓✗?";

  private final Diagram diagram;

  /** The graph, lines ended by a line feed. */
  public static String of(Diagram diagram) {
    requireNonNull(diagram, "diagram");
    return new MermaidGraph(diagram).text();
  }

  private MermaidGraph(Diagram diagram) {
    this.diagram = diagram;
  }

  private String text() {
    StringBuilder graph = new StringBuilder("flowchart LR\n");
    graph.append("  accTitle: ").append(escaped(diagram.title())).append('\n');
    graph.append("  accDescr: ").append(escaped(diagram.description())).append('\n');
    List<Diagram.Line> lines = diagram.lines();
    for (int i = 0; i < lines.size(); i++) {
      Diagram.Line line = lines.get(i);
      graph.append("  n").append(i).append(node(line)).append('\n');
      if (line.parent() >= 0) {
        graph.append("  n").append(line.parent()).append(" --> ");
        line.lead().ifPresent(lead -> graph.append("|\"").append(escaped(lead)).append("\"| "));
        graph.append('n').append(i).append('\n');
      }
    }
    return graph.toString();
  }

  private String node(Diagram.Line line) {
    StringBuilder label = new StringBuilder();
    line.status()
        .ifPresent(
            status ->
                label
                    .append(Signs.of(status))
                    .append(' ')
                    .append(escaped(diagram.word(status)))
                    .append("<br/>"));
    label.append(escaped(line.text()));
    diagram.citation(line).ifPresent(cited -> label.append("<br/>").append(escaped(cited)));
    line.judgement().ifPresent(judged -> label.append("<br/>").append(escaped(judged)));
    return switch (line.shape()) {
      case CRITERION -> "[\"" + label + "\"]";
      case ALL_OF -> "[[\"" + label + "\"]]";
      case ANY_OF -> "{{\"" + label + "\"}}";
    };
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    Diagram.shown(text)
        .codePoints()
        .forEach(
            character -> {
              if (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0) {
                escaped.appendCodePoint(character);
              } else {
                escaped.append('#').append(character).append(';');
              }
            });
    return escaped.toString();
  }
}
