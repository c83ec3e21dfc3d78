package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.law.Treatment;
import org.arendal.core.register.Body;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Instrument;
import org.arendal.core.register.RepatriationRule;
import org.arendal.core.register.Statute;
import org.arendal.core.register.TransportRule;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares each row of the ledger that a register holds with the entries that cite it, word by word
 * and number by number. Where they rightly differ, {@code ledger-expectations.csv} says why.
 */
@DisplayName("What the ledger says of names, numbers and addresses stands in the registers")
class LedgerDataTest {
  private static final Texts ENGLISH = Texts.inLanguage(Language.ENGLISH);

  private static final Map<BenefitCategory, String> CITED_AS =
      Map.of(
          BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE, "2(1)(a)",
          BenefitCategory.OTHER_SOCIAL_BENEFIT, "2(1)(b)",
          BenefitCategory.HEALTH_SERVICE, "2(2)");

  /** Something that stands on one side only. */
  private record Difference(String id, String where, String token) {
    @Override
    public String toString() {
      return switch (where) {
        case "row" -> "%s: '%s' of the row is in no entry that cites it".formatted(id, token);
        case "printed" -> "%s: the printed form '%s' is in no entry".formatted(id, token);
        case "territory" -> "%s: no entry is for %s".formatted(id, token);
        default -> "%s: '%s' of the entry is not in the row".formatted(id, token);
      };
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rowsInRegisters")
  void theRowAndItsEntriesSayTheSame(LedgerRow row) {
    assertThat(differences(row)).filteredOn(difference -> !isExpected(difference)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rowsElsewhere")
  void aDataRowWithoutAnEntryHasAnotherAccount(String id, String account) {
    assertThat(account)
        .as("where %s went; enter it in a register or in accounted.csv", id)
        .isNotEqualTo("none")
        .isNotEqualTo("data");
  }

  @Test
  void noRowThatARegisterCitesIsLeftUncompared() {
    assertThat(LedgerFiles.rows().stream().map(LedgerRow::id))
        .as("rows of the ledger in ledger-rows.csv")
        .doesNotHaveDuplicates()
        .containsAll(
            Stream.concat(
                    AssembledRegisters.entries()
                        .map(entry -> entry.provenance().provision())
                        .flatMap(Optional::stream),
                    Provisions.all().stream().filter(row -> row.treatment() == Treatment.DATA))
                .map(Provision::id)
                .collect(Collectors.toSet()));
  }

  @Test
  void everyExpectationIsNeededAndGivesItsReason() {
    Set<Difference> all =
        rowsInRegisters().flatMap(row -> differences(row).stream()).collect(Collectors.toSet());
    assertThat(LedgerExpectations.all()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(LedgerExpectations.all())
        .as("expected to differ, but they do not, or no reason is given")
        .filteredOn(
            expected ->
                expected.reason().isBlank()
                    || !all.contains(
                        new Difference(expected.id(), expected.where(), expected.token())))
        .isEmpty();
  }

  static Stream<LedgerRow> rowsInRegisters() {
    return LedgerFiles.rows().stream().filter(row -> !citing(row).isEmpty());
  }

  static Stream<Object[]> rowsElsewhere() {
    return LedgerFiles.rows().stream()
        .filter(row -> Provision.of(row.id()).treatment() == Treatment.DATA)
        .filter(row -> citing(row).isEmpty())
        .map(
            row ->
                new Object[] {row.id(), LedgerAccounts.of(Provision.of(row.id())).orElse("none")});
  }

  private static Set<Difference> differences(LedgerRow row) {
    Set<Difference> differences = new LinkedHashSet<>();
    List<Entry<?>> entries = citing(row);
    Set<String> numbers = new TreeSet<>();
    Set<String> words = new TreeSet<>();
    String printed = "";
    for (Entry<?> entry : entries) {
      String shown = shown(entry);
      numbers.addAll(LedgerRow.numbers(shown));
      Stream.of(entry.validity().start(), entry.validity().end())
          .flatMap(Optional::stream)
          .forEach(day -> numbers.add(day.toString()));
      words.addAll(LedgerRow.words(shown));
      if (entry.value() instanceof RepatriationRule) {
        words.addAll(LedgerRow.words(statement(entry).collect(Collectors.joining())));
      }
      printed += printed(entry);
    }
    missing(row.numbers(), numbers)
        .forEach(token -> differences.add(new Difference(row.id(), "row", token)));
    missing(row.names(), words)
        .forEach(token -> differences.add(new Difference(row.id(), "row", token)));
    for (String form : row.printed()) {
      if (!printed.contains(form)) {
        differences.add(new Difference(row.id(), "printed", form));
      }
    }
    for (Entry<?> entry : entries) {
      beyond(row, entry)
          .forEach(token -> differences.add(new Difference(row.id(), "entry", token)));
    }
    Provision.of(row.id())
        .territory()
        .filter(territory -> entries.stream().noneMatch(entry -> entry.territory() == territory))
        .map(Territory::code)
        .ifPresent(code -> differences.add(new Difference(row.id(), "territory", code)));
    return differences;
  }

  /** Numbers of an entry, and words of the name of a body or an act, that the row has not. */
  private static Set<String> beyond(LedgerRow row, Entry<?> entry) {
    Map<String, String> fields = EntryFields.of(entry);
    fields
        .keySet()
        .removeIf(name -> Stream.of("english", "finnish", "swedish").anyMatch(name::startsWith));
    String values = String.join(" \n ", fields.values());
    Set<String> beyond =
        missing(LedgerRow.numbers(values), LedgerRow.numbers(row.statement() + row.numbers()));
    if (entry.value() instanceof Body || entry.value() instanceof Statute) {
      fields.keySet().removeAll(Set.of("function", "category", "amendments", "replaces"));
      String danish = Provisions.statement(Provision.of(row.id()), Language.DANISH).orElseThrow();
      beyond.addAll(
          missing(
              LedgerRow.words(String.join(" ", fields.values())),
              LedgerRow.words(row.statement() + " " + danish)));
    }
    return beyond;
  }

  private static Set<String> missing(Set<String> tokens, Set<String> there) {
    Set<String> missing = new TreeSet<>(tokens);
    missing.removeAll(there);
    return missing;
  }

  private static boolean isExpected(Difference difference) {
    return LedgerExpectations.find(difference.id(), difference.where(), difference.token())
        .filter(
            expected ->
                expected.instead().isEmpty()
                    || citing(new LedgerRow(difference.id(), "")).stream()
                        .anyMatch(entry -> shown(entry).contains(expected.instead())))
        .isPresent();
  }

  private static List<Entry<?>> citing(LedgerRow row) {
    Provision provision = Provision.of(row.id());
    return AssembledRegisters.entries()
        .filter(entry -> entry.provenance().provision().filter(provision::equals).isPresent())
        .collect(Collectors.toList());
  }

  /** What a user reads of an entry: its fields, its notes, and the text of a rule. */
  private static String shown(Entry<?> entry) {
    Stream<String> notes = entry.notes().stream().map(note -> ENGLISH.get("note." + note));
    return Stream.of(EntryFields.of(entry).values().stream(), notes, text(entry))
        .flatMap(parts -> parts)
        .collect(Collectors.joining(" \n "));
  }

  private static Stream<String> text(Entry<?> entry) {
    Object value = entry.value();
    if (value instanceof Statute act) {
      return Stream.of(CITED_AS.get(act.category()));
    }
    if (value instanceof Instrument instrument) {
      return Stream.concat(
          Stream.of(ENGLISH.get("instrument." + instrument.kind().code())),
          ENGLISH.find("related." + entry.key()).stream());
    }
    if (value instanceof RepatriationRule rule) {
      // Its numbers must stand in its fields or in this text; names are those of the statement.
      String text = ENGLISH.get("remark.national-rule." + rule.kind().code());
      return Stream.of(text.replaceAll("\\{\\d}", ""));
    }
    return value instanceof TransportRule ? statement(entry) : Stream.empty();
  }

  private static Stream<String> statement(Entry<?> entry) {
    return entry
        .provenance()
        .provision()
        .flatMap(provision -> Provisions.statement(provision, Language.ENGLISH))
        .stream();
  }

  private static String printed(Entry<?> entry) {
    return EntryFields.of(entry).entrySet().stream()
        .filter(field -> field.getKey().startsWith("printed"))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining(" \n "));
  }
}
