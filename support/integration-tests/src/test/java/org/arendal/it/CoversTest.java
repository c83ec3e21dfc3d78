package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.arendal.core.law.Article;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseReader;
import org.arendal.tck.Answer;
import org.arendal.tck.ConformanceCase;
import org.arendal.tck.ConformanceCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the conformance cases cover")
class CoversTest {
  private static final Path FILE = Built.ROOT.resolve("support/tck/covers.tsv");
  private static final Pattern UNNOTICED =
      Pattern.compile("^- (criterion|conclusion|reading|trap) ((`[^`]+` ?)+):");
  private static final Pattern ID = Pattern.compile("`([^`]+)`");

  @Test
  @DisplayName("is what they notice of planted faults; -Darendal.regenerate=true writes it anew")
  void isTrue() throws Exception {
    Method file =
        Class.forName(Covers.class.getName(), true, new ChangedCore()).getDeclaredMethod("file");
    file.setAccessible(true);
    String covers = (String) file.invoke(null);

    if (Boolean.getBoolean("arendal.regenerate")) {
      Files.writeString(FILE, covers);
    }
    assertThat(Files.readString(FILE))
        .as("if the change is meant, run the tests with -Darendal.regenerate=true")
        .isEqualTo(covers);
  }

  @Test
  @DisplayName("is not what the README says that no case notices, and all else is")
  void namesWhatIsNotNoticed() throws IOException {
    Set<String> unnoticed = new TreeSet<>();
    for (String line : Files.readAllLines(FILE)) {
      String[] cells = line.split("\t", -1);
      if (cells[2].equals("0")) {
        unnoticed.add(cells[0] + " " + cells[1]);
      }
    }

    assertThat(listed()).containsExactlyElementsOf(unnoticed);
  }

  private static Set<String> listed() throws IOException {
    Set<String> listed = new TreeSet<>();
    for (String line : Files.readAllLines(FILE.resolveSibling("README.md"))) {
      Matcher item = UNNOTICED.matcher(line);
      if (item.find()) {
        ID.matcher(item.group(2))
            .results()
            .forEach(id -> listed.add(item.group(1) + " " + id.group(1)));
      }
    }
    return listed;
  }

  @Test
  @DisplayName("has each of the 86 traps, with faults of what there is")
  void hasAllTraps() throws IOException {
    Set<String> there = new HashSet<>();
    for (String line : Files.readAllLines(FILE)) {
      there.add(line.substring(0, line.indexOf('\t', line.indexOf('\t') + 1)));
    }

    assertThat(Trap.all())
        .extracting(Trap::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 86).boxed().toList());
    assertThat(Trap.all())
        .flatExtracting(Trap::faults)
        .allSatisfy(
            planted -> assertThat(there).contains(planted.fault().kind() + "\t" + planted.id()));
  }

  @Test
  @DisplayName("is seen in answers as they are written: nothing is lost by not writing them")
  void readsWhatIsWritten() throws IOException {
    LibraryUnderTest library = new LibraryUnderTest();
    for (ConformanceCase each : ConformanceCases.all()) {
      String written =
          library.answer(each.article(), each.settings(), List.of(each.matter())).get(0);

      assertThat(
              ReadAnswer.of(
                  library
                      .with(each.settings())
                      .evaluate(
                          Article.find(each.article()).orElseThrow(),
                          CaseReader.read(each.matter(), Jackson2.JSON))))
          .as(each.id())
          .isEqualTo(Answer.read(written));
    }
  }
}
