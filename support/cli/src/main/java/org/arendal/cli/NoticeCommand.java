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
    footer = {
      "  arendal notice --country SE --year 1996",
      "  arendal notice --country SE --year 2030 --denounced SE=2030-03-31"
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
      converter = Converters.OfState.class)
  private NordicState state = NordicState.DENMARK;

  @Option(
      names = "--year",
      required = true,
      paramLabel = "YEAR",
      converter = Converters.OfYear.class)
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
