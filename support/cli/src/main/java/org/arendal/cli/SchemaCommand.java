package org.arendal.cli;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.JsonSchemas;
import org.arendal.json.OpenApi;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema, or the document that has them all. */
@Command(name = "schema", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin final SpokenOption spoken = new SpokenOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "FORM",
      converter = OfForm.class,
      completionCandidates = Forms.class)
  private Form form = new Form(JsonSchemas::ofCase);

  SchemaCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.out().print(form.schema().get());
    return ExitCodes.EVALUATED;
  }

  private record Form(Supplier<String> schema) {}

  /** Tells picocli the names of the forms. */
  private static final class Forms implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return OfForm.forms().keySet().iterator();
    }
  }

  private static final class OfForm implements ITypeConverter<Form> {
    private static Map<String, Form> forms() {
      Map<String, Form> forms = new LinkedHashMap<>();
      forms.put("case", new Form(JsonSchemas::ofCase));
      forms.put("assessment", new Form(JsonSchemas::ofAssessment));
      forms.put("outcomes", new Form(JsonSchemas::ofOutcomes));
      forms.put("summary", new Form(JsonSchemas::ofSummary));
      forms.put("questions", new Form(JsonSchemas::ofQuestions));
      forms.put("control-points", new Form(JsonSchemas::ofControlPoints));
      forms.put("why-not", new Form(JsonSchemas::ofWhyNot));
      forms.put("registers", new Form(JsonSchemas::ofRegisters));
      forms.put("problems", new Form(JsonSchemas::ofProblems));
      forms.put("case-problems", new Form(JsonSchemas::ofCaseProblems));
      forms.put("openapi", new Form(() -> OpenApi.write(true, Jackson2.JSON) + "\n"));
      return forms;
    }

    @Override
    public Form convert(String value) {
      Form form = forms().get(value);
      if (form == null) {
        throw Converters.unknown("form", value, forms().keySet());
      }
      return form;
    }
  }
}
