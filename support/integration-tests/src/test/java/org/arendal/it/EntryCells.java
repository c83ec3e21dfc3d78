package org.arendal.it;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provisions;
import org.arendal.core.register.Body;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Instrument;
import org.arendal.core.register.ListedDocument;
import org.arendal.core.register.Register;
import org.arendal.core.register.RepatriationRule;
import org.arendal.core.register.Statute;
import org.arendal.core.register.TransportRule;
import org.arendal.core.register.WaitingPeriod;
import org.arendal.core.words.Texts;

/** What a row of a country page says of an entry, column by column. */
final class EntryCells {
  static final Texts TEXTS = Texts.inLanguage(Language.ENGLISH);

  private EntryCells() {}

  /** The columns of its own sort; a sort that is not known here shows every field. */
  static Map<String, String> of(Entry<?> entry, Register<?> register) {
    Map<String, String> cells = new LinkedHashMap<>();
    Object value = entry.value();
    if (value instanceof Body body) {
      cells.put("who", named(body.name(), body.englishName(), printed(body.printedName())));
      cells.put("contact", contact(body));
    } else if (value instanceof Statute act) {
      cells.put("act", act(act));
      cells.put("citation", citation(act));
      cells.put("applies", act.applies().orElse(""));
      cells.put("succession", succession(entry, act, register));
    } else if (value instanceof Instrument instrument) {
      cells.put("kind", TEXTS.get("instrument." + instrument.kind().code()));
      cells.put("title", instrument.title().orElse(""));
      cells.put(
          "citation",
          listed(
              List.of(instrument.citation(), issued(instrument.issued(), instrument.citation()))));
    } else if (value instanceof ListedDocument document) {
      cells.put("document", document.name() + " – " + words(document.kind().code()));
      cells.put("issued or approved by", String.join("; ", document.issuers()));
      cells.put("rests on", document.legalBasis().orElse(""));
    } else if (value instanceof WaitingPeriod period) {
      cells.put("benefit", words(period.benefit().code()));
      cells.put("length", length(period.length()));
      cells.put("spent as", words(period.spent().code()));
    } else if (value instanceof RepatriationRule rule) {
      cells.put("id", "`" + entry.key() + "`");
      cells.put("rule or practice", rule.kind().isPractice() ? "**practice**" : "rule");
      cells.put("what it says", says(rule));
      cells.put(
          "measure",
          rule.measures().stream()
              .map(measure -> words(measure.code()))
              .collect(Collectors.joining(", ")));
      cells.put(
          "in place of",
          String.join(", ", rule.replaces().stream().map("`%s`"::formatted).toList()));
    } else if (value instanceof TransportRule rule) {
      cells.put("about", words(rule.topic().code()));
      cells.put("scheme", rule.scheme().orElse(""));
      cells.put("what it says", statement(entry));
      cells.put("body", rule.body().orElse(""));
    } else {
      EntryFields.of(entry).forEach((name, text) -> cells.put(words(name), text));
    }
    return cells;
  }

  /** The column that can also say that nothing is known. */
  static String columnOf(Entry<?> entry) {
    return of(entry, Register.empty()).keySet().stream()
        .filter(column -> !column.equals("id"))
        .findFirst()
        .orElseThrow();
  }

  /** The notes to be read with an entry. */
  static String notes(Entry<?> entry) {
    return entry.notes().stream()
        .map(note -> TEXTS.get("note." + note))
        .collect(Collectors.joining(" "));
  }

  /** Words of a code or of the name of a method. */
  static String words(String code) {
    return code.replaceAll("([a-z])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase(Locale.ROOT);
  }

  static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String named(String name, Optional<String> english, Optional<String> printed) {
    return name + english.map(" – "::concat).orElse("") + printed.map("; "::concat).orElse("");
  }

  private static Optional<String> printed(Optional<String> form) {
    return form.map(text -> TEXTS.get("label.printed", "“" + text + "”"));
  }

  /** The day that a text bears, unless its citation has it. */
  private static Optional<String> issued(Optional<LocalDate> day, Optional<String> citation) {
    return day.filter(issued -> !LedgerRow.numbers(citation.orElse("")).contains(issued.toString()))
        .map(issued -> TEXTS.get("label.issued", issued));
  }

  private static String listed(List<Optional<String>> parts) {
    return parts.stream().flatMap(Optional::stream).collect(Collectors.joining(", "));
  }

  private static String contact(Body body) {
    return listed(
        List.of(
            body.address(),
            body.telephone().map(number -> TEXTS.get("label.telephone", number)),
            body.fax().map(number -> TEXTS.get("label.fax", number))));
  }

  private static String act(Statute act) {
    Optional<String> own = act.originalTitle().map(title -> TEXTS.get("label.own-title", title));
    return named(
        act.title(),
        own.isPresent()
            ? Optional.of(listed(List.of(own, act.englishTitle())))
            : act.englishTitle(),
        printed(act.printedTitle()));
  }

  private static String citation(Statute act) {
    return listed(
        List.of(
            act.citation(),
            printed(act.printedCitation()),
            act.presumedCitation().map(number -> "**" + TEXTS.get("label.presumed", number) + "**"),
            issued(act.issued(), act.citation()),
            act.amendments()));
  }

  private static String succession(Entry<?> entry, Statute act, Register<?> register) {
    String earlier = titles(register, entry, other -> act.replaces().contains(other.key()));
    String later =
        titles(
            register, entry, other -> ((Statute) other.value()).replaces().contains(entry.key()));
    return Stream.of(
            earlier.isEmpty() ? "" : TEXTS.get("label.replaces", earlier),
            later.isEmpty() ? "" : "followed by: " + later)
        .filter(text -> !text.isEmpty())
        .map(EntryCells::sentence)
        .collect(Collectors.joining(". "));
  }

  private static String titles(Register<?> register, Entry<?> entry, Predicate<Entry<?>> wanted) {
    return register.entries().stream()
        .filter(other -> other.territory() == entry.territory())
        .filter(wanted)
        .map(other -> (Statute) other.value())
        .map(act -> act.title() + act.citation().map(", "::concat).orElse(""))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String length(Period period) {
    return Stream.of(
            count(period.getYears(), "year"),
            count(period.getMonths(), "month"),
            count(period.getDays(), "day"))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String count(int number, String unit) {
    return number == 0 ? "" : number + " " + unit + (number == 1 ? "" : "s");
  }

  /** The text of a rule without its beginning, which says where it comes from. */
  private static String says(RepatriationRule rule) {
    String argument =
        rule.body()
            .orElse(rule.number().isPresent() ? Integer.toString(rule.number().getAsInt()) : "");
    String text = TEXTS.get("remark.national-rule." + rule.kind().code(), "", "", argument);
    return sentence(text.substring(text.indexOf("): ") + 3));
  }

  private static String statement(Entry<?> entry) {
    return entry
        .provenance()
        .provision()
        .flatMap(provision -> Provisions.statement(provision, Language.ENGLISH))
        .orElse("");
  }

  /** The functions, categories and so on under which a page groups the keys of a register. */
  static String title(String key) {
    return List.of("function.", "category.").stream()
        .map(prefix -> TEXTS.find(prefix + key))
        .flatMap(Optional::stream)
        .findFirst()
        .map(EntryCells::sentence)
        .orElseGet(() -> sentence(words(key)));
  }
}
