package org.arendal.core.explanation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.article.Articles;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.law.Article;
import org.arendal.core.law.Level;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Reading;
import org.arendal.core.law.Readings;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Register;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.words.Texts;

/**
 * What can be quoted from the library: a provision, a criterion, a conclusion, a reading or an
 * entry of a register.
 *
 * <p>The id and the page never change, whatever the language; a quotation leads to them on the site
 * of the manual. The words are ours, and whoever quotes them says so.
 *
 * @param id the id, unique on its page
 * @param page the page of the manual, without language and ending
 * @param title what it is called, such as its citation
 * @param text what it says
 */
public record Quotation(String id, String page, String title, String text) {

  /** Checks that nothing is missing. */
  public Quotation {
    requireNonNull(id, "id");
    requireNonNull(page, "page");
    requireNonNull(title, "title");
    requireNonNull(text, "text");
  }

  /** All that can be quoted, in the order of the law and then of the registers. */
  public static List<Quotation> all(AssembledLaw law, Texts texts) {
    requireNonNull(law, "law");
    requireNonNull(texts, "texts");
    Map<String, Quotation> all = new LinkedHashMap<>();
    Provisions.all().forEach(provision -> add(of(provision, texts), all));
    for (ArticleEvaluator rule : Articles.all()) {
      Article article = rule.article();
      rule.rule().criteria().forEach(criterion -> add(of(criterion, article, texts), all));
      rule.conclusionCriteria().forEach(criterion -> add(of(criterion, article, texts), all));
      rule.conclusions().forEach(conclusion -> add(of(conclusion, article, texts), all));
    }
    Readings.all().forEach(reading -> add(of(reading, texts), all));
    for (CountryModule country : law.countries()) {
      RegisterKinds.all().forEach(kind -> entries(kind, country, texts, all));
    }
    return ImmutableList.copyOf(all.values());
  }

  private static void entries(
      RegisterKind<?> kind, CountryModule country, Texts texts, Map<String, Quotation> all) {
    Register<?> register = country.register(kind);
    register.entries().forEach(entry -> add(of(entry, kind, country, texts), all));
  }

  /** The first article that has a criterion keeps it. */
  private static void add(Quotation quotation, Map<String, Quotation> all) {
    all.putIfAbsent(quotation.id(), quotation);
  }

  /** A provision in the words of the library. */
  public static Quotation of(Provision provision, Texts texts) {
    requireNonNull(provision, "provision");
    requireNonNull(texts, "texts");
    return new Quotation(
        provision.id(),
        page(provision),
        Citations.text(List.of(provision), texts) + " [" + provision.id() + "]",
        Provisions.statement(provision, texts.language()).orElseThrow());
  }

  /** A criterion of an article. */
  public static Quotation of(FactCriterion criterion, Article article, Texts texts) {
    requireNonNull(criterion, "criterion");
    requireNonNull(article, "article");
    requireNonNull(texts, "texts");
    return new Quotation(
        "criterion-" + criterion.id(),
        page(article),
        criterion.id(),
        texts.get("criterion." + criterion.id()));
  }

  /** A conclusion of an article. */
  public static Quotation of(Conclusion conclusion, Article article, Texts texts) {
    requireNonNull(conclusion, "conclusion");
    requireNonNull(article, "article");
    requireNonNull(texts, "texts");
    return new Quotation(
        "conclusion-" + dashed(article) + "-" + conclusion.id(),
        page(article),
        conclusion.id(),
        texts.get("conclusion." + conclusion.id()));
  }

  /** A point that bears two readings. */
  public static Quotation of(Reading reading, Texts texts) {
    requireNonNull(reading, "reading");
    requireNonNull(texts, "texts");
    return new Quotation(
        "reading-" + reading.id(), "readings", reading.id(), texts.get("reading." + reading.id()));
  }

  /** An entry of a register of a country. */
  public static Quotation of(
      Entry<?> entry, RegisterKind<?> kind, CountryModule country, Texts texts) {
    requireNonNull(entry, "entry");
    requireNonNull(kind, "kind");
    requireNonNull(country, "country");
    requireNonNull(texts, "texts");
    long same =
        country.register(kind).entries().stream()
            .takeWhile(other -> !other.equals(entry))
            .filter(
                other ->
                    other.key().equals(entry.key())
                        && other.territory() == entry.territory()
                        && other.validity().start().equals(entry.validity().start()))
            .count();
    String id =
        String.join("-", kind.name(), entry.territory().code(), entry.key())
            + entry.validity().start().map(day -> "-" + day).orElse("")
            + (same == 0 ? "" : "-" + (same + 1));
    return new Quotation(
        id,
        page(country),
        texts.get("label.of", keyed(entry, texts), entry.territory()),
        EntryText.days(entry, texts) + ": " + EntryText.of(entry, texts));
  }

  /** A function or a place by its words; what has a key of its own by that. */
  private static String keyed(Entry<?> entry, Texts texts) {
    return texts
        .find("function." + entry.key())
        .or(() -> texts.find("related." + entry.key()))
        .or(() -> texts.find("choice.document.kind." + entry.key()))
        .orElse(entry.key());
  }

  /** The page of the manual that a provision stands on. */
  public static String page(Provision provision) {
    requireNonNull(provision, "provision");
    if (provision.level() == Level.ANNEX) {
      return "annexes";
    }
    return provision.article() == 0 ? "introduction" : "article-" + provision.article();
  }

  /** The page of the manual that an article, or a paragraph with a rule of its own, stands on. */
  public static String page(Article article) {
    requireNonNull(article, "article");
    return "article-" + dashed(article).replaceFirst("-.*", "");
  }

  /** The page of the manual on a country. */
  public static String page(CountryModule country) {
    requireNonNull(country, "country");
    return "country-" + country.state().mainTerritory().code().toLowerCase(Locale.ROOT);
  }

  /** The number of an article as a part of an id: {@code 9-1} for article 9(1). */
  public static String dashed(Article article) {
    requireNonNull(article, "article");
    return article.number().replace('(', '-').replace(")", "");
  }

  /**
   * The quotation as Markdown: its words, and below them what was quoted, of which version.
   *
   * @param version the version of the library
   * @param address where the manual stands; without one the quotation leads nowhere
   * @param texts the words of the language that it was made in
   */
  public String markdown(String version, Optional<String> address, Texts texts) {
    requireNonNull(version, "version");
    requireNonNull(address, "address");
    requireNonNull(texts, "texts");
    String source = source(version, texts);
    return "> "
        + Lines.shown(text)
        + "\n>\n> "
        + link(address, texts).map(to -> "[" + source + "](" + to + ")").orElse(source)
        + "\n";
  }

  /** The same as HTML. */
  public String html(String version, Optional<String> address, Texts texts) {
    requireNonNull(version, "version");
    requireNonNull(address, "address");
    requireNonNull(texts, "texts");
    String source = HtmlMarkup.escaped(source(version, texts));
    return "<blockquote lang=\""
        + texts.tag()
        + "\"><p>"
        + HtmlMarkup.escaped(text)
        + "</p><footer>"
        + link(address, texts)
            .map(to -> "<a href=\"" + HtmlMarkup.escaped(to) + "\">" + source + "</a>")
            .orElse(source)
        + "</footer></blockquote>\n";
  }

  private String source(String version, Texts texts) {
    return Lines.shown(texts.get("quote.source", texts.get("label.title"), title, version));
  }

  private Optional<String> link(Optional<String> address, Texts texts) {
    return address.map(
        site -> site + (site.endsWith("/") ? "" : "/") + texts.tag() + "/" + page + ".html#" + id);
  }
}
