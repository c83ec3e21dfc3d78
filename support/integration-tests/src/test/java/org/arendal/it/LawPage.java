package org.arendal.it;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.explanation.Citations;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.words.Texts;

/** The printed law: each provision, and beside it what the library and its tests make of it. */
final class LawPage {
  private static final Texts DANISH = Texts.inLanguage(Language.DANISH);

  private final ProvisionUses uses = new ProvisionUses();
  private final List<TestNames> tests = TestNames.all();
  private final Set<String> compared =
      LedgerFiles.rows().stream().map(LedgerRow::id).collect(Collectors.toUnmodifiableSet());

  LawPage() throws IOException {}

  /** The page of a part of the law. */
  String of(LawSheet sheet) {
    StringBuilder contents = new StringBuilder();
    StringBuilder body = new StringBuilder();
    sheet
        .sections()
        .forEach(
            (heading, provisions) -> {
              contents.append(
                  "- %s: %s\n"
                      .formatted(
                          heading, provisions.stream().map(sheet::link).collect(joining(", "))));
              body.append("\n## ").append(heading).append("\n");
              provisions.forEach(provision -> body.append(block(provision)));
            });
    return "# %s\n\n%s\n%s%s".formatted(sheet.title(), HEAD, contents, body);
  }

  /** The page that leads to the others. */
  String index() {
    String pages = LawSheet.all().stream().map(this::entry).collect(joining());
    return INDEX.formatted(
        pages,
        listed(Provisions.all().stream().filter(this::isIdle)),
        listed(Provisions.all().stream().filter(p -> isIdle(p) && tests(p).isEmpty())));
  }

  private String entry(LawSheet sheet) {
    List<Provision> all = sheet.provisions();
    return "- [%s](%s): %d %s, %d cited, %d in tests\n"
        .formatted(
            sheet.title(),
            sheet.file(),
            all.size(),
            all.size() == 1 ? "provision" : "provisions",
            all.stream().filter(p -> !isIdle(p)).count(),
            all.stream().filter(p -> !tests(p).isEmpty()).count());
  }

  private String block(Provision provision) {
    StringBuilder block = new StringBuilder("\n### " + provision.id() + "\n\n");
    block.append(
        "**%s** · %s (%s)\n\n"
            .formatted(
                Citations.text(provision, EntryCells.TEXTS),
                Citations.text(provision, DANISH),
                Stream.concat(
                        Stream.of(EntryCells.words(provision.kind())),
                        provision.territory().stream()
                            .map(place -> EntryCells.TEXTS.get("territory." + place.code())))
                    .collect(joining(", "))));
    block.append(
        "> %s\n>\n> %s\n\n"
            .formatted(
                statement(provision, Language.ENGLISH), statement(provision, Language.DANISH)));
    uses.of(provision).forEach((sort, lines) -> block.append(list(sort, lines)));
    if (isIdle(provision)) {
      block.append(
          "- No rule, remark or register cites it. Its account is *%s*.\n"
              .formatted(LedgerAccounts.of(provision).orElse("missing")));
    }
    block.append(list("Points in doubt", uses.points(provision)));
    block.append(list("Decisions", uses.decisions(provision)));
    block.append(list("Tests", tests(provision)));
    return block.toString();
  }

  private boolean isIdle(Provision provision) {
    return uses.of(provision).isEmpty();
  }

  /** Names of tests that cite it; then the classes that name it in no name but in their code. */
  private List<String> tests(Provision provision) {
    List<String> lines = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (TestNames test : tests) {
      List<String> names = test.citing(provision);
      names.forEach(name -> lines.add("%s – `%s`".formatted(name, test.type())));
      if (names.isEmpty() && test.cited().contains(provision)) {
        others.add("`" + test.type() + "`");
      }
    }
    if (compared.contains(provision.id())) {
      others.add("`LedgerDataTest`");
    }
    if (!others.isEmpty()) {
      lines.add("in the code or data of " + String.join(", ", others));
    }
    return lines;
  }

  private static String statement(Provision provision, Language language) {
    return Provisions.statement(provision, language).orElseThrow();
  }

  private static String list(String label, Collection<String> lines) {
    return lines.isEmpty()
        ? ""
        : lines.stream()
            .map("  - %s\n"::formatted)
            .collect(joining("", "- **" + label + "**\n", ""));
  }

  private static String listed(Stream<Provision> provisions) {
    return provisions
        .map(provision -> LawSheet.of(provision).link(provision, ""))
        .collect(joining(", "));
  }

  private static final String HEAD =
      """
      Printed from the library; a test keeps it true. Statements are in our own words; the Danish text of
      the Convention and of its guidance wins. A criterion, a conclusion or a reading stands in full under
      the provision that carries it and in brief under the others. What criteria rest on is explained in
      [criteria](criteria.md), what conclusions depend on in [conclusions](conclusions.md).
      [All pages](index.md).
      """;

  private static final String INDEX =
      """
      # The printed law

      Every provision of the Convention and its guidance in the order of the source. Beside it stand the
      criteria, conclusions, readings, remarks and register entries that cite it, the points in doubt, the
      [decisions](../adr/index.md) and the tests. Printed from the library; a test keeps it true.

      %s
      ## What nothing cites

      These are stated only, or carried out without being cited; each page gives the account: %s.

      Of these no test names: %s.
      """;
}
