package org.arendal.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.Convention;
import org.arendal.core.answer.Contact;
import org.arendal.core.explanation.ContactText;
import org.arendal.core.law.Territory;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.words.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks up whom to contact in a territory on a day. */
@Command(
    name = "contacts",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "  arendal contacts --territory FO --function liaison --on 1996-12-31",
      "  arendal contacts --territory SE --on 2026-03-01 --lang da --format json",
      "  arendal contacts --function social-assistance --on 2026-03-01"
    })
final class ContactsCommand implements Callable<Integer> {
  /** What {@link ContactText} sets contacts in from the margin by. */
  private static final int INDENTATION = 2;

  private final Streams streams;
  private final Conventions conventions;

  @Mixin private AnswerOptions answers = new AnswerOptions();
  @Mixin private DayOption day = new DayOption();

  @Option(names = "--territory", paramLabel = "CODE", converter = Converters.OfTerritory.class)
  private @Nullable Territory territory;

  @Option(
      names = "--function",
      paramLabel = "FUNCTION",
      completionCandidates = Choices.OfFunction.class)
  private @Nullable String function;

  ContactsCommand(Streams streams, Conventions conventions) {
    this.streams = streams;
    this.conventions = conventions;
  }

  @Override
  public Integer call() {
    Convention convention = answers.applyTo(conventions.assemble());
    List<Contact> contacts =
        territories().stream().flatMap(where -> contacts(convention, where)).toList();
    if (function != null && contacts.isEmpty()) {
      throw BadInputException.inOption(
          "--function", Converters.unknown("function", function, Choices.functions()).says());
    }
    answers.answer(
        streams,
        texts -> text(contacts, texts),
        json -> json.contacts(contacts, true),
        Tables.CONTACTS);
    return ExitCodes.EVALUATED;
  }

  private List<Territory> territories() {
    if (territory != null) {
      return List.of(territory);
    }
    if (function == null) {
      throw BadInputException.of("error.option-or-option", "--territory=CODE", "--function");
    }
    return List.of(Territory.values());
  }

  private Stream<Contact> contacts(Convention convention, Territory where) {
    Optional<String> standard = Optional.ofNullable(function).flatMap(Converters::function);
    Stream<Contact> known =
        BodyFunction.standard().stream()
            .filter(asked -> function == null || standard.filter(asked.code()::equals).isPresent())
            .map(asked -> convention.contact(asked, where, day.get()));
    Stream<Contact> own =
        convention.ownContacts(where, day.get()).stream()
            .filter(contact -> function == null || contact.lookup().key().equals(function));
    return Stream.concat(known, own);
  }

  private static String text(List<Contact> contacts, Texts texts) {
    return contacts.stream()
        .map(contact -> ContactText.of(contact, texts))
        .flatMap(String::lines)
        .map(line -> line.substring(INDENTATION) + "\n")
        .collect(Collectors.joining());
  }
}
