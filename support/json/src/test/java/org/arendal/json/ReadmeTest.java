package org.arendal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Collectors;
import org.arendal.core.Convention;
import org.arendal.core.answer.Assessment;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Keeps the README of this module true. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadmeTest {
  private static final String README = "README.md";
  private static final String BEGIN = "<!-- begin facts: generated from the catalogue -->\n";
  private static final String END = "<!-- end facts -->";

  @Test
  void the_table_of_facts_is_that_of_the_catalogue() throws IOException {
    String readme = CommittedFile.read(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END);
    assertThat(begin).isBetween(BEGIN.length(), end);
    CommittedFile.check(
        README, readme.substring(0, begin) + FactTable.text() + readme.substring(end));
  }

  @Test
  void the_example_is_a_case() throws IOException {
    String example = block("json");
    assertThat(CaseReader.read(example, Jackson2.JSON))
        .isEqualTo(CaseReader.read(CaseReaderTest.EXAMPLE, Jackson2.JSON));
    assertThat(Schema.CASE.problems(example)).isEmpty();
  }

  @Test
  void the_Java_lines_are_those_that_run_here() throws IOException {
    Convention convention = FakeCountry.convention();
    StringReader input = new StringReader(CaseReaderTest.EXAMPLE);
    StringBuilder output = new StringBuilder();
    // begin README
    try {
      Case matter = CaseReader.read(input, Jackson2.JSON);
      Assessment assessment = convention.assess(matter);
      output.append(AssessmentWriter.write(assessment, Language.DANISH, true, Jackson2.JSON));
    } catch (InvalidCaseException e) {
      e.problems().forEach(problem -> output.append(problem).append('\n'));
    }
    // end README
    assertThat(output.toString()).startsWith("{\n  \"asOf\": \"1997-03-01\",");
    assertThat(block("java")).isEqualTo(ownLines());
  }

  /** The first block of code in a language. */
  private static String block(String language) throws IOException {
    String fence = "```" + language + "\n";
    String readme = CommittedFile.read(README);
    int begin = readme.indexOf(fence) + fence.length();
    return readme.substring(begin, readme.indexOf("```", begin));
  }

  private static String ownLines() throws IOException {
    String source = CommittedFile.read("src/test/java/org/arendal/json/ReadmeTest.java");
    String begin = "// begin README\n";
    int start = source.indexOf(begin) + begin.length();
    return source
        .substring(start, source.indexOf("    // end README"))
        .lines()
        .map(line -> line.substring(4))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
