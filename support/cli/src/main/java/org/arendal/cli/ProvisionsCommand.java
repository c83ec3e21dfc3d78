package org.arendal.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.words.Phrase;
import org.arendal.core.words.Texts;
import org.arendal.json.token.JsonSink;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the catalogue of provisions. */
@Command(name = "provisions", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ProvisionsCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--article", paramLabel = "NUMBER")
  private @Nullable String article;

  ProvisionsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<Provision> asked = asked();
    Texts texts = output.texts();
    streams
        .out()
        .print(
            output.isJson()
                ? Json.indented(json -> write(json, asked, texts))
                : text(asked, texts));
    return ExitCodes.EVALUATED;
  }

  private List<Provision> asked() {
    String number = article == null ? "" : number(article);
    List<Provision> asked =
        Provisions.all().stream()
            .filter(p -> article == null || String.valueOf(p.article()).equals(number))
            .toList();
    if (asked.isEmpty()) {
      throw BadInputException.inOption(
          "--article", Phrase.of("error.unknown", Phrase.of("error.kind.article"), numbers()));
    }
    return asked;
  }

  /** The number of the article; that of a paragraph behind it is passed over. */
  private static String number(String written) {
    String article = WrittenArticle.number(written).orElse(written);
    int bracket = article.indexOf('(');
    return bracket < 0 ? article : article.substring(0, bracket);
  }

  private static String numbers() {
    return Provisions.all().stream()
        .map(Provision::article)
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  private static String text(List<Provision> provisions, Texts texts) {
    return provisions.stream()
        .map(provision -> CatalogueText.line(provision, texts))
        .collect(Collectors.joining());
  }

  private static void write(JsonSink json, List<Provision> provisions, Texts texts)
      throws IOException {
    json.beginArray();
    for (Provision provision : provisions) {
      json.beginObject();
      json.member("id", provision.id());
      json.member("article", provision.article());
      json.member("paragraph", provision.paragraph());
      json.member("level", provision.level().name().toLowerCase(Locale.ROOT));
      json.member("kind", provision.kind());
      json.member("territory", provision.territory().map(Territory::code));
      json.member("treatment", provision.treatment().name().toLowerCase(Locale.ROOT));
      json.member("statement", CatalogueText.statement(provision, texts));
      json.endObject();
    }
    json.endArray();
  }
}
