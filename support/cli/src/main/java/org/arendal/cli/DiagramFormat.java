package org.arendal.cli;

import org.arendal.core.explanation.Diagram;
import org.arendal.core.explanation.MermaidGraph;
import org.arendal.core.explanation.SvgDrawing;
import org.arendal.core.fact.Coded;

/** The forms in which a diagram can be written. */
enum DiagramFormat implements Coded {
  /** A nested list, to be read. */
  TEXT,
  /** A drawing. */
  SVG,
  /** A graph in the language of Mermaid. */
  MERMAID;

  /** The diagram in this form. */
  String write(Diagram diagram) {
    return switch (this) {
      case TEXT -> diagram.text();
      case SVG -> SvgDrawing.of(diagram);
      case MERMAID -> MermaidGraph.of(diagram);
    };
  }
}
