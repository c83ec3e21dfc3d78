package org.arendal.json;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.arendal.json.token.JsonSink;

/** What a service that answers cases is asked for, as a path of an OpenAPI document. */
enum ServiceOperation {
  ASSESS(
      "/assessments",
      "assess",
      "Answers all articles that a case raises.",
      SchemaComponent.ASSESSMENT.reference(),
      true),
  DETERMINE(
      "/determinations/" + ServiceParameter.ARTICLE.inPath(),
      "determine",
      "Answers one article. In less detail than full it is an assessment of that article alone.",
      SchemaComponent.ASSESSMENT.reference("determination"),
      true),
  QUESTIONS(
      "/questions",
      "questions",
      "Says what is still to be asked in a case, over all articles.",
      SchemaComponent.QUESTIONS.reference(),
      false),
  WHY_NOT(
      "/why-not/" + ServiceParameter.ARTICLE.inPath(),
      "whyNot",
      "Says what would turn the outcome of an article. None of it is advice.",
      SchemaComponent.WHY_NOT.reference(),
      false),
  CONTROL_POINTS(
      "/control-points",
      "controlPoints",
      "Says what a human must look at before a decision is sent.",
      SchemaComponent.CONTROL_POINTS.reference(),
      false);

  private static final String IN_DETAIL =
      "The answer in the detail that was asked for. Outcomes and a summary say which they are in"
          + " their member detail; a full answer has no member detail.";

  private final String path;
  private final String id;
  private final String summary;
  private final String answer;
  private final boolean hasDetail;

  ServiceOperation(String path, String id, String summary, String answer, boolean hasDetail) {
    this.path = path;
    this.id = id;
    this.summary = summary;
    this.answer = answer;
    this.hasDetail = hasDetail;
  }

  private boolean hasArticle() {
    return path.endsWith(ServiceParameter.ARTICLE.inPath());
  }

  /** Writes its path, as a member. */
  void write(JsonSink out) throws IOException {
    OpenApiText.object(out, path, item -> OpenApiText.object(item, "post", this::members));
  }

  private void members(JsonSink out) throws IOException {
    out.member("operationId", id);
    out.member("summary", summary);
    out.beginArray("parameters");
    if (hasArticle()) {
      ServiceParameter.ARTICLE.refer(out);
    }
    if (hasDetail) {
      ServiceParameter.DETAIL.refer(out);
    }
    ServiceParameter.LANGUAGE.refer(out);
    out.endArray();
    OpenApiText.object(out, "requestBody", ServiceBody::refer);
    OpenApiText.object(out, "responses", this::responses);
  }

  private void responses(JsonSink out) throws IOException {
    OpenApiText.object(
        out,
        "200",
        answer -> {
          answer.member("description", hasDetail ? IN_DETAIL : "The answer.");
          OpenApiText.content(answer, ServiceBody.MEDIA_TYPE, this::schema);
        });
    if (hasArticle()) {
      OpenApiText.object(
          out, "404", none -> none.member("description", "There is no such article."));
    }
    for (ProblemType type : ProblemType.values()) {
      ServiceRefusal.refer(type, out);
    }
  }

  /** References to the schemas of its answers. */
  List<String> answers() {
    return hasDetail ? Arrays.stream(Detail.values()).map(this::in).toList() : List.of(answer);
  }

  private void schema(JsonSink out) throws IOException {
    if (!hasDetail) {
      OpenApiText.reference(out, answer);
      return;
    }
    out.beginArray("oneOf");
    for (String form : answers()) {
      out.beginObject();
      OpenApiText.reference(out, form);
      out.endObject();
    }
    out.endArray();
  }

  private String in(Detail detail) {
    return switch (detail) {
      case OUTCOMES -> SchemaComponent.OUTCOMES.reference();
      case SUMMARY -> SchemaComponent.SUMMARY.reference();
      case FULL -> answer;
    };
  }
}
