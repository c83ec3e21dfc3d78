package org.arendal.json.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.Convention;
import org.arendal.core.answer.Outcome;
import org.arendal.core.assembly.Settings;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.register.Lookup;
import org.arendal.json.AnswerOutcomes;
import org.arendal.json.AnswerOutcomes.ArticleOutcome;
import org.arendal.json.AnswerOutcomes.FoundContact;
import org.arendal.json.AnswerOutcomes.OpenConclusion;
import org.arendal.json.AnswerOutcomes.ReadingChoice;
import org.arendal.json.MadeWith;
import org.arendal.testkit.jqwik.CaseArbitraries;

@Label("In what answers differ")
class AnswerChangesTest {
  private static final Convention CONVENTION = Convention.of();
  private static final LocalDate DAY = LocalDate.of(1997, 3, 1);
  private static final Optional<Article> SIX = Article.find("6");
  private static final ArticleOutcome APPLIES =
      new ArticleOutcome(
          SIX.orElseThrow(),
          Outcome.APPLIES,
          List.of(),
          List.of("help"),
          List.of(),
          List.of(),
          List.of(new ReadingChoice("6-standing-need", Optional.of("included"))),
          List.of());
  private static final ArticleOutcome OPEN =
      new ArticleOutcome(
          SIX.orElseThrow(),
          Outcome.UNDETERMINED,
          List.of("barred"),
          List.of(),
          List.of(new OpenConclusion("help", List.of("stay.kind", "need.immediate"))),
          List.of("need.immediate"),
          List.of(new ReadingChoice("6-standing-need", Optional.empty())),
          List.of("note"));

  private static AnswerOutcomes answer(ArticleOutcome article, MadeWith madeWith) {
    return new AnswerOutcomes(DAY, List.of(article), List.of(), List.of(), Optional.of(madeWith));
  }

  private static MadeWith version(String version) {
    return new MadeWith(version, new TreeMap<>(Map.of(NordicState.SWEDEN, DAY)), Optional.empty());
  }

  private static List<Change> withoutCauses(List<Change> changes) {
    return changes.stream()
        .filter(change -> change.part() != Change.Part.CONTACT)
        .map(
            change ->
                new Change(
                    change.article(),
                    change.part(),
                    change.id(),
                    change.before(),
                    change.after(),
                    List.of()))
        .toList();
  }

  @Provide
  Arbitrary<Case> cases() {
    return CaseArbitraries.cases();
  }

  @Example
  @Label("each part is told from what to what, the article's before the whole's")
  void parts() {
    AnswerOutcomes before = answer(APPLIES, version("1.0.0"));
    AnswerOutcomes after =
        new AnswerOutcomes(
            DAY,
            List.of(OPEN),
            List.of(SIX.orElseThrow()),
            List.of(new FoundContact(Territory.SWEDEN, "liaison-body", Lookup.Status.FOUND)),
            before.madeWith());
    List<Cause> settled =
        List.of(new Cause(Cause.Kind.READING, "6-standing-need", "included", "open"));

    assertThat(AnswerChanges.between(before, after))
        .containsExactly(
            new Change(SIX, Change.Part.OUTCOME, "", "applies", "undetermined", settled),
            new Change(SIX, Change.Part.EXCLUDED_ANYWAY, "barred", "", "yes", settled),
            new Change(
                SIX,
                Change.Part.CONCLUSION,
                "help",
                "follows",
                "depends-on need.immediate, stay.kind",
                settled),
            new Change(SIX, Change.Part.OPEN_FACT, "need.immediate", "", "open", settled),
            new Change(SIX, Change.Part.READING, "6-standing-need", "included", "open", settled),
            new Change(SIX, Change.Part.REMARK, "note", "", "yes", settled),
            new Change(
                Optional.empty(), Change.Part.CONTACT, "SE liaison-body", "", "found", settled),
            new Change(Optional.empty(), Change.Part.WORTH_ASKING, "6", "", "yes", settled));
    assertThat(AnswerChanges.between(after, after)).isEmpty();
  }

