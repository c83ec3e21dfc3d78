package org.arendal.tck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ConformanceCasesTest {
  @Test
  void areOfTheFormThatTheSchemaDescribes() throws IOException {
    String text =
        new String(
            ConformanceCases.class.getResourceAsStream("tck.schema.json").readAllBytes(), UTF_8);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);

    for (String line : ConformanceCases.lines()) {
      assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
    }
  }

  @Test
  void haveIdsOfTheirOwn() {
    List<ConformanceCase> all = ConformanceCases.all();

    assertThat(all).hasSizeGreaterThan(600);
    assertThat(all).extracting(ConformanceCase::id).doesNotHaveDuplicates();
  }

  @Test
  void neitherWantAndRefuseTheSame() {
    for (ConformanceCase each : ConformanceCases.all()) {
      Expectation expectation = each.expectation();
      assertThat(intersection(expectation.concludes(), expectation.doesNotConclude()))
          .as(each.id())
          .isEmpty();
      assertThat(intersection(expectation.asks(), expectation.doesNotAsk()))
          .as(each.id())
          .isEmpty();
    }
  }

  private static Set<String> intersection(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.retainAll(other);
    return both;
  }
}
