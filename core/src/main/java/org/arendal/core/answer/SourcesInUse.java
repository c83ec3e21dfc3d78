package org.arendal.core.answer;

import java.util.List;
import java.util.Set;
import org.arendal.core.law.Article;

/**
 * What answers say of the age of sources in registers, as far as something rests on these.
 *
 * <p>National rules count where one of them surely excludes the measure, or has ended lawful stay;
 * the instrument beside the Convention counts where article 9(3) applies, which sends to it. What
 * is only told of other law is left to the whole answer.
 */
final class SourcesInUse {
  private static final Set<String> ON_NATIONAL_RULES =
      Set.of("national-rules-old", "stay-rule-old");

  private static final Set<String> ON_INSTRUMENTS =
      Set.of("related-instrument-old", "related-instrument-of-state", "related-instrument-unknown");

  private static final String STAY_ENDED = "lawful-stay-ended";

  private SourcesInUse() {}

  /** The remarks, each once. */
  static List<Remark> remarks(List<Determination> answers) {
    return answers.stream()
        .flatMap(
            answer -> answer.remarks().stream().filter(remark -> isInUse(remark, answer, answers)))
        .distinct()
        .toList();
  }

  private static boolean isInUse(Remark remark, Determination answer, List<Determination> all) {
    return ON_NATIONAL_RULES.contains(remark.id())
        // Article 10 tells of rules in the same way, and nothing in it rests on these.
        ? answer.article() != Article.CROSS_BORDER_TRANSPORT
            && all.stream().anyMatch(SourcesInUse::restsOnNationalRule)
        : ON_INSTRUMENTS.contains(remark.id())
            && answer.article() == Article.SICKNESS_COST_AGREEMENT
            && answer.outcome() == Outcome.APPLIES;
  }

  private static boolean restsOnNationalRule(Determination answer) {
    return answer.conclusions().stream()
        .filter(DrawnConclusion::isCertain)
        .map(DrawnConclusion::conclusion)
        .anyMatch(
            conclusion ->
                conclusion.id().equals(STAY_ENDED)
                    || (conclusion.kind() == Conclusion.Kind.EXCLUSION
                        && conclusion.strength() == Conclusion.Strength.BY_OTHER_LAW));
  }
}
