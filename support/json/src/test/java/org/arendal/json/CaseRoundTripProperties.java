package org.arendal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.arendal.testkit.jqwik.CaseArbitraries;
import org.arendal.testkit.jqwik.ValueArbitraries;

/** What holds for every case of the catalogue. */
class CaseRoundTripProperties {
  @Provide
  Arbitrary<Case> cases() {
    return CaseArbitraries.cases();
  }

  @Provide
  Arbitrary<Fact<?>> facts() {
    return Arbitraries.of(Facts.all());
  }

  @Property
  void readingWhatWasWrittenGivesAnEqualCase(@ForAll("cases") Case matter, @ForAll boolean pretty) {
    String json = CaseWriter.write(matter, pretty, Jackson2.JSON);
    Case read = CaseReader.read(json, Jackson2.JSON);
    assertThat(read).isEqualTo(matter);
    assertThat(CaseWriter.write(read, pretty, Jackson2.JSON)).isEqualTo(json);
  }

  @Property
  void readingAValueAloneGivesThatOfTheCase(@ForAll("cases") Case matter) {
    matter.given().forEach(fact -> readsAlone(fact, matter));
  }

  private static <T> void readsAlone(Fact<T> fact, Case matter) {
    T value = matter.given(fact).orElseThrow();
    String json = CaseWriter.write(fact, value, Jackson2.JSON);

    assertThat(CaseReader.read(fact, json, Jackson2.JSON)).isEqualTo(value);
    assertThat(json).doesNotContain("\n");
  }

  @Property
  void aFactThatIsNotKnownReadsAsNull(@ForAll("cases") Case matter, @ForAll("facts") Fact<?> fact) {
    Case without = matter.toBuilder().raise(fact.section()).without(fact).build();
    String json = CaseWriter.write(without, false, Jackson2.JSON);
    String section = "\"" + fact.section().id() + "\":{";
    String comma = json.contains(section + "}") ? "" : ",";
    String asked = json.replace(section, section + "\"" + fact.name() + "\":null" + comma);
    assertThat(CaseReader.read(asked, Jackson2.JSON)).isEqualTo(without);
  }

  @Property
  void aCaseInOneLineHasNoLineFeed(@ForAll("cases") Case matter) {
    assertThat(CaseWriter.write(matter, false, Jackson2.JSON)).doesNotContain("\n");
  }

  @Property(tries = 200)
  void theSchemaAcceptsEveryCase(@ForAll("cases") Case matter) {
    assertThat(Schema.CASE.problems(CaseWriter.write(matter, false, Jackson2.JSON))).isEmpty();
  }

  @Property
  void damagedTextIsACaseOrAListOfProblemsWithoutFreeText(
      @ForAll("cases") Case matter,
      @ForAll @IntRange(max = 100_000) int at,
      @ForAll("damages") String damage) {
    String json = CaseWriter.write(matter, true, Jackson2.JSON);
    int place = at % json.length();
    String damaged = json.substring(0, place) + damage + json.substring(place + 1);
    problems(damaged)
        .ifPresent(
            problems -> {
              assertThat(problems).isNotEmpty();
              assertThat(problems)
                  .allSatisfy(
                      problem ->
                          assertThat(problem.toString())
                              .doesNotContain(ValueArbitraries.FREE_TEXT)
                              .doesNotContain("\n"));
            });
  }

  @Provide
  Arbitrary<String> damages() {
    return Arbitraries.of("", "\"", "{", "}", "[", "]", ",", ":", "null", "0", "x", "\\", "\n");
  }

  private static Optional<List<JsonProblem>> problems(String json) {
    try {
      CaseReader.read(json, Jackson2.JSON);
      return Optional.empty();
    } catch (InvalidCaseException e) {
      return Optional.of(e.problems());
    }
  }
}
