package org.arendal.cli;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.arendal.core.Convention;
import org.arendal.core.matter.Case;
import org.arendal.json.CaseReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks for what matters in a case, question by question. */
@Command(
    name = "interview",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Asks for what matters in a case, question by question: first what has happened, in words,"
          + " then the day, then what still matters over all articles, in the order in which to"
          + " ask. It ends with the first screen of the answer. The case is written to the file"
          + " after each answer, and a case that is there is gone on with."
    },
    footer = {
      "",
      "Answers are read from standard input, line by line. At any question: ? = asked, but not"
          + " known; Enter = not now; back = take the last answer back; topics = something else has"
          + " happened; save or quit = leave; help. The words of the language count too.",
      "",
      "Examples:",
      "  arendal interview case.json",
      "  arendal interview case.json --lang da",
      "  arendal interview case.json --output more.json",
      "",
      "Exit codes: 0 the case is written, also if the input ended early; 2 bad input or usage; 1"
          + " fault, or the case could not be written."
    })
final class InterviewCommand implements Callable<Integer> {
  private static final String OUTPUT = "--output";

  private final Streams streams;
  private final Conventions conventions;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private ConventionOptions options = new ConventionOptions();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description =
          "File with the case to go on with, in JSON, UTF-8; if it is not there yet, a new case is"
              + " written to it.")
  private @Nullable String file;

  @Option(
      names = OUTPUT,
      paramLabel = "FILE",
      description = "New file to write the case to, instead of the one that is gone on with.")
  private @Nullable String output;

  InterviewCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    Convention convention = options.assemble(conventions);
    CaseFile to = to();
    return new Interview(convention, language.explanation(), streams, to, options()).hold(start());
  }

  /** The options that were given, but for the file, as they are given to other commands. */
  private String options() {
    return requireNonNull(spec).commandLine().getParseResult().matchedOptions().stream()
        .filter(option -> !option.longestName().equals(OUTPUT))
        .flatMap(
            option ->
                option.originalStringValues().stream()
                    .map(value -> " " + option.longestName() + " " + Interview.quoted(value)))
        .collect(Collectors.joining());
  }

  /** The case that is gone on with, if there is one. */
  private Optional<Case> start() {
    if (file == null || (output == null && !CaseFile.named(file).exists())) {
      return Optional.empty();
    }
    return Optional.of(new Input(file, streams.in()).read(CaseReader::read));
  }

  private CaseFile to() {
    String name = output != null ? output : file;
    if (name == null) {
      throw new BadInputException(
          "name the file that the case is to be written to, such as: arendal interview case.json");
    }
    if (name.equals("-") || "-".equals(file)) {
      throw new BadInputException(
          "standard input is for the answers: name a file, such as case.json");
    }
    CaseFile to = CaseFile.named(name);
    boolean isOther = output != null && !(file != null && to.isSameAs(CaseFile.named(file)));
    if (isOther && to.exists()) {
      throw new BadInputException(
          name + ": is there already; to go on with it: arendal interview " + name);
    }
    return to;
  }
}
