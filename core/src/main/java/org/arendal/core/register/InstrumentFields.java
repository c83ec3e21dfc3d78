package org.arendal.core.register;

import static org.arendal.core.register.Field.optional;
import static org.arendal.core.register.Field.required;
import static org.arendal.core.register.FieldType.DAY;
import static org.arendal.core.register.FieldType.TEXT;
import static org.arendal.core.register.FieldType.oneOf;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What register files and JSON say of an instrument, national or beside the Convention. */
final class InstrumentFields {
  private static final ImmutableSet<String> RELATED =
      ImmutableSet.copyOf(FieldType.codes(List.of(RelatedInstrument.values())));

  private static final Field<Instrument, String> KEY =
      required(
          "key",
          FieldType.KEY,
          "The place beside the Convention that it held, or else the register's own name for it.");
  private static final Field<Instrument, Instrument.Kind> SORT =
      required(
          "kind", oneOf(Instrument.Kind.class), Instrument::kind, "What sort of instrument it is.");
  private static final Field<Instrument, Optional<String>> TITLE =
      optional("title", TEXT, Instrument::title, "The title, where the source names a text.");
  private static final Field<Instrument, Optional<String>> CITATION =
      optional("citation", TEXT, Instrument::citation, "How the text is cited.");
  private static final Field<Instrument, Optional<LocalDate>> ISSUED =
      optional("issued", DAY, Instrument::issued, "The date that the text bears.");

  static final RegisterKind<Instrument> KIND =
      RegisterKind.of(
          "instruments",
          "instrument",
          InstrumentFields::instrument,
          List.of(KEY, SORT, TITLE, CITATION, ISSUED));

  private InstrumentFields() {}

  private static Instrument instrument(RegisterRecord record) {
    String key = record.get(KEY);
    Instrument.Kind sort = record.get(SORT);
    if (RELATED.contains(key) != sort.isRelated()) {
      throw record.error(SORT, "'%s' does not fit the key '%s'".formatted(sort.code(), key));
    }
    return Instrument.builder()
        .kind(sort)
        .title(record.get(TITLE))
        .citation(record.get(CITATION))
        .issued(record.get(ISSUED))
        .build();
  }
}
