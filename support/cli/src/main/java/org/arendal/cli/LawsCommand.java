package org.arendal.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.arendal.core.Convention;
import org.arendal.core.explanation.LawListText;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.register.LawList;
import org.arendal.core.words.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the acts that the Convention covers, or may cover, in a territory on a day. */
@Command(
    name = "laws",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "  arendal laws --territory AX --category 2-1-a --on 1997-01-01",
      "  arendal laws --territory SE --on 2003-06-01 --as-known-on 2026-12-31 --format json"
    })
final class LawsCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private AnswerOptions answers = new AnswerOptions();
  @Mixin private TerritoryOption territory = new TerritoryOption();
  @Mixin private DayOption day = new DayOption();

  @Option(names = "--category", paramLabel = "CATEGORY", converter = CategoryConverter.class)
  private @Nullable BenefitCategory category;

  LawsCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    Convention convention = answers.applyTo(conventions.assemble());
    List<LawList> lists =
        CategoryConverter.codes().values().stream()
            .filter(asked -> category == null || asked == category)
            .map(asked -> convention.laws(territory.get(), asked, day.get()))
            .toList();
    answers.answer(
        streams, texts -> text(lists, texts), json -> json.laws(lists, true), Tables.LAWS);
    return ExitCodes.EVALUATED;
  }

  private static String text(List<LawList> lists, Texts texts) {
    return lists.stream()
        .map(list -> LawListText.of(list, texts))
        .collect(Collectors.joining("\n"));
  }
}
