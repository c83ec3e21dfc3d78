package org.arendal.explorer.java;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Section;
import org.arendal.core.matter.Case;
import org.arendal.explorer.java.Expression.Call;
import org.arendal.explorer.java.Expression.Chain;
import org.arendal.explorer.java.Expression.Link;
import org.arendal.explorer.java.Expression.Word;

/** A case as the Java source that builds it. */
public final class CaseSource {
  private static final String ASSUMED = "assumed, not judged";

  private CaseSource() {}

  /**
   * A class with a method that builds the case.
   *
   * @param assumed the facts whose judgements nobody made; a comment says it of each
   */
  public static String of(Case matter, Set<Fact<?>> assumed) {
    Source source = new Source();
    Expression built = expression(matter, assumed, source);
    String type = source.name(Case.class);
    return source.imports()
        + "\npublic final class ExampleCase {\n"
        + "  private ExampleCase() {}\n\n"
        + "  public static "
        + type
        + " matter() {\n"
        + "    return "
        + built.broken(4, 1)
        + ";\n  }\n}\n";
  }

  /** The expression that builds a case, each of its calls in a line of its own. */
  static Expression expression(Case matter, Set<Fact<?>> assumed, Source source) {
    ValueSource values = new ValueSource(source);
    List<Link> links = new ArrayList<>();
    Set<Section> raised = EnumSet.noneOf(Section.class);
    for (Fact<?> fact : matter.given()) {
      raised.add(fact.section());
      links.add(
          new Link(
              assumed.contains(fact) ? ASSUMED : "",
              Call.of("with", name(fact, source), values.of(fact, given(matter, fact)))));
    }
    for (Section section : matter.raised()) {
      if (!raised.contains(section)) {
        links.add(new Link("", Call.of("raise", source.constant(section))));
      }
    }
    for (Fact<?> fact : matter.askedInVain()) {
      links.add(new Link("", Call.of("askedInVain", name(fact, source))));
    }
    links.add(new Link("", Call.of("build")));
    return new Chain(source.call(Case.class, "builder", source.day(matter.asOf())), links);
  }

  private static Object given(Case matter, Fact<?> fact) {
    return matter.given(fact).orElseThrow();
  }

  private static Expression name(Fact<?> fact, Source source) {
    return new Word(source.imported(FactNames.type(fact)) + "." + FactNames.constant(fact));
  }
}
