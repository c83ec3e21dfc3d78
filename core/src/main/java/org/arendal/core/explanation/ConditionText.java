package org.arendal.core.explanation;

import java.util.List;
import java.util.Optional;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Judgement;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Criterion;
import org.arendal.core.logic.Finding;
import org.arendal.core.matter.Case;
import org.arendal.core.words.Wording;

/** What is said of a condition where it stands: the same in a list and in a diagram. */
final class ConditionText {
  private final Words words;

  ConditionText(Words words) {
    this.words = words;
  }

  /** A whole; if it has a label, how many parts it needs, which its own words say without one. */
  String whole(Condition condition) {
    String says = words.condition(condition);
    return condition.label().isPresent() && condition.parts().size() > 1
        ? words.ofParts(condition.kind(), says)
        : says;
  }

  /** Of a whole that no longer matters some parts can be known: that it is not is said. */
  String unsettled(Finding finding, String says) {
    boolean isPartlyKnown =
        finding.status() == Finding.Status.NOT_REACHED
            && finding.leaves().stream()
                .anyMatch(leaf -> leaf.status() != Finding.Status.NOT_REACHED);
    return isPartlyKnown ? words.get("condition.unsettled", says) : says;
  }

  /** Who judged a criterion in a case, when and why; where it reads other facts too, nobody did. */
  Optional<Wording> judgement(Criterion criterion, Case matter) {
    List<Fact<?>> facts = ((FactCriterion) criterion).facts();
    return facts.size() == 1 && matter.value(facts.get(0)) instanceof Judgement judgement
        ? Optional.of(
            words
                .texts()
                .worded(
                    "label.judged",
                    words.get(judgement.outcome() ? "label.yes" : "label.no"),
                    judgement.date(),
                    Wording.kept(judgement.role()),
                    Wording.kept(judgement.reason())))
        : Optional.empty();
  }
}
