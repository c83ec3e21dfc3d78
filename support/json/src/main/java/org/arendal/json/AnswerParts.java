package org.arendal.json;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.law.Article;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Lookup;
import org.arendal.core.words.Phrase;
import org.arendal.json.AnswerOutcomes.FoundContact;

/** Reads what answers consist of. */
final class AnswerParts {
  /** What is expected where a part of an answer is. */
  static final Phrase PART = Phrase.of("problem.answer-part");

  private static final Phrase PARTS = Phrase.of("problem.answer-parts");
  private static final Phrase TEXT = Phrase.of("problem.a-text");
  private static final List<String> ARTICLES =
      Arrays.stream(Article.values()).map(Article::number).toList();
  private static final List<String> TERRITORIES =
      Arrays.stream(Territory.values()).map(Territory::code).toList();

  private AnswerParts() {}

  /** Reads each part of a list. */
  static void each(JsonInput in, ValueReader part) throws IOException {
    in.array(PARTS, part);
  }

  /** Reads a list of ids. */
  static void ids(JsonInput in, List<String> ids) throws IOException {
    in.array(Phrase.of("problem.texts"), one -> id(one).ifPresent(ids::add));
  }

  static Optional<String> id(JsonInput in) throws IOException {
    return in.text(TEXT);
  }

  static Optional<Article> article(JsonInput in) throws IOException {
    return oneOf(in, ARTICLES).flatMap(Article::find);
  }

  /** One of the choices of a type. */
  static <C extends Coded> Optional<C> choice(JsonInput in, List<C> choices) throws IOException {
    Optional<String> code = oneOf(in, choices.stream().map(Coded::code).toList());
    return choices.stream()
        .filter(choice -> code.isPresent() && choice.code().equals(code.get()))
        .findFirst();
  }

  static Optional<Territory> territory(JsonInput in) throws IOException {
    return oneOf(in, TERRITORIES).flatMap(Territory::find);
  }

  /** One of some codes. */
  static Optional<String> oneOf(JsonInput in, List<String> codes) throws IOException {
    Phrase expected = Phrase.of("problem.one-of", String.join(", ", codes));
    Optional<String> text = in.text(expected);
    if (text.isPresent() && !codes.contains(text.get())) {
      in.unexpectedText(ProblemCode.UNKNOWN_CODE, expected, codes);
      return Optional.empty();
    }
    return text;
  }

  /** A contact; of one with its entry no more than whether there is one. */
  static Optional<FoundContact> contact(JsonInput in) throws IOException {
    Contact read = new Contact();
    Map<String, ValueReader> members = new LinkedHashMap<>();
    members.put(Member.TERRITORY.json(), value -> read.territory = territory(value));
    members.put(Member.FUNCTION.json(), value -> read.function = id(value));
    members.put(
        Member.STATUS.json(),
        value -> read.status = choice(value, List.of(Lookup.Status.values())));
    passOver(
        members,
        Member.FUNCTION_NAME,
        Member.HOST,
        Member.DATE,
        Member.KNOWN_ON,
        Member.ENTRY,
        Member.POSSIBLE,
        Member.DISPLACED,
        Member.GAP,
        Member.FELL_BACK_TO_STATE,
        Member.BEYOND_EVIDENCE,
        Member.BESIDE);
    in.object(PART, members, required(Member.TERRITORY, Member.FUNCTION, Member.STATUS));
    return read.whole();
  }

  private static final class Contact {
    private Optional<Territory> territory = Optional.empty();
    private Optional<String> function = Optional.empty();
    private Optional<Lookup.Status> status = Optional.empty();

    Optional<FoundContact> whole() {
      return territory.flatMap(
          where ->
              function.flatMap(what -> status.map(found -> new FoundContact(where, what, found))));
    }
  }

  /** Adds members that may be there and are not read. */
  static void passOver(Map<String, ValueReader> members, Member... names) {
    for (Member name : names) {
      members.put(name.json(), JsonInput::skipChildren);
    }
  }

  /** Members that must be there. */
  static Map<String, Phrase> required(Member... names) {
    Map<String, Phrase> required = new LinkedHashMap<>();
    for (Member name : names) {
      required.put(name.json(), PART);
    }
    return required;
  }
}
