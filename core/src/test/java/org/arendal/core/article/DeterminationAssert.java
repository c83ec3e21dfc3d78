package org.arendal.core.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.OpenFact;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.fact.Answerer;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;

/**
 * What an article is expected to answer; a failure shows what it answered.
 *
 * <p>"Only" means all of them, in this order. A conclusion that hangs on facts is written {@code id
 * if fact, fact}; a remark is written by its id, or by its id and its arguments, {@code id[a, b]}.
 */
final class DeterminationAssert extends AbstractAssert<DeterminationAssert, Determination> {
  private DeterminationAssert(Determination answer) {
    super(answer, DeterminationAssert.class);
  }

  static DeterminationAssert assertThat(Determination answer) {
    return new DeterminationAssert(answer).as("article %s", answer.article().number());
  }

  DeterminationAssert applies() {
    return hasOutcome(Outcome.APPLIES);
  }

  DeterminationAssert doesNotApply() {
    return hasOutcome(Outcome.DOES_NOT_APPLY);
  }

  DeterminationAssert isUndetermined() {
    return hasOutcome(Outcome.UNDETERMINED);
  }

  DeterminationAssert isNotInForce() {
    return hasOutcome(Outcome.NOT_IN_FORCE);
  }

  DeterminationAssert hasOutcome(Outcome outcome) {
    if (actual.outcome() != outcome) {
      throw failureWithActualExpected(
          actual.outcome(),
          outcome,
          "Expected %s but was %s%n  open facts: %s%n  remarks: %s%n  conclusions: %s %s",
          outcome,
          actual.outcome(),
          open(),
          said(true),
          surely(),
          perhaps());
    }
    return this;
  }

  /** These surely follow, among others. */
  DeterminationAssert concludes(String... ids) {
    what("conclusions", surely()).contains(ids);
    return this;
  }

  DeterminationAssert concludesOnly(String... ids) {
    what("conclusions", surely()).containsExactly(ids);
    return this;
  }

  /** Of the conclusions whose ids begin so, these surely follow and no others. */
  DeterminationAssert concludesLike(String beginning, String... ids) {
    what(
            "conclusions like " + beginning,
            surely().stream().filter(id -> id.startsWith(beginning)).toList())
        .containsExactly(ids);
    return this;
  }

  DeterminationAssert concludesNothing() {
    what("conclusions", surely()).isEmpty();
    return this;
  }

  /** These do not surely follow; they may if an open fact turns out so. */
  DeterminationAssert doesNotConclude(String... ids) {
    what("conclusions", surely()).doesNotContain(ids);
    return this;
  }

  /** These follow neither surely nor perhaps. */
  DeterminationAssert neverConcludes(String... ids) {
    what("conclusions, sure or not", drawn(conclusion -> true)).doesNotContain(ids);
    return this;
  }

  DeterminationAssert mayConclude(String... idsAndFacts) {
    what("conclusions that hang on facts", perhaps()).contains(idsAndFacts);
    return this;
  }

  DeterminationAssert mayConcludeOnly(String... idsAndFacts) {
    what("conclusions that hang on facts", perhaps()).containsExactly(idsAndFacts);
    return this;
  }

  DeterminationAssert mayConcludeNothing() {
    what("conclusions that hang on facts", perhaps()).isEmpty();
    return this;
  }

  /** These follow if the article, which is open, applies. */
  DeterminationAssert wouldConclude(String... ids) {
    what("conclusions if it applies", ids(actual.ifItApplies().stream())).contains(ids);
    return this;
  }

  DeterminationAssert wouldConcludeOnly(String... ids) {
    what("conclusions if it applies", ids(actual.ifItApplies().stream())).containsExactly(ids);
    return this;
  }

  DeterminationAssert wouldConcludeNothing() {
    return wouldConcludeOnly();
  }

  /** Of all that follows, surely or perhaps, no id begins so. */
  DeterminationAssert neverConcludesLike(String beginning) {
    what("conclusions, sure or not", drawn(conclusion -> true))
        .noneMatch(id -> id.startsWith(beginning));
    return this;
  }

  /** Nothing of this kind follows, surely or perhaps. */
  DeterminationAssert neverConcludes(Conclusion.Kind kind) {
    what(
            "conclusions, sure or not, of the kind " + kind,
            drawn(drawn -> drawn.conclusion().kind() == kind))
        .isEmpty();
    return this;
  }

  /** These follow and no others, surely or perhaps. */
  DeterminationAssert drawsOnly(String... ids) {
    what("conclusions, sure or not", drawn(conclusion -> true)).containsExactly(ids);
    return this;
  }

  /** These follow, surely or perhaps. */
  DeterminationAssert draws(String... ids) {
    what("conclusions, sure or not", drawn(conclusion -> true)).contains(ids);
    return this;
  }

  /** The conclusion with the id, sure or not. */
  ConclusionAssert conclusion(String id) {
    draws(id);
    return actual.conclusions().stream()
        .map(DrawnConclusion::conclusion)
        .filter(conclusion -> conclusion.id().equals(id))
        .findFirst()
        .map(ConclusionAssert::new)
        .orElseThrow();
  }

