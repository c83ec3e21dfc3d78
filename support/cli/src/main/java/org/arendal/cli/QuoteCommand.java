package org.arendal.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.arendal.core.Convention;
import org.arendal.core.explanation.Quotation;
import org.arendal.core.fact.Suggestion;
import org.arendal.core.words.Phrase;
import org.arendal.core.words.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Prints a provision, a criterion, a conclusion, a reading or an entry so that it can be quoted.
 */
@Command(
    name = "quote",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "  arendal quote A06-g7",
      "  arendal quote reading-6-standing-need --lang da --format html --address https://example.org"
    })
final class QuoteCommand implements Callable<Integer> {
  private static final String ID = "ID";

  private final Streams streams;
  private final Conventions conventions;

  @Mixin private LanguageOption language = new LanguageOption();

  @Parameters(paramLabel = ID)
  private String id = "";

  @Option(names = "--format", paramLabel = "FORMAT", converter = Converters.OfQuotationFormat.class)
  private QuotationFormat format = QuotationFormat.MARKDOWN;

  @Option(names = "--address", paramLabel = "URL")
  private @Nullable String address;

  QuoteCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    Convention convention = conventions.assemble();
    Texts texts = language.texts();
    List<Quotation> all = Quotation.all(convention.law(), texts);
    Quotation asked =
        all.stream()
            .filter(quotation -> quotation.id().equals(id))
            .findFirst()
            .orElseThrow(() -> unknown(all));
    streams
        .out()
        .print(
            format.write(
                asked, convention.law().libraryVersion(), Optional.ofNullable(address), texts));
    return ExitCodes.EVALUATED;
  }

  private BadInputException unknown(List<Quotation> all) {
    return BadInputException.inParameter(
        ID,
        Suggestion.nearest(id, all.stream().map(Quotation::id).toList())
            .map(near -> Phrase.of("error.unknown-quotation-meant", near))
            .orElseGet(() -> Phrase.of("error.unknown-quotation")));
  }
}
