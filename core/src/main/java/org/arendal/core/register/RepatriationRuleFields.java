package org.arendal.core.register;

import static org.arendal.core.register.Field.list;
import static org.arendal.core.register.Field.optional;
import static org.arendal.core.register.Field.required;
import static org.arendal.core.register.FieldType.DAY;
import static org.arendal.core.register.FieldType.KEY;
import static org.arendal.core.register.FieldType.KEYS;
import static org.arendal.core.register.FieldType.TEXT;
import static org.arendal.core.register.FieldType.YES;
import static org.arendal.core.register.FieldType.anyOf;
import static org.arendal.core.register.FieldType.oneOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.arendal.core.fact.MeasureKind;

/** What register files say of a national rule on repatriation. */
final class RepatriationRuleFields {
  private static final Field<RepatriationRule, String> ID =
      required("id", KEY, "The id of the rule, of which the file has one only.");
  private static final Field<RepatriationRule, RepatriationRuleKind> RULE_KIND =
      required(
          "kind",
          oneOf(RepatriationRuleKind.class),
          RepatriationRule::kind,
          "What the rule or practice says.");
  private static final Field<RepatriationRule, List<MeasureKind>> MEASURES =
      list(
          "measures",
          anyOf(MeasureKind.class),
          rule -> List.copyOf(rule.measures()),
          "The measures that it is about; all if left out.");
  private static final Field<RepatriationRule, Optional<Integer>> NUMBER =
      optional(
          "number",
          FieldType.NUMBER,
          rule -> rule.number().stream().boxed().findFirst(),
          "The number of months or years that it names, as its kind says.");
  private static final Field<RepatriationRule, Optional<Boolean>> PERMANENT_INTENT =
      optional(
          "permanent-intent",
          YES,
          rule -> Optional.of(rule.permanentIntent()).filter(asked -> asked),
          "Whether it asks for residence with a view to permanent stay.");
  private static final Field<RepatriationRule, Optional<String>> BODY =
      optional("body", TEXT, RepatriationRule::body, "The body that it names, as printed.");
  private static final Field<RepatriationRule, List<String>> REPLACES =
      list(
          "replaces",
          KEYS,
          RepatriationRule::replaces,
          "The ids of the rules that it took the place of, for the same territory.");
  private static final Field<RepatriationRule, Optional<LocalDate>> NOT_BEFORE =
      optional(
          "not-before",
          DAY,
          RepatriationRule::notBefore,
          "A day before which it surely did not hold, where `start` is not known.");

  static final RegisterKind<RepatriationRule> KIND =
      RegisterKind.of(
              "repatriation",
              "rule",
              RepatriationRuleFields::rule,
              List.of(
                  ID, RULE_KIND, MEASURES, NUMBER, PERMANENT_INTENT, BODY, REPLACES, NOT_BEFORE))
          .withLinks(REPLACES)
          .withUniqueKeys();

  private RepatriationRuleFields() {}

  private static RepatriationRule rule(RegisterRecord record) {
    return RepatriationRule.builder()
        .kind(record.get(RULE_KIND))
        .measures(record.get(MEASURES))
        .number(record.get(NUMBER).map(OptionalInt::of).orElse(OptionalInt.empty()))
        .permanentIntent(record.get(PERMANENT_INTENT).isPresent())
        .body(record.get(BODY))
        .replaces(record.get(REPLACES))
        .notBefore(record.get(NOT_BEFORE))
        .build();
  }
}
