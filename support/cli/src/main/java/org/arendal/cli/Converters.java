package org.arendal.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.Suggestion;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.register.RelatedInstrument;
import org.arendal.core.time.DayNotServedException;
import org.arendal.core.time.ServedDays;
import org.arendal.core.time.TreatyCalendar;
import org.arendal.core.words.Phrase;
import org.arendal.json.Detail;
import org.arendal.receipt.Seed;
import picocli.CommandLine.ITypeConverter;

/** Reads the values of options; what is not understood is said with what would be. */
final class Converters {
  private Converters() {}

  /**
   * The number of an article that can be asked, or that of one whose paragraphs can: then all of
   * them.
   */
  static final class OfArticle implements ITypeConverter<Asked> {
    @Override
    public Asked convert(String value) {
      String number = WrittenArticle.number(value).orElse(value);
      Set<Article> articles =
          Arrays.stream(Article.values())
              .filter(
                  article ->
                      article.number().equals(number) || article.number().startsWith(number + "("))
              .collect(Collectors.toCollection(LinkedHashSet::new));
      if (articles.isEmpty()) {
        throw unknown("article", value, whole(number), Choices.articles());
      }
      return new Asked(articles);
    }
  }

  /** Where an article is asked as a whole, a paragraph of it is meant so. */
  private static String whole(String number) {
    int paragraph = number.indexOf('(');
    String article = paragraph < 0 ? number : number.substring(0, paragraph);
    return Article.find(article).isPresent() ? article : number;
  }

  /** A fact by its id. */
  static final class OfFact implements ITypeConverter<Fact<?>> {
    @Override
    public Fact<?> convert(String value) {
      return Facts.find(value)
          .orElseThrow(
              () ->
                  Suggestion.nearest(value, Facts.all().stream().map(Fact::id).toList())
                      .map(near -> RefusedValueException.of("error.unknown-fact-meant", near))
                      .orElseGet(() -> RefusedValueException.of("error.unknown-fact")));
    }
  }

  /** Sixteen bytes of chance in hexadecimal. */
  static final class OfSeed implements ITypeConverter<Seed> {
    @Override
    public Seed convert(String value) {
      try {
        return Seed.of(HexFormat.of().parseHex(value));
      } catch (IllegalArgumentException e) {
        throw RefusedValueException.of("error.no-seed", 2 * Seed.BYTES);
      }
    }
  }

