package org.arendal.cli;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.arendal.core.Convention;
import org.arendal.core.matter.Case;
import org.arendal.json.CaseDocument;
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
    footer = {
      "  arendal interview case.json",
      "  arendal interview case.json --lang da",
      "  arendal interview case.json --output more.json"
    })
final class InterviewCommand implements Callable<Integer> {
  private static final String OUTPUT = "--output";

  private final Streams streams;
  private final Conventions conventions;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private ConventionOptions options = new ConventionOptions();

  @Parameters(paramLabel = "FILE", arity = "0..1")
  private @Nullable String file;

  @Option(names = OUTPUT, paramLabel = "FILE")
  private @Nullable String output;

  InterviewCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    Convention convention = options.assemble(conventions);
    CaseFile to = to();
    return new Interview(convention, language.explanation(), streams, to, options())
        .hold(start(to));
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
  private Optional<Case> start(CaseFile to) {
    if (file == null || (output == null && !CaseFile.named(file).exists())) {
      return Optional.empty();
    }
    CaseDocument document = new Input(file, streams.in()).readJson(CaseReader::readDocument);
    to.carry(document.ref());
    return Optional.of(document.matter());
  }

  private CaseFile to() {
    String name = output != null ? output : file;
    if (name == null) {
      throw BadInputException.of("error.name-a-file", "arendal interview case.json");
    }
    if (name.equals("-") || "-".equals(file)) {
      throw BadInputException.of("error.input-is-for-answers");
    }
    CaseFile to = CaseFile.named(name);
    boolean isOther = output != null && !(file != null && to.isSameAs(CaseFile.named(file)));
    if (isOther && to.exists()) {
      throw BadInputException.of("error.file-is-there", name, "arendal interview " + name);
    }
    return to;
  }
}
