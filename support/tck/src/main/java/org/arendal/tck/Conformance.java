package org.arendal.tck;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs cases against an implementation: those of one article and the same settings together. */
public final class Conformance {
  private Conformance() {}

  /**
   * What each case came to, in the order of the cases.
   *
   * @throws IOException if the implementation cannot be reached, or gives more or fewer lines than
   *     it was given
   */
  public static List<Result> run(List<ConformanceCase> cases, Implementation implementation)
      throws IOException {
    Map<String, Result> results = new LinkedHashMap<>();
    cases.forEach(each -> results.put(each.id(), new Result(each, List.of())));
    for (List<ConformanceCase> together : grouped(cases)) {
      ConformanceCase first = together.get(0);
      List<String> answers =
          implementation.answer(
              first.article(),
              first.settings(),
              together.stream().map(ConformanceCase::matter).toList());
      if (answers.size() != together.size()) {
        throw new IOException(
            "article %s from %s on: %d cases, %d answers"
                .formatted(first.article(), first.id(), together.size(), answers.size()));
      }
      for (int i = 0; i < together.size(); i++) {
        ConformanceCase each = together.get(i);
        results.put(
            each.id(),
            new Result(each, each.expectation().differences(Answer.read(answers.get(i)))));
      }
    }
    return List.copyOf(results.values());
  }

  private static List<List<ConformanceCase>> grouped(List<ConformanceCase> cases) {
    record Group(String article, Settings settings) {}
    Map<Group, List<ConformanceCase>> groups = new LinkedHashMap<>();
    for (ConformanceCase each : cases) {
      groups
          .computeIfAbsent(new Group(each.article(), each.settings()), group -> new ArrayList<>())
          .add(each);
    }
    return List.copyOf(groups.values());
  }
}
