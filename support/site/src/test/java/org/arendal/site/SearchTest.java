package org.arendal.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Searching the site")
class SearchTest {
  @TempDir private Path folder;

  /** A language, what is typed, and the beginning of an address among the first ten found. */
  private record Query(String language, String words, String found) {
    static Query of(String line) {
      String[] cells = line.split("\t", 3);
      return new Query(cells[0], cells[1], cells[2]);
    }
  }

  @Test
  @DisplayName("finds what was meant, also by a part of a word and without its accents")
  void findsWhatWasMeant() throws Exception {
    assumeTrue(hasNode(), "node is not on the path");
    new Site(Path.of("../.."), "")
        .files().stream()
            .filter(file -> file.path().startsWith("assets/search"))
            .forEach(this::write);
    List<Query> queries =
        Files.readAllLines(resource("queries.tsv")).stream().map(Query::of).toList();

    List<String> found = found(queries);

    assertThat(found).hasSameSizeAs(queries);
    for (int i = 0; i < queries.size(); i++) {
      Query query = queries.get(i);
      assertThat(found.get(i).split(" "))
          .as("%s: %s", query.language(), query.words())
          .anyMatch(address -> address.startsWith(query.found()));
    }
  }

  private List<String> found(List<Query> queries) throws IOException, URISyntaxException {
    Process node =
        new ProcessBuilder("node", resource("queries.js").toString(), folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var in = node.outputWriter(UTF_8)) {
      in.write(
          queries.stream()
              .map(query -> query.language() + "\t" + query.words())
              .collect(Collectors.joining("\n")));
    }
    return node.inputReader(UTF_8).lines().toList();
  }

  private void write(SiteFile file) {
    try {
      Path path = folder.resolve(file.path());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.write(path, file.content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasNode() {
    try {
      return new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(SearchTest.class.getResource(name), name).toURI());
  }
}
