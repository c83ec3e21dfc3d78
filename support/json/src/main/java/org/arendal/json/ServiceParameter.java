package org.arendal.json;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.json.token.JsonSink;

/** What a service is asked besides the case, as a parameter of an OpenAPI document. */
enum ServiceParameter {
  /** Which article, in the path. */
  ARTICLE("article", "path", "The article and, where it is asked separately, its paragraph.") {
    @Override
    void describe(JsonSink out) throws IOException {
      out.member("type", "string");
      SchemaText.names(
          out, "enum", Arrays.stream(Article.values()).map(Article::number).toArray(String[]::new));
    }
  },
  /** How much of the answer. */
  DETAIL("detail", "query", "How much of the answer is written. Without it all.") {
    @Override
    void describe(JsonSink out) throws IOException {
      out.member("type", "string");
      SchemaText.names(
          out, "enum", Arrays.stream(Detail.values()).map(Detail::code).toArray(String[]::new));
      out.member("default", Detail.FULL.code());
    }
  },
  /** In which language, as browsers and clients say it of themselves. */
  LANGUAGE(
      "Accept-Language",
      "header",
      "The language of the texts: one of "
          + Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", "))
          + ", or several with their weights (RFC 9110). Without it, or with none of these, that of"
          + " the service.") {
    @Override
    void describe(JsonSink out) throws IOException {
      out.member("type", "string");
      out.beginArray("examples");
      out.string(Language.SWEDISH_IN_FINLAND.tag());
      out.endArray();
    }
  };

  private final String named;
  private final String place;
  private final String description;

  ServiceParameter(String named, String place, String description) {
    this.named = named;
    this.place = place;
    this.description = description;
  }

  /** Writes the members of its schema. */
  abstract void describe(JsonSink out) throws IOException;

  /** How it stands in a path. */
  String inPath() {
    return "{" + named + "}";
  }

  private boolean isInPath() {
    return this == ARTICLE;
  }

  private String component() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes a reference to it, as an element. */
  void refer(JsonSink out) throws IOException {
    out.beginObject();
    OpenApiText.reference(out, "#/components/parameters/" + component());
    out.endObject();
  }

  /** Writes it as a component. */
  void write(JsonSink out) throws IOException {
    OpenApiText.object(
        out,
        component(),
        parameter -> {
          parameter.member("name", named);
          parameter.member("in", place);
          parameter.member("description", description);
          if (isInPath()) {
            parameter.member("required", true);
          }
          OpenApiText.object(parameter, "schema", this::describe);
        });
  }
}
