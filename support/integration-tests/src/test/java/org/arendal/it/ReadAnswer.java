package org.arendal.it;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Provision;
import org.arendal.tck.Answer;

/** What a conformance case looks at, taken from an answer without writing it. */
final class ReadAnswer {
  private ReadAnswer() {}

  static Answer of(Determination answer) {
    return new Answer(
        false,
        answer.outcome().code(),
        answer.conclusions().stream()
            .filter(DrawnConclusion::isCertain)
            .map(drawn -> drawn.conclusion().id())
            .collect(toSet()),
        answer.conclusions().stream()
            .filter(drawn -> !drawn.isCertain())
            .collect(
                toMap(
                    drawn -> drawn.conclusion().id(),
                    drawn -> drawn.openFacts().stream().map(Fact::id).collect(toSet()))),
        answer.openFacts().stream().map(open -> open.fact().id()).collect(toSet()),
        cited(answer),
        answer.contacts().stream()
            .map(contact -> contact.lookup().key() + " " + contact.territory().code())
            .collect(toSet()));
  }

  private static Set<String> cited(Determination answer) {
    Set<String> cited = new HashSet<>();
    answer.conclusions().forEach(drawn -> add(drawn.conclusion().provisions(), cited));
    answer.ifItApplies().forEach(drawn -> add(drawn.conclusion().provisions(), cited));
    answer
        .finding()
        .leaves()
        .forEach(leaf -> add(leaf.condition().criterion().orElseThrow().provisions(), cited));
    answer.openFacts().forEach(open -> add(open.criterion().provisions(), cited));
    answer.readings().forEach(use -> add(use.reading().provisions(), cited));
    answer.remarks().forEach(remark -> add(remark.provisions(), cited));
    return cited;
  }

  private static void add(List<Provision> provisions, Set<String> to) {
    provisions.forEach(provision -> to.add(provision.id()));
  }
}
