package org.arendal.core.register;

import static org.arendal.core.register.Field.optional;
import static org.arendal.core.register.Field.required;
import static org.arendal.core.register.FieldType.KEY;
import static org.arendal.core.register.FieldType.TEXT;
import static org.arendal.core.register.FieldType.oneOf;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What register files say of a national rule on transport. */
final class TransportRuleFields {
  private static final Field<TransportRule, String> ID = required("id", KEY, "The id of the rule.");
  private static final Field<TransportRule, TransportRule.Topic> TOPIC =
      required(
          "kind",
          oneOf(TransportRule.Topic.class),
          TransportRule::topic,
          "What the rule is about.");
  private static final Field<TransportRule, Optional<String>> SCHEME =
      optional(
          "scheme",
          TEXT,
          TransportRule::scheme,
          "The name of the scheme in the state's own language; all if left out.");
  private static final Field<TransportRule, Optional<Integer>> NUMBER =
      optional(
          "number",
          FieldType.NUMBER,
          rule -> rule.leastTrips().stream().boxed().findFirst(),
          "The least number of single trips; only rules of the kind `minimum-trips` have it.");
  private static final Field<TransportRule, Optional<TransportRule.Unit>> PER =
      optional(
          "per",
          oneOf(TransportRule.Unit.class),
          TransportRule::per,
          "The time for which trips are counted; present exactly if there is a number.");
  private static final Field<TransportRule, Optional<String>> BODY =
      optional("body", TEXT, TransportRule::body, "The body that the rule names.");

  static final RegisterKind<TransportRule> KIND =
      RegisterKind.of(
          "transport",
          "rule",
          TransportRuleFields::rule,
          List.of(ID, TOPIC, SCHEME, NUMBER, PER, BODY));

  private TransportRuleFields() {}

  private static TransportRule rule(RegisterRecord record) {
    return record.at(
        TOPIC,
        () ->
            new TransportRule(
                record.get(TOPIC),
                record.get(SCHEME),
                record.get(NUMBER).map(OptionalInt::of).orElse(OptionalInt.empty()),
                record.get(PER),
                record.get(BODY)));
  }
}
