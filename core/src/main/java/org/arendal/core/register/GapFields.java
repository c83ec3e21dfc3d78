package org.arendal.core.register;

import static org.arendal.core.register.Field.optional;
import static org.arendal.core.register.Field.required;
import static org.arendal.core.register.FieldType.DAY;
import static org.arendal.core.register.FieldType.KEY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.law.Territory;

/** The fields of a record that says what is not known; a register of every kind can have it. */
final class GapFields {
  static final Field<KnownGap, String> GAP =
      required("gap", KEY, "What is not known: the key that an entry would have.");
  static final Field<KnownGap, Territory> TERRITORY =
      required("territory", FieldType.TERRITORY, "The territory for which it is not known.");
  static final Field<KnownGap, Optional<LocalDate>> START =
      optional("start", DAY, "The first day for which it is not known.");
  static final Field<KnownGap, Optional<LocalDate>> END =
      optional("end", DAY, "The last day for which it is not known.");
  static final Field<KnownGap, String> REASON =
      required("reason", FieldType.REASON, "The text `gap.…` that says what is missing.");
  static final Field<KnownGap, LocalDate> READ =
      required("read", DAY, "The day on which the sources were searched.");
  static final Field<KnownGap, Optional<LocalDate>> WITHDRAWN =
      optional("withdrawn", DAY, "The first day on which the register no longer says so.");

  /** All, in the order in which a record is read. */
  static final List<Field<KnownGap, ?>> ALL =
      List.of(GAP, TERRITORY, START, END, REASON, READ, WITHDRAWN);

  private GapFields() {}
}
