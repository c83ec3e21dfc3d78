package org.arendal.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import org.arendal.core.calculation.CareCostLine;
import org.arendal.core.calculation.CareCostStatement;
import org.arendal.core.calculation.CareCostTerms;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonSink;

/**
 * Writes a division of care costs as JSON, each line with its arithmetic.
 *
 * <p>Amounts are texts of digits; the line of the costs of moving has no month.
 */
public final class CareCostWriter {
  private CareCostWriter() {}

  /** A statement as JSON, in one line or indented, without a line feed at the end. */
  public static String write(CareCostStatement statement, boolean pretty, JsonAdapter json) {
    return JsonOutput.text(json, pretty, out -> write(statement, out));
  }

  private static void write(CareCostStatement statement, JsonSink out) throws IOException {
    CareCostTerms terms = statement.terms();
    out.beginObject();
    out.member("currency", terms.currency());
    out.member("decimals", terms.rounding().decimals());
    out.member(
        "rounding", terms.rounding().mode().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    JsonOutput.code(out, Member.FEE_DEDUCTION, terms.feeDeduction());
    JsonOutput.array(out, Member.LINES, statement.lines(), CareCostWriter::line);
    out.beginObject("sum");
    amount(out, "cost", statement.cost());
    amount(out, "fee", statement.fee());
    amount(out, "departure", statement.departure());
    amount(out, "arrival", statement.arrival());
    amount(out, "overBudget", statement.overBudget());
    out.endObject();
    out.endObject();
  }

  private static void line(CareCostLine line, JsonSink out) throws IOException {
    out.beginObject();
    out.name("month");
    if (line.month().isPresent()) {
      out.number(line.month().getAsInt());
    } else {
      out.nothing();
    }
    amount(out, "cost", line.cost());
    amount(out, "fee", line.fee());
    amount(out, "divided", line.divided());
    out.member("departureShare", line.departureShare().toString());
    amount(out, "departurePart", line.departurePart());
    amount(out, "arrivalPart", line.arrivalPart());
    amount(out, "departure", line.departure());
    amount(out, "arrival", line.arrival());
    amount(out, "overBudget", line.overBudget());
    out.endObject();
  }

  private static void amount(JsonSink out, String name, BigDecimal amount) throws IOException {
    out.member(name, amount.toPlainString());
  }
}
