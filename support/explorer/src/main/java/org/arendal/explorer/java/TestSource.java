package org.arendal.explorer.java;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.Convention;
import org.arendal.core.answer.Outcome;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.explorer.java.Expression.Call;
import org.arendal.explorer.java.Expression.Chain;
import org.arendal.explorer.java.Expression.Link;
import org.arendal.explorer.java.Expression.Word;

/** A test with the test kit that holds what one article gives a case today. */
public final class TestSource {
  private static final String TESTKIT = "org.arendal.testkit.";

  private TestSource() {}

  /**
   * A whole test class.
   *
   * @param convention with the countries and settings that answer
   * @param assumed the facts whose judgements nobody made; a comment says it of each
   */
  public static String of(
      Article article, Case matter, Set<Fact<?>> assumed, Convention convention) {
    Source source = new Source();
    Outcome outcome = convention.evaluate(article, matter).outcome();
    String built = CaseSource.expression(matter, assumed, source).broken(8, 1);
    Expression answer = Call.of("evaluate", source.constant(article), new Word("matter"));
    Chain asked = new Chain(convention(convention, source), List.of(new Link("", (Call) answer)));
    Chain held =
        new Chain(Call.of("assertThat", asked), List.of(new Link("", Call.of(assertion(outcome)))));
    String states =
        convention.law().registerVersions().keySet().stream()
            .map(state -> source.constant(state).flat())
            .collect(joining(", ", "{", "}"));
    String countries = source.imported(TESTKIT + "junit.Countries");
    String test = source.imported("org.junit.jupiter.api.Test");
    return "import static "
        + TESTKIT
        + "ArendalAssertions.assertThat;\n\n"
        + declared(source)
        + "\n"
        + versions(convention)
        + "@"
        + countries
        + "("
        + states
        + ")\n"
        + "class ExampleTest {\n"
        + "  @"
        + test
        + "\n"
        + "  void "
        + name(article, outcome)
        + "("
        + source.name(Convention.class)
        + " convention) {\n"
        + "    "
        + source.name(Case.class)
        + " matter =\n        "
        + built
        + ";\n\n    "
        + held.broken(4, 1)
        + ";\n  }\n}\n";
  }

  /** All names are known only once everything is written. */
  private static String declared(Source source) {
    source.name(Convention.class);
    source.name(Case.class);
    return source.imports();
  }

  private static String versions(Convention convention) {
    return "// Written with version " + convention.law().libraryVersion() + " of the library.\n";
  }

  private static String assertion(Outcome outcome) {
    return switch (outcome) {
      case APPLIES -> "applies";
      case DOES_NOT_APPLY -> "doesNotApply";
      case UNDETERMINED -> "isUndetermined";
      case NOT_IN_FORCE -> "isNotInForce";
    };
  }

  private static String name(Article article, Outcome outcome) {
    return "article"
        + article.number().replace("(", "Paragraph").replace(")", "")
        + Character.toUpperCase(assertion(outcome).charAt(0))
        + assertion(outcome).substring(1);
  }

  private static Expression convention(Convention convention, Source source) {
    List<Link> links = new ArrayList<>();
    Optional<LocalDate> knownOn = convention.law().registersKnownOn();
    knownOn.ifPresent(day -> links.add(new Link("", Call.of("asKnownOn", source.day(day)))));
    Settings settings = convention.law().settings();
    if (!settings.equals(Settings.none())) {
      links.add(new Link("", Call.of("with", settings(settings, source))));
    }
    Word plain = new Word("convention");
    return links.isEmpty() ? plain : new Chain(plain, links);
  }

  private static Expression settings(Settings settings, Source source) {
    List<Link> links = new ArrayList<>();
    for (Map.Entry<Territory, LocalDate> one : settings.entryIntoForce().entrySet()) {
      put(links, "putEntryIntoForce", source.constant(one.getKey()), source.day(one.getValue()));
    }
    for (Map.Entry<NordicState, LocalDate> one : settings.denunciationReceived().entrySet()) {
      put(
          links,
          "putDenunciationReceived",
          source.constant(one.getKey()),
          source.day(one.getValue()));
    }
    for (Map.Entry<Reading, ReadingOption> one : settings.readings().entrySet()) {
      Chain reading =
          new Chain(
              source.call(Readings.class, "find", Source.literal(one.getKey().id())),
              List.of(new Link("", Call.of("orElseThrow"))));
      put(links, "putReading", reading, source.constant(one.getValue()));
    }
    put(links, "build");
    return new Chain(source.call(Settings.class, "builder"), links);
  }

  private static void put(List<Link> links, String name, Expression... arguments) {
    links.add(new Link("", Call.of(name, arguments)));
  }
}