  /** The outcome turns on these facts, among others. */
  DeterminationAssert asks(Fact<?>... facts) {
    what("open facts", open()).contains(facts);
    return this;
  }

  DeterminationAssert asksOnly(Fact<?>... facts) {
    what("open facts", open()).containsExactly(facts);
    return this;
  }

  /** This fact alone is asked, and of this answerer. */
  DeterminationAssert asksOnly(Fact<?> fact, Answerer answerer) {
    asksOnly(fact);
    Assertions.assertThat(fact.answerer()).as("who answers %s", fact).isEqualTo(answerer);
    return this;
  }

  DeterminationAssert asksNothing() {
    what("open facts", open()).isEmpty();
    return this;
  }

  DeterminationAssert doesNotAsk(Fact<?>... facts) {
    what("open facts", open()).doesNotContain(facts);
    return this;
  }

  DeterminationAssert remarks(String... remarks) {
    what("remarks", said(remarks)).contains(remarks);
    return this;
  }

  DeterminationAssert remarksOnly(String... remarks) {
    what("remarks", said(remarks)).containsExactly(remarks);
    return this;
  }

  /** These come before all other remarks. */
  DeterminationAssert remarksFirst(String... remarks) {
    what("remarks", said(remarks)).startsWith(remarks);
    return this;
  }

  /** Of the remarks with this id there is one, and it has these arguments. */
  DeterminationAssert remarksOnce(String id, Object... arguments) {
    what("remarks of this kind", said(true).stream().filter(r -> r.startsWith(id + "[")).toList())
        .containsExactly(id + Arrays.toString(arguments));
    return this;
  }

  /** The remarks with this id cite these provisions, among others. */
  DeterminationAssert remarkCites(String id, String... provisions) {
    cited(id).contains(provisions);
    return this;
  }

  DeterminationAssert remarkCitesOnly(String id, String... provisions) {
    cited(id).containsExactly(provisions);
    return this;
  }

  DeterminationAssert remarksNothing() {
    what("remarks", said(true)).isEmpty();
    return this;
  }

  DeterminationAssert doesNotRemark(String... remarks) {
    what("remarks", said(remarks)).doesNotContain(remarks);
    return this;
  }

  /** No remark has an id that begins so. */
  DeterminationAssert remarksNothingLike(String beginning) {
    what("remarks", said(true)).noneMatch(remark -> remark.startsWith(beginning));
    return this;
  }

  /** The outcome still turns on how these are read, and on no other reading. */
  DeterminationAssert turnsOn(Reading... readings) {
    what(
            "open readings",
            actual.readings().stream()
                .filter(use -> use.option().isEmpty())
                .map(ReadingUse::reading)
                .toList())
        .containsExactly(readings);
    return this;
  }

  /** No reading matters, settled or not. */
  DeterminationAssert turnsOnNoReading() {
    what("readings", actual.readings()).isEmpty();
    return this;
  }

  /** This reading alone matters, and is open. */
  DeterminationAssert leavesOpenOnly(Reading reading) {
    what("readings", actual.readings())
        .containsExactly(new ReadingUse(reading, Optional.empty(), false));
    return this;
  }

  /** This reading alone mattered; the agency settled it so. */
  DeterminationAssert readsByAgency(Reading reading, ReadingOption option) {
    what("readings", actual.readings())
        .containsExactly(new ReadingUse(reading, Optional.of(option), true));
    return this;
  }

  /** This reading alone mattered; the library's standard is this. */
  DeterminationAssert readsByStandard(Reading reading, ReadingOption option) {
    what("readings", actual.readings())
        .containsExactly(new ReadingUse(reading, Optional.of(option), false));
    return this;
  }

  private ListAssert<String> cited(String remark) {
    return what(
        "provisions of " + remark,
        actual.remarks().stream()
            .filter(said -> said.id().equals(remark))
            .flatMap(said -> said.provisions().stream())
            .map(Provision::id)
            .toList());
  }

  private <T> ListAssert<T> what(String what, List<T> values) {
    return Assertions.assertThat(values)
        .as("%s, %s, %s", descriptionText(), actual.outcome(), what);
  }

  private List<String> surely() {
    return drawn(DrawnConclusion::isCertain);
  }

  private List<String> drawn(Predicate<DrawnConclusion> which) {
    return ids(actual.conclusions().stream().filter(which));
  }

  private static List<String> ids(Stream<DrawnConclusion> conclusions) {
    return conclusions.map(drawn -> drawn.conclusion().id()).toList();
  }

  private List<String> perhaps() {
    return Matters.conditionalConclusions(actual);
  }

  private List<Fact<?>> open() {
    return actual.openFacts().stream().<Fact<?>>map(OpenFact::fact).toList();
  }

  private List<String> said(String... expected) {
    return said(Stream.of(expected).anyMatch(remark -> remark.endsWith("]")));
  }

  private List<String> said(boolean withArguments) {
    return actual.remarks().stream()
        .map(remark -> remark.id() + (withArguments ? remark.arguments() : ""))
        .toList();
  }
}
