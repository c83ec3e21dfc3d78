package org.arendal.core.register;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.arendal.core.spi.CountryModule;

/**
 * A sort of register file, and records of it made from its schema.
 *
 * @param stem the name of the file without its ending
 * @param methodOfModule the method of a country module that gives the register
 * @param file the reader
 */
record RegisterSort(String stem, String methodOfModule, RegisterFile<?> file) {
  static final RegisterSort LAWS = new RegisterSort("laws", "laws", StatuteRegister.FILE);
  static final RegisterSort REPATRIATION =
      new RegisterSort("repatriation", "repatriationRules", RepatriationRegister.FILE);
  static final RegisterSort TRANSPORT =
      new RegisterSort("transport", "transportRules", TransportRegister.FILE);

  /** All sorts. */
  static final List<RegisterSort> ALL =
      List.of(
          new RegisterSort("bodies", "bodies", BodyRegister.FILE),
          LAWS,
          new RegisterSort("instruments", "instruments", InstrumentRegister.FILE),
          REPATRIATION,
          TRANSPORT,
          new RegisterSort("documents", "maintenanceDocuments", DocumentRegister.FILE),
          new RegisterSort("waiting-periods", "waitingPeriods", WaitingPeriodRegister.FILE));

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

  private static final Map<FieldType, String> VALUES =
      Map.of(
          FieldType.KEY, "a-key",
          FieldType.KEYS, "a-key another-key",
          FieldType.NOTES, "alongside delegation",
          FieldType.REASON, "act-between",
          FieldType.DAY, "1996-10-01",
          FieldType.PROVISION, "A13-lb-dk",
          FieldType.NUMBER, "3",
          FieldType.LENGTH, "P6M");

  List<RegisterField> fields() {
    return file.schema().entry();
  }

  /** The methods of a country module that give a register. */
  static Set<String> registersOfModules() {
    return Arrays.stream(CountryModule.class.getMethods())
        .filter(method -> method.getReturnType() == Register.class)
        .map(Method::getName)
        .collect(Collectors.toSet());
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
        .filter(RegisterField::isRequired)
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
    RegisterSchema.GAP.forEach(field -> record.put(field.name(), value(field)));
    return record;
  }

  static String text(Map<String, String> record) {
    return record.entrySet().stream()
        .map(field -> field.getKey() + ": " + field.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private static String value(RegisterField field) {
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
    return stem + ".register";
  }
}
