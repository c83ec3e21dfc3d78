package org.arendal.core.register;

import static org.arendal.core.register.Field.list;
import static org.arendal.core.register.Field.optional;
import static org.arendal.core.register.Field.required;
import static org.arendal.core.register.FieldType.DAY;
import static org.arendal.core.register.FieldType.KEYS;
import static org.arendal.core.register.FieldType.TEXT;
import static org.arendal.core.register.FieldType.oneOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.fact.BenefitCategory;

/** What register files and JSON say of an act. */
final class StatuteFields {
  private static final Field<Statute, String> KEY =
      required("key", FieldType.KEY, "The register's own name for the act, since numbers recur.");
  private static final Field<Statute, BenefitCategory> CATEGORY =
      required(
          "category",
          oneOf(Statute.LISTED),
          Statute::category,
          "The letter or paragraph of article 2 under which the act is listed.");
  private static final Field<Statute, String> TITLE =
      required(
          "title",
          TEXT,
          Statute::title,
          "The title, its spelling restored where the source misprints it.");
  private static final Field<Statute, Optional<String>> PRINTED =
      optional("printed", TEXT, Statute::printedTitle, "The title as printed, where that differs.")
          .named("printedTitle");
  private static final Field<Statute, Optional<String>> ORIGINAL =
      optional(
              "original",
              TEXT,
              Statute::originalTitle,
              "The title in the act's own language, where the list has a translation.")
          .named("originalTitle");
  private static final Field<Statute, Optional<String>> ENGLISH =
      optional("english", TEXT, Statute::englishTitle, "The title in English, for orientation.")
          .named("englishTitle");
  private static final Field<Statute, Optional<String>> CITATION =
      optional(
          "citation", TEXT, Statute::citation, "How the source cites the act beside its title.");
  private static final Field<Statute, Optional<String>> PRINTED_CITATION =
      optional(
          "printed-citation",
          TEXT,
          Statute::printedCitation,
          "The citation as printed, where only its spelling differs.");
  private static final Field<Statute, Optional<String>> PRESUMED_CITATION =
      optional(
          "presumed-citation",
          TEXT,
          Statute::presumedCitation,
          "The citation presumably meant, where the source has another one.");
  private static final Field<Statute, Optional<LocalDate>> ISSUED =
      optional("issued", DAY, Statute::issued, "The date that the act bears.");
  private static final Field<Statute, Optional<String>> AMENDMENTS =
      optional(
          "amendments",
          TEXT,
          Statute::amendments,
          "What the source says about later changes, in its words.");
  private static final Field<Statute, Optional<String>> APPLIES =
      optional(
          "applies",
          TEXT,
          Statute::applies,
          "The enactments of the state that the act applies to its territory.");
  private static final Field<Statute, List<String>> REPLACES =
      list(
          "replaces",
          KEYS,
          Statute::replaces,
          "The keys of the acts that this one replaced, for the same territory.");

  static final RegisterKind<Statute> KIND =
      RegisterKind.of(
              "laws",
              "law",
              StatuteFields::statute,
              List.of(
                  KEY,
                  CATEGORY,
                  TITLE,
                  PRINTED,
                  ORIGINAL,
                  ENGLISH,
                  CITATION,
                  PRINTED_CITATION,
                  PRESUMED_CITATION,
                  ISSUED,
                  AMENDMENTS,
                  APPLIES,
                  REPLACES))
          .withLinks(REPLACES);

  private StatuteFields() {}

  private static Statute statute(RegisterRecord record) {
    return Statute.builder()
        .category(record.get(CATEGORY))
        .title(record.get(TITLE))
        .printedTitle(record.get(PRINTED))
        .originalTitle(record.get(ORIGINAL))
        .englishTitle(record.get(ENGLISH))
        .citation(record.get(CITATION))
        .printedCitation(record.get(PRINTED_CITATION))
        .presumedCitation(record.get(PRESUMED_CITATION))
        .issued(record.get(ISSUED))
        .amendments(record.get(AMENDMENTS))
        .applies(record.get(APPLIES))
        .replaces(record.get(REPLACES))
        .build();
  }
}
