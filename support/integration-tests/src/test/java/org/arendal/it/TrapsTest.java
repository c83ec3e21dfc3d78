package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code -Dgroups=trap-34} runs the tests of a trap. */
class TrapsTest {
  private final List<TestNames> tests = TestNames.all();

  TrapsTest() throws IOException {}

  @Test
  @DisplayName("Each of the 86 known traps has a test with its tag")
  void noneIsMissing() {
    Set<Integer> tagged = new TreeSet<>();
    tests.forEach(test -> tagged.addAll(test.traps()));
    assertThat(tagged).containsExactlyElementsOf(IntStream.rangeClosed(1, 86).boxed().toList());
  }

  @Test
  @DisplayName("A test that names a trap has its tag, and the other way round")
  void namesAndTagsAgree() {
    assertThat(tests)
        .allSatisfy(
            test ->
                assertThat(test.traps())
                    .as(test.type())
                    .isEqualTo(
                        NumberedMentions.of("trap", String.join("\n", test.names().keySet()))));
  }
}
