package org.arendal.core.explanation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.arendal.core.calculation.CareCostLine;
import org.arendal.core.calculation.CareCostStatement;
import org.arendal.core.calculation.CareCostTerms;
import org.arendal.core.law.Provisions;
import org.arendal.core.words.Texts;

/** Puts a division of care costs into words, each line with its arithmetic. */
public final class CareCostText {
  private CareCostText() {}

  /** A statement as plain text, lines ended by a line feed. */
  public static String of(CareCostStatement statement, Texts texts) {
    requireNonNull(statement, "statement");
    requireNonNull(texts, "texts");
    PlainText out = new PlainText(texts);
    CareCostTerms terms = statement.terms();
    out.title(texts.get("care-costs.title", terms.currency()));
    terms
        .example()
        .ifPresent(id -> out.paragraph(texts.get("care-costs.example." + id), terms.provisions()));
    out.paragraph(
        texts.get(
            "care-costs.terms",
            terms.rounding().decimals(),
            texts.get("rounding." + Words.code(terms.rounding().mode())),
            texts.get("fee-deduction." + terms.feeDeduction().code())),
        List.of());
    statement.lines().forEach(line -> out.row(line(line, texts)));
    out.paragraph(
        texts.get(
            "care-costs.sum",
            statement.cost(),
            statement.fee(),
            statement.departure(),
            statement.arrival(),
            statement.overBudget()),
        List.of());
    if (statement.overBudget().signum() > 0) {
      out.paragraph(texts.get("care-costs.over-budget"), Provisions.of("A09-2-g6"));
    }
    out.paragraph(texts.get("care-costs.internal"), Provisions.of("A09-2-g3"));
    return out.toString();
  }

  private static String line(CareCostLine line, Texts texts) {
    String head =
        line.month().isPresent()
            ? texts.get("care-costs.month", line.month().getAsInt())
            : texts.get("care-costs.moving");
    return head
        + ": "
        + texts.get(
            "care-costs.line",
            line.cost(),
            line.fee(),
            line.divided(),
            line.departureShare(),
            line.departurePart(),
            line.arrivalPart(),
            line.departure(),
            line.arrival(),
            line.overBudget());
  }
}
