package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The public API is what was agreed")
class PublicApiTest {
  private static final Path FOLDER =
      Built.ROOT.resolve("support/integration-tests/src/test/resources/api");

  /**
   * What Kotlin never takes for a name and Java does, as a method, a field or part of a package.
   */
  private static final Pattern KEYWORD =
      Pattern.compile(
          "(?m)(?<=[ .])(as|fun|in|is|null|object|typealias|typeof|val|var|when)(?=[(.]|$)");

  static Stream<String> published() throws Exception {
    TreeSet<String> artifacts = new TreeSet<>();
    String parent = Files.readString(Built.ROOT.resolve("pom.xml"));
    // What is built in a profile alone is not here to be looked at.
    String modules = parent.substring(0, parent.indexOf("<profiles>"));
    try (Stream<Path> poms =
        Files.find(
            Built.ROOT,
            3,
            (path, file) -> path.endsWith("pom.xml") && !path.toString().contains("/target/"))) {
      for (Path pom : poms.toList()) {
        String text = Files.readString(pom);
        String module = Built.ROOT.relativize(pom.getParent()).toString();
        if (modules.contains("<module>" + module + "</module>")
            && text.contains("<maven.deploy.skip>false</maven.deploy.skip>")
            && !text.contains("<packaging>pom</packaging>")) {
          artifacts.add(artifact(text));
        }
      }
    }
    return artifacts.stream();
  }

  @ParameterizedTest
  @MethodSource("published")
  @DisplayName("of each published artifact; -Darendal.regenerate=true writes it anew")
  void isAsWrittenDown(String artifact) throws Exception {
    ApiListing listing = new ApiListing(Built.jar(artifact));
    String said = listing.module() + "\n" + listing.types();
    Path file = FOLDER.resolve(artifact + ".txt");
    if (Boolean.getBoolean("arendal.regenerate")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, said);
    }
    assertThat(file).exists();
    assertThat(Files.readString(file)).isEqualTo(said);
  }

  @Test
  @DisplayName("no name is a keyword of Kotlin, which could call it in backticks only")
  void noNameIsAKeywordOfKotlin() throws Exception {
    TreeSet<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        KEYWORD.matcher(Files.readString(file)).results().forEach(name -> names.add(name.group(1)));
      }
    }
    // But the package of Iceland, which goes by its code; ADR 0125.
    assertThat(names).containsExactly("is");
  }

  @Test
  void nothingIsWrittenDownThatIsNotPublished() throws Exception {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
          .containsExactlyInAnyOrderElementsOf(published().toList());
    }
  }

  private static String artifact(String pom) {
    String own = pom.replaceFirst("(?s)<parent>.*?</parent>", "");
    return Pattern.compile("<artifactId>([^<]+)</artifactId>")
        .matcher(own)
        .results()
        .findFirst()
        .orElseThrow()
        .group(1);
  }
}
