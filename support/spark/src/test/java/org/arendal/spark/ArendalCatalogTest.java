package org.arendal.spark;

import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Function;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.arendal.core.answer.Outcome;
import org.arendal.core.law.Article;
import org.arendal.testkit.fixture.Fixture;
import org.arendal.testkit.fixture.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Spark finds under the name of the catalog, and what it is refused. */
class ArendalCatalogTest {
  private static Row only(Dataset<Row> rows) {
    return rows.collectAsList().get(0);
  }

  private static Dataset<Row> cases(SparkSession session, String... texts) {
    return session.createDataset(List.of(texts), Encoders.STRING()).toDF("matter");
  }

  @Test
  void theFunctionsAreListed() {
    Dataset<Row> listed = LocalSpark.session().sql("SHOW USER FUNCTIONS IN arendal");

    assertThat(listed.as(Encoders.STRING()).collectAsList())
        .containsExactly("arendal.assess", "arendal.outcomes");
  }

  @Test
  void aFunctionIsCalledFromACallWithoutSql() {
    SparkSession session = LocalSpark.session();
    Fixture open = Fixtures.of(Article.TEMPORARY_STAY, Outcome.UNDETERMINED).get(0);
    Row row =
        only(
            cases(session, open.json())
                .select(call_function("arendal.outcomes", col("matter")).as("outcomes"))
                .select("outcomes.article_6", "outcomes.article_11_1"));

    assertThat(row.getString(0)).isEqualTo("undetermined");
    assertThat(row.isNullAt(1)).isTrue();
  }

  @Test
  void aCaseInColumnsIsMadeJsonBySparkItself() {
    Row row =
        only(LocalSpark.session()
                .sql(
                    """
                    SELECT arendal.outcomes(to_json(struct(
                        day AS asOf,
                        CAST(id AS STRING) AS ref,
                        struct(host AS territory) AS host,
                        struct(citizenships, residence AS residenceTerritory) AS person))) AS o
                    FROM VALUES (DATE '1997-03-01', 17, 'SE', array('DK'), CAST(NULL AS STRING))
                        AS persons(day, id, host, citizenships, residence)"""))
            .getStruct(0);

    assertThat(row.getString(2)).isNull();
    assertThat(row.getString(0)).isEqualTo("17");
    assertThat(row.getDate(1)).hasToString("1997-03-01");
  }

  @Test
  void ofNullThereIsNothing() {
    SparkSession session = LocalSpark.session();
    Row row =
        only(
            session.sql(
                """
                SELECT arendal.assess(NULL), arendal.outcomes(CAST(NULL AS STRING)),
                    arendal.assess('')"""));

    assertThat(row.isNullAt(0)).isTrue();
    assertThat(row.isNullAt(1)).isTrue();
    assertThat(row.getString(2)).startsWith("{\"problems\":[{\"code\":");
  }

  @Test
  void problemsNeverRepeatWhatIsInACase() {
    SparkSession session = LocalSpark.session();

    assertThat(
            session
                .sql("SELECT arendal.assess('{\"asOf\": \"Gudrun Jensen 010190-1234\"}')")
                .as(Encoders.STRING())
                .head())
        .contains("problems")
        .doesNotContain("Gudrun");
  }

  @Test
  void anArgumentThatIsNoTextIsRefused() {
    SparkSession session = LocalSpark.session();

    for (String call :
        List.of("arendal.assess(1)", "arendal.outcomes()", "arendal.assess('', '')")) {
      assertThatThrownBy(() -> session.sql("SELECT " + call))
          .isInstanceOf(AnalysisException.class)
          .hasMessageContaining("takes one text: a case as JSON");
    }
    assertThatThrownBy(() -> session.sql("SELECT arendal.evaluate('')"))
        .isInstanceOf(AnalysisException.class)
        .hasMessageContaining("evaluate");
  }

  @Test
  void theSameQuestionAskedTwiceIsAnsweredOnce() {
    OutcomesFunction one = new OutcomesFunction(settings("language", "da"));
    OutcomesFunction same = new OutcomesFunction(settings("language", "da"));
    OutcomesFunction other = new OutcomesFunction(settings("language", "fi"));

    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
    assertThat(one).isNotEqualTo(new AssessFunction(settings("language", "da")));
    assertThat(one.canonicalName()).isEqualTo(same.canonicalName());
    assertThat(one.isDeterministic()).isTrue();
    assertThat(one.inputTypes()).containsExactly(DataTypes.StringType);
  }

  private static AnswerSettings settings(String... namesAndValues) {
    return AnswerSettings.read("here", Map.of(namesAndValues[0], namesAndValues[1]));
  }

  @Test
  void settingsComeToTheSameInAnotherProcess(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("ours.register"), OVERLAY);
    AnswerSettings sent = settings("overlay.bodies", file.toString());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(sent);
    Files.delete(file);
    Object got = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

    assertThat(got).isEqualTo(sent);
    assertThat(((AnswerSettings) got).convention().law())
        .isNotEqualTo(settings("language", "da").convention().law());
  }

  private static final String OVERLAY =
      """
      function: homeless-contact
      function-name: contact for homeless persons
      territory: DK
      name: Our unit for homeless persons
      start: 2026-01-01
      source: Our own list of contacts
      reference: row 12
      basis: agency
      evidence: 2026-01-05
      read: 2026-01-05
      confidence: verified
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          langauge             | da         | there is no such setting
          reading              | included   | there is no such setting
          language.da          | yes        | there is no such setting
          language             | de         | is none of da, fi, is, nb, sv, en
          detail               | all        | is none of outcomes, summary, full
          as-known-on          | yesterday  | expected a day of the calendar
          as-known-on          | 1200-01-01 | the day
          reading.6-standing   | included   | is none of
          reading.6-standing-need | perhaps | is none of included
          in-force.SV          | 1998-01-01 | is none of
          in-force.SE          | 1998-01-01 | in-force
          in-force.FO          | 1998-02-30 | expected a day of the calendar
          in-force.FO          | 1998-01-15 | in-force
          denounced.FO         | 1998-01-01 | is none of DK, FI, IS, NO, SE
          overlay.kings        | none       | is none of bodies
          overlay.bodies       | /no/file   | there is no such file
          """)
  void aSettingThatIsNoneIsRefusedByName(String name, String value, String why) {
    assertThatThrownBy(() -> settings(name, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("here." + name.replaceAll("^in-force.*", "in-force"))
        .hasMessageContaining(why);
  }

  @Test
  void aWrongSettingIsSaidBeforeAnyCaseIsRead() {
    SparkSession session = LocalSpark.session("reading.6-standing-need", "perhaps");

    assertThatThrownBy(() -> session.sql("SELECT arendal.assess('')"))
        .hasStackTraceContaining(LocalSpark.CATALOG + ".reading.6-standing-need");
  }

  @Test
  void anOverlayWithAMistakeIsRefusedWithItsLine(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("ours.register"), OVERLAY + "king: yes\n");

    assertThatThrownBy(() -> settings("overlay.bodies", file.toString()))
        .hasMessageStartingWith("here.overlay.bodies: ")
        .hasMessageContaining("12");
  }

  /** A cluster's own libraries stand before ours: these are those of the Spark that is named. */
  @Test
  void theLibrariesAreThoseOfACluster() {
    assertThat(com.fasterxml.jackson.core.json.PackageVersion.VERSION.toString())
        .startsWith("2.21.");
    assertThat(Function.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .contains(System.getProperty("arendal.guava", "guava-32."));
  }
}
