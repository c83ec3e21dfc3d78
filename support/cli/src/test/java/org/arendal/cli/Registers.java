package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.arendal.core.Convention;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.RelatedInstrument;
import org.junit.jupiter.params.provider.Arguments;

/** Questions to the registers: every territory, function and state, on days of several times. */
final class Registers {
  private static final Convention CONVENTION = Convention.discovered();
  private static final List<String> DAYS =
      List.of("1950-01-01", "1996-10-01", "2007-06-26", "2026-11-21", "2090-01-01");
  private static final List<String> STATES = List.of("", " --as-known-on 1999-01-01");

  private Registers() {}

  /** Commands with the name of the definition that their JSON keeps to. */
  static Stream<Arguments> questions() {
    return STATES.stream()
        .flatMap(
            state ->
                Stream.of(contacts(), laws(), documents(), notices(), histories())
                    .flatMap(commands -> commands)
                    .map(command -> command + state))
        .map(command -> Arguments.of(form(command), command));
  }

  private static String form(String command) {
    return command.contains("--instrument")
        ? "instrumentHistory"
        : command.substring(0, command.indexOf(' '));
  }

  /** What a command answers. */
  static String answer(String command) {
    CliRun run = run(command);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return run.out();
  }

  /** Runs a command on the registers of all countries. */
  static CliRun run(String command) {
    return CliRun.with(() -> CONVENTION, command.split(" ", -1));
  }

  private static Stream<String> contacts() {
    return onDays(territories().map(t -> "contacts --territory " + t.code()));
  }

  private static Stream<String> laws() {
    return onDays(territories().map(t -> "laws --territory " + t.code()));
  }

  private static Stream<String> documents() {
    return territories()
        .flatMap(
            from ->
                Stream.of("DK", "SE")
                    .filter(to -> !from.state().code().equals(to))
                    .flatMap(
                        to ->
                            DAYS.stream()
                                .skip(1)
                                .map(
                                    day ->
                                        "documents --from %s --to %s --on %s"
                                            .formatted(from.code(), to, day))));
  }

  private static Stream<String> notices() {
    return Stream.of(NordicState.values())
        .flatMap(
            state ->
                Stream.of(1996, 2002, 2014, 2023, 2026)
                    .map(year -> "notice --country %s --year %s".formatted(state.code(), year)));
  }

  private static Stream<String> histories() {
    return territories()
        .flatMap(
            t ->
                Stream.concat(
                    BodyFunction.standard().stream()
                        .map(f -> "history --function " + f.code() + " --territory " + t.code()),
                    Stream.of(RelatedInstrument.values())
                        .map(
                            i ->
                                "history --instrument %s --territory %s"
                                    .formatted(i.code(), t.code()))));
  }

  private static Stream<String> onDays(Stream<String> commands) {
    return commands.flatMap(command -> DAYS.stream().map(day -> command + " --on " + day));
  }

  private static Stream<Territory> territories() {
    return Stream.of(Territory.values());
  }
}
