package org.arendal.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Months, days, lists and plurals are tables of ours; ICU knows them too. */
class LanguageTablesTest {

  @ParameterizedTest
  @MethodSource("org.arendal.core.words.Texts#languages")
  void nameTheMonths(Language language) {
    Texts texts = Texts.inLanguage(language);
    DateFormatSymbols symbols = new DateFormatSymbols(locale(language));
    String[] months = symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);

    for (int month = 1; month <= 12; month++) {
      assertThat(texts.get("month." + month)).isEqualTo(months[month - 1]);
    }
  }

  /**
   * Finnish days are written in numbers, as forms of authorities do; ICU's short form does so.
   * Swedish ones have the article that they have in a sentence.
   */
  @ParameterizedTest
  @MethodSource("org.arendal.core.words.Texts#languages")
  void writeADay(Language language) {
    LocalDate day = LocalDate.of(2026, 3, 10);
    boolean inNumbers = language == Language.FINNISH;
    DateFormat format =
        DateFormat.getDateInstance(
            inNumbers ? DateFormat.SHORT : DateFormat.LONG, locale(language));
    format.setTimeZone(TimeZone.GMT_ZONE);
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale(language));
    calendar.clear();
    calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());

    String article = language.base() == Language.SWEDISH ? "den " : "";
    assertThat(Texts.inLanguage(language).date(day))
        .isEqualTo(article + format.format(calendar.getTime()));
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.words.Texts#languages")
  void joinAList(Language language) {
    List<String> items = List.of("A", "B", "C");

    assertThat(Texts.inLanguage(language).list(items))
        .isEqualTo(ListFormatter.getInstance(locale(language)).format(items));
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.words.Texts#languages")
  void chooseSingularAndPlural(Language language) {
    Texts texts = Texts.inLanguage(language);
    PluralRules rules = PluralRules.forLocale(locale(language));

    for (int count = 1; count <= 130; count++) {
      String unit = rules.select(count).equals("one") ? "length.day" : "length.days";
      assertThat(Lengths.text(Period.ofDays(count), texts)).isEqualTo(texts.get(unit, count));
    }
  }

  /** English as the library writes it is that of Europe: the day before the month. */
  private static ULocale locale(Language language) {
    return language == Language.ENGLISH
        ? ULocale.UK
        : ULocale.forLanguageTag(language.base().tag());
  }
}
