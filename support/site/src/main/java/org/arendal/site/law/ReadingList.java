package org.arendal.site.law;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.Convention;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.assembly.Settings;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.site.page.Sheet;
import org.arendal.testkit.fixture.Fixture;
import org.arendal.testkit.fixture.Fixtures;

/** The contested readings that a rule depends on, and what follows from each choice. */
final class ReadingList {
  private final ArticleEvaluator rule;
  private final List<FactCriterion> criteria;
  private final Convention convention;
  private final Sheet sheet;

  ReadingList(
      ArticleEvaluator rule, List<FactCriterion> criteria, Convention convention, Sheet sheet) {
    this.rule = rule;
    this.criteria = criteria;
    this.convention = convention;
    this.sheet = sheet;
  }

  void add() {
    Set<Reading> readings = new LinkedHashSet<>();
    criteria.forEach(criterion -> criterion.reading().ifPresent(readings::add));
    if (readings.isEmpty()) {
      return;
    }
    sheet.subheading(sheet.word("label.readings"));
    readings.forEach(this::add);
  }

  private void add(Reading reading) {
    sheet
        .out()
        .open("div", "class", "reading")
        .open("p")
        .text(sheet.word("reading." + reading.id()) + " ")
        .link("readings.html#reading-" + reading.id(), reading.id())
        .close("p")
        .open("ul");
    Optional<Fixture> shown = turned(reading);
    for (ReadingOption option : reading.options()) {
      sheet
          .out()
          .open("li")
          .text(sheet.word("reading." + reading.id() + "." + option.id()))
          .text(reading.standard().filter(option::equals).isPresent() ? " – " : "")
          .text(
              reading.standard().filter(option::equals).isPresent()
                  ? sheet.word("site.standard")
                  : "");
      shown.ifPresent(
          fixture ->
              sheet
                  .out()
                  .text(" → ")
                  .element("strong", sheet.word("outcome." + outcome(fixture, reading, option))));
      sheet.out().close("li");
    }
    sheet.out().close("ul");
    shown.ifPresent(
        fixture ->
            sheet
                .out()
                .element(
                    "p", sheet.word("site.reading.in-case", fixture.name()), "class", "cited"));
    if (reading.standard().isEmpty()) {
      sheet.paragraph(sheet.word("site.reading.open"));
    }
    sheet.out().close("div");
  }

  /** The first worked case of the article whose outcome turns with the reading. */
  private Optional<Fixture> turned(Reading reading) {
    return Fixtures.of(rule.article()).stream()
        .filter(
            fixture ->
                reading.options().stream()
                        .map(option -> outcome(fixture, reading, option))
                        .distinct()
                        .count()
                    > 1)
        .findFirst();
  }

  private String outcome(Fixture fixture, Reading reading, ReadingOption option) {
    Settings settings = fixture.settings();
    Settings settled =
        Settings.builder()
            .putAllReadings(settings.readings())
            .putAllEntryIntoForce(settings.entryIntoForce())
            .putAllDenunciationReceived(settings.denunciationReceived())
            .putReading(reading, option)
            .build();
    return convention.with(settled).evaluate(rule.article(), fixture.matter()).outcome().code();
  }
}
