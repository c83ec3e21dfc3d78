package org.arendal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.Convention;
import org.arendal.core.answer.Assessment;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.spi.Overlay;
import org.arendal.jackson2.Jackson2;
import org.arendal.testkit.jqwik.CaseArbitraries;

@Label("An answer that is read back")
class AnswerReaderTest {
  private static final Convention CONVENTION = FakeCountry.convention();

  private static AnswerDocument read(String json) {
    return AnswerReader.read(json, Jackson2.JSON);
  }

  private static List<JsonProblem> problems(String json) {
    InvalidCaseException invalid =
        catchThrowableOfType(InvalidCaseException.class, () -> read(json));
    assertThat(invalid).isNotNull();
    return invalid.problems();
  }

  private static String write(Case matter, Detail detail) {
    return AssessmentWriter.inLanguage(Language.ICELANDIC)
        .at(detail)
        .handingBack(Optional.of(Ref.of("17")))
        .write(CONVENTION.assess(matter), true, Jackson2.JSON);
  }

  private static void isReadBack(Case matter) {
    Assessment assessment = CONVENTION.assess(matter);
    AnswerDocument answer =
        new AnswerDocument(AnswerOutcomes.of(assessment), Optional.of(Ref.of("17")));

    assertThat(read(write(matter, Detail.OUTCOMES))).isEqualTo(answer);
    assertThat(read(write(matter, Detail.FULL))).isEqualTo(answer);
    assertThat(AnswerReader.readSummary(write(matter, Detail.SUMMARY), Jackson2.JSON))
        .isEqualTo(
            new SummaryDocument(
                AnswerSummary.of(assessment, Language.ICELANDIC), Optional.of(Ref.of("17"))));
  }

  @Example
  @Label("has no date of a source that bears none, if it is a summary")
  void hasNoDateOfASourceThatBearsNone() throws IOException {
    String entry =
        """
        function: liaison-body
        displaces: yes
        territory: SE
        name: Our own liaison office
        start: 1996-10-01
        source: A letter without a date
        reference: its first page
        basis: agency
        evidence: undated
        read: 2026-01-10
        confidence: verified
        """;
    Assessment assessment =
        CONVENTION
            .with(
                Overlay.of(
                    RegisterKinds.BODIES,
                    RegisterKinds.BODIES.readOverlay("ours.register", new StringReader(entry))))
            .assess(DetailTest.examples().get(3));
    String json =
        AssessmentWriter.inLanguage(Language.ENGLISH)
            .at(Detail.SUMMARY)
            .write(assessment, true, Jackson2.JSON);

    assertThat(json).contains("\"Our own liaison office\",\n    \"evidence\": null");
    assertThat(Schema.SUMMARY.problems(json)).isEmpty();
    assertThat(AnswerReader.readSummary(json, Jackson2.JSON).summary())
        .isEqualTo(AnswerSummary.of(assessment, Language.ENGLISH));
  }

  private static List<JsonProblem> problemsOfSummary(String json) {
    InvalidCaseException invalid =
        catchThrowableOfType(
            InvalidCaseException.class, () -> AnswerReader.readSummary(json, Jackson2.JSON));
    assertThat(invalid).isNotNull();
    return invalid.problems();
  }

  @Property(tries = 100)
  @Label("is what was written, in each level of detail, in every case")
  void isWhatWasWritten(@ForAll("cases") Case matter) {
    isReadBack(matter);
  }

  @Example
  @Label("is what was written, in each of the shipped examples")
  void isWhatWasWrittenOfTheExamples() {
    DetailTest.examples().forEach(AnswerReaderTest::isReadBack);
  }

  @Example
  @Label("is what was written, if registers were asked as known on a day")
  void isWhatWasWrittenAsKnownOnADay() {
    Case matter = DetailTest.examples().get(3);
    Assessment assessment = CONVENTION.asKnownOn(LocalDate.of(2026, 1, 7)).assess(matter);
    String json =
        AssessmentWriter.inLanguage(Language.ENGLISH).write(assessment, false, Jackson2.JSON);

    assertThat(read(json).outcomes()).isEqualTo(AnswerOutcomes.of(assessment));
  }

  @Example
  @Label("has a version that is read")
  void hasAVersionThatIsRead() {
    String json = write(DetailTest.examples().get(3), Detail.OUTCOMES);

    assertThat(problems(json.replace("\"schemaVersion\": 1", "\"schemaVersion\": 2")))
        .singleElement()
        .returns(ProblemCode.UNKNOWN_CODE, JsonProblem::code)
        .asString()
        .endsWith("expected the schema version that is read: 1; found '2'");
  }

