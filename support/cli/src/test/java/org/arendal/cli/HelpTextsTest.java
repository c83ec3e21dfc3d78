package org.arendal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.arendal.core.Convention;
import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the shell says of every command, option and argument stands in the files of words. */
class HelpTextsTest {
  private static final Texts ENGLISH = ShellWords.help(Language.ENGLISH);

  /** Picocli brings words for these, which ours replace. */
  private static final Set<String> STANDARD = Set.of("--help", "--version");

  @Test
  void name_no_words_in_annotations() {
    List<String> words = new ArrayList<>();
    for (CommandSpec command : commands()) {
      words.addAll(List.of(command.usageMessage().description()));
      words.addAll(List.of(command.usageMessage().header()));
      Arrays.stream(command.usageMessage().footer())
          .filter(line -> !line.startsWith("  arendal "))
          .forEach(words::add);
      command.args().stream()
          .filter(argument -> !isStandard(argument))
          .forEach(argument -> words.addAll(List.of(argument.description())));
    }

    assertThat(words)
        .as("to be moved to words/<language>/help.properties, beside the shell")
        .isEmpty();
  }

  @Test
  void are_there_for_every_command_option_and_argument() {
    List<String> missing = new ArrayList<>();
    for (CommandSpec command : commands()) {
      if (ENGLISH.find(HelpTexts.keyOf(command)).isEmpty()) {
        missing.add(HelpTexts.keyOf(command) + "=");
      }
      for (ArgSpec argument : command.args()) {
        List<String> keys = HelpTexts.keys(command, argument);
        if (keys.stream().noneMatch(key -> ENGLISH.find(key).isPresent())) {
          missing.add(String.join("= or ", keys) + "=");
        }
      }
    }

    assertThat(missing).as("to be written in words/<language>/help.properties").isEmpty();
  }

  @Test
  void are_all_asked_for() {
    Set<String> left = new TreeSet<>(ENGLISH.keys());
    left.removeIf(key -> !key.startsWith("help.") || key.startsWith("help.heading."));
    for (CommandSpec command : commands()) {
      Stream.of("", ".second", ".more", ".exit")
          .forEach(part -> left.remove(HelpTexts.keyOf(command) + part));
      for (ArgSpec argument : command.args()) {
        HelpTexts.keys(command, argument).stream()
            .filter(key -> ENGLISH.find(key).isPresent())
            .findFirst()
            .ifPresent(left::remove);
      }
    }

    assertThat(left).as("to be struck from words/<language>/help.properties").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.words.Texts#languages")
  void are_printed_in_every_language(Language language) {
    Texts texts = ShellWords.help(language);
    for (CommandSpec command : commands()) {
      String name = command.qualifiedName();
      CliRun run = CliRun.of(arguments(name + " --help --lang " + language.tag()));

      assertThat(run.exitCode()).as(name).isZero();
      assertThat(run.err()).as(name).isEmpty();
      String words = joined(run.out());
      assertThat(run.out()).startsWith(texts.get("help.heading.usage") + " " + name);
      assertThat(run.out().lines()).as(name).allMatch(line -> line.length() <= 100);
      assertThat(run.out())
          .as(name)
          .doesNotContainPattern("--(?!help)[\\w-]+\n(?! *arendal ) *[\\p{L}\\d]")
          .doesNotContainPattern("\\d\n *\\(\\d")
          .doesNotContainPattern("(?i)\\b(article|artikel|artikkel|stk\\.|nr\\.)\n *\\d")
          .doesNotContainPattern("\\d\\.?\n *(artikla|kappale|mgr\\.|gr\\.)")
          .doesNotContain("\u00a0", "\u00ff");
      assertThat(words)
          .as(name)
          .contains(joined(texts.get("help.option.help")))
          .contains(joined(texts.get("help.option.version")))
          .contains(joined(texts.get(HelpTexts.keyOf(command)).replace("{0}", languages())))
          .doesNotContain("{", "help.");
      for (ArgSpec argument : command.args()) {
        HelpTexts.keys(command, argument).stream()
            .flatMap(key -> texts.find(key).stream())
            .findFirst()
            .ifPresent(text -> assertThat(words).contains(joined(text).split("\\{0}")));
      }
    }
  }

  @Test
  void are_the_same_when_asked_for_twice() {
    CommandLine letter = Main.commandLine(new String[] {"letter"}, streams(), conventions());

    assertThat(letter.getSubcommands().get("letter").getUsageMessage())
        .isEqualTo(letter.getSubcommands().get("letter").getUsageMessage());
  }

  private static List<CommandSpec> commands() {
    return commands(Main.commandLine(new String[0], streams(), conventions())).toList();
  }

  private static Stream<CommandSpec> commands(CommandLine command) {
    return Stream.concat(
        Stream.of(command.getCommandSpec()),
        command.getSubcommands().values().stream().flatMap(HelpTextsTest::commands));
  }

  private static boolean isStandard(ArgSpec argument) {
    return argument instanceof OptionSpec option && STANDARD.contains(option.longestName());
  }

  private static String[] arguments(String line) {
    return line.substring("arendal ".length()).split(" ", -1);
  }

  /** Lines are broken where their width ends. */
  private static String joined(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String languages() {
    return String.join(", ", Choices.languages());
  }

  private static Streams streams() {
    return new Streams(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream());
  }

  private static Conventions conventions() {
    return new Conventions(Convention::discovered);
  }
}
