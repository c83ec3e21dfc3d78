package org.arendal.it;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arendal.core.explanation.Citations;
import org.arendal.core.law.Language;
import org.arendal.core.law.Level;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.words.Texts;

/**
 * A part of the law that is printed on a page of its own.
 *
 * @param file the name of the page
 * @param title what the page is called
 */
record LawSheet(String file, String title) {
  private static final Texts ENGLISH = Texts.inLanguage(Language.ENGLISH);
  private static final LawSheet OPENING =
      new LawSheet("introduction.md", "Introduction, preamble and parts of the Convention");
  private static final LawSheet ANNEXES = new LawSheet("annexes.md", "Annexes: the lists of acts");

  /** The headings of the articles, in their order. */
  private static final List<String> HEADINGS =
      List.of(
          "Definitions",
          "Scope",
          "Persons covered",
          "Equal treatment of Nordic citizens",
          "Use of Nordic languages",
          "Social assistance and social services during a temporary stay in another Nordic country",
          "Protection against repatriation",
          "Cooperation on a journey to another Nordic country",
          "Moving to another Nordic country with a need for treatment or care of longer duration",
          "Transport schemes",
          "Maintenance advance for children",
          "Provisions on implementation",
          "Cooperation between authorities and organs",
          "Entry into force",
          "Denunciation",
          "Repeal of a provision of the social security convention",
          "Deposit of the original text");

  private static final List<LawSheet> ARTICLES =
      IntStream.rangeClosed(1, HEADINGS.size())
          .mapToObj(
              i ->
                  new LawSheet(
                      "article-%02d.md".formatted(i),
                      "Article %d: %s".formatted(i, HEADINGS.get(i - 1))))
          .toList();

  /** All pages in the order of the source. */
  static List<LawSheet> all() {
    return Stream.of(List.of(OPENING), ARTICLES, List.of(ANNEXES)).flatMap(List::stream).toList();
  }

  /** The page on which a provision is printed. */
  static LawSheet of(Provision provision) {
    if (provision.level() == Level.ANNEX) {
      return ANNEXES;
    }
    return provision.article() == 0 ? OPENING : ARTICLES.get(provision.article() - 1);
  }

  /** Its provisions, in the order in which they are printed. */
  List<Provision> provisions() {
    return sections().values().stream().flatMap(List::stream).toList();
  }

  /** Its provisions in the order of the source, under a heading for each paragraph or section. */
  Map<String, List<Provision>> sections() {
    Map<String, List<Provision>> sections = new LinkedHashMap<>();
    Map<String, String> headings = new LinkedHashMap<>();
    Provisions.all().stream()
        .filter(provision -> of(provision).equals(this))
        .forEach(
            provision ->
                sections
                    .computeIfAbsent(
                        headings.computeIfAbsent(part(provision), part -> heading(provision)),
                        heading -> new ArrayList<>())
                    .add(provision));
    return sections;
  }

  /** A link to a provision from the page itself. */
  String link(Provision provision) {
    return "[%s](#%s)".formatted(provision.id(), provision.id().toLowerCase(Locale.ROOT));
  }

  /** A link to a provision from a page that the way to this folder leads from. */
  String link(Provision provision, String way) {
    return link(provision).replace("(", "(" + way + file);
  }

  /** Within an article its paragraph, or letter if it has no paragraphs; elsewhere the section. */
  private static String part(Provision provision) {
    return provision.article() == 0 || provision.level() == Level.ANNEX
        ? provision.id().replaceFirst("-.*", "")
        : provision.paragraph().replaceFirst("(?<=\\d)[a-z]+", "");
  }

  /** The first provision of a part is the widest one. */
  private static String heading(Provision first) {
    return first.level() == Level.ANNEX
        ? "Annex " + first.id().charAt("ANX".length())
        : EntryCells.sentence(Citations.text(first, ENGLISH));
  }
}
