package org.arendal.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("A register file is refused with file, line and field unless its schema allows it")
class RegisterSchemaTest {
  private static final LocalDate READ = LocalDate.of(2026, 11, 21);
  private static final String NO_TYPE_HAS_THIS = "Ikke sådan!";

  /** Fields that stand beside another one or not at all. */
  private static final Set<String> IN_PAIRS = Set.of("number", "per");

  /** The kinds of instruments that stand beside the Convention, and so under a key of their own. */
  private static final List<String> RELATED =
      Arrays.stream(Instrument.Kind.values())
          .filter(Instrument.Kind::isRelated)
          .map(Instrument.Kind::code)
          .toList();

  @ParameterizedTest
  @FieldSource("org.arendal.core.register.RegisterSort#ALL")
  void whatTheSchemaAllowsIsRead(RegisterSort sort) {
    int earlier = sort.earlier().isEmpty() ? 0 : 1;

    assertThat(read(sort, sort.earlier() + RegisterSort.text(sort.full())).entries())
        .hasSize(earlier + 1);
    assertThat(read(sort, RegisterSort.text(sort.least())).entries()).hasSize(1);
    assertThat(read(sort, RegisterSort.text(RegisterSort.gap())).gaps()).hasSize(1);
  }

  @ParameterizedTest
  @FieldSource("org.arendal.core.register.RegisterSort#ALL")
  @SuppressWarnings("unchecked") // the fields of a kind are those of its values
  void aFieldGivesWhatItsLineSays(RegisterSort sort) {
    Map<String, String> record = sort.full();
    List<? extends Entry<?>> read =
        read(sort, sort.earlier() + RegisterSort.text(record)).entries();
    Object value = read.get(read.size() - 1).value();

    for (Field<?, ?> field : sort.fields()) {
      if (field.isOfValue() && record.containsKey(field.name())) {
        assertThat((Object) ((Field<Object, ?>) field).of(value))
            .as(field.name())
            .isEqualTo(field.read(record.get(field.name())));
      }
    }
  }