  @Example
  @Label("what an answer was made with is a cause where it is seen, else something unnamed is")
  void seenCauses() {
    AnswerOutcomes before = answer(APPLIES, version("1.0.0"));
    ArticleOutcome other =
        new ArticleOutcome(
            SIX.orElseThrow(),
            Outcome.DOES_NOT_APPLY,
            List.of(),
            List.of("help"),
            List.of(),
            List.of(),
            APPLIES.readings(),
            List.of());
    MadeWith later =
        new MadeWith(
            "1.1.0",
            new TreeMap<>(Map.of(NordicState.SWEDEN, DAY.plusDays(1), NordicState.DENMARK, DAY)),
            Optional.of(DAY));

    assertThat(AnswerChanges.between(before, answer(other, version("1.0.0"))))
        .containsExactly(
            new Change(
                SIX,
                Change.Part.OUTCOME,
                "",
                "applies",
                "does-not-apply",
                List.of(new Cause(Cause.Kind.UNNAMED, "", "", ""))));
    assertThat(AnswerChanges.between(before, answer(other, later)).get(0).causes())
        .containsExactly(
            new Cause(Cause.Kind.LIBRARY, "", "1.0.0", "1.1.0"),
            new Cause(Cause.Kind.KNOWN_ON, "", "", "1997-03-01"),
            new Cause(Cause.Kind.REGISTERS, "DK", "", "1997-03-01"),
            new Cause(Cause.Kind.REGISTERS, "SE", "1997-03-01", "1997-03-02"));
    assertThat(AnswerChanges.between(before, answer(APPLIES, later))).isEmpty();
  }

  @Property
  @Label("the same answers do not differ")
  void none(@ForAll("cases") Case matter) {
    AnswerOutcomes answer = AnswerOutcomes.of(CONVENTION.assess(matter));

    assertThat(AnswerChanges.of(CONVENTION, CONVENTION).between(matter, matter)).isEmpty();
    assertThat(AnswerChanges.between(answer, answer)).isEmpty();
  }

  @Property
  @Label(
      "answers made here differ in the same as when they are read back, and by the reading alone")
  void alike(@ForAll("cases") Case matter) {
    Convention other =
        CONVENTION.with(
            Settings.builder()
                .readings(
                    Map.of(
                        Readings.find("6-standing-need").orElseThrow(),
                        ReadingOption.find("included").orElseThrow()))
                .build());
    List<Change> made = AnswerChanges.of(CONVENTION, other).between(matter, matter);

    assertThat(withoutCauses(made))
        .isEqualTo(
            withoutCauses(
                AnswerChanges.between(
                    AnswerOutcomes.of(CONVENTION.assess(matter)),
                    AnswerOutcomes.of(other.assess(matter)))));
    assertThat(made)
        .allSatisfy(
            change ->
                assertThat(change.causes())
                    .containsExactly(
                        new Cause(Cause.Kind.READING, "6-standing-need", "open", "included")));
  }

  @Property
  @Label("what changes nothing, by itself or beside the other, is no cause")
  void innocent(@ForAll("cases") Case matter) {
    Convention read = CONVENTION.with(settings(Map.of()));
    Convention both =
        CONVENTION.with(settings(Map.of(Territory.FAROE_ISLANDS, DAY.withDayOfMonth(1))));
    Convention inForce =
        CONVENTION.with(
            Settings.builder()
                .putEntryIntoForce(Territory.FAROE_ISLANDS, DAY.withDayOfMonth(1))
                .build());
    List<Change> byReading = AnswerChanges.of(CONVENTION, read).between(matter, matter);
    List<Change> besideForce = AnswerChanges.of(inForce, both).between(matter, matter);
    List<Change> byForce = AnswerChanges.of(CONVENTION, inForce).between(matter, matter);
    List<Change> besideReading = AnswerChanges.of(read, both).between(matter, matter);

    for (Change change : AnswerChanges.of(CONVENTION, both).between(matter, matter)) {
      boolean isOfReading = isThere(change, byReading) || isThere(change, besideForce);
      boolean isOfForce = isThere(change, byForce) || isThere(change, besideReading);
      assertThat(change.causes().stream().map(Cause::kind))
          .as(change.part() + " " + change.id())
          .hasSize(isOfReading == isOfForce ? 2 : 1)
          .contains(isOfReading || !isOfForce ? Cause.Kind.READING : Cause.Kind.IN_FORCE);
    }
  }

  private static boolean isThere(Change change, List<Change> among) {
    return among.stream()
        .anyMatch(
            one ->
                one.article().equals(change.article())
                    && one.part() == change.part()
                    && one.id().equals(change.id()));
  }

  private static Settings settings(Map<Territory, LocalDate> inForce) {
    return Settings.builder()
        .putReading(
            Readings.find("6-standing-need").orElseThrow(),
            ReadingOption.find("included").orElseThrow())
        .entryIntoForce(inForce)
        .build();
  }
}
