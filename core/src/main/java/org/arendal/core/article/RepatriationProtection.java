package org.arendal.core.article;

import static org.arendal.core.article.RepatriationProtectionFacts.DESTINATION;
import static org.arendal.core.article.RepatriationProtectionFacts.FIRST_GROUND;
import static org.arendal.core.article.RepatriationProtectionFacts.FOREIGN_NORDIC_CITIZEN;
import static org.arendal.core.article.RepatriationProtectionFacts.GROUND;
import static org.arendal.core.article.RepatriationProtectionFacts.MEASURE;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.arendal.core.law.Article;
import org.arendal.core.law.Provisions;
import org.arendal.core.logic.Condition;
import org.arendal.core.model.Case;
import org.arendal.core.model.Section;
import org.arendal.core.register.RelatedInstrument;

/**
 * Article 7: a Nordic citizen is not sent home because of a need for assistance.
 *
 * <p>Protected is a citizen of another Nordic country against a measure that would send him or her
 * to a country of citizenship because of a need for social assistance, on either of two grounds:
 * family, attachment or other circumstances speak for remaining, or the person has lawfully resided
 * in the country for the last three years before the decision without interruption. One ground is
 * enough, and the second needs no look at ties. To apply means that the person is protected. Not to
 * apply never means that the person may be sent away: that needs a basis in national law, which the
 * article is not, help towards subsistence over a longer period that is the main part of the
 * income, and no right of residence under EU or EEA law. These preconditions are conclusions of
 * their own.
 *
 * <p>Left to humans: whether ties speak for remaining, each alone and all together; whether they
 * count for a person who does not reside in the country; whether an absence was short; whether help
 * is long-term, the main income or an isolated instance. The text gives no numbers for any of
 * these. National rules are shown as information and never change the outcome.
 *
 * <p>Source: A07-1, A07-1a, A07-1b, A07-g1 to A07-g20. Readings: ADR 0030 to 0034.
 */
public final class RepatriationProtection extends ArticleEvaluator {
  private static final Raising RAISING = Raising.by(Section.MEASURE);

  /** Creates the evaluator; it has no state. */
  public RepatriationProtection() {
    super(
        Article.REPATRIATION_PROTECTION,
        Condition.allOf(
                Condition.of(FOREIGN_NORDIC_CITIZEN),
                MEASURE,
                DESTINATION,
                GROUND,
                Condition.anyOf(LawfulResidenceFacts.SECOND_GROUND, FIRST_GROUND)
                    .labelled("either-ground"))
            .labelled("repatriation-protection"),
        RepatriationConclusions.all());
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law) {
    return ImmutableList.<Remark>builder()
        .addAll(LawfulResidenceFacts.remarks(matter))
        .addAll(NationalRepatriationRules.remarks(matter, law))
        .addAll(
            RelatedInstruments.remarks(
                RelatedInstrument.RIGHT_OF_RESIDENCE,
                Provisions.of("A07-g20"),
                matter,
                NationalRepatriationRules.day(matter),
                law))
        .build();
  }
}
