package org.arendal.cli;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.arendal.core.Convention;
import org.arendal.core.answer.Letter;
import org.arendal.core.article.Correspondence;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.words.Phrase;
import org.arendal.core.words.RefusedException;
import org.arendal.json.CaseReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a letter to the other country about a case. */
@Command(
    name = "letter",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "  arendal letter case.json --to AX --article 8 --lang sv",
      "  arendal letter case.json --to IS --article '9(1)' --lang da --with-facts",
      "  arendal letter case.json --to FI --to-lang sv-FI --article '13(1)' --lang nb"
    })
final class LetterCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private ConventionOptions options = new ConventionOptions();

  @Parameters(paramLabel = "FILE|-")
  private String file = "";

  @Option(
      names = "--to",
      paramLabel = "CODE",
      required = true,
      converter = Converters.OfTerritory.class)
  private @Nullable Territory to;

  @Option(
      names = "--article",
      paramLabel = "ARTICLE",
      required = true,
      converter = Converters.OfArticle.class)
  private @Nullable Asked article;

  @Option(
      names = "--to-lang",
      paramLabel = "LANG",
      converter = Converters.OfLanguage.class,
      completionCandidates = Choices.OfLanguage.class)
  private @Nullable Language receiver;

  @Option(names = "--with-facts")
  private boolean withFacts;

  LetterCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    Convention convention = options.assemble(conventions);
    Article only = only(requireNonNull(article));
    Case matter = new Input(file, streams.in()).readJson(CaseReader::read);
    Explanation explanation = language.explanation();
    Letter letter = letter(convention, only, matter, explanation);
    streams
        .out()
        .print(
            receiver == null ? explanation.letter(letter) : explanation.letter(letter, receiver));
    return ExitCodes.EVALUATED;
  }

  private Letter letter(Convention convention, Article only, Case matter, Explanation explanation) {
    try {
      return convention.letter(only, matter, requireNonNull(to), withFacts);
    } catch (RefusedException e) {
      throw new BadInputException(
          Phrase.of("error.no-letter", new Named(explanation).in(e.says())), e);
    }
  }

  /** The one article of those asked by which letters are written. */
  private static Article only(Asked asked) {
    List<Article> possible =
        asked.inOrder().stream().filter(Correspondence.articles()::contains).toList();
    if (possible.size() > 1) {
      throw OneArticle.nameOneOf(possible);
    }
    if (possible.isEmpty()) {
      throw BadInputException.inOption(
          "--article",
          Phrase.of(
              "error.letters-by",
              Correspondence.articles().stream()
                  .map(Article::number)
                  .collect(Collectors.joining(", "))));
    }
    return possible.get(0);
  }
}
