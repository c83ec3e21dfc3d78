package org.arendal.it;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.arendal.core.Convention;
import org.arendal.core.answer.Determination;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.article.Articles;
import org.arendal.core.article.Footing;
import org.arendal.core.law.Article;
import org.arendal.core.law.Readings;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseReader;
import org.arendal.tck.ConformanceCase;
import org.arendal.tck.ConformanceCases;

/**
 * Which conformance cases notice which fault, worked out by planting one after the other.
 *
 * <p>It runs among the classes of {@link ChangedCore}. A fault is only tried on the cases whose
 * answer it touches: on all others the library does the same with it and without.
 */
final class Covers {
  private static final int EXAMPLES = 3;

  private final List<Asked> cases = new ArrayList<>();
  private final Map<Planted, List<Asked>> touched = new HashMap<>();
  private final Map<Planted, List<String>> noticed = new HashMap<>();

  /** A case that is read already, as the faults are many. */
  private record Asked(ConformanceCase conformanceCase, Convention convention, Case matter) {
    Determination answer() {
      return convention.evaluate(Article.find(conformanceCase.article()).orElseThrow(), matter);
    }

    String id() {
      return conformanceCase.id();
    }
  }

  private Covers() {
    LibraryUnderTest library = new LibraryUnderTest();
    for (ConformanceCase each : ConformanceCases.all()) {
      cases.add(
          new Asked(
              each, library.with(each.settings()), CaseReader.read(each.matter(), Jackson2.JSON)));
    }
    Planted.plant(null);
    for (Asked asked : cases) {
      Planted.changing();
      if (fails(asked)) {
        throw new IllegalStateException(asked.id() + " fails without a fault");
      }
      Planted.changing()
          .forEach(fault -> touched.computeIfAbsent(fault, none -> new ArrayList<>()).add(asked));
    }
  }

  /** The file: a line for each criterion, conclusion, option of a reading and trap. */
  static String file() throws IOException {
    Covers covers = new Covers();
    StringBuilder file = new StringBuilder("kind\tid\tcases\tfirst\tfaults\n");
    for (Fault.Kind kind : Fault.Kind.values()) {
      for (String id : ids(kind)) {
        List<Planted> faults =
            Fault.of(kind).stream().map(fault -> new Planted(fault, id)).toList();
        file.append(
            covers.line(kind.toString(), id, faults, planted -> planted.fault().toString()));
      }
    }
    for (Trap trap : Trap.all()) {
      String id = "%02d".formatted(trap.number());
      file.append(
          covers.line("trap", id, trap.faults(), planted -> planted.id() + ":" + planted.fault()));
    }
    return file.toString();
  }

  /**
   * What there is of a kind. Criteria that are an option of a reading are told with the readings.
   */
  private static Set<String> ids(Fault.Kind kind) {
    Stream<String> ids =
        switch (kind) {
          case CRITERION ->
              Articles.all().stream()
                  .flatMap(
                      article ->
                          Stream.concat(
                              article.rule().criteria().stream(),
                              article.conclusionCriteria().stream()))
                  .filter(criterion -> CriteriaPage.footing(criterion).footing() != Footing.READING)
                  .map(criterion -> criterion.id());
          case CONCLUSION ->
              Articles.all().stream()
                  .map(ArticleEvaluator::conclusions)
                  .flatMap(List::stream)
                  .map(conclusion -> conclusion.id());
          case READING ->
              Readings.all().stream()
                  .flatMap(
                      reading ->
                          reading.options().stream().map(option -> Planted.id(reading, option)));
        };
    return ids.collect(TreeSet::new, Set::add, Set::addAll);
  }

  private String line(
      String kind, String id, List<Planted> faults, Function<Planted, String> named) {
    Set<String> noticing = new TreeSet<>();
    List<String> counts = new ArrayList<>();
    for (Planted fault : faults) {
      List<String> those = noticing(fault);
      noticing.addAll(those);
      counts.add(named.apply(fault) + ":" + (touched.containsKey(fault) ? those.size() : "-"));
    }
    return String.join(
            "\t",
            kind,
            id,
            String.valueOf(noticing.size()),
            noticing.stream().limit(EXAMPLES).collect(joining(" ")),
            counts.isEmpty() ? "-" : String.join(" ", counts))
        + "\n";
  }

  private List<String> noticing(Planted fault) {
    return noticed.computeIfAbsent(
        fault,
        none -> {
          Planted.plant(fault);
          List<String> ids =
              touched.getOrDefault(fault, List.of()).stream()
                  .filter(Covers::fails)
                  .map(Asked::id)
                  .toList();
          Planted.plant(null);
          return ids;
        });
  }

  /** Whether a case fails; an answer that cannot be given at all is no right one either. */
  private static boolean fails(Asked asked) {
    try {
      return !asked
          .conformanceCase()
          .expectation()
          .differences(ReadAnswer.of(asked.answer()))
          .isEmpty();
    } catch (RuntimeException e) {
      return true;
    }
  }
}
