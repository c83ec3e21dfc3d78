package org.arendal.it;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.article.Articles;
import org.arendal.core.article.ConclusionRule;
import org.arendal.core.article.CriterionFooting;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.article.Footing;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.register.Entry;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.spi.TerritorialReach;

/** What in the library cites each provision, a line of a page for each use, sort by sort. */
final class ProvisionUses {
  private static final Path AMBIGUITIES =
      Built.ROOT.resolve("support/integration-tests/src/test/resources/ambiguities.csv");

  /** A remark that is made with its id and provisions written out, up to the next one. */
  private static final Pattern REMARK =
      Pattern.compile(
          "[rR]emark(?:\\.of)?\\(\\s*\"([a-z0-9-]+)\"((?:(?![rR]emark(?:\\.of)?\\()[^;])*)");

  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");

  private final Map<Provision, Map<String, Set<String>>> uses = new LinkedHashMap<>();
  private final List<Adr> adrs = Adr.all();
  private final List<Ambiguity> points =
      Files.readAllLines(AMBIGUITIES).stream().skip(1).map(Ambiguity::parse).toList();

  ProvisionUses() throws IOException {
    criteria();
    conclusions();
    Readings.all().forEach(this::reading);
    remarks();
    AssembledRegisters.modules().forEach(this::registers);
  }

  /** The uses of a provision that give it an effect, under what they are. */
  Map<String, Set<String>> of(Provision provision) {
    return uses.getOrDefault(provision, Map.of());
  }

  /** The doubtful points that arise from a provision. */
  List<String> points(Provision provision) {
    return points.stream()
        .filter(point -> point.provisions().contains(provision.id()))
        .map(
            point ->
                "[point %d](ambiguities.md): %s (%s)"
                    .formatted(point.number(), point.subject(), point.account()))
        .toList();
  }

  /** The decisions that name a provision. */
  List<String> decisions(Provision provision) {
    return adrs.stream()
        .filter(adr -> adr.cited().contains(provision))
        .map(adr -> adr.link() + " " + adr.title())
        .toList();
  }

  private void add(String sort, Collection<Provision> provisions, String line) {
    for (Provision provision : provisions) {
      uses.computeIfAbsent(provision, p -> new LinkedHashMap<>())
          .computeIfAbsent(sort, s -> new LinkedHashSet<>())
          .add(line);
    }
  }

  /** In full where the provision that carries it is printed; elsewhere in brief, with a link. */
  private void add(
      String sort, Provision carrier, List<Provision> provisions, String full, String brief) {
    add(sort, List.of(carrier), full);
    add(
        sort,
        provisions.stream().filter(provision -> !provision.equals(carrier)).toList(),
        "%s, see %s".formatted(brief, LawSheet.of(carrier).link(carrier, "")));
  }

  /** Those that are choices of a reading stand with the reading. */
  private void criteria() {
    CriteriaPage page = new CriteriaPage();
    for (FactCriterion criterion : page.criteria()) {
      CriterionFooting footing = CriteriaPage.footing(criterion);
      if (footing.footing() != Footing.READING) {
        Map<String, String> cells = page.cells(criterion);
        String where =
            List.of("decides in", "only draws in").stream()
                .filter(column -> !cell(cells, column).isEmpty())
                .map(column -> column + " " + articles(cell(cells, column)))
                .collect(joining(", "));
        String words = cell(cells, "word of the treaty");
        String brief = "%s (`%s`)".formatted(cell(cells, "in words"), criterion.id());
        String full =
            "%s: %s. %s%s"
                .formatted(
                    brief,
                    where,
                    CriteriaPage.heading(footing.footing()),
                    words.isEmpty() ? "." : ": " + words + ".");
        List<Provision> provisions = criterion.provisions();
        Provision carrier =
            footing.provision().filter(provisions::contains).orElse(provisions.get(0));
        add("Criteria", carrier, provisions, full, brief);
      }
    }
  }

