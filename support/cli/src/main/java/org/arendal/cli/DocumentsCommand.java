package org.arendal.cli;

import java.util.concurrent.Callable;
import org.arendal.core.Convention;
import org.arendal.core.answer.FoundingDocuments;
import org.arendal.core.explanation.DocumentsText;
import org.arendal.core.law.Territory;
import org.arendal.core.time.TreatyCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the maintenance documents of one country that can found an advance in another. */
@Command(
    name = "documents",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Lists the documents of one country or territory that can found maintenance advance in"
          + " another (article 11(2)): who issues them, whether an attestation is needed, and who"
          + " gives it, with source and age. The lists are not exhaustive."
    },
    footer = {
      "",
      "Example:",
      "  arendal documents --from IS --to DK --on 1997-01-01",
      "",
      "Exit codes: 0 answered, also if none is listed; 2 bad input or usage; 1 fault."
    })
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
      converter = Converters.OfTerritory.class,
      description = "Where the document was issued: DK, FO, GL, FI, AX, IS, NO, SJ or SE.")
  private Territory from = Territory.DENMARK;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "CODE",
      converter = Converters.OfTerritory.class,
      description = "Where the advance is asked for: a territory of another country.")
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
      throw new BadInputException(
          "Invalid value for option '--to': %s and %s are parts of one country; the Convention is"
                  .formatted(from.code(), to.code())
              + " about documents of another");
    }
    if (day.get().isBefore(TreatyCalendar.ENTRY_INTO_FORCE)) {
      throw new BadInputException(
          "Invalid value for option '--on': %s lies before %s, when the Convention entered into"
                  .formatted(day.get(), TreatyCalendar.ENTRY_INTO_FORCE)
              + " force");
    }
  }
}
