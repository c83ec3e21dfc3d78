package org.arendal.core.register;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.arendal.core.register.FieldType.DAY;
import static org.arendal.core.register.FieldType.KEY;
import static org.arendal.core.register.FieldType.NOTES;
import static org.arendal.core.register.FieldType.PARTIAL_DATE;
import static org.arendal.core.register.FieldType.PROVISION;
import static org.arendal.core.register.FieldType.REASON;
import static org.arendal.core.register.FieldType.TERRITORY;
import static org.arendal.core.register.FieldType.TEXT;
import static org.arendal.core.register.RegisterField.optional;
import static org.arendal.core.register.RegisterField.required;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;

/**
 * The fields that the records of a register file can have. The reader checks every record against
 * it, and the page of the manual is printed from it.
 */
final class RegisterSchema {

  /** The fields of a record that says what is not known. */
  static final List<RegisterField> GAP =
      List.of(
          required("gap", KEY, "What is not known: the key that an entry would have."),
          required("territory", TERRITORY, "The territory for which it is not known."),
          optional("start", DAY, "The first day for which it is not known."),
          optional("end", DAY, "The last day for which it is not known."),
          required("reason", REASON, "The text `gap.…` that says what is missing."),
          required("read", DAY, "The day on which the sources were searched."),
          optional("withdrawn", DAY, "The first day on which the register no longer says so."));

  /** The fields that an entry of every register has after those of its own. */
  static final List<RegisterField> COMMON =
      List.of(
          required("territory", TERRITORY, "The territory that the entry is for."),
          optional("start", DAY, "The first day for which it holds; left out if not known."),
          optional("end", DAY, "The last day for which it holds; left out if it has no known end."),
          optional(
              "started-after",
              DAY,
              "A day after which it began, where the first day is not known."),
          optional(
              "started-by",
              DAY,
              "The first day on which it surely held, where its first day is not known; left out, that is the day of the evidence."),
          optional(
              "ended-by",
              DAY,
              "The first day on which it surely no longer held, where its last day is not known; it surely held until the day of the evidence."),
          optional("notes", NOTES, "The texts `note.…` to be read with it."),
          required("source", TEXT, "The title of the source."),
          required("reference", TEXT, "The place in the source."),
          optional("provision", PROVISION, "The provision that gives it; none for later sources."),
          required(
              "basis",
              FieldType.oneOf(Provenance.Basis.class),
              "Why it stands where it stands; always `agency` in an overlay."),
          required(
              "evidence",
              PARTIAL_DATE,
              "The date of the source, no later than `read`; of a source without one, the last date that it speaks of."),
          required("read", DAY, "The day on which the source was read."),
          required(
              "confidence", FieldType.oneOf(Provenance.Confidence.class), "How it was checked."),
          optional("withdrawn", DAY, "The first day on which the register no longer says so."));

  private static final ImmutableSet<String> GAP_NAMES = names(GAP);

  private final ImmutableList<RegisterField> entry;
  private final ImmutableSet<String> entryNames;

  private RegisterSchema(ImmutableList<RegisterField> entry) {
    this.entry = entry;
    this.entryNames = names(entry);
  }

  /** The schema of a register whose entries have these fields beside those of every register. */
  static RegisterSchema with(RegisterField... ownFields) {
    return new RegisterSchema(
        ImmutableList.<RegisterField>builder().add(ownFields).addAll(COMMON).build());
  }

  /** The fields of an entry, those of its own sort first. */
  List<RegisterField> entry() {
    return entry;
  }

  /** The fields of a gap, or those of an entry. */
  List<RegisterField> fields(boolean gap) {
    return gap ? GAP : entry;
  }

  /** The names of all fields, those of a gap included. */
  Set<String> names() {
    return Sets.union(entryNames, GAP_NAMES);
  }

  boolean entryHas(String field) {
    return entryNames.contains(field);
  }

  boolean gapHas(String field) {
    return GAP_NAMES.contains(field);
  }

  private static ImmutableSet<String> names(List<RegisterField> fields) {
    return fields.stream().map(RegisterField::name).collect(toImmutableSet());
  }
}
