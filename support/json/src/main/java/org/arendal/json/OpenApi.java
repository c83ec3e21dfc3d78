package org.arendal.json;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.arendal.core.Convention;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonSink;

/**
 * The OpenAPI 3.1 document of a service that answers cases with this library.
 *
 * <p>It describes an assessment of all articles, a determination of one, what is still to be asked,
 * what would turn an outcome, and what a human must look at; each is asked for with a case. Where
 * they are served, and who may ask, is for the service to say: it adds {@code servers} and {@code
 * security}, and leaves out what it does not serve.
 *
 * <p>Its components are the schemas of {@link JsonSchemas} and their definitions, these under the
 * name of both, such as {@code AssessmentDetermination}, as far as a path takes or answers them.
 * Nothing in it leads out of it. So that a client can be made from it, choices bear a type, what is
 * read as one code or several is several, and the codes of problems are open.
 */
public final class OpenApi {
  private static final String VERSION = "3.1.0";

  private OpenApi() {}

  /** The document in one line or indented, without a line feed at the end. */
  public static String write(boolean pretty, JsonAdapter json) {
    return JsonOutput.text(json, pretty, out -> write(json, out));
  }

  private static void write(JsonAdapter json, JsonSink out) throws IOException {
    out.beginObject();
    out.member("openapi", VERSION);
    OpenApiText.object(out, "info", OpenApi::info);
    OpenApiText.object(out, "paths", OpenApi::paths);
    OpenApiText.object(out, "components", components -> components(json, components));
    out.endObject();
  }

  private static void info(JsonSink out) throws IOException {
    out.member("title", "Arendal");
    out.member(
        "description",
        "What the Nordic Convention on Social Assistance and Social Services (1994) says of a case,"
            + " article by article. It never decides what the Convention leaves to a human.");
    out.member("version", Convention.of().law().libraryVersion());
    OpenApiText.object(
        out,
        "license",
        license -> {
          license.member("name", "Apache License 2.0");
          license.member("identifier", "Apache-2.0");
        });
  }

  private static void paths(JsonSink out) throws IOException {
    for (ServiceOperation operation : ServiceOperation.values()) {
      operation.write(out);
    }
  }

  /** References to all schemas of what a service takes and answers. */
  private static List<String> references() {
    return Stream.concat(
            Stream.of(ServiceBody.SCHEMA, ServiceRefusal.SCHEMA),
            Arrays.stream(ServiceOperation.values())
                .flatMap(operation -> operation.answers().stream()))
        .toList();
  }

  private static void components(JsonAdapter json, JsonSink out) throws IOException {
    OpenApiText.object(
        out, "schemas", schemas -> SchemaComponents.write(references(), json, schemas));
    OpenApiText.object(
        out,
        "parameters",
        parameters -> {
          for (ServiceParameter parameter : ServiceParameter.values()) {
            parameter.write(parameters);
          }
        });
    OpenApiText.object(out, "requestBodies", ServiceBody::write);
    OpenApiText.object(
        out,
        "responses",
        responses -> {
          for (ProblemType type : ProblemType.values()) {
            ServiceRefusal.write(type, json, responses);
          }
        });
  }
}
