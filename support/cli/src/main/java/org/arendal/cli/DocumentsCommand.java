package org.arendal.cli;

import java.util.concurrent.Callable;
import org.arendal.core.Convention;
import org.arendal.core.answer.FoundingDocuments;
import org.arendal.core.explanation.DocumentsText;
import org.arendal.core.law.Territory;
import org.arendal.core.time.TreatyCalendar;
import org.arendal.core.words.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the maintenance documents of one country that can found an advance in another. */
@Command(
    name = "documents",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"  arendal documents --from IS --to DK --on 1997-01-01"})
final class DocumentsCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private AnswerOptions answers = new AnswerOptions();
  @Mixin private SettingsOptions settings = new SettingsOptions();
  @Mixin private DayOption day = new DayOption();

  @Option(
      names = "--from",
      required = true,
      paramLabel = "CODE",
      converter = Converters.OfTerritory.class)
  private Territory from = Territory.DENMARK;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "CODE",
      converter = Converters.OfTerritory.class)
  private Territory to = Territory.DENMARK;

  DocumentsCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    refuseOtherMatters();
    Convention convention = settings.applyTo(answers.applyTo(conventions.assemble()));
    FoundingDocuments documents = convention.documents(from, to, day.get());
    answers.answer(
        streams,
        texts -> DocumentsText.of(documents, texts),
        json -> json.documents(documents, true),
        Tables.DOCUMENTS);
    return ExitCodes.EVALUATED;
  }

  private void refuseOtherMatters() {
    if (from.state() == to.state()) {
      Phrase says =
          from == to
              ? Phrase.of("error.same-country", to.code())
              : Phrase.of("error.one-country", from.code(), to.code());
      throw BadInputException.inOption("--to", new Named(answers.explanation()).in(says));
    }
    if (day.get().isBefore(TreatyCalendar.ENTRY_INTO_FORCE)) {
      throw BadInputException.inOption(
          "--on", Phrase.of("error.before-force", day.get(), TreatyCalendar.ENTRY_INTO_FORCE));
    }
  }
}
