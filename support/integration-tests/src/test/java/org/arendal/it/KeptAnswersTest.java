package org.arendal.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.arendal.core.Convention;
import org.arendal.core.answer.Assessment;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.AssessmentWriter;
import org.arendal.json.CaseReader;
import org.arendal.json.InvalidCaseException;
import org.arendal.json.ProblemWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Two thousand answers are what they were, to the byte: the JSON of all articles, and the text in
 * English and Danish.
 *
 * <p>Kept are their digests, one line a case, and beside them whether all articles decide as they
 * answer. If some are no longer what they were, the failure names the cases, and their answers as
 * they are now stand in {@code target/kept-answers}. To see what a change does to all of them, run
 * {@code mvn -pl support/integration-tests -am test -Dtest=KeptAnswersTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Darendal.keep=FOLDER} before and after it and compare
 * the folders. Where answers are meant to change, {@code -Darendal.accept=true} writes the new
 * digests. Then all are looked at, as in the profile {@code long-properties}; otherwise a third of
 * those that were made of others.
 */
class KeptAnswersTest {
  private static final Path KEPT =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/kept-answers.txt");

  /** Where the answers stand that are no longer what they were. */
  private static final Path NOW =
      Path.of(System.getProperty("basedir", "."), "target", "kept-answers");

  private static final String FOLDER = "arendal.keep";
  private static final boolean WHOLE = Boolean.getBoolean("arendal.kept.whole");
  private static final Convention CONVENTION = Convention.discovered();

  @Test
  @DisplayName("All answers are as they were kept")
  void areAsTheyWereKept() throws IOException {
    Map<String, String> all = KeptCases.all();
    boolean accept = Boolean.getBoolean("arendal.accept");
    boolean allOfThem = accept || WHOLE || System.getProperty(FOLDER) != null;
    Map<String, String> cases = allOfThem ? all : everyThird(all);
    Map<String, String> lines = new LinkedHashMap<>();
    cases.forEach((name, json) -> lines.put(name, line(name, answers(json))));

    if (accept) {
      Files.write(KEPT, lines.values());
    }
    List<String> kept = new ArrayList<>(Files.readAllLines(KEPT));
    assertThat(kept).hasSameSizeAs(all.keySet());
    kept.removeIf(line -> !cases.containsKey(line.substring(0, line.lastIndexOf(": "))));
    Set<String> known = Set.copyOf(kept);
    List<String> changed =
        lines.keySet().stream().filter(name -> !known.contains(lines.get(name))).toList();
    changed.forEach(name -> keep(NOW, name, answers(cases.get(name))));
    assertThat(changed)
        .as("cases with answers that are not the kept ones; as they are now they stand in %s", NOW)
        .isEmpty();
    assertThat(lines.values()).containsExactlyElementsOf(kept);
  }

  /** The examples and stories, and a third of what was made of them. */
  private static Map<String, String> everyThird(Map<String, String> cases) {
    Map<String, String> some = new LinkedHashMap<>(cases);
    some.keySet()
        .removeIf(
            name ->
                name.startsWith(KeptCases.MADE)
                    && Integer.parseInt(name.substring(KeptCases.MADE.length())) % 3 != 0);
    return some;
  }

  private static Map<String, String> answers(String json) {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("case.json", json);
    try {
      Case matter = CaseReader.read(json, Jackson2.JSON);
      Assessment asked = CONVENTION.assess(matter);
      Assessment all = CONVENTION.evaluate(Set.of(Article.values()), matter);
      answers.put("json", AssessmentWriter.write(all, Language.ENGLISH, true, Jackson2.JSON));
      answers.put("en.txt", Explanation.inLanguage(Language.ENGLISH).text(asked));
      answers.put("da.txt", Explanation.inLanguage(Language.DANISH).text(asked));
      answers.put("decided.txt", decided(matter));
    } catch (InvalidCaseException e) {
      answers.put("problems.json", ProblemWriter.write(e.problems(), true, Jackson2.JSON));
    }
    return answers;
  }

  private static String decided(Case matter) {
    return Stream.of(Article.values())
        .map(article -> article.number() + " " + CONVENTION.decide(article, matter))
        .collect(joining("\n", "", "\n"));
  }

  private static String line(String name, Map<String, String> answers) {
    String folder = System.getProperty(FOLDER);
    if (folder != null) {
      keep(Path.of(folder), name, answers);
    }
    return name
        + answers.values().stream()
            .map(text -> Hashing.sha256().hashString(text, UTF_8).toString().substring(0, 12))
            .collect(joining(" ", ": ", ""));
  }

  private static void keep(Path folder, String name, Map<String, String> answers) {
    answers.forEach(
        (ending, text) -> {
          try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name.replace(' ', '-') + "." + ending), text);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
