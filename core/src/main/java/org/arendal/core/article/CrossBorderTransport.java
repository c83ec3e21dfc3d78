package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.BOTH_AUTHORITIES;
import static org.arendal.core.answer.Conclusion.Strength.BINDING;
import static org.arendal.core.answer.Conclusion.Strength.BY_GUIDANCE;
import static org.arendal.core.answer.Conclusion.Strength.EXAMPLE;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.article.ConclusionRule.duty;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.ConclusionRule.procedure;
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
import static org.arendal.core.article.PersonalScopeFacts.COVERED;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.not;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.TripFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Provisions;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

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
        allOf(
                COVERED,
                TO_ANOTHER_COUNTRY,
                HOST_AT_ONE_END,
                allOf(HOME_IN_FORCE, DESTINATION_IN_FORCE)
                    .labelled("in-force-at-both-ends-of-trip"),
                BORDER_OF_ARTICLE_10,
                allOf(IN_BORDER_AREA, NEIGHBOURING).labelled("neighbours-at-border"),
                DISABLED_OR_ELDERLY)
            .labelled("cross-border-transport"),
        duty("municipalities-cooperate", BOTH_AUTHORITIES, BINDING, "A10-1 A10-g7 A13-1a")
            .on(APPLIES),
        duty("terms-as-favourable", BOTH_AUTHORITIES, BY_GUIDANCE, "A10-g12 A10-g6").on(APPLIES),
        procedure("forms-of-cooperation", BOTH_AUTHORITIES, EXAMPLE, "A10-g9 A10-g10 A10-g11")
            .on(APPLIES),
        note("visited-municipality-bound-too", "A10-1 A10-g7 A10-g10")
            .on(APPLIES)
            .when(HOST_IS_VISITED),
        note("claim-follows-national-rules", "A10-g7 A10-g8 A10-g4 A10-g5").on(APPLIES),
        note("what-transport-covers", "A10-g1 A10-g2 A10-g3").on(APPLIES),
        note("iceland-not-touched", "A10-g-is A10-1")
            .on(DOES_NOT_APPLY)
            .whenSurely(not(NOT_ICELAND)),
        note("no-end-of-the-trip", "A10-1 A10-g7")
            .on(DOES_NOT_APPLY)
            .whenSurely(not(HOST_AT_ONE_END)),
        note("transport-by-national-rules", "A10-1 A10-g4").on(DOES_NOT_APPLY));
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
              Provisions.of("A10-g13 A10-1")));
    }
    remarks.addAll(NationalTransportRules.remarks(matter, law));
    return remarks.build();
  }
}
