package org.arendal.core.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A kind of register file, and records of it made from its schema.
 *
 * @param kind the kind
 */
record RegisterSort(RegisterKind<?> kind) {
  static final RegisterSort LAWS = new RegisterSort(RegisterKinds.LAWS);
  static final RegisterSort REPATRIATION = new RegisterSort(RegisterKinds.REPATRIATION);
  static final RegisterSort TRANSPORT = new RegisterSort(RegisterKinds.TRANSPORT);

  /** All kinds. */
  static final List<RegisterSort> ALL =
      RegisterKinds.all().stream().<RegisterSort>map(RegisterSort::new).toList();

  /** What stands in a field where any value of its type would not do. */
  private static final Map<String, String> FITTING =
      Map.of(
          "start", "2000-01-01",
          "end", "2001-12-31",
          "read", "2026-11-21",
          "evidence", "1996",
          "withdrawn", "2026-11-22",
          "replaces", "earlier",
          "key", "later",
          "id", "later");

  /** Fields that stand in the place of others, or in some entries only; tested by themselves. */
  static final Set<String> APART =
      Set.of("started-after", "started-by", "ended-by", "function-name", "displaces");

  private static final Map<FieldType<?>, String> VALUES =
      Map.of(
          FieldType.KEY, "a-key",
          FieldType.KEYS, "a-key another-key",
          FieldType.NOTES, "alongside delegation",
          FieldType.REASON, "act-between",
          FieldType.DAY, "1996-10-01",
          FieldType.PROVISION, "A13-lb-dk",
          FieldType.NUMBER, "3",
          FieldType.LENGTH, "P6M");

  List<Field<?, ?>> fields() {
    return kind.schema().entry();
  }

  /** A record with every field that can stand beside the others. */
  Map<String, String> full() {
    Map<String, String> record = new LinkedHashMap<>();
    fields().stream()
        .filter(field -> !APART.contains(field.name()))
        .forEach(field -> record.put(field.name(), value(field)));
    return record;
  }

  /** A record with no field that can be left out. */
  Map<String, String> least() {
    Map<String, String> record = new LinkedHashMap<>();
    fields().stream()
        .filter(Field::isRequired)
        .forEach(field -> record.put(field.name(), value(field)));
    if (equals(TRANSPORT)) {
      record.put("kind", TransportRule.Topic.DUTY.code());
    }
    return record;
  }

  /** The record that others can replace; empty if there is nothing to replace. */
  String earlier() {
    if (fields().stream().noneMatch(field -> field.name().equals("replaces"))) {
      return "";
    }
    Map<String, String> record = least();
    record.replaceAll(
        (field, value) -> field.equals("key") || field.equals("id") ? "earlier" : value);
    return text(record) + "\n";
  }

  static Map<String, String> gap() {
    Map<String, String> record = new LinkedHashMap<>();
    GapFields.ALL.forEach(field -> record.put(field.name(), value(field)));
    return record;
  }

  static String text(Map<String, String> record) {
    return record.entrySet().stream()
        .map(field -> field.getKey() + ": " + field.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private static String value(Field<?, ?> field) {
    if (FITTING.containsKey(field.name())) {
      return FITTING.get(field.name());
    }
    if (field.type().words().contains(TransportRule.Topic.MINIMUM_TRIPS.code())) {
      return TransportRule.Topic.MINIMUM_TRIPS.code();
    }
    return field.type().words().stream()
        .findFirst()
        .orElseGet(() -> VALUES.getOrDefault(field.type(), "some text"));
  }

  @Override
  public String toString() {
    return kind.name() + ".register";
  }
}
