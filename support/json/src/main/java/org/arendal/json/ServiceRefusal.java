package org.arendal.json;

import java.io.IOException;
import java.util.Optional;
import org.arendal.core.law.Language;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonSink;

/** The answer of a service to a case that is refused, as a response of an OpenAPI document. */
final class ServiceRefusal {
  /** A reference to the schema of what is wrong with a case. */
  static final String SCHEMA = SchemaComponent.CASE_PROBLEMS.reference();

  private ServiceRefusal() {}

  private static String component(ProblemType type) {
    String uri = type.uri().getPath();
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  /** Writes a reference to it, as the member of its status. */
  static void refer(ProblemType type, JsonSink out) throws IOException {
    OpenApiText.object(
        out,
        Integer.toString(type.status()),
        response -> OpenApiText.reference(response, "#/components/responses/" + component(type)));
  }

  /** Writes it as a component. */
  static void write(ProblemType type, JsonAdapter json, JsonSink out) throws IOException {
    OpenApiText.object(
        out,
        component(type),
        response -> {
          response.member("description", type.title().inLanguage(Language.ENGLISH));
          OpenApiText.content(
              response,
              CaseProblems.MEDIA_TYPE,
              schema -> OpenApiText.reference(schema, SCHEMA),
              media -> {
                Optional<CaseProblems> example = example(type, json);
                if (example.isPresent()) {
                  media.name("example");
                  example.get().write(Language.ENGLISH, media);
                }
              });
        });
  }

  private static Optional<CaseProblems> example(ProblemType type, JsonAdapter json) {
    return switch (type) {
      case TOO_LARGE -> Optional.empty();
      case NOT_READABLE -> refused("{\"asOf\":", json);
      case NOT_VALID -> refused("{\"asOf\": \"1997-02-30\", \"stay\": {\"kynd\": null}}", json);
    };
  }

  /** What the reader says of a text, so that the example is what a service really answers. */
  private static Optional<CaseProblems> refused(String text, JsonAdapter json) {
    try {
      CaseReader.read(text, json);
      return Optional.empty();
    } catch (InvalidCaseException e) {
      return Optional.of(CaseProblems.of(e));
    }
  }
}