  @Example
  @Label("is no summary, and a summary is no other")
  void isNoSummary() {
    Case matter = DetailTest.examples().get(3);

    assertThat(problems(write(matter, Detail.SUMMARY)))
        .extracting(JsonProblem::code)
        .contains(ProblemCode.UNKNOWN_CODE, ProblemCode.MISSING);
    assertThat(problemsOfSummary(write(matter, Detail.OUTCOMES)))
        .extracting(JsonProblem::path)
        .contains("detail", "steps");
    assertThat(problemsOfSummary(write(matter, Detail.FULL)))
        .extracting(JsonProblem::path)
        .contains("detail", "steps");
  }

  @Example
  @Label("is read strictly, if it is a summary, in each of its members")
  void aSummaryIsReadStrictly() {
    String json = write(DetailTest.examples().get(3), Detail.SUMMARY);
    List<String> members =
        Pattern.compile("(?m)^  \"(\\w+)\"").matcher(json).results().map(m -> m.group(1)).toList();

    assertThat(members).contains("asOf", "standings", "controlPoints", "registersKnownOn");
    assertThat(members)
        .filteredOn(member -> !member.equals("ref"))
        .allSatisfy(
            member ->
                assertThat(problemsOfSummary(json.replace("  \"" + member + "\"", "  \"other\"")))
                    .extracting(JsonProblem::code)
                    .contains(ProblemCode.UNKNOWN_MEMBER, ProblemCode.MISSING));
    assertThat(problemsOfSummary(json.replace("\"schemaVersion\": 1", "\"schemaVersion\": 2")))
        .extracting(JsonProblem::path, JsonProblem::code)
        .containsExactly(tuple("schemaVersion", ProblemCode.UNKNOWN_CODE));
    assertThat(problemsOfSummary(json.replaceFirst("\"steps\": [^\\n]*", "\"steps\": [ 1, {")))
        .extracting(JsonProblem::path, JsonProblem::code)
        .contains(tuple("steps[0]", ProblemCode.WRONG_TYPE));
    assertThat(problemsOfSummary(json.replaceFirst("\"worthAsking\": \\w+", "\"worthAsking\": 1")))
        .extracting(JsonProblem::path, JsonProblem::code)
        .containsExactly(tuple("notAsked[0].worthAsking", ProblemCode.WRONG_TYPE));
    assertThat(
            problemsOfSummary(json.replaceFirst("\"standing\": \"[^\"]+", "\"standing\": \"owned")))
        .extracting(JsonProblem::path, JsonProblem::code)
        .containsExactly(tuple("standings[0].standing", ProblemCode.UNKNOWN_CODE));
  }

  @Example
  @Label("is read strictly")
  void isReadStrictly() {
    assertThat(
            problems(
                """
                {"asOf": "1997-02-30", "colour": 1, "determinations": [
                  {"article": "66", "outcome": "apply", "excludedAnyway": "x", "conclusions": [1],
                   "openFacts": [{}], "readings": [{"id": "r"}], "remarks": []}]}"""))
        .extracting(JsonProblem::path, JsonProblem::code)
        .extracting(Object::toString)
        .containsExactly(
            "(\"asOf\", NO_SUCH_DAY)",
            "(\"$\", UNKNOWN_MEMBER)",
            "(\"determinations[0].article\", UNKNOWN_CODE)",
            "(\"determinations[0].outcome\", UNKNOWN_CODE)",
            "(\"determinations[0].excludedAnyway\", WRONG_TYPE)",
            "(\"determinations[0].conclusions[0]\", WRONG_TYPE)",
            "(\"determinations[0].openFacts[0].fact\", MISSING)",
            "(\"determinations[0].readings[0].option\", MISSING)");
    assertThat(problems("[]"))
        .extracting(JsonProblem::code)
        .containsExactly(ProblemCode.WRONG_TYPE);
    assertThat(problems("")).extracting(JsonProblem::code).containsExactly(ProblemCode.INCOMPLETE);
  }

  @Example
  @Label("was made with one version")
  void wasMadeWithOneVersion() {
    String json = write(DetailTest.examples().get(3), Detail.FULL);
    int last = json.lastIndexOf("\"libraryVersion\"");

    assertThat(
            problems(
                json.substring(0, last)
                    + json.substring(last).replaceFirst("n\": \"[^\"]*\"", "n\": \"0.0.1\"")))
        .extracting(JsonProblem::code)
        .containsExactly(ProblemCode.CONTRADICTION);
  }

  @Provide
  Arbitrary<Case> cases() {
    return CaseArbitraries.cases();
  }
}
