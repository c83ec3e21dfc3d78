package org.arendal.core.article;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import org.arendal.core.answer.Bearing;
import org.arendal.core.answer.OpenQuestion;
import org.arendal.core.fact.Answerer;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Section;

/**
 * In which order to ask.
 *
 * <p>What may turn an outcome comes before what only turns what follows. Scope and need come before
 * all else, and what is sensitive last. Then, for an outcome, what leaves the fewest questions
 * after its better and its worse answer together; for what follows, what the desk can answer before
 * what others must. Which answer is the likelier one, or by which the case is refused, counts
 * nowhere.
 */
final class AskingOrder {
  /** Who, what stay, which benefit and which need: it is asked in every case. */
  private static final ImmutableSet<Section> SCOPE_AND_NEED =
      Sets.immutableEnumSet(
          Section.HOST,
          Section.PERSON,
          Section.STAY,
          Section.BENEFIT,
          Section.LEGISLATION,
          Section.NEED,
          Section.SVALBARD);

  /** Health and care, family and ties, help received and children: asked only if it matters. */
  private static final ImmutableSet<Section> SENSITIVE =
      Sets.immutableEnumSet(
          Section.ASSISTANCE,
          Section.TIES,
          Section.CARE,
          Section.RELOCATION,
          Section.TRIP,
          Section.CHILD);

  private static final ImmutableSet<Answerer> AT_THE_DESK =
      Sets.immutableEnumSet(Answerer.HOST_AUTHORITY, Answerer.CASEWORKER_JUDGEMENT);

  private AskingOrder() {}

  /** The questions in their order; of equal ones the first in the catalogue first. */
  static List<OpenQuestion> sorted(List<OpenQuestion> questions, PossibleAnswers answers) {
    Map<OpenQuestion, Integer> keys =
        Maps.toMap(
            questions,
            one ->
                one.bearing() == Bearing.OUTCOME
                    ? left(answers.left(one.fact()))
                    : AT_THE_DESK.contains(one.fact().answerer()) ? 0 : 1);
    return questions.stream()
        .sorted(
            Comparator.comparing(OpenQuestion::bearing)
                .thenComparing(one -> layer(one.fact()))
                .thenComparing(keys::get))
        .toList();
  }

  /** The better and the worse answer count alike, whichever of them refuses. */
  private static int left(IntSummaryStatistics afterEach) {
    return afterEach.getCount() == 0 ? 0 : afterEach.getMin() + afterEach.getMax();
  }

  private static int layer(Fact<?> fact) {
    if (SCOPE_AND_NEED.contains(fact.section())) {
      return 0;
    }
    return SENSITIVE.contains(fact.section()) ? 2 : 1;
  }
}
