package org.arendal.cli;

import java.util.concurrent.Callable;
import org.arendal.core.Convention;
import org.arendal.core.matter.Case;
import org.arendal.json.CaseReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares the answers to two cases, or to one on another day or by other settings. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "  arendal compare before.json after.json",
      "  arendal compare case.json --as-of 2005-01-01",
      "  arendal compare case.json --other-reading 6-standing-need=included --lang da"
    })
final class CompareCommand implements Callable<Integer> {
  private final Streams streams;
  private final Conventions conventions;

  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private ConventionOptions options = new ConventionOptions();
  @Mixin private OtherSettingsOptions others = new OtherSettingsOptions();
  @Mixin private AsOfOption asOf = new AsOfOption();

  @Parameters(index = "0", paramLabel = "FILE|-")
  private String file = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "OTHER|-")
  private @Nullable String other;

  CompareCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    if (other == null && !asOf.isGiven() && others.areNone()) {
      throw BadInputException.of("error.nothing-to-compare", AsOfOption.AS_OF, "--other");
    }
    if (file.equals("-") && file.equals(other)) {
      throw BadInputException.of("error.standard-input-once");
    }
    Case first = read(file);
    Case second = asOf.of(other == null ? first : read(other), language.explanation());
    Convention convention = options.assemble(conventions);
    streams
        .out()
        .print(
            language
                .explanation()
                .text(convention.compare(first, others.applyTo(convention), second)));
    return ExitCodes.EVALUATED;
  }

  private Case read(String name) {
    return new Input(name, streams.in()).readJson(CaseReader::read);
  }
}
