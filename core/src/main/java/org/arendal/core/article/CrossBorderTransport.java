package org.arendal.core.article;

import static org.arendal.core.article.ConclusionRule.inform;
import static org.arendal.core.article.ConclusionRule.on;
import static org.arendal.core.article.CrossBorderTransportFacts.BORDER_OF_ARTICLE_10;
import static org.arendal.core.article.CrossBorderTransportFacts.DESTINATION_IN_FORCE;
import static org.arendal.core.article.CrossBorderTransportFacts.DISABLED_OR_ELDERLY;
import static org.arendal.core.article.CrossBorderTransportFacts.HOME_IN_FORCE;
import static org.arendal.core.article.CrossBorderTransportFacts.HOST_AT_ONE_END;
import static org.arendal.core.article.CrossBorderTransportFacts.HOST_IS_VISITED;
import static org.arendal.core.article.CrossBorderTransportFacts.IN_BORDER_AREA;
import static org.arendal.core.article.CrossBorderTransportFacts.NEIGHBOURING;
import static org.arendal.core.article.CrossBorderTransportFacts.NOT_ICELAND;
import static org.arendal.core.article.CrossBorderTransportFacts.TO_ANOTHER_COUNTRY;
import static org.arendal.core.article.Outcome.APPLIES;
import static org.arendal.core.article.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.article.PersonalScopeFacts.COVERED;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.arendal.core.law.Article;
import org.arendal.core.law.Provisions;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.model.Case;
import org.arendal.core.model.PersonFacts;
import org.arendal.core.model.Section;
import org.arendal.core.model.TripFacts;

/**
 * Article 10: municipalities at the border let disabled and elderly persons use their transport
 * schemes to a neighbouring municipality in the other country.
 *
 * <p>The duty is the municipalities', on both sides: to cooperate, so that a trip to the neighbour
 * across the border becomes possible in the same way as one to a neighbour at home. So the host is
 * the country of the person's own municipality, where the person lives, or that of the one visited.
 * The guidance presupposes terms as favourable as at home, and names forms of cooperation as
 * examples. The guidance names the borders between Norway and Finland, Norway and Sweden, Sweden
 * and Finland, and the Øresund between Denmark and Sweden. Iceland is not affected; other borders
 * and the territories are not mentioned, which is an open reading. What a person can claim follows
 * from national rules.
 *
 * <p>Inputs, not computed: whether a municipality lies in a border area, which ones are neighbours,
 * and who is elderly; the text defines none of these.
 *
 * <p>The national rules of the host state that hold on the assessment date are shown beside the
 * answer, as the registers have them.
 *
 * <p>Source: A10-1, A10-g1 to A10-g14, A10-g-is. Readings: ADR 0022, ADR 0074 on both sides.
 */
public final class CrossBorderTransport extends ArticleEvaluator {
  private static final Raising RAISING = Raising.by(Section.TRIP);

  /** Creates the evaluator; it has no state. */
  public CrossBorderTransport() {
    super(
        Article.CROSS_BORDER_TRANSPORT,
        Condition.allOf(
                COVERED,
                Condition.of(TO_ANOTHER_COUNTRY),
                Condition.of(HOST_AT_ONE_END),
                Condition.allOf(HOME_IN_FORCE, DESTINATION_IN_FORCE)
                    .labelled("in-force-at-both-ends-of-trip"),
                BORDER_OF_ARTICLE_10,
                Condition.allOf(IN_BORDER_AREA, NEIGHBOURING).labelled("neighbours-at-border"),
                DISABLED_OR_ELDERLY)
            .labelled("cross-border-transport"),
        on(
            APPLIES,
            "municipalities-cooperate",
            Conclusion.Kind.DUTY,
            Conclusion.Holder.BOTH_AUTHORITIES,
            Conclusion.Strength.BINDING,
            "A10-1",
            "A10-g7",
            "A13-1a"),
        on(
            APPLIES,
            "terms-as-favourable",
            Conclusion.Kind.DUTY,
            Conclusion.Holder.BOTH_AUTHORITIES,
            Conclusion.Strength.BY_GUIDANCE,
            "A10-g12",
            "A10-g6"),
        on(
            APPLIES,
            "forms-of-cooperation",
            Conclusion.Kind.PROCEDURE,
            Conclusion.Holder.BOTH_AUTHORITIES,
            Conclusion.Strength.EXAMPLE,
            "A10-g9",
            "A10-g10",
            "A10-g11"),
        inform(APPLIES, "visited-municipality-bound-too", "A10-1", "A10-g7", "A10-g10")
            .when(Condition.of(HOST_IS_VISITED)),
        inform(APPLIES, "claim-follows-national-rules", "A10-g7", "A10-g8", "A10-g4", "A10-g5"),
        inform(APPLIES, "what-transport-covers", "A10-g1", "A10-g2", "A10-g3"),
        inform(DOES_NOT_APPLY, "iceland-not-touched", "A10-g-is", "A10-1")
            .whenSurely(Condition.not(NOT_ICELAND)),
        inform(DOES_NOT_APPLY, "no-end-of-the-trip", "A10-1", "A10-g7")
            .whenSurely(Condition.not(HOST_AT_ONE_END)),
        inform(DOES_NOT_APPLY, "transport-by-national-rules", "A10-1", "A10-g4"));
  }

  @Override
  public Raising raising() {
    return RAISING;
  }

  @Override
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    remarks.addAll(PersonalScopeFacts.residenceRemarks(matter, law));
    remarks.addAll(
        TransferPlaces.remarks(
            matter,
            law,
            applies,
            PersonFacts.RESIDENCE_TERRITORY,
            TripFacts.DESTINATION_TERRITORY));
    if (CrossBorderTransportFacts.isUnmentionedBorder(matter, law)) {
      remarks.add(
          new Remark(
              "border-not-mentioned",
              List.of(
                  matter.get(PersonFacts.RESIDENCE_TERRITORY).orElseThrow().code(),
                  matter.get(TripFacts.DESTINATION_TERRITORY).orElseThrow().code()),
              Provisions.of("A10-g13", "A10-1")));
    }
    remarks.addAll(NationalTransportRules.remarks(matter, law));
    return remarks.build();
  }
}
