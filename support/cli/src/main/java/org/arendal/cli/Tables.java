package org.arendal.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.arendal.core.register.Field;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.register.RegisterKinds;

/** The tables of the commands that read registers; the columns are stable. */
final class Tables {
  private static final List<String> BODY = held(RegisterKinds.BODIES);

  /** Its category stands with the list that it is on. */
  private static final List<String> LAW = held(RegisterKinds.LAWS, "category");

  /** Its kind stands with the answer. */
  private static final List<String> DOCUMENT = held(RegisterKinds.DOCUMENTS, "kind");

  private static final List<String> PLACE =
      under(
          "entry",
          "territory",
          "validity.start",
          "validity.end",
          "validity.startedAfter",
          "validity.startedBy",
          "validity.endedBy");
  private static final List<String> SOURCE =
      Stream.of(
              under("entry.notes", "id", "text"),
              under(
                  "entry.provenance",
                  "source",
                  "reference",
                  "provision",
                  "basis",
                  "evidence",
                  "read",
                  "withdrawn",
                  "confidence"))
          .flatMap(List::stream)
          .toList();
  private static final List<String> GAP =
      under("gap", "days.start", "days.end", "reason", "text", "read", "withdrawn");

  /** What a look-up adds to its entry; the rest of a displaced entry is in the library. */
  private static final List<String> LOOKUP =
      List.of(
          "fellBackToState",
          "beyondEvidence.evidence",
          "displaced.provenance.source",
          "displaced.provenance.reference",
          "displaced.provenance.evidence");

  static final Table CONTACTS =
      new Table(
          columns(
              List.of("territory", "function", "functionName", "date", "knownOn", "status"),
              PLACE,
              BODY,
              SOURCE,
              GAP,
              LOOKUP,
              List.of("displaced.body.name"),
              List.of("possible.body.name", "possible.validity.startedBy"),
              List.of("possible.validity.endedBy", "beside.body.name", "beside.body.address"),
              List.of("beside.body.telephone", "beside.body.email", "beside.body.website"),
              List.of("beside.provenance.source", "beside.provenance.read")),
          List.of());

  static final Table LAWS =
      new Table(
          columns(
              List.of("territory", "category", "date", "knownOn", "listedFor"),
              List.of("heading", "entry.key"),
              PLACE,
              LAW,
              SOURCE,
              GAP,
              LOOKUP,
              List.of("replacedBy", "displaced.law.title", "displaced.law.citation"),
              List.of("notes.id", "notes.text")),
          List.of("laws"));

  static final Table DOCUMENTS =
      new Table(
          columns(
              List.of("from", "to", "date", "knownOn", "inForce", "listedFor", Table.PART),
              List.of("kind", "attestationNeeded", "openReadings"),
              under("readings", "id", "option", "settledBy"),
              List.of("status"),
              PLACE,
              DOCUMENT,
              BODY,
              SOURCE,
              GAP,
              LOOKUP,
              List.of("displaced.document.name", "displaced.body.name", "possible.body.name")),
          List.of("documents", "attestingBody"));

  static final Table NOTICE =
      new Table(
          columns(
              List.of("country", "year", "due", "notPartyFrom", "knownOn", "provision"),
              List.of(Table.PART, "kind", "day"),
              List.of("entry.key", "entry.law.category"),
              PLACE,
              LAW,
              SOURCE,
              List.of("replaced.key", "replaced.law.title", "replaced.law.citation")),
          List.of("changes", "possible"));

  static final Table HISTORY = history("function", BODY);

  static final Table INSTRUMENT_HISTORY = history("instrument", held(RegisterKinds.INSTRUMENTS));

  private Tables() {}

  private static Table history(String sort, List<String> held) {
    return new Table(
        columns(
            List.of(sort, "territory", "knownOn", "days.start", "days.end"),
            under("entry.validity", "startedAfter", "startedBy", "endedBy"),
            held,
            SOURCE,
            GAP),
        List.of("items"));
  }

  /** What is registered, all of it but what has a column of its own elsewhere. */
  private static List<String> held(RegisterKind<?> kind, String... elsewhere) {
    return kind.fields().stream()
        .map(Field::member)
        .filter(member -> !List.of(elsewhere).contains(member))
        .map(member -> "entry." + kind.member() + "." + member)
        .toList();
  }

  private static List<String> under(String path, String... members) {
    return Stream.of(members).map(member -> path + "." + member).toList();
  }

  @SafeVarargs
  private static List<String> columns(List<String>... groups) {
    List<String> columns = new ArrayList<>();
    for (List<String> group : groups) {
      columns.addAll(group);
    }
    return columns;
  }
}
