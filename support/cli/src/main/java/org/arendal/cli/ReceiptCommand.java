package org.arendal.cli;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.json.CaseReader;
import org.arendal.receipt.Receipt;
import org.arendal.receipt.Receipts;
import org.arendal.receipt.Seed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a case and keeps the answer as a receipt, or a line for each case of a batch. */
@Command(
    name = "receipt",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "  arendal receipt case.json > receipt.json",
      "  arendal receipt cases.jsonl --batch --lang da > receipts.jsonl"
    })
final class ReceiptCommand implements Callable<Integer> {
  private static final String SEED = "--seed";

  /** Marks are for answers in a file that are gone on with; receipts never are. */
  private static final int LINES_A_MARK = Integer.MAX_VALUE;

  // The library draws no chance; whoever calls it does, and here that is the shell.
  private final SecureRandom chance = new SecureRandom();
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private ConventionOptions options = new ConventionOptions();

  @Parameters(paramLabel = "FILE|-")
  private String file = "";

  @Option(
      names = "--article",
      paramLabel = "ARTICLE",
      converter = Converters.OfArticle.class,
      completionCandidates = Choices.OfArticle.class)
  private @Nullable Asked asked;

  @Option(names = SEED, paramLabel = "HEX", converter = Converters.OfSeed.class)
  private @Nullable Seed seed;

  @Option(names = "--batch")
  private boolean batch;

  ReceiptCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    if (batch && seed != null) {
      throw BadInputException.of("error.not-together", SEED, "--batch");
    }
    Language in = language.language();
    Receipts receipts = Receipts.of(options.assemble(conventions), in);
    Input input = new Input(file, streams.in());
    if (batch) {
      return input.read(lines -> batch(new CaseLines(lines, LINES_A_MARK), receipts, in));
    }
    streams.exact().print(issued(receipts, input.readJson(CaseReader::read)) + "\n");
    return ExitCodes.EVALUATED;
  }

  private int batch(CaseLines lines, Receipts receipts, Language in) throws IOException {
    Batch.Answerer issuer = (document, to) -> to.write(issued(receipts, document.matter()) + "\n");
    try (AnswerSink to = new StandardAnswers(streams.bytes())) {
      return new Batch(issuer, in, Runtime.getRuntime().availableProcessors())
          .run(lines, to, Batch.Watcher.NONE)
          .exitCode();
    }
  }

  private String issued(Receipts receipts, Case matter) {
    Seed by = seed == null ? drawn() : seed;
    Receipt receipt =
        asked == null ? receipts.issue(matter, by) : receipts.issue(asked.articles(), matter, by);
    return receipt.text();
  }

  private Seed drawn() {
    byte[] bytes = new byte[Seed.BYTES];
    chance.nextBytes(bytes);
    return Seed.of(bytes);
  }
}