  private void conclusions() {
    ConclusionsPage page = new ConclusionsPage();
    for (ArticleEvaluator article : Articles.all()) {
      for (ConclusionRule rule : article.possibleConclusions()) {
        Map<String, String> cells = page.cells(rule);
        String id = rule.conclusion().id();
        String words = cell(cells, "in words");
        String full =
            "Article %s: %s (`%s`): %s, %s; *%s*; on *%s*."
                .formatted(
                    article.article().number(),
                    words,
                    id,
                    cell(cells, "kind").toLowerCase(Locale.ROOT),
                    cell(cells, "holder"),
                    cell(cells, "strength"),
                    cell(cells, "on"));
        String brief =
            "Article %s: %s (`%s`)".formatted(article.article().number(), opening(words), id);
        List<Provision> provisions = rule.conclusion().provisions();
        add("Conclusions", provisions.get(0), provisions, full, brief);
      }
    }
  }

  private static String opening(String text) {
    String[] sentences = text.split("(?<=[.?]) ", 2);
    return sentences[0] + (sentences.length > 1 ? " …" : "");
  }

  private void reading(Reading reading) {
    Set<String> pages = new LinkedHashSet<>();
    points.stream()
        .filter(point -> point.by().contains("reading:" + reading.id()))
        .forEach(point -> pages.addAll(point.pages()));
    String question = EntryCells.TEXTS.get("reading." + reading.id());
    String full =
        "%s (`%s`): %s; %s."
            .formatted(
                question,
                reading.id(),
                reading
                    .standard()
                    .map(
                        option ->
                            choice(reading, option)
                                + " holds unless an agency settles it otherwise")
                    .orElseGet(
                        () ->
                            reading.options().stream()
                                .map(option -> choice(reading, option))
                                .collect(joining(" or ", "open until an agency settles it: ", ""))),
                adrs.stream()
                    .filter(adr -> pages.contains(adr.number()))
                    .map(Adr::link)
                    .collect(joining(", ")));
    String brief = "%s (`%s`)".formatted(opening(question), reading.id());
    add("Readings", reading.provisions().get(0), reading.provisions(), full, brief);
  }

  private static String choice(Reading reading, ReadingOption option) {
    return "*%s*".formatted(EntryCells.TEXTS.get("reading." + reading.id() + "." + option.id()));
  }

  private void remarks() throws IOException {
    for (Path file : Sources.below("src/main/java").stream().sorted().toList()) {
      String source = Files.readString(file);
      REMARK.matcher(source).results().forEach(made -> remark(made, source));
    }
  }

  private void remark(MatchResult made, String source) {
    Optional<String> text = EntryCells.TEXTS.find("remark." + made.group(1));
    text.ifPresent(
        words ->
            add(
                "Remarks",
                ProvisionMentions.of(made.group(2) + declared(made.group(2), source)),
                "%s (`%s`)".formatted(words.replaceAll("\\{(in )?\\d}", "…"), made.group(1))));
  }

  /** What the lists of provisions hold that are named in a piece of a source. */
  private static String declared(String piece, String source) {
    return CONSTANT
        .matcher(piece)
        .results()
        .flatMap(name -> Pattern.compile(name.group() + " =[^;]*").matcher(source).results())
        .map(MatchResult::group)
        .collect(joining());
  }

  private void registers(CountryModule module) {
    String country = module.state().name().toLowerCase(Locale.ROOT);
    String link = "[%s](../countries/%s.md)".formatted(EntryCells.sentence(country), country);
    for (TerritorialReach reach : module.territories()) {
      String territory = EntryCells.TEXTS.get("territory." + reach.territory().code());
      add("Registers", reach.provisions(), link + ": how far the Convention reaches, " + territory);
    }
    AssembledRegisters.named(module)
        .forEach(
            (name, register) -> {
              for (Entry<?> entry : register.entries()) {
                add(
                    "Registers",
                    entry.provenance().provision().stream().toList(),
                    "%s, %s: `%s`".formatted(link, EntryCells.words(name), entry.key()));
              }
            });
  }

  private static String cell(Map<String, String> cells, String column) {
    return cells.getOrDefault(column, "");
  }

  private static String articles(String numbers) {
    return numbers.equals("all")
        ? "all articles"
        : (numbers.contains(",") ? "articles " : "article ") + numbers;
  }
}
