package org.arendal.it;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import org.arendal.core.law.Provision;

/** The index of decisions by number, and by the provisions that they name. */
final class AdrIndexPage {
  private final List<Adr> all;

  AdrIndexPage() throws IOException {
    this.all = Adr.all();
  }

  @Override
  public String toString() {
    StringBuilder page = new StringBuilder(HEAD);
    all.forEach(adr -> page.append("- %s %s\n".formatted(link(adr), adr.title())));
    page.append("\n## By provision\n");
    LawSheet.all().forEach(sheet -> page.append(part(sheet)));
    return page.toString();
  }

  private String part(LawSheet sheet) {
    String lines =
        sheet.provisions().stream()
            .filter(provision -> !citing(provision).isEmpty())
            .map(
                provision ->
                    "- %s: %s\n"
                        .formatted(
                            sheet.link(provision, "../law/"),
                            citing(provision).stream()
                                .map(AdrIndexPage::link)
                                .collect(joining(", "))))
            .collect(joining());
    return lines.isEmpty() ? "" : "\n### %s\n\n%s".formatted(sheet.title(), lines);
  }

  private List<Adr> citing(Provision provision) {
    return all.stream().filter(adr -> adr.cited().contains(provision)).toList();
  }

  private static String link(Adr adr) {
    return "[%s](%s)".formatted(adr.number(), adr.file());
  }

  private static final String HEAD =
      """
      # Decisions

      One page for each disputed reading or structural decision: by number, then by the provisions that
      a page names. A number links to the decision, an id to the [printed law](../law/index.md).

      ## By number

      """;
}
