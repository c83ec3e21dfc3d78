package org.arendal.cli;

import java.util.concurrent.Callable;
import org.arendal.core.assembly.Settings;
import org.arendal.core.explanation.NoticeText;
import org.arendal.core.law.NordicState;
import org.arendal.core.register.AnnualNotice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives what the registers know for a state's annual notice. */
@Command(
    name = "notice",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Gives what the registers know for a state's notice of a calendar year under article 2(3):"
          + " what changed in its list of legislation, to whom and by when. There may be more"
          + " changes than they know."
    },
    footer = {
      "",
      "Example:",
      "  arendal notice --country SE --year 1996",
      "  arendal notice --country SE --year 2030 --denounced SE=2030-03-31",
      "",
      "Exit codes: 0 answered; 2 bad input or usage; 1 fault."
    })
final class NoticeCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private AnswerOptions answers = new AnswerOptions();
  @Mixin private DenouncedOption denounced = new DenouncedOption();

  @Option(
      names = "--country",
      required = true,
      paramLabel = "CODE",
      converter = Converters.OfState.class,
      description = "ISO 3166-1 code of the state, its territories included: DK, FI, IS, NO or SE.")
  private NordicState state = NordicState.DENMARK;

  @Option(
      names = "--year",
      required = true,
      paramLabel = "YEAR",
      converter = Converters.OfYear.class,
      description = "Calendar year of the changes, 1996 or later.")
  private int year;

  NoticeCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    Settings settings = Settings.builder().denunciationReceived(denounced.received()).build();
    AnnualNotice notice =
        answers.applyTo(conventions.assemble()).with(settings).annualNotice(state, year);
    answers.answer(
        streams,
        texts -> NoticeText.of(notice, texts),
        json -> json.notice(notice, true),
        Tables.NOTICE);
    return ExitCodes.EVALUATED;
  }
}
