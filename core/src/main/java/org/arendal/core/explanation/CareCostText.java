package org.arendal.core.explanation;

import java.util.Locale;
import org.arendal.core.calculation.CareCostLine;
import org.arendal.core.calculation.CareCostStatement;
import org.arendal.core.calculation.CareCostTerms;
import org.arendal.core.law.Provisions;

/** Puts a division of care costs into words, each line with its arithmetic. */
public final class CareCostText {
  private CareCostText() {}

  /** A statement as plain text, lines ended by a line feed. */
  public static String of(CareCostStatement statement, Texts texts) {
    Lines lines = new Lines();
    CareCostTerms terms = statement.terms();
    lines.add("", texts.get("care-costs.title", terms.currency()));
    terms
        .example()
        .ifPresent(
            id ->
                lines.add(
                    "",
                    texts.get("care-costs.example." + id)
                        + " "
                        + Citations.of(terms.provisions(), texts)));
    lines.add(
        "",
        texts.get(
            "care-costs.terms",
            terms.rounding().decimals(),
            texts.get("rounding." + code(terms.rounding().mode())),
            texts.get("fee-deduction." + terms.feeDeduction().code())));
    statement.lines().forEach(line -> lines.add("  ", line(line, texts)));
    lines.add(
        "",
        texts.get(
            "care-costs.sum",
            statement.cost(),
            statement.fee(),
            statement.departure(),
            statement.arrival(),
            statement.overBudget()));
    if (statement.overBudget().signum() > 0) {
      lines.add(
          "",
          texts.get("care-costs.over-budget")
              + " "
              + Citations.of(Provisions.of("A09-2-g6"), texts));
    }
    lines.add(
        "",
        texts.get("care-costs.internal") + " " + Citations.of(Provisions.of("A09-2-g3"), texts));
    return lines.toString();
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

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
