package org.arendal.cli;

import java.util.concurrent.Callable;
import org.arendal.core.explanation.Diagram;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Article;
import org.arendal.core.matter.Case;
import org.arendal.json.CaseReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the rule of an article, or what came of it for a case. */
@Command(
    name = "diagram",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "  arendal diagram --article 7",
      "  arendal diagram --article 7 case.json --lang da --format svg > article-7.svg"
    })
final class DiagramCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private ConventionOptions options = new ConventionOptions();
  @Mixin private OneArticle asked = new OneArticle();

  @Parameters(paramLabel = "FILE|-", arity = "0..1")
  private @Nullable String file;

  @Option(names = "--format", paramLabel = "FORMAT", converter = Converters.OfDiagramFormat.class)
  private DiagramFormat format = DiagramFormat.TEXT;

  DiagramCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    streams.out().print(format.write(diagram(asked.article(), language.explanation())));
    return ExitCodes.EVALUATED;
  }

  private Diagram diagram(Article article, Explanation explanation) {
    if (file == null) {
      return explanation.diagram(article);
    }
    Case matter = new Input(file, streams.in()).readJson(CaseReader::read);
    return explanation.diagram(options.assemble(conventions).evaluate(article, matter));
  }
}
