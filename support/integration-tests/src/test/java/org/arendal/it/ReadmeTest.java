package org.arendal.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.arendal.it.Built.Run;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The README says what is true")
class ReadmeTest {
  private static final String IMPORTS =
      """
      import java.time.LocalDate;
      import org.arendal.core.*;
      import org.arendal.core.article.*;
      import org.arendal.core.law.*;
      import org.arendal.core.answer.*;
      import org.arendal.core.fact.*;
      import org.arendal.core.matter.*;
      import org.arendal.country.dk.Denmark;
      import org.arendal.country.se.Sweden;
      """;

  @Test
  void itsJavaCompilesAndPrintsWhatItSays(@TempDir Path folder) throws Exception {
    String readme = Files.readString(Built.ROOT.resolve("README.md"));
    String source =
        IMPORTS
            + "public class Snippet { public static void main(String[] a) throws Exception {\n"
            + block(readme, "java")
            + "} }\n";
    Path file = Files.writeString(folder.resolve("Snippet.java"), source, UTF_8);
    compile(file, folder);

    String classPath = System.getProperty("java.class.path");
    Run run = Built.java("-cp", folder + java.io.File.pathSeparator + classPath, "Snippet");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualToNormalizingNewlines(block(readme, "text"));
  }

  @Test
  void itsMainCommandAnswers() throws Exception {
    String readme = Files.readString(Built.ROOT.resolve("README.md"));
    Matcher command = Pattern.compile("^java (-jar .*)$", Pattern.MULTILINE).matcher(readme);
    assertThat(command.find()).isTrue();

    Run run = Built.java(command.group(1).split(" "));

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("OWED: ").contains("--full");
  }

  private static void compile(Path file, Path folder) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      StringWriter messages = new StringWriter();
      boolean compiled =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  List.of(
                      "-proc:none",
                      "-d",
                      folder.toString(),
                      "-cp",
                      System.getProperty("java.class.path")),
                  null,
                  files.getJavaFileObjects(file))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
  }

  /** The first block of code in this language. */
  private static String block(String readme, String language) {
    Matcher matcher =
        Pattern.compile("```" + language + "\\R(.*?)```", Pattern.DOTALL).matcher(readme);
    assertThat(matcher.find()).as("a block of " + language).isTrue();
    return matcher.group(1);
  }
}
