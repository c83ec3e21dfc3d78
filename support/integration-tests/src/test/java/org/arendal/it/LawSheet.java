package org.arendal.it;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arendal.core.explanation.Citations;
import org.arendal.core.explanation.Texts;
import org.arendal.core.law.Language;
import org.arendal.core.law.Level;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;

/**
 * A part of the law that is printed on a page of its own.
 *
 * @param file the name of the page
 * @param title what the page is called
 */
record LawSheet(String file, String title) {
  private static final Texts ENGLISH = Texts.in(Language.ENGLISH);
  private static final LawSheet OPENING =
      new LawSheet("introduction.md", "Introduction, preamble and parts of the Convention");
  private static final LawSheet ANNEXES = new LawSheet("annexes.md", "Annexes: the lists of acts");
  private static final List<LawSheet> ARTICLES =
      IntStream.rangeClosed(1, 17)
          .mapToObj(i -> new LawSheet("article-%02d.md".formatted(i), "Article " + i))
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

  /** A link to a provision on this page from a page in another folder, or beside it. */
  String link(Provision provision, String folder) {
    String id = provision.id();
    return "[%s](%s%s#%s)".formatted(id, folder, file, id.toLowerCase(Locale.ROOT));
  }

  /** Within an article its paragraph, or letter if it has no paragraphs; elsewhere the section. */
  private static String part(Provision provision) {
    return provision.article() == 0 || provision.level() == Level.ANNEX
        ? provision.id().replaceFirst("-.*", "")
        : provision.paragraph().replaceFirst("(?<=\\d)[a-z]+", "");
  }

  /**
   * The citation of its first provision, which is the widest one, with what an article is about.
   */
  private static String heading(Provision first) {
    if (first.level() == Level.ANNEX) {
      return "Annex " + first.id().charAt("ANX".length());
    }
    String citation = Citations.text(first, ENGLISH);
    return EntryCells.sentence(citation)
        + ENGLISH.find(citation.replace(' ', '.')).map(about -> ": " + about).orElse("");
  }
}
