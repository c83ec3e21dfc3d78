package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.json.JsonSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the commands print as JSON is what the schema says of it. */
class RegisterSchemaTest {
  private static final String ID = "https://arendal.example/schema/register.schema.json";
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder -> builder.schemas(Map.of(ID, JsonSchemas.ofRegisters())));
  private static final Map<String, Schema> FORMS =
      Stream.of("contacts", "laws", "documents", "notice", "history")
          .collect(
              Collectors.toMap(
                  Function.identity(),
                  form -> REGISTRY.getSchema("{\"$ref\": \"%s#/$defs/%s\"}".formatted(ID, form))));

  @ParameterizedTest(name = "{1}")
  @MethodSource("org.arendal.cli.Registers#questions")
  void isThatOfTheCommand(String form, String command) {
    String json = Registers.answer(command + " --format json");

    assertThat(problems(form, json)).isEmpty();
  }

  @Test
  void isThatOfNoOtherCommand() {
    String history = Registers.answer("history --function liaison --territory SE --format json");
    String notice = Registers.answer("notice --country SE --year 2002 --format json");

    assertThat(problems("history", notice)).isNotEmpty();
    assertThat(problems("notice", history)).isNotEmpty();
    assertThat(problems("history", history.replace("1996-10-01", "1996-10-00"))).isNotEmpty();
    assertThat(problems("history", history.replace("\"confidence\"", "\"trust\""))).isNotEmpty();
    assertThat(problems("notice", notice.replace("\"evidence\"", "\"day\""))).isNotEmpty();
    assertThat(problems("laws", "[ {} ]")).isNotEmpty();
    assertThat(problems("contacts", "[ {} ]")).isNotEmpty();
    assertThat(problems("documents", "{}")).isNotEmpty();
  }

  private static List<String> problems(String form, String json) {
    return FORMS
        .get(form)
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }
}
