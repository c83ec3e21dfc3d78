package org.arendal.json;

import java.io.IOException;
import java.util.Optional;
import org.arendal.core.fact.FactType;
import org.arendal.json.token.JsonSink;

/**
 * The JSON form of one kind of value: how it is read, written and described.
 *
 * @param <T> the type of the values
 */
abstract class ValueForm<T> {
  ValueForm() {}

  /** The form of a type. A kind that is added to the model does not compile until it has one. */
  @SuppressWarnings("unchecked") // the kind says which type the values have
  static <T> ValueForm<T> of(FactType<T> type) {
    ValueForm<?> form =
        switch (type.kind()) {
          case YES_NO -> new YesNoForm();
          case CODE -> new CodeForm(type.choices());
          case CODES -> new CodesForm<>(type.choices());
          case DATE -> new DateForm();
          case TERRITORY -> new TerritoryForm();
          case PLACE -> TextForm.COUNTRY;
          case RESIDENCE -> TextForm.RESIDENCE;
          case STAY_END -> new StayEndForm();
          case CITIZENSHIPS -> new CitizenshipsForm();
          case RESIDENCE_PERIODS -> new ResidencePeriodsForm();
          case LANGUAGE -> TextForm.LANGUAGE;
          case ADVANCE_PAYMENTS -> new AdvancePaymentsForm();
          case JUDGEMENT -> new JudgementForm();
        };
    return (ValueForm<T>) form;
  }

  /** Reads a value; empty, with the problems noted, if there is something wrong with it. */
  abstract Optional<T> read(JsonInput in) throws IOException;

  /** Writes a value. */
  abstract void write(T value, JsonSink out) throws IOException;

  /**
   * Writes a value with the outcome alone of each judgement that it is or has, for those who are to
   * see no reason.
   */
  void writeOutcomes(T value, JsonSink out) throws IOException {
    write(value, out);
  }

  /** Writes the members of the JSON Schema of the values. */
  abstract void describe(JsonSink out) throws IOException;

  /** Writes a member if there is a value for it. */
  static <V> void writeIfPresent(String name, Optional<V> value, ValueForm<V> form, JsonSink out)
      throws IOException {
    writeIfPresent(name, value, form::write, out);
  }

  /** Writes a member, in a way of the caller's, if there is a value for it. */
  static <V> void writeIfPresent(
      String name, Optional<V> value, JsonOutput.Element<? super V> writer, JsonSink out)
      throws IOException {
    if (value.isPresent()) {
      out.name(name);
      writer.write(value.get(), out);
    }
  }
}
