package org.arendal.core.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.answer.Remark;
import org.arendal.core.answer.ShortAnswer;
import org.arendal.core.words.Wording;

/**
 * Paragraphs for a decision: what was applied and why, cited as a lawyer does.
 *
 * <p>Each paragraph is one line, to be put into a decision. Of an article that is open it says so
 * and nothing else. Only what somebody has, owes or may is told; notes and examples are not. What
 * to look at before it is sent stands below, and says that it is no part of the reasons.
 */
final class DecisionText {
  /** A decision leaves out nothing on which it still hangs. */
  private static final int ALL = Integer.MAX_VALUE;

  private final Words words;
  private final ConclusionText conclusions;
  private final ConditionText conditions;
  private final List<String> paragraphs = new ArrayList<>();

  DecisionText(Words words) {
    this.words = words;
    this.conclusions = new ConclusionText(words, new PlainText(words.texts()));
    this.conditions = new ConditionText(words);
  }

  String text(Assessment assessment) {
    List<Determination> answers = assessment.determinations();
    paragraphs.add(words.get("decision.title"));
    words.texts().notWritten().ifPresent(paragraphs::add);
    paragraphs.add(words.get("decision.intro", assessment.matter().asOf()));
    ShortAnswer all = ShortAnswer.of(assessment);
    answers.stream()
        .filter(one -> one.outcome() != Outcome.UNDETERMINED)
        .forEach(one -> decided(one, all));
    answers.stream().flatMap(one -> one.readings().stream()).distinct().forEach(this::reading);
    answers.stream()
        .flatMap(one -> one.remarks().stream())
        .filter(Remark::isToldWithOutcome)
        .distinct()
        .forEach(remark -> paragraphs.add(words.withOutcome(remark)));
    String open =
        answers.stream()
            .filter(one -> one.outcome() == Outcome.UNDETERMINED)
            .map(one -> words.number(one.article()) + " (" + words.heading(one.article()) + ")")
            .collect(Collectors.joining("; "));
    if (!open.isEmpty()) {
      paragraphs.add(words.get("decision.open", open));
    }
    if (answers.stream().anyMatch(one -> one.outcome() == Outcome.DOES_NOT_APPLY)) {
      paragraphs.add(words.get("decision.other-law"));
    }
    List<Wording> control = new ControlText(words).lines(assessment.controlPoints());
    if (!control.isEmpty()) {
      paragraphs.add(words.get("control.not-in-decision"));
      control.forEach(line -> paragraphs.add("- " + line.text()));
    }
    return paragraphs.stream().map(Lines::shown).collect(Collectors.joining("\n\n", "", "\n"));
  }

  private void decided(Determination answer, ShortAnswer all) {
    String article = words.get("label.article", words.number(answer.article()));
    List<String> sentences = new ArrayList<>();
    sentences.add(
        switch (answer.outcome()) {
          case APPLIES -> words.get("decision.applies", article, why(answer));
          case NOT_IN_FORCE -> words.get("decision.not-in-force", article, answer.asOf());
          default -> words.get("decision.does-not-apply", article, why(answer));
        });
    sentences.addAll(DayOfDecision.sentences(answer, all, words));
    List<DrawnConclusion> told = answer.conclusions().stream().filter(this::isTold).toList();
    if (!told.isEmpty()) {
      sentences.add(
          words.get(
              "decision.follows",
              told.stream().map(this::follows).collect(Collectors.joining(" "))));
    }
    paragraphs.add(String.join(" ", sentences));
  }

  private String why(Determination answer) {
    return DecisiveConditions.of(answer.finding()).stream()
        .map(
            decisive ->
                (answer.outcome() == Outcome.APPLIES
                        ? decisive.sentence(words)
                        : decisive.reasonAgainst(words))
                    + " ("
                    + Citations.text(
                        Citations.first(answer.article(), decisive.provisions()), words.texts())
                    + ")"
                    + conditions
                        .judgement(decisive.criterion(), answer.matter())
                        .map(judged -> ", " + judged.text())
                        .orElse(""))
        .collect(Collectors.joining("; "));
  }

  /** What binds somebody is told even if it hangs on a fact; all else once it is certain. */
  private boolean isTold(DrawnConclusion drawn) {
    Conclusion conclusion = drawn.conclusion();
    return switch (conclusion.strength()) {
      case BINDING, BEST_EFFORTS -> conclusion.kind() != Conclusion.Kind.INFORMATION;
      case BY_GUIDANCE, BY_OTHER_LAW, PERMITTED ->
          drawn.isCertain() && conclusion.kind() != Conclusion.Kind.INFORMATION;
      case EXAMPLE, INFORMATIVE -> false;
    };
  }

  private String follows(DrawnConclusion drawn) {
    String strength = words.coded("strength", drawn.conclusion().strength());
    return words.conclusion(drawn)
        + " ("
        + Citations.text(drawn.conclusion().provisions(), words.texts())
        + "; "
        + (drawn.isCertain()
            ? strength
            : conclusions.dependingBriefly(List.of(drawn), strength, ALL))
        + ")";
  }

  private void reading(ReadingUse use) {
    paragraphs.add(
        words.get(
            "decision.reading",
            ReadingText.of(use, words.texts()),
            Citations.text(use.reading().provisions(), words.texts())));
  }
}
