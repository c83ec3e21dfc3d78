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
    description = {
      "Writes a letter to the other country by an article on which authorities of two countries"
          + " deal with one another: in the receiver's language, and below it in yours. It is an"
          + " enquiry without any fact of the person, unless you ask for one with facts."
    },
    footer = {
      "",
      "What is in square brackets is left for you to fill in or to check. Of a judgement a letter"
          + " tells the outcome, the day and the role, never the reason.",
      "",
      "Examples:",
      "  arendal letter case.json --to AX --article 8 --lang sv",
      "  arendal letter case.json --to IS --article '9(1)' --lang da --with-facts",
      "  arendal letter case.json --to FI --to-lang sv-FI --article '13(1)' --lang nb",
      "",
      "Exit codes: 0 written; 2 bad input or usage, or nothing to write; 1 fault."
    })
final class LetterCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private ConventionOptions options = new ConventionOptions();

  @Parameters(
      paramLabel = "FILE|-",
      description = "File with the case in JSON, UTF-8; - reads standard input.")
  private String file = "";

  @Option(
      names = "--to",
      paramLabel = "CODE",
      required = true,
      converter = Converters.OfTerritory.class,
      description =
          "ISO 3166-1 code of the territory that is written to: DK, FO, GL, FI, AX, IS, NO, SJ or"
              + " SE.")
  private @Nullable Territory to;

  @Option(
      names = "--article",
      paramLabel = "ARTICLE",
      required = true,
      converter = Converters.OfArticle.class,
      description = "The article that it is written by: 8, 9(1), 11(2), 11(3) or 13(1).")
  private @Nullable Asked article;

  @Option(
      names = "--to-lang",
      paramLabel = "LANG",
      converter = Converters.OfLanguage.class,
      completionCandidates = Choices.OfLanguage.class,
      description =
          "Language of the receiver, if not the usual one there: ${COMPLETION-CANDIDATES}.")
  private @Nullable Language receiver;

  @Option(
      names = "--with-facts",
      description =
          "Tell what is known of the person, as far as the article turned on it. Needs a record in"
              + " the case (transfer.consentObtained) that every consent which the rules on secrecy"
              + " require has been obtained, or that they require none.")
  private boolean withFacts;

  LetterCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    Convention convention = options.assemble(conventions);
    Article only = only(requireNonNull(article));
    Case matter = new Input(file, streams.in()).read(CaseReader::read);
    Explanation explanation = language.explanation();
    Letter letter = letter(convention, only, matter);
    streams
        .out()
        .print(
            receiver == null ? explanation.letter(letter) : explanation.letter(letter, receiver));
    return ExitCodes.EVALUATED;
  }

  private Letter letter(Convention convention, Article only, Case matter) {
    try {
      return convention.letter(only, matter, requireNonNull(to), withFacts);
    } catch (IllegalArgumentException e) {
      throw new BadInputException("No letter: " + e.getMessage(), e);
    }
  }

  /** The one article of those asked by which letters are written. */
  private static Article only(Asked asked) {
    List<Article> possible =
        asked.inOrder().stream().filter(Correspondence.articles()::contains).toList();
    if (possible.size() != 1) {
      throw new BadInputException(
          "Invalid value for option '--article': letters are written by one of "
              + Correspondence.articles().stream()
                  .map(Article::number)
                  .collect(Collectors.joining(", ")));
    }
    return possible.get(0);
  }
}
