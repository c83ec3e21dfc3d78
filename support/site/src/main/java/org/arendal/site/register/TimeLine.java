package org.arendal.site.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.arendal.core.explanation.EntryText;
import org.arendal.core.register.Entry;
import org.arendal.core.time.DateRange;
import org.arendal.site.page.Markup;
import org.arendal.site.page.Sheet;

/**
 * Draws who had which task from when to when: a row a task, a bar an entry, a gap as a gap.
 *
 * <p>The same stands below it as a list, for whoever does not see the drawing. A bar whose first or
 * last day is not known fades out at that side.
 */
final class TimeLine {
  private static final LocalDate FIRST = LocalDate.of(1993, 1, 1);
  private static final int YEARS = 35;
  private static final int WIDTH = 760;
  private static final int YEAR = WIDTH / YEARS;
  private static final int ROW = 44;
  private static final int HEAD = 24;
  private static final int BAR = 16;
  private static final int EVERY = 5;
  private static final double CHARACTER = 6.4;
  private static final double DAYS_A_YEAR = 365.25;

  private final String title;
  private final List<Listed> rows;
  private final Sheet sheet;
  private final Markup svg = new Markup();

  private TimeLine(String title, List<Listed> rows, Sheet sheet) {
    this.title = title;
    this.rows = rows;
    this.sheet = sheet;
  }

  static void add(String title, List<Listed> rows, Sheet sheet) {
    if (!rows.isEmpty()) {
      new TimeLine(title, rows, sheet).draw();
    }
  }

  private void draw() {
    int height = HEAD + ROW * rows.size();
    svg.open(
            "svg",
            "xmlns",
            "http://www.w3.org/2000/svg",
            "class",
            "time-line",
            "role",
            "img",
            "viewBox",
            "0 0 " + WIDTH + " " + height,
            "aria-label",
            sheet.word("site.time-line", title))
        .markup("\n");
    for (int year = FIRST.getYear(); year < FIRST.getYear() + YEARS; year++) {
      if (year % EVERY == 0) {
        double x = x(LocalDate.of(year, 1, 1));
        svg.empty("path", "d", line(x, height), "class", "grid");
        svg.element("text", Integer.toString(year), "x", number(x + 2), "y", "14");
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), HEAD + ROW * i);
    }
    svg.close("svg");
    sheet
        .out()
        .open(
            "div",
            "class",
            "wide",
            "role",
            "region",
            "tabindex",
            "0",
            "aria-label",
            sheet.word("site.time-line", title))
        .markup(svg.toString())
        .close("div");
  }

  private void row(Listed listed, int y) {
    svg.element(
        "text",
        listed.title(sheet.texts()),
        "x",
        "2",
        "y",
        Integer.toString(y + BAR - 3),
        "class",
        "row");
    for (Entry<?> entry : listed.entries()) {
      bar(
          drawn(entry),
          y + BAR + 3,
          entry.validity().start().isEmpty() ? "bar open" : "bar",
          EntryText.of(entry, sheet.texts()),
          EntryText.days(entry, sheet.texts()));
    }
    listed
        .gaps()
        .forEach(
            gap ->
                bar(
                    gap.days(),
                    y + BAR + 3,
                    "bar gap",
                    sheet.word("label.missing"),
                    EntryText.of(gap, sheet.texts())));
  }

  /**
   * The days of an entry; where one is not known, the widest that they can be, and no later than
   * the sources were read.
   */
  private static DateRange drawn(Entry<?> entry) {
    Optional<LocalDate> start =
        entry.validity().start().or(() -> entry.doubt().startedAfter().map(day -> day.plusDays(1)));
    Optional<LocalDate> end =
        entry
            .validity()
            .end()
            .or(() -> entry.doubt().endedBy().map(day -> day.minusDays(1)))
            .or(
                () ->
                    Optional.of(entry.provenance().read())
                        .filter(read -> start.isEmpty() || !read.isBefore(start.get())));
    return new DateRange(start, end);
  }

  private void bar(DateRange days, int y, String sort, String text, String told) {
    double from = x(days.start().orElse(FIRST));
    double to = days.end().map(end -> x(end.plusDays(1))).orElse((double) WIDTH);
    if (to <= from) {
      return;
    }
    svg.open("g", "class", sort)
        .element("title", told + ": " + text)
        .empty(
            "rect",
            "x",
            number(from),
            "y",
            Integer.toString(y),
            "width",
            number(Math.max(2, to - from - 1)),
            "height",
            Integer.toString(BAR));
    fitting(text, to - from)
        .ifPresent(
            words ->
                svg.element(
                    "text", words, "x", number(from + 3), "y", Integer.toString(y + BAR - 4)));
    svg.close("g");
  }

  /** The beginning of a text that fits into a width; nothing if hardly any would. */
  private static Optional<String> fitting(String text, double width) {
    int most = (int) (width / CHARACTER) - 1;
    if (text.length() <= most) {
      return Optional.of(text);
    }
    return most < 4 ? Optional.empty() : Optional.of(text.substring(0, most - 1) + "…");
  }

  private static double x(LocalDate day) {
    double years = ChronoUnit.DAYS.between(FIRST, day) / DAYS_A_YEAR;
    return Math.max(0, Math.min(WIDTH, years * YEAR));
  }

  private static String line(double x, int height) {
    return "M" + number(x) + " 0V" + height;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