  /** A day in ISO form. */
  static final class OfDay implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return ServedDays.parse(value);
      } catch (DateTimeException e) {
        throw RefusedValueException.of("error.no-day", Dates.found(value));
      } catch (DayNotServedException e) {
        throw Dates.notServed();
      }
    }
  }

  /** A form of output of the answer to a case. */
  static final class OfCaseFormat implements ITypeConverter<CaseFormat> {
    @Override
    public CaseFormat convert(String value) {
      return format(value, List.of(CaseFormat.values()));
    }
  }

  /** How much of an answer is given. */
  static final class OfDetail implements ITypeConverter<Detail> {
    @Override
    public Detail convert(String value) {
      return coded("detail", value, List.of(Detail.values()));
    }
  }

  /** A form of output of a diagram. */
  static final class OfDiagramFormat implements ITypeConverter<DiagramFormat> {
    @Override
    public DiagramFormat convert(String value) {
      return format(value, List.of(DiagramFormat.values()));
    }
  }

  /** A form of a quotation. */
  static final class OfQuotationFormat implements ITypeConverter<QuotationFormat> {
    @Override
    public QuotationFormat convert(String value) {
      return format(value, List.of(QuotationFormat.values()));
    }
  }

  /** A form of output of an answer that is no table. */
  static final class OfFormat implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return format(value, List.of(Format.TEXT, Format.JSON));
    }
  }

  /** A form of output of an answer that can be a table. */
  static final class OfTableFormat implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return format(value, List.of(Format.values()));
    }
  }

  /** The code of what a body does, for the code or the first word of it. */
  static Optional<String> function(String value) {
    return Choices.functions().stream()
        .filter(code -> code.equals(value))
        .findFirst()
        .or(
            () ->
                Choices.functions().stream()
                    .filter(code -> code.startsWith(value + "-"))
                    .findFirst());
  }

  /** The place of an instrument beside the Convention. */
  static final class OfInstrument implements ITypeConverter<RelatedInstrument> {
    @Override
    public RelatedInstrument convert(String value) {
      return Arrays.stream(RelatedInstrument.values())
          .filter(instrument -> instrument.code().equals(value))
          .findFirst()
          .orElseThrow(() -> unknown("instrument", value, Choices.instruments()));
    }
  }

  /** A language that there are texts in. */
  static final class OfLanguage implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
      return Language.find(value)
          .orElseThrow(() -> unknown("language", value, Choices.languages()));
    }
  }

  /** One of the five states. */
  static final class OfState implements ITypeConverter<NordicState> {
    @Override
    public NordicState convert(String value) {
      return NordicState.find(value)
          .orElseThrow(
              () ->
                  unknown(
                      "state",
                      value,
                      Arrays.stream(NordicState.values()).map(NordicState::code).toList()));
    }
  }

  /** One of the nine territories. */
  static final class OfTerritory implements ITypeConverter<Territory> {
    @Override
    public Territory convert(String value) {
      return Territory.find(value)
          .orElseThrow(
              () ->
                  unknown(
                      "territory",
                      value,
                      Arrays.stream(Territory.values()).map(Territory::code).toList()));
    }
  }

  /** A calendar year in which the Convention is in force. */
  static final class OfYear implements ITypeConverter<Integer> {
    private static final int FIRST = TreatyCalendar.ENTRY_INTO_FORCE.getYear();
    private static final int LAST = ServedDays.LAST.getYear() - 1;
    private static final Pattern FORM = Pattern.compile("[0-9]{4}");

    @Override
    public Integer convert(String value) {
      if (!FORM.matcher(value).matches()) {
        throw RefusedValueException.of("error.no-year", Suggestion.measured(value));
      }
      int year = Integer.parseInt(value);
      if (year < FIRST) {
        throw RefusedValueException.of("error.before-force", value, FIRST);
      }
      if (year > LAST) {
        throw RefusedValueException.of("error.after-last-year", value, LAST);
      }
      return year;
    }
  }

  /** How many threads work at once. */
  static final class OfThreads implements ITypeConverter<Integer> {
    private static final int MOST = 256;
    private static final Pattern FORM = Pattern.compile("[0-9]{1,3}");

    @Override
    public Integer convert(String value) {
      int threads = FORM.matcher(value).matches() ? Integer.parseInt(value) : 0;
      if (threads < 1 || threads > MOST) {
        throw RefusedValueException.of(
            "problem.expected-found",
            Phrase.of("problem.whole-number", 1, MOST),
            Suggestion.measured(value));
      }
      return threads;
    }
  }

  private static <F extends Coded> F format(String value, List<F> choices) {
    return coded("format", value, choices);
  }

  private static <C extends Coded> C coded(String kind, String value, List<C> choices) {
    return choices.stream()
        .filter(choice -> choice.code().equals(value))
        .findFirst()
        .orElseThrow(() -> unknown(kind, value, choices.stream().map(Coded::code).toList()));
  }

  /** The error for a value that is none of the choices of a kind. */
  static RefusedValueException unknown(String kind, String value, Collection<String> choices) {
    return unknown(kind, value, value, choices);
  }

  private static RefusedValueException unknown(
      String kind, String value, String near, Collection<String> choices) {
    Phrase what = Phrase.of("error.kind." + kind);
    String all = String.join(", ", choices);
    Optional<String> meant = Suggestion.nearest(near, choices);
    String taken = taken(kind, value);
    if (taken.isEmpty() && meant.isEmpty()) {
      return RefusedValueException.of("error.unknown", what, all);
    }
    return meant.isEmpty()
        ? RefusedValueException.of("error.unknown" + taken, what, value, all)
        : RefusedValueException.of(
            "error.unknown" + taken + "-meant", what, value, all, meant.get());
  }

  /** Country and language codes look alike: what a value is, where one was taken for the other. */
  private static String taken(String kind, String value) {
    if (kind.equals("language") && Territory.find(value.toUpperCase(Locale.ROOT)).isPresent()) {
      return "-country-code";
    }
    boolean isPlace = kind.equals("state") || kind.equals("territory");
    return isPlace && Language.find(value.toLowerCase(Locale.ROOT)).isPresent()
        ? "-language-code"
        : "";
  }
}
