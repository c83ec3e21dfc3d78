package org.arendal.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.arendal.core.fact.CurrencyCode;
import org.arendal.core.fact.MonthlyAmount;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.words.Phrase;
import org.arendal.core.words.RefusedException;
import org.arendal.json.token.JsonPlace;
import org.arendal.json.token.JsonSink;
import org.jspecify.annotations.Nullable;

/**
 * An amount for a month as an object with {@code amount} and {@code currency}. The amount is a text
 * of digits, because JSON numbers are rounded by many who read them.
 */
final class MonthlyAmountForm extends ValueForm<MonthlyAmount> {
  private static final String AMOUNT = "amount";
  private static final String CURRENCY = "currency";
  private static final String SHAPE = "[0-9]{1,18}([.][0-9]{1,18})?";
  private static final Pattern PATTERN = Pattern.compile(SHAPE);
  private static final Phrase EXPECTED_AMOUNT = Phrase.of("problem.amount");
  private static final Phrase EXPECTED_CURRENCY = Phrase.of("problem.currency");

  @Override
  Optional<MonthlyAmount> read(JsonInput in) throws IOException {
    int problems = in.problemCount();
    JsonPlace place = in.place();
    Draft draft = new Draft();
    Map<String, ValueReader> members = new LinkedHashMap<>();
    members.put(AMOUNT, value -> draft.amount = readAmount(value).orElse(null));
    members.put(CURRENCY, value -> draft.currency = readCurrency(value).orElse(null));
    Map<String, Phrase> required = new LinkedHashMap<>();
    required.put(AMOUNT, EXPECTED_AMOUNT);
    required.put(CURRENCY, EXPECTED_CURRENCY);
    in.object(Phrase.of("problem.amount-with-currency"), members, required);
    return in.ifSound(problems, place, draft::monthlyAmount);
  }

  private static Optional<BigDecimal> readAmount(JsonInput in) throws IOException {
    Optional<String> text = in.text(EXPECTED_AMOUNT);
    if (text.isPresent() && !PATTERN.matcher(text.get()).matches()) {
      in.unexpectedText(ProblemCode.WRONG_FORM, EXPECTED_AMOUNT, List.of());
      return Optional.empty();
    }
    return text.map(BigDecimal::new);
  }

  static Optional<String> readCurrency(JsonInput in) throws IOException {
    Optional<String> code = in.text(EXPECTED_CURRENCY);
    if (code.isEmpty()) {
      return code;
    }
    try {
      return Optional.of(CurrencyCode.check(code.get()));
    } catch (RefusedException e) {
      in.refused(e);
      return Optional.empty();
    }
  }

  @Override
  void write(MonthlyAmount value, JsonSink out) throws IOException {
    out.beginObject();
    out.member(AMOUNT, value.amount().toPlainString());
    out.member(CURRENCY, value.currency());
    out.endObject();
  }

  @Override
  void describe(JsonSink out) throws IOException {
    out.member("type", "object");
    SchemaText.names(out, "required", AMOUNT, CURRENCY);
    out.member("additionalProperties", false);
    out.beginObject("properties");
    SchemaText.property(out, AMOUNT, "The amount in digits.", o -> SchemaText.pattern(o, SHAPE));
    SchemaText.property(
        out,
        CURRENCY,
        "The ISO 4217 code in upper case, such as DKK.",
        o -> SchemaText.pattern(o, "[A-Z]{3}"));
    out.endObject();
  }

  /** What has been read of an amount; complete if no problem was found. */
  private static final class Draft {
    private @Nullable BigDecimal amount;
    private @Nullable String currency;

    MonthlyAmount monthlyAmount() {
      return new MonthlyAmount(requireNonNull(amount), requireNonNull(currency));
    }
  }
}
