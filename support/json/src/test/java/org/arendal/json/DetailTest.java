package org.arendal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.Convention;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Determination;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.arendal.testkit.jqwik.CaseArbitraries;

@Label("An answer in less detail")
class DetailTest {
  @Example
  @Label("is found by the code of its level")
  void isFoundByItsCode() {
    assertThat(Detail.values())
        .allSatisfy(detail -> assertThat(Detail.find(detail.code())).contains(detail));
    assertThat(Detail.find("FULL")).isEmpty();
    assertThat(Detail.find("")).isEmpty();
  }

  private static final Convention CONVENTION = FakeCountry.convention();
  private static final AssessmentWriter ENGLISH = AssessmentWriter.inLanguage(Language.ENGLISH);
  private static final AssessmentWriter OUTCOMES = ENGLISH.at(Detail.OUTCOMES);
  private static final AssessmentWriter SUMMARY = ENGLISH.at(Detail.SUMMARY);

  private static String write(AssessmentWriter writer, Assessment assessment) {
    return writer.write(assessment, false, Jackson2.JSON);
  }

  /** The cases that are shipped with the shell. */
  static List<Case> examples() {
    try (Stream<Path> files = Files.list(Path.of("../cli/examples"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(DetailTest::read)
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Case read(Path file) {
    try {
      return CaseReader.read(Files.readString(file), Jackson2.JSON);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Example
  @Label("is under 2 kB in outcomes, as a rule, and under 8 kB where nothing is known")
  void outcomesAreShort() {
    List<Integer> sizes =
        examples().stream()
            .map(matter -> write(OUTCOMES, CONVENTION.assess(matter)).getBytes(UTF_8).length)
            .sorted()
            .toList();

    assertThat(sizes).hasSizeGreaterThan(50);
    assertThat(sizes.get(sizes.size() * 2 / 3)).isLessThan(2048);
    assertThat(sizes.get(sizes.size() - 1)).isLessThan(8192);
  }

  @Example
  @Label("is as its schema says, in each of the shipped examples")
  void examplesAreAsTheSchemasSay() {
    assertThat(examples()).allSatisfy(DetailTest::checkSchemas);
  }

  @Property(tries = 60)
  @Label("is as its schema says, in every case")
  void isAsTheSchemasSay(@ForAll("cases") Case matter) {
    checkSchemas(matter);
  }

  private static void checkSchemas(Case matter) {
    Assessment assessment = CONVENTION.assess(matter);

    assertThat(Schema.OUTCOMES.problems(write(OUTCOMES, assessment))).isEmpty();
    assertThat(Schema.SUMMARY.problems(write(SUMMARY, assessment))).isEmpty();
    assertThat(write(SUMMARY, assessment)).doesNotContain("\"reason\"", "\"role\"");
  }

  @Property(tries = 60)
  @Label("is the same in every language, if it is outcomes")
  void outcomesAreTheSameInEveryLanguage(@ForAll("cases") Case matter) {
    Assessment assessment = CONVENTION.assess(matter);

    assertThat(write(AssessmentWriter.inLanguage(Language.FINNISH).at(Detail.OUTCOMES), assessment))
        .isEqualTo(write(OUTCOMES, assessment));
  }

  @Property(tries = 60)
  @Label("says what it was made with once")
  void saysItsVersionsOnce(@ForAll("cases") Case matter) {
    Assessment assessment = CONVENTION.assess(matter);

    assertThat(write(OUTCOMES, assessment)).containsOnlyOnce("\"libraryVersion\"");
    assertThat(write(SUMMARY, assessment)).containsOnlyOnce("\"libraryVersion\"");
  }

  @Property(tries = 60)
  @Label("is the whole, if it is full")
  void fullIsTheWhole(@ForAll("cases") Case matter) {
    Assessment assessment = CONVENTION.assess(matter);

    assertThat(write(SUMMARY.at(Detail.FULL), assessment)).isEqualTo(write(ENGLISH, assessment));
  }

  @Example
  @Label("says in a summary which rules there were before the Convention")
  void aSummaryLeavesOutNoRemarkThatChangesTheRest() {
    Case early = Case.builder(LocalDate.of(1996, 9, 30), Territory.DENMARK).build();

    assertThat(write(SUMMARY, CONVENTION.assess(early))).contains("\"earlier-rules-applied\"");
  }

  @Example
  @Label("of one article is an assessment of that alone")
  void oneArticleIsAnAssessment() {
    Case matter = Case.builder(LocalDate.of(1997, 3, 1)).build();
    Determination one = CONVENTION.evaluate(Article.TEMPORARY_STAY, matter);
    String json = OUTCOMES.write(one, false, Jackson2.JSON);

    assertThat(json)
        .startsWith(
            "{\"schemaVersion\":1,\"detail\":\"outcomes\",\"asOf\":\"1997-03-01\",\"determinations\":"
                + "[{\"article\":\"6\",\"outcome\":\"undetermined\",");
    assertThat(Schema.OUTCOMES.problems(json)).isEmpty();
  }

  @Provide
  Arbitrary<Case> cases() {
    return CaseArbitraries.cases();
  }
}
