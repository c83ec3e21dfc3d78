package org.arendal.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.fact.AdvancePayment;
import org.arendal.core.fact.AdvancePayments;
import org.arendal.core.fact.MonthlyAmount;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.law.Territory;
import org.arendal.core.words.Phrase;
import org.arendal.json.token.JsonPlace;
import org.arendal.json.token.JsonSink;
import org.jspecify.annotations.Nullable;

/**
 * Payments of maintenance advance as an array of objects, in which only {@code monthly} may be
 * missing; with the element {@code ?} if there may be others.
 */
final class AdvancePaymentsForm extends ValueForm<AdvancePayments> {
  static final String NAME = "advancePayments";

  private static final String TERRITORY = "territory";
  private static final String START = "start";
  private static final String END = "end";
  private static final String MONTHLY = "monthly";

  private final TerritoryForm territories = new TerritoryForm();
  private final DateForm dates = new DateForm();
  private final MonthlyAmountForm amounts = new MonthlyAmountForm();

  @Override
  Optional<AdvancePayments> read(JsonInput in) throws IOException {
    int problems = in.problemCount();
    JsonPlace place = in.place();
    Set<AdvancePayment> known = new LinkedHashSet<>();
    boolean complete =
        in.openArray(Phrase.of("problem.payments"), element -> readOne(element, known));
    return in.ifSound(
        problems,
        place,
        () -> complete ? AdvancePayments.of(known) : AdvancePayments.atLeast(known));
  }

  private void readOne(JsonInput in, Set<AdvancePayment> known) throws IOException {
    int problems = in.problemCount();
    JsonPlace place = in.place();
    Draft draft = new Draft();
    Map<String, ValueReader> members = new LinkedHashMap<>();
    members.put(TERRITORY, value -> draft.territory = territories.read(value).orElse(null));
    members.put(START, value -> draft.start = dates.read(value).orElse(null));
    members.put(END, value -> draft.end = dates.read(value).orElse(null));
    members.put(MONTHLY, in.orNull(value -> draft.monthly = amounts.read(value).orElse(null)));
    Map<String, Phrase> required = new LinkedHashMap<>();
    required.put(TERRITORY, Phrase.of("problem.a-territory"));
    required.put(START, DateForm.EXPECTED);
    required.put(END, DateForm.EXPECTED);
    in.object(Phrase.of("problem.payment"), members, required);
    Optional<AdvancePayment> payment = in.ifSound(problems, place, draft::payment);
    if (payment.isPresent() && !known.add(payment.get())) {
      in.problem(ProblemCode.GIVEN_TWICE, place, JsonInput.TWICE);
    }
  }

  @Override
  void write(AdvancePayments value, JsonSink out) throws IOException {
    out.beginArray();
    for (AdvancePayment payment : value.payments()) {
      out.beginObject();
      out.name(TERRITORY);
      territories.write(payment.territory(), out);
      out.name(START);
      dates.write(payment.start(), out);
      out.name(END);
      dates.write(payment.end(), out);
      writeIfPresent(MONTHLY, payment.monthly(), amounts, out);
      out.endObject();
    }
    if (!value.isComplete()) {
      out.string(JsonInput.MORE);
    }
    out.endArray();
  }

  @Override
  void describe(JsonSink out) throws IOException {
    out.member("$ref", "#/$defs/" + NAME);
  }

  /** Writes the schema that {@link #describe} refers to. */
  void define(JsonSink out) throws IOException {
    SchemaText.openArray(
        out,
        "All payments of maintenance advance, in any order; the element ? says that there may be"
            + " others.",
        o -> {
          o.member("type", "object");
          SchemaText.names(o, "required", TERRITORY, START, END);
          o.member("additionalProperties", false);
          o.beginObject("properties");
          SchemaText.property(
              o, TERRITORY, "The territory whose authority paid.", territories::describe);
          SchemaText.property(o, START, "The first day for which it was paid.", dates::describe);
          SchemaText.property(
              o, END, "The last day, inclusive, for which it was paid.", dates::describe);
          SchemaText.optional(o, MONTHLY, "How much for a month.", amounts::describe);
          o.endObject();
        });
  }

  /** What has been read of a payment; complete if no problem was found. */
  private static final class Draft {
    private @Nullable Territory territory;
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private @Nullable MonthlyAmount monthly;

    AdvancePayment payment() {
      return new AdvancePayment(
          requireNonNull(territory),
          requireNonNull(start),
          requireNonNull(end),
          Optional.ofNullable(monthly));
    }
  }
}
