package org.arendal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import org.arendal.core.calculation.CareCostLine;
import org.arendal.core.calculation.CareCostStatement;
import org.arendal.core.calculation.CareCostTerms;

/**
 * Writes a division of care costs as JSON, each line with its arithmetic.
 *
 * <p>Amounts are texts of digits; the line of the costs of moving has no month.
 */
public final class CareCostWriter {
  private CareCostWriter() {}

  /** A statement as JSON, in one line or indented, without a line feed at the end. */
  public static String write(CareCostStatement statement, boolean pretty) {
    return JsonOutput.text(pretty, out -> write(statement, out));
  }

  private static void write(CareCostStatement statement, JsonGenerator out) throws IOException {
    CareCostTerms terms = statement.terms();
    out.writeStartObject();
    out.writeStringField("currency", terms.currency());
    out.writeNumberField("decimals", terms.rounding().decimals());
    out.writeStringField(
        "rounding", terms.rounding().mode().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    JsonOutput.code(out, Member.FEE_DEDUCTION, terms.feeDeduction());
    JsonOutput.array(out, Member.LINES, statement.lines(), CareCostWriter::line);
    out.writeObjectFieldStart("sum");
    amount(out, "cost", statement.cost());
    amount(out, "fee", statement.fee());
    amount(out, "departure", statement.departure());
    amount(out, "arrival", statement.arrival());
    amount(out, "overBudget", statement.overBudget());
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void line(CareCostLine line, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeFieldName("month");
    if (line.month().isPresent()) {
      out.writeNumber(line.month().getAsInt());
    } else {
      out.writeNull();
    }
    amount(out, "cost", line.cost());
    amount(out, "fee", line.fee());
    amount(out, "divided", line.divided());
    out.writeStringField("departureShare", line.departureShare().toString());
    amount(out, "departurePart", line.departurePart());
    amount(out, "arrivalPart", line.arrivalPart());
    amount(out, "departure", line.departure());
    amount(out, "arrival", line.arrival());
    amount(out, "overBudget", line.overBudget());
    out.writeEndObject();
  }

  private static void amount(JsonGenerator out, String name, BigDecimal amount) throws IOException {
    out.writeStringField(name, amount.toPlainString());
  }
}
