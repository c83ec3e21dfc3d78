package org.arendal.core.register;

import static org.arendal.core.register.Field.list;
import static org.arendal.core.register.Field.optional;
import static org.arendal.core.register.Field.required;
import static org.arendal.core.register.FieldType.DAY;
import static org.arendal.core.register.FieldType.PARTIAL_DATE;
import static org.arendal.core.register.FieldType.TEXT;
import static org.arendal.core.register.FieldType.oneOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Territory;
import org.arendal.core.time.PartialDate;

/** The fields that an entry of every kind has after those of its own. */
final class CommonFields {
  static final Field<Entry<?>, Territory> TERRITORY =
      required("territory", FieldType.TERRITORY, "The territory that the entry is for.");
  static final Field<Entry<?>, Optional<LocalDate>> START =
      optional("start", DAY, "The first day for which it holds; left out if not known.");
  static final Field<Entry<?>, Optional<LocalDate>> END =
      optional("end", DAY, "The last day for which it holds; left out if it has no known end.");
  static final Field<Entry<?>, Optional<LocalDate>> STARTED_AFTER =
      optional(
          "started-after", DAY, "A day after which it began, where the first day is not known.");
  static final Field<Entry<?>, Optional<LocalDate>> STARTED_BY =
      optional(
          "started-by",
          DAY,
          "The first day on which it surely held, where its first day is not known; left out, that is the day of the evidence.");
  static final Field<Entry<?>, Optional<LocalDate>> ENDED_BY =
      optional(
          "ended-by",
          DAY,
          "The first day on which it surely no longer held, where its last day is not known; it surely held until the day of the evidence.");
  static final Field<Entry<?>, List<String>> NOTES =
      list("notes", FieldType.NOTES, "The texts `note.…` to be read with it.");
  static final Field<Entry<?>, String> SOURCE =
      required("source", TEXT, "The title of the source.");
  static final Field<Entry<?>, String> REFERENCE =
      required("reference", TEXT, "The place in the source.");
  static final Field<Entry<?>, Optional<Provision>> PROVISION =
      optional(
          "provision", FieldType.PROVISION, "The provision that gives it; none for later sources.");
  static final Field<Entry<?>, Provenance.Basis> BASIS =
      required(
          "basis",
          oneOf(Provenance.Basis.class),
          "Why it stands where it stands; always `agency` in an overlay.");
  static final Field<Entry<?>, PartialDate> EVIDENCE =
      required(
          "evidence",
          PARTIAL_DATE,
          "The date of the source, no later than `read`; of a source without one, the last date that it speaks of.");
  static final Field<Entry<?>, LocalDate> READ =
      required("read", DAY, "The day on which the source was read.");
  static final Field<Entry<?>, Provenance.Confidence> CONFIDENCE =
      required("confidence", oneOf(Provenance.Confidence.class), "How it was checked.");
  static final Field<Entry<?>, Optional<LocalDate>> WITHDRAWN =
      optional("withdrawn", DAY, "The first day on which the register no longer says so.");

  /** All, in the order in which a record is read. */
  static final List<Field<Entry<?>, ?>> ALL =
      List.of(
          TERRITORY,
          START,
          END,
          STARTED_AFTER,
          STARTED_BY,
          ENDED_BY,
          NOTES,
          SOURCE,
          REFERENCE,
          PROVISION,
          BASIS,
          EVIDENCE,
          READ,
          CONFIDENCE,
          WITHDRAWN);

  private CommonFields() {}
}
