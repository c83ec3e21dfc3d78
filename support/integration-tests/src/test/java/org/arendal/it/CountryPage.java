package org.arendal.it;

import static org.arendal.it.EntryCells.TEXTS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Provenance;
import org.arendal.core.register.Register;
import org.arendal.core.register.RelatedInstrument;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.spi.TerritorialReach;

/** The manual page of a country, printed from its registers. */
final class CountryPage {
  /** The registers with a place of their own on the page; others follow with all their fields. */
  private static final Map<String, String> SECTIONS = sections();

  private final CountryModule module;
  private final Map<String, Register<?>> registers;
  private final EntryRows rows;

  private CountryPage(CountryModule module) {
    this.module = module;
    this.registers = AssembledRegisters.named(module);
    this.rows = new EntryRows(registers.values());
  }

  static String of(CountryModule module) {
    return new CountryPage(module).page();
  }

  private static Map<String, String> sections() {
    Map<String, String> sections = new LinkedHashMap<>();
    sections.put("documents", "Documents that can found maintenance advance");
    sections.put("waiting-periods", "Waiting periods");
    sections.put("repatriation", "National rules and practice on repatriation");
    sections.put("transport", "Transport for disabled and elderly persons");
    sections.put("instruments", "What makes the Convention national law");
    return sections;
  }

  /** Instruments beside the Convention have a section for each place. */
  private static boolean isNotRelated(String key) {
    return Arrays.stream(RelatedInstrument.values()).noneMatch(it -> it.code().equals(key));
  }

  private String page() {
    String territories =
        module.territories().stream()
            .map(TerritorialReach::territory)
            .map(this::territory)
            .collect(Collectors.joining());
    return head() + territories + "## Sources\n\n" + rows.sources();
  }

  private String head() {
    List<Provenance> provenances =
        registers.values().stream()
            .flatMap(register -> register.entries().stream())
            .<Provenance>map(Entry::provenance)
            .toList();
    Provenance newest =
        provenances.stream()
            .max(Comparator.comparing(provenance -> provenance.evidence().latest()))
            .orElseThrow();
    long old = provenances.stream().filter(p -> p.evidence().latest().getYear() <= 1996).count();
    return """
        # %s: who does what

        Who does what under the Convention, since when, and on what evidence: printed from the registers
        of the country module `%s`. The manual's [index](../README.md) has the other countries.

        %s

        - Of %d entries %d have no evidence later than 1996; the newest evidence is of %s. The sources
          were read on %s. **Check before use what is older than your case.**
        - Days are inclusive. An empty *to* says that no end is known, not that it holds today.
        - *took over the tasks* is not *designated*: no text names that body for the function.
        - Numbers in *source* are those of the list at the end; ids such as `A13-lb-dk` are provisions.

        """
        .formatted(
            heading(module.state().mainTerritory()),
            module.getClass().getSimpleName(),
            contents(),
            provenances.size(),
            old,
            newest.evidence(),
            rows.daysOfReading());
  }

  private String contents() {
    return module.territories().stream()
        .map(reach -> heading(reach.territory()))
        .map(name -> "[%s](#%s)".formatted(name, name.toLowerCase(Locale.ROOT).replace(' ', '-')))
        .collect(Collectors.joining(" · "));
  }

