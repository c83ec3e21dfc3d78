package org.arendal.core.article;

import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.article.ConclusionRule.note;

import java.util.List;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.law.Article;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * Article 3: which persons the Convention covers.
 *
 * <p>A Nordic citizen is covered wherever he or she lives; one Nordic citizenship among several is
 * enough. Anybody else is covered while lawfully resident in a Nordic country, refugees and
 * stateless persons included. An asylum application gives no lawful residence and takes none away.
 * Entry in the population register is a presumption that whoever states the facts may accept.
 *
 * <p>Open reading: residence in a part of a Nordic country where the Convention is not in force.
 *
 * <p>The answer is on the personal scope only and the same whoever handles the case: whether the
 * Convention reaches the host territory is a question of the other articles. To be covered is not
 * yet to be entitled: what a covered person gets is for them too.
 *
 * <p>Source: A03-1, A03-1a, A03-1b, A03-g1 to A03-g8, INTRO-31, INTRO-32. Readings: ADR 0014, ADR
 * 0071 on the host.
 */
public final class PersonalScope extends ArticleEvaluator {
  private static final Raising RAISING = Raising.always();

  /** Creates the evaluator; it has no state. */
  public PersonalScope() {
    super(
        Article.PERSONAL_SCOPE,
        InForce.BETWEEN_PARTIES,
        PersonalScopeFacts.COVERED,
        note("covered-not-entitled", "A03-1 A03-g1 A03-g8").on(APPLIES),
        note("personal-scope-only", "A03-1 A03-g1").on(APPLIES, UNDETERMINED),
        note("activity-irrelevant", "INTRO-32 INTRO-31").on(APPLIES),
        note("asylum-application-no-basis", "A03-g3 A03-g4")
            .on(DOES_NOT_APPLY)
            .when(PersonalScopeFacts.ONLY_ASYLUM_APPLICATION),
        note("only-coverage-answered", "A03-1").on(DOES_NOT_APPLY));
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    return PersonalScopeFacts.residenceRemarks(matter, law);
  }
}
