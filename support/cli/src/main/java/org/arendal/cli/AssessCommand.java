package org.arendal.cli;

import java.io.IOException;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.arendal.core.Convention;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.json.CaseDocument;
import org.arendal.json.CaseReader;
import org.arendal.json.Detail;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers one case, or a line of JSON for each case of a batch. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "  arendal assess case.json",
      "  arendal assess case.json --full",
      "  arendal assess case.json --lang da --why 6",
      "  arendal assess cases.jsonl --batch > answers.jsonl",
      "  arendal assess cases.jsonl --batch --detail outcomes --output outcomes.jsonl --resume",
      "  arendal assess case.json --reading 6-standing-need=included --in-force FO=1998-05-01"
    })
final class AssessCommand implements Callable<Integer> {
  /** So many answers at most are made once more by a run that goes on. */
  private static final int LINES_A_MARK = 1000;

  private final Streams streams;
  private final Conventions conventions;

  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private ConventionOptions options = new ConventionOptions();
  @Mixin private BatchOptions batch = new BatchOptions();

  @Parameters(paramLabel = "FILE|-")
  private String file = "";

  @Option(
      names = {"--why", "--article"},
      paramLabel = "ARTICLE",
      converter = Converters.OfArticle.class,
      completionCandidates = Choices.OfArticle.class)
  private @Nullable Asked asked;

  @Option(names = "--full")
  private boolean full;

  @Option(
      names = "--detail",
      paramLabel = "DETAIL",
      converter = Converters.OfDetail.class,
      completionCandidates = Choices.OfDetail.class)
  private @Nullable Detail detail;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Converters.OfCaseFormat.class,
      completionCandidates = Choices.OfCaseFormat.class)
  private @Nullable CaseFormat format;

  AssessCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    boolean isBatch = batch.isAsked();
    if (isBatch && format != null && format != CaseFormat.JSON) {
      throw BadInputException.of("error.batch-in-json", format.code());
    }
    Convention convention = options.assemble(conventions);
    CaseFormat form = isBatch ? CaseFormat.JSON : format == null ? CaseFormat.TEXT : format;
    Answers answers = new Answers(convention, asked, detail(form), language.language());
    Input input = new Input(file, streams.in());
    if (isBatch) {
      return input.read(
          in -> batch(new CaseLines(in, LINES_A_MARK), input.size(), convention, answers));
    }
    CaseDocument document = input.readJson(CaseReader::readDocument);
    streams.out().print(answers.write(document, form));
    return ExitCodes.EVALUATED;
  }

  private int batch(CaseLines lines, OptionalLong size, Convention convention, Answers answers)
      throws IOException {
    Language spoken = language.language();
    BatchSettings settings = BatchSettings.of(convention, this::tell);
    try (AnswerSink to = batch.sink(lines, settings, streams)) {
      Batch.Watcher watcher = batch.watcher(lines, size, to.before(), streams, spoken);
      Tally tally = new Batch(answers.lines(), spoken, batch.threads()).run(lines, to, watcher);
      watcher.tell(tally);
      return tally.exitCode();
    }
  }

  private void tell(BiConsumer<String, String> setting) {
    setting.accept("--lang", language.language().tag());
    setting.accept("--detail", detail(CaseFormat.JSON).code());
    if (asked != null) {
      setting.accept(
          "--why", asked.inOrder().stream().map(Article::number).collect(Collectors.joining(" ")));
    }
    options.tell(setting);
  }

  /** As much as was asked for; else the first screen of what is read, and all of what is not. */
  private Detail detail(CaseFormat form) {
    if (detail == null) {
      return form == CaseFormat.TEXT && asked == null && !full ? Detail.SUMMARY : Detail.FULL;
    }
    if (full && detail != Detail.FULL) {
      throw BadInputException.of("error.detail-not-with", detail.code(), "--full");
    }
    if (!form.details().contains(detail)) {
      throw BadInputException.of("error.detail-not-with", detail.code(), "--format " + form.code());
    }
    return detail;
  }
}
