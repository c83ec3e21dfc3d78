package org.arendal.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.arendal.core.Contact;
import org.arendal.core.Convention;
import org.arendal.core.explanation.ContactText;
import org.arendal.core.explanation.Texts;
import org.arendal.core.register.BodyFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks up whom to contact in a territory on a day. */
@Command(
    name = "contacts",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Says whom to contact in a territory on a day, with the source of each entry and its age."
    },
    footer = {
      "",
      "That nobody is listed, or known for that day, is an answer too.",
      "",
      "Examples:",
      "  arendal contacts --territory FO --function liaison --on 1997-01-01",
      "  arendal contacts --territory SE --on 2026-03-01 --lang da --format json",
      "",
      "Exit codes: 0 answered; 2 bad input or usage; 1 fault."
    })
final class ContactsCommand implements Callable<Integer> {
  /** What {@link ContactText} sets contacts in from the margin by. */
  private static final int INDENTATION = 2;

  private final Streams streams;
  private final Conventions conventions;

  @Mixin private AnswerOptions answers = new AnswerOptions();
  @Mixin private TerritoryOption territory = new TerritoryOption();
  @Mixin private DayOption day = new DayOption();

  @Option(
      names = "--function",
      paramLabel = "FUNCTION",
      converter = Converters.OfFunction.class,
      completionCandidates = Choices.OfFunction.class,
      description =
          "What the body does: ${COMPLETION-CANDIDATES}; the first word is enough. Without it all.")
  private @Nullable BodyFunction function;

  ContactsCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    Convention convention = answers.applyTo(conventions.assemble());
    List<Contact> contacts =
        Arrays.stream(BodyFunction.values())
            .filter(asked -> function == null || asked == function)
            .map(
                asked ->
                    new Contact(
                        territory.get(),
                        asked,
                        false,
                        convention.find(asked, territory.get(), day.get())))
            .toList();
    answers.answer(
        streams,
        texts -> text(contacts, texts),
        json -> json.contacts(contacts, true),
        Tables.CONTACTS);
    return ExitCodes.EVALUATED;
  }

  private static String text(List<Contact> contacts, Texts texts) {
    return contacts.stream()
        .map(contact -> ContactText.of(contact, texts))
        .flatMap(String::lines)
        .map(line -> line.substring(INDENTATION) + "\n")
        .collect(Collectors.joining());
  }
}
