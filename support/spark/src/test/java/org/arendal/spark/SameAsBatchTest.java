package org.arendal.spark;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseWriter;
import org.arendal.testkit.jqwik.CaseArbitraries;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark answers as a batch does: byte for byte, from files of every form, under any settings. */
class SameAsBatchTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int CASES = Integer.getInteger("arendal.cases", 1000);

  @TempDir static Path folder;
  private static Path examples;

  @BeforeAll
  static void writeExamples() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("..", "cli", "examples"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".json")).sorted().toList()) {
        try (Stream<String> each = Files.lines(file)) {
          lines.add(each.map(String::strip).collect(joining()));
        }
      }
    }
    lines.add("no case");
    lines.add("{\"asOf\": \"1997-03-01\", \"host\": {\"territory\": \"SE\"}, \"ref\": \"17\"}");
    lines.add("{\"asOf\": \"1997-02-30\", \"host\": {\"territory\": \"SV\"}}");
    examples = Files.write(folder.resolve("examples.jsonl"), lines);
  }

  private static List<String> answers(SparkSession session, Dataset<Row> cases) {
    cases.createOrReplaceTempView("cases");
    return session
        .sql("SELECT arendal.assess(value) FROM cases")
        .as(Encoders.STRING())
        .collectAsList();
  }

  private static List<String> spoken(List<String> batch) {
    return batch.stream().map(SameAsBatchTest::withoutLine).toList();
  }

  /** A table has no line numbers: what is wrong with a case stands there by itself. */
  private static String withoutLine(String answer) {
    try {
      JsonNode error = MAPPER.readTree(answer).path("error");
      return error.isMissingNode()
          ? answer
          : MAPPER.createObjectNode().set("problems", error.get("problems")).toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void fromLinesOfJson() {
    SparkSession session = LocalSpark.session();

    assertThat(answers(session, session.read().text(examples.toString())))
        .isEqualTo(spoken(Shell.batch(examples, "--detail", "outcomes")))
        .hasSizeGreaterThan(60);
  }

  @Test
  void fromParquet() {
    SparkSession session = LocalSpark.session();
    String parquet = folder.resolve("examples.parquet").toString();
    session.read().text(examples.toString()).coalesce(1).write().parquet(parquet);

    assertThat(answers(session, session.read().parquet(parquet)))
        .isEqualTo(spoken(Shell.batch(examples, "--detail", "outcomes")));
  }

  @Test
  void fromManyPartitionsThatAreJoinedAgain() {
    SparkSession session = LocalSpark.session();
    Dataset<Row> cases = session.read().text(examples.toString()).repartition(7);

    assertThat(answers(session, cases))
        .containsExactlyInAnyOrderElementsOf(spoken(Shell.batch(examples, "--detail", "outcomes")));
  }

  @Property(tries = 1, shrinking = ShrinkingMode.OFF)
  void ofCasesThatNobodyThoughtOf(@ForAll("manyCases") List<Case> cases) throws IOException {
    Path drawn =
        Files.write(
            Files.createTempDirectory("drawn").resolve("drawn.jsonl"),
            cases.stream().map(one -> CaseWriter.write(one, false, Jackson2.JSON)).toList());
    SparkSession session = LocalSpark.session();

    assertThat(answers(session, session.read().text(drawn.toString())))
        .isEqualTo(Shell.batch(drawn, "--detail", "outcomes"));
  }

  @Provide
  Arbitrary<List<Case>> manyCases() {
    return CaseArbitraries.cases().list().ofSize(CASES);
  }

  @Test
  void inEveryDetailAndLanguage() {
    for (String detail : List.of("outcomes", "summary", "full")) {
      for (String language : List.of("da", "fi")) {
        SparkSession session = LocalSpark.session("detail", detail, "language", language);

        assertThat(answers(session, session.read().text(examples.toString())))
            .isEqualTo(spoken(Shell.batch(examples, "--detail", detail, "--lang", language)));
      }
    }
  }

  @Test
  void underEverySetting() throws IOException {
    Path overlay =
        Files.writeString(
            folder.resolve("ours.register"),
            """
            function: liaison-body
            displaces: yes
            territory: SE
            name: Another body
            start: 1996-10-01
            source: Letter of the body
            reference: 3 January 2026
            basis: agency
            evidence: 2026-01-05
            read: 2026-01-05
            confidence: verified
            """);
    SparkSession session =
        LocalSpark.session(
            "detail", "full",
            "reading.6-standing-need", "included",
            "in-force.FO", "1999-01-01",
            "denounced.NO", "1996-12-01",
            "as-known-on", "2026-11-29",
            "overlay.bodies", overlay.toString());
    List<String> settled = answers(session, session.read().text(examples.toString()));

    assertThat(settled)
        .isEqualTo(
            spoken(
                Shell.batch(
                    examples,
                    "--detail=full",
                    "--lang=en",
                    "--reading=6-standing-need=included",
                    "--in-force=FO=1999-01-01",
                    "--denounced=NO=1996-12-01",
                    "--as-known-on=2026-11-29",
                    "--overlay=bodies=" + overlay)))
        .isNotEqualTo(spoken(Shell.batch(examples, "--detail=full", "--lang=en")));
  }

  @Test
  void byTwoCatalogsSideBySide() {
    SparkSession session = LocalSpark.session("language", "da");
    session.conf().set("spark.sql.catalog.theirs", ArendalCatalog.class.getName());
    session.conf().set("spark.sql.catalog.theirs.language", "fi");
    session.conf().set("spark.sql.catalog.theirs.detail", "full");
    session.conf().set(LocalSpark.CATALOG + ".detail", "full");
    session.sql("CREATE TEMPORARY VIEW cases AS SELECT value FROM text.`" + examples + "`");
    List<Row> rows =
        session
            .sql("SELECT arendal.assess(value) AS ours, theirs.assess(value) AS theirs FROM cases")
            .collectAsList();

    assertThat(rows.stream().map(row -> row.getString(0)).toList())
        .isEqualTo(spoken(Shell.batch(examples, "--detail", "full", "--lang", "da")));
    assertThat(rows.stream().map(row -> row.getString(1)).toList())
        .isEqualTo(spoken(Shell.batch(examples, "--detail", "full", "--lang", "fi")));
  }

  @Test
  void inColumnsToo() {
    SparkSession session = LocalSpark.session();
    session.read().text(examples.toString()).createOrReplaceTempView("cases");
    List<Row> rows =
        session
            .sql("SELECT o.* FROM (SELECT arendal.outcomes(value) AS o FROM cases)")
            .collectAsList();
    List<String> lines = Shell.batch(examples, "--detail", "outcomes");

    assertThat(rows).hasSameSizeAs(lines);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(columns(rows.get(i))).isEqualTo(columns(lines.get(i)));
    }
  }

  private static List<String> columns(Row row) {
    List<String> columns = new ArrayList<>();
    for (String name : row.schema().fieldNames()) {
      Object value = row.get(row.fieldIndex(name));
      if (value != null) {
        columns.add(name + "=" + value);
      }
    }
    return columns;
  }

  private static List<String> columns(String line) {
    try {
      JsonNode answer = MAPPER.readTree(line);
      List<String> columns = new ArrayList<>();
      if (answer.has("ref")) {
        columns.add("ref=" + answer.get("ref").asText());
      }
      if (answer.has("error")) {
        columns.add("problems=" + withoutLine(line));
      } else {
        columns.add("as_of=" + answer.get("asOf").asText());
      }
      for (JsonNode one : answer.path("determinations")) {
        String number = one.get("article").asText();
        columns.add(
            "article_"
                + number.replace("(", "_").replace(")", "")
                + "="
                + one.get("outcome").asText());
      }
      return columns;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
