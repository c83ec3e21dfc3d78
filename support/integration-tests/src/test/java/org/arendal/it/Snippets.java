package org.arendal.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.arendal.it.Built.Run;

/** The blocks of code of a page, and a way to run what is Java among them. */
final class Snippets {
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\R(.*?)```", Pattern.DOTALL);

  private static final String IMPORTS =
      """
      import java.time.LocalDate;
      import org.arendal.core.*;
      import org.arendal.core.article.*;
      import org.arendal.core.assembly.*;
      import org.arendal.core.law.*;
      import org.arendal.core.answer.*;
      import org.arendal.core.fact.*;
      import org.arendal.core.matter.*;
      import org.arendal.country.dk.Denmark;
      import org.arendal.country.se.Sweden;
      """;

  /**
   * A block of code.
   *
   * @param language the language that it is said to be in
   * @param code its lines
   */
  record Block(String language, String code) {}

  private Snippets() {}

  /** The blocks of a page of the repository, in their order. */
  static List<Block> of(String page) throws IOException {
    return BLOCK
        .matcher(Files.readString(Built.ROOT.resolve(page)))
        .results()
        .map(block -> new Block(block.group(1), block.group(2)))
        .toList();
  }

  /** The first block in a language. */
  static String first(String page, String language) throws IOException {
    return of(page).stream()
        .filter(block -> block.language().equals(language))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no block of " + language))
        .code();
  }

  /** Compiles statements as they stand on a page, and runs them. */
  static Run java(String statements, Path folder) throws IOException, InterruptedException {
    String source =
        IMPORTS
            + "public class Snippet { public static void main(String[] a) throws Exception {\n"
            + statements
            + "} }\n";
    compile(Files.writeString(folder.resolve("Snippet.java"), source, UTF_8), folder);
    String classPath = System.getProperty("java.class.path");
    return Built.java("-cp", folder + File.pathSeparator + classPath, "Snippet");
  }

  private static void compile(Path file, Path folder) throws IOException {
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
}
