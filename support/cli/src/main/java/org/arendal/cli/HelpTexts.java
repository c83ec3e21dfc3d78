package org.arendal.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.IHelpFactory;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Says what commands, options and arguments are, in a language.
 *
 * <p>The texts stand in the room {@code help} under the name of the command: {@code help.letter},
 * and with it {@code .second}, a second paragraph, {@code .more}, what stands after the options,
 * and {@code .exit}, its exit codes. An option is under the command and its first name, {@code
 * help.letter.to}, or for all commands under {@code help.option.lang}; an argument under its label,
 * {@code help.compare.other} or {@code help.parameter.file}. Annotations have no words, only the
 * examples, as the footer of the command.
 *
 * <p>They are read when help is asked for, since an answer should not wait for them.
 */
final class HelpTexts implements IHelpFactory {
  private static final String HEADING = "help.heading.";

  /** The bracket within a citation, such as that of 9(3), where picocli would break a line. */
  private static final Pattern BRACKET = Pattern.compile("(?<=[\\d)])\\(");

  /** A letter of none of our languages, which picocli takes for one of a word. */
  private static final String HELD_BRACKET = "\u00ff";

  /** What picocli calls the options for help and version by. */
  private static final String STANDARD = "mixinStandardHelpOptions.";

  private final Language language;

  HelpTexts(Language language) {
    this.language = language;
  }

  @Override
  public Help create(CommandSpec command, ColorScheme colors) {
    say(command);
    return new Help(command, colors);
  }

  /**
   * The sections of help that picocli has broken into lines, with what was held together as it is.
   */
  static Map<String, IHelpSectionRenderer> printed(Map<String, IHelpSectionRenderer> sections) {
    Map<String, IHelpSectionRenderer> printed = new LinkedHashMap<>();
    sections.forEach(
        (section, broken) ->
            printed.put(
                section, help -> Unbroken.undone(broken.render(help)).replace(HELD_BRACKET, "(")));
    return printed;
  }

  private static String held(String text) {
    return BRACKET.matcher(Unbroken.in(text)).replaceAll(HELD_BRACKET);
  }

  /** Gives a command its words. */
  void say(CommandSpec command) {
    Texts texts = ShellWords.help(language);
    UsageMessageSpec usage = command.usageMessage();
    usage.synopsisHeading(texts.get(HEADING + "usage") + " ");
    usage.commandListHeading("%n" + texts.get(HEADING + "commands") + "%n");
    List<String> says = paragraphs(texts, keyOf(command));
    if (!says.isEmpty()) {
      usage.description(says.toArray(new String[0]));
    }
    if (!isSaid(usage)) {
      usage.footer(footer(command, usage.footer(), texts).toArray(new String[0]));
    }
    Map<String, String> ofArguments = new LinkedHashMap<>();
    for (ArgSpec argument : command.args()) {
      keys(command, argument).stream()
          .flatMap(key -> texts.find(key).stream())
          .findFirst()
          .map(text -> held(texts.filled(text, choices(argument))))
          .ifPresent(text -> ofArguments.put(bundleKey(argument), text));
    }
    command.resourceBundle(new Words(ofArguments));
  }

  /** Help is asked for once more of a command that has its words already. */
  private static boolean isSaid(UsageMessageSpec usage) {
    return Arrays.stream(usage.footer()).anyMatch(line -> !isExample(line));
  }

  private static boolean isExample(String line) {
    return line.startsWith("  ");
  }

  private static List<String> paragraphs(Texts texts, String key) {
    List<String> paragraphs = new ArrayList<>();
    texts
        .find(key)
        .map(text -> held(texts.filled(text, String.join(", ", Choices.languages()))))
        .ifPresent(paragraphs::add);
    texts.find(key + ".second").map(HelpTexts::held).ifPresent(paragraphs::add);
    return paragraphs;
  }

  private static List<String> footer(CommandSpec command, String[] examples, Texts texts) {
    List<String> lines = new ArrayList<>();
    texts.find(keyOf(command) + ".more").ifPresent(more -> lines.addAll(List.of("", held(more))));
    if (examples.length > 0) {
      lines.add("");
      lines.add(texts.get(HEADING + (examples.length == 1 ? "example" : "examples")));
      lines.addAll(List.of(examples));
    }
    lines.add("");
    lines.add(
        held(texts.find(keyOf(command) + ".exit").orElseGet(() -> texts.get(HEADING + "exit"))));
    return lines;
  }

  /** The key of what a command is. */
  static String keyOf(CommandSpec command) {
    return "help." + command.name();
  }

  /** The keys under which an option or an argument may stand; the first that is there is taken. */
  static List<String> keys(CommandSpec command, ArgSpec argument) {
    String name = nameOf(argument);
    return List.of(
        keyOf(command) + "." + name,
        (argument.isOption() ? "help.option." : "help.parameter.") + name);
  }

  private static String nameOf(ArgSpec argument) {
    if (!argument.descriptionKey().isEmpty()) {
      return argument.descriptionKey().replace(STANDARD, "");
    }
    if (argument instanceof OptionSpec option) {
      return Arrays.stream(option.names())
          .filter(name -> name.startsWith("--"))
          .findFirst()
          .map(name -> name.substring(2))
          .orElseThrow();
    }
    return argument.paramLabel().replaceFirst("\\|-$", "").toLowerCase(Locale.ROOT);
  }

  private static String choices(ArgSpec argument) {
    return Optional.ofNullable(argument.completionCandidates())
        .map(choices -> String.join(", ", choices))
        .orElse("");
  }

  /** What picocli looks for in a bundle. */
  private static String bundleKey(ArgSpec argument) {
    if (!argument.descriptionKey().isEmpty()) {
      return argument.descriptionKey();
    }
    return argument instanceof PositionalParamSpec parameter
        ? parameter.paramLabel() + "[" + parameter.index() + "]"
        : nameOf(argument);
  }

  /** The words of the arguments of one command. */
  private static final class Words extends ListResourceBundle {
    private final Map<String, String> byKey;

    Words(Map<String, String> byKey) {
      this.byKey = byKey;
    }

    @Override
    protected Object[][] getContents() {
      return byKey.entrySet().stream()
          .map(entry -> new Object[] {entry.getKey(), entry.getValue()})
          .toArray(Object[][]::new);
    }
  }
}