  @ParameterizedTest
  @FieldSource("org.arendal.core.register.RegisterSort#ALL")
  void aRequiredFieldMayNotBeMissingAndAnotherMay(RegisterSort sort) {
    for (Field<?, ?> field : sort.fields()) {
      Map<String, String> record = without(sort.full(), field.name());
      String text = sort.earlier() + RegisterSort.text(record);
      if (field.isRequired()) {
        refused(sort, text, lineOfLast(sort), "field '" + field.name() + "' is missing");
      } else if (!sort.equals(RegisterSort.TRANSPORT) || !IN_PAIRS.contains(field.name())) {
        assertThat(read(sort, text).entries()).as(field.name()).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @FieldSource("org.arendal.core.register.RegisterSort#ALL")
  void aFieldWithATypeRefusesWhatIsNotOfIt(RegisterSort sort) {
    for (Field<?, ?> field : sort.fields()) {
      Map<String, String> record = sort.full();
      record.put(field.name(), NO_TYPE_HAS_THIS);
      String text = sort.earlier() + RegisterSort.text(record);
      if (field.name().equals("function-name")) {
        refused(sort, text, text.split("\n", -1).length - 1, "only a function of your own");
      } else if (Set.of(FieldType.TEXT, FieldType.TEXTS).contains(field.type())) {
        assertThat(read(sort, text).entries()).as(field.name()).isNotEmpty();
      } else {
        int line = lineOfLast(sort) + List.copyOf(record.keySet()).indexOf(field.name());
        refused(sort, text, line, "field '" + field.name() + "': ");
      }
    }
  }

  @ParameterizedTest
  @FieldSource("org.arendal.core.register.RegisterSort#ALL")
  void theReaderTakesEveryWordOfTheSchema(RegisterSort sort) {
    for (Field<?, ?> field : sort.fields()) {
      for (String word :
          field.name().equals("displaces") ? List.<String>of() : field.type().words()) {
        Map<String, String> record = sort.least();
        record.put(field.name(), word);
        if (IN_PAIRS.contains(field.name()) || word.equals("minimum-trips")) {
          record.putAll(Map.of("kind", "minimum-trips", "number", "3"));
          record.putIfAbsent("per", "year");
        }
        if (RELATED.contains(word) && record.containsKey("key")) {
          record.put("key", RelatedInstrument.LANGUAGE_CONVENTION.code());
        }
        assertThat(read(sort, RegisterSort.text(record)).entries()).as(word).hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @FieldSource("org.arendal.core.register.RegisterSort#ALL")
  void aFieldThatIsUnknownDoubleOrOutOfPlaceIsRefused(RegisterSort sort) {
    String least = RegisterSort.text(sort.least());
    int next = sort.least().size() + 1;
    refused(sort, least + "colour: red\n", next, "unknown field: a text of 6 characters");
    refused(sort, least + "reason: a-key\n", next, "field 'reason' has no place in an entry");
    String full = sort.earlier() + RegisterSort.text(sort.full());
    for (String field : sort.full().keySet()) {
      int last = lineOfLast(sort) + sort.full().size();
      refused(sort, full + field + ": x\n", last, "field '" + field + "' given twice");
    }
    String gap = RegisterSort.text(RegisterSort.gap());
    refused(sort, gap + "source: x\n", GapFields.ALL.size() + 1, "field 'source' has no place");
  }

  @ParameterizedTest
  @FieldSource("org.arendal.core.register.RegisterSort#ALL")
  void aGapIsCheckedLikeAnEntry(RegisterSort sort) {
    for (Field<?, ?> field : GapFields.ALL) {
      Map<String, String> record = RegisterSort.gap();
      int line = List.copyOf(record.keySet()).indexOf(field.name()) + 1;
      record.put(field.name(), NO_TYPE_HAS_THIS);
      refused(sort, RegisterSort.text(record), line, "field '" + field.name() + "': ");

      // Without its first field it is an entry that lacks everything.
      String text = RegisterSort.text(without(RegisterSort.gap(), field.name()));
      if (field.isRequired() && !field.name().equals("gap")) {
        refused(sort, text, 1, "field '" + field.name() + "' is missing");
      } else if (field.isRequired()) {
        refused(sort, text, 4, "field 'reason' has no place in an entry");
      } else {
        assertThat(read(sort, text).gaps()).hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @FieldSource("org.arendal.core.register.RegisterSort#ALL")
  void fieldsThatDoNotFitTogetherAreRefused(RegisterSort sort) {
    for (Map.Entry<String, String> change :
        Map.of("end", "1999-12-31", "read", "1995-01-01", "withdrawn", "2026-11-21").entrySet()) {
      Map<String, String> record = sort.full();
      record.put(change.getKey(), change.getValue());
      assertThatExceptionOfType(RegisterFormatException.class)
          .isThrownBy(() -> read(sort, sort.earlier() + RegisterSort.text(record)))
          .withMessageMatching("(?s)file:\\d+: field '(end|read|withdrawn)': .*");
    }
    String least = RegisterSort.text(sort.least());
    refused(sort, least + "\n" + least, sort.least().size() + 2, "");
    assertThatExceptionOfType(RegisterFormatException.class)
        .isThrownBy(() -> read(sort, least + "\n" + least))
        .withMessageEndingWith("overlaps the record at line 1");
  }

  @ParameterizedTest
  @FieldSource("org.arendal.core.register.RegisterSort#ALL")
  void anOverlayIsAsStrictAndStricter(RegisterSort sort) {
    Map<String, String> record = sort.least();
    record.put("start", "2000-01-01");
    int basis = List.copyOf(record.keySet()).indexOf("basis") + 1;
    refusedOverlay(sort, record, basis, "an entry of an overlay has the basis 'agency'");
    refusedOverlay(sort, RegisterSort.gap(), 1, "an overlay has entries only, no gaps");

    record.put("basis", "agency");
    assertThat(overlay(sort, record).entries()).hasSize(1);
    refusedOverlay(sort, without(record, "start"), 1, "field 'start' is missing");
    refusedOverlay(sort, without(record, "source"), 1, "field 'source' is missing");
  }

  @ParameterizedTest
  @FieldSource("org.arendal.core.register.RegisterSort#ALL")
  void daysInDoubtStandInThePlaceOfThoseThatAreKnown(RegisterSort sort) {
    Map<String, String> record = without(sort.least(), "start");
    record.putAll(
        Map.of(
            "started-after", "1996-10-01", "started-by", "1997-01-01", "ended-by", "2000-01-01"));
    Entry.Doubt doubt = read(sort, RegisterSort.text(record)).entries().get(0).doubt();

    assertThat(doubt.startedAfter()).contains(LocalDate.of(1996, 10, 1));
    assertThat(doubt.startedBy()).contains(LocalDate.of(1997, 1, 1));
    assertThat(doubt.endedBy()).contains(LocalDate.of(2000, 1, 1));
    for (Map.Entry<String, String> wrong :
        Map.of(
                "start", "1997-01-01",
                "end", "1999-12-31",
                "started-after", "1997-01-01",
                "ended-by", "1996-12-31")
            .entrySet()) {
      Map<String, String> contradiction = new LinkedHashMap<>(record);
      contradiction.put(wrong.getKey(), wrong.getValue());
      assertThatExceptionOfType(RegisterFormatException.class)
          .isThrownBy(() -> read(sort, RegisterSort.text(contradiction)))
          .withMessageMatching("(?s)file:\\d+: field '(started-by|ended-by)': .*");
    }
  }

  @Test
  void whatIsReplacedMustBeThere() {
    for (RegisterSort sort : List.of(RegisterSort.LAWS, RegisterSort.REPATRIATION)) {
      Map<String, String> record = sort.full();
      int line = List.copyOf(record.keySet()).indexOf("replaces") + 1;
      refused(sort, RegisterSort.text(record), line, "no entry for the same territory has");
    }
  }

  @Test
  void aNumberOfTripsAndItsTimeStandTogether() {
    List<Map<String, String>> records = new ArrayList<>();
    for (String field : IN_PAIRS) {
      records.add(without(RegisterSort.TRANSPORT.full(), field));
    }
    Map<String, String> otherKind = RegisterSort.TRANSPORT.full();
    otherKind.put("kind", "duty");
    records.add(otherKind);
    for (Map<String, String> record : records) {
      refused(RegisterSort.TRANSPORT, RegisterSort.text(record), 2, "field 'kind': ");
    }
  }

  private static int lineOfLast(RegisterSort sort) {
    return (int) sort.earlier().lines().count() + 1;
  }

  private static Map<String, String> without(Map<String, String> record, String field) {
    Map<String, String> fewer = new LinkedHashMap<>(record);
    fewer.remove(field);
    return fewer;
  }

  private static void refused(RegisterSort sort, String text, int line, String reason) {
    assertThatExceptionOfType(RegisterFormatException.class)
        .as(text)
        .isThrownBy(() -> read(sort, text))
        .withMessageStartingWith("file:" + line + ": " + reason);
  }

  private static void refusedOverlay(
      RegisterSort sort, Map<String, String> record, int line, String reason) {
    assertThatExceptionOfType(RegisterFormatException.class)
        .isThrownBy(() -> overlay(sort, record))
        .withMessageStartingWith("file:" + line + ": " + reason);
  }

  /** As known on the day on which the records were read and not yet withdrawn. */
  private static Register<?> read(RegisterSort sort, String text) {
    try {
      return sort.kind().read("file", new StringReader(text)).asKnownOn(READ);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Register<?> overlay(RegisterSort sort, Map<String, String> record) {
    try {
      return sort.kind().readOverlay("file", new StringReader(RegisterSort.text(record)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