  private String territory(Territory territory) {
    StringBuilder page = new StringBuilder("## " + heading(territory) + "\n\n" + reach(territory));
    List<String> empty = new ArrayList<>();
    page.append(bodies(territory));
    page.append(laws(territory));
    Map<String, String> sections = new LinkedHashMap<>(SECTIONS);
    registers.keySet().stream()
        .filter(name -> !Set.of("bodies", "laws").contains(name))
        .forEach(name -> sections.putIfAbsent(name, EntryCells.sentence(EntryCells.words(name))));
    sections.forEach(
        (name, title) -> {
          MarkdownTable table =
              rows.table(registers.get(name), territory, CountryPage::isNotRelated);
          if (table.isEmpty()) {
            empty.add(title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1));
          } else {
            page.append(section(title, table));
          }
        });
    for (RelatedInstrument related : RelatedInstrument.values()) {
      MarkdownTable table = rows.table(module.instruments(), territory, related.code()::equals);
      if (!table.isEmpty()) {
        page.append(
            section("Beside the Convention: " + TEXTS.get("related." + related.code()), table));
      }
    }
    if (!empty.isEmpty()) {
      page.append(
          "Nothing is listed for %s on: %s.\n\n"
              .formatted(name(territory), String.join("; ", empty)));
    }
    return page.toString();
  }

  private String reach(Territory territory) {
    TerritorialReach reach =
        module.territories().stream()
            .filter(candidate -> candidate.territory() == territory)
            .findFirst()
            .orElseThrow();
    String basis =
        switch (reach.basis()) {
          case WITH_STATE -> "The Convention applies when it is in force for the state.";
          case OWN_NOTICE ->
              "The Convention enters into force by a notice for the territory alone. Its date is"
                  + " not in the sources; an agency supplies it, or answers stay open.";
          case NATIONAL_SOCIAL_LAW ->
              "The Convention reaches no further than the state's social legislation does.";
        };
    return basis
        + " "
        + reach.provisions().stream()
            .map(p -> Provisions.statement(p, Language.ENGLISH).orElse("") + " (" + p.id() + ")")
            .collect(Collectors.joining(" "))
        + "\n\n";
  }

  private String bodies(Territory territory) {
    Territory main = territory.state().mainTerritory();
    StringBuilder part = new StringBuilder();
    List<String> ofState = new ArrayList<>();
    List<String> none = new ArrayList<>();
    for (BodyFunction function : BodyFunction.standard()) {
      MarkdownTable table = rows.table(module.bodies(), territory, function.code()::equals);
      if (!table.isEmpty()) {
        part.append(section(EntryCells.title(function.code()), table));
      } else if (!function.isLocal() && module.bodies().keys(main).contains(function.code())) {
        ofState.add(TEXTS.get("function." + function.code()));
      } else {
        none.add(TEXTS.get("function." + function.code()));
      }
    }
    if (!ofState.isEmpty()) {
      part.append(
          "None of its own is listed as: %s. A look-up gives the entry of %s and says so.\n\n"
              .formatted(String.join("; ", ofState), name(main)));
    }
    if (!none.isEmpty()) {
      part.append("No body is listed as: %s.\n\n".formatted(String.join("; ", none)));
    }
    return part.toString();
  }

  private String laws(Territory territory) {
    StringBuilder part = new StringBuilder();
    for (String category :
        module.laws().entries().stream()
            .map(entry -> entry.value().category().code())
            .distinct()
            .toList()) {
      Set<String> keys =
          module.laws().entries().stream()
              .filter(entry -> entry.value().category().code().equals(category))
              .filter(entry -> entry.territory() == territory)
              .map(Entry::key)
              .collect(Collectors.toSet());
      MarkdownTable table = rows.table(module.laws(), territory, keys::contains);
      if (!table.isEmpty()) {
        part.append(section("Acts: " + EntryCells.title(category), table));
      }
    }
    if (part.isEmpty()) {
      part.append(
          "No acts of its own are listed. A look-up gives the list of %s and says so.\n\n"
              .formatted(name(territory.state().mainTerritory())));
    }
    return part.toString();
  }

  /** What all rows note stands once below them. */
  private static String section(String title, MarkdownTable table) {
    String notes = table.takeShared("notes").map(text -> "\n" + text + "\n").orElse("");
    return "### %s\n\n%s%s\n".formatted(title, table, notes);
  }

  private static String heading(Territory territory) {
    return EntryCells.sentence(name(territory));
  }

  private static String name(Territory territory) {
    return TEXTS.get("territory." + territory.code());
  }
}
