package org.arendal.core.explanation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.arendal.core.answer.Contact;
import org.arendal.core.answer.Letter;
import org.arendal.core.answer.ToldFact;
import org.arendal.core.fact.Place;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Body;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Lookup;

/**
 * A letter to the other country in words: the receiver's language first, the sender's below, each
 * saying which of them is the translation; one text alone where both write the same language.
 *
 * <p>What is left to the sender stands in square brackets. The treaty is cited, and told in our own
 * words, which is said; no sentence stands in quotation marks.
 */
final class LetterText {
  private static final String BETWEEN = "\n----\n\n";

  /** The language in which authorities of a territory are written to. */
  private static final ImmutableMap<Territory, Language> LANGUAGES =
      Maps.immutableEnumMap(
          ImmutableMap.<Territory, Language>builder()
              .put(Territory.DENMARK, Language.DANISH)
              .put(Territory.FAROE_ISLANDS, Language.DANISH)
              .put(Territory.GREENLAND, Language.DANISH)
              .put(Territory.FINLAND, Language.FINNISH)
              .put(Territory.ALAND, Language.SWEDISH_IN_FINLAND)
              .put(Territory.ICELAND, Language.ICELANDIC)
              .put(Territory.NORWAY, Language.NORWEGIAN)
              .put(Territory.SVALBARD, Language.NORWEGIAN)
              .put(Territory.SWEDEN, Language.SWEDISH)
              .buildOrThrow());

  private final Words words;
  private final Letter letter;
  private final ValueText values;
  private final List<String> paragraphs = new ArrayList<>();

  private LetterText(Words words, Letter letter) {
    this.words = words;
    this.letter = letter;
    this.values = new ValueText(words);
  }

  /** The language in which authorities of a territory are written to. */
  static Language languageOf(Territory territory) {
    return Optional.ofNullable(LANGUAGES.get(territory)).orElseThrow();
  }

  /** The letter in both languages. */
  static String text(Letter letter, Words sender, Language receiver) {
    if (sender.texts().language().base() == receiver.base()) {
      return new LetterText(Words.in(receiver), letter).text("");
    }
    return new LetterText(Words.in(receiver), letter).text("letter.is-translation")
        + BETWEEN
        + new LetterText(sender, letter).text("letter.is-original");
  }

  private String text(String whichKey) {
    add("letter.sender");
    add("letter.date");
    letter.responsible().ifPresent(named -> paragraphs.addAll(body(named)));
    paragraphs.addAll(body(letter.receiver()));
    if (!whichKey.isEmpty()) {
      add(whichKey);
    }
    words.texts().notWritten().ifPresent(paragraphs::add);
    add(letter.information().isPresent() ? "letter.subject-facts" : "letter.subject", article());
    add("letter.opening", letter.from(), article());
    if (letter.information().isEmpty()) {
      add("letter.no-facts");
    }
    add("letter.ask." + letter.article().number(), letter.to());
    if (letter.asked() != Letter.AskedOrgan.NONE) {
      add("letter.asked." + letter.asked().code(), letter.to());
    }
    letter.information().ifPresent(this::information);
    treaty();
    if (letter.bound() == Letter.Bound.BOUND) {
      bound();
    } else {
      add("letter.bound." + letter.bound().code());
    }
    add("letter.answer");
    return paragraphs.stream().map(Lines::shown).collect(Collectors.joining("\n\n", "", "\n"));
  }

  private void add(String key, Object... arguments) {
    paragraphs.add(words.get(key, arguments));
  }

  /** The article as it is cited: the sentences of its own. */
  private String article() {
    return Citations.text(
        letter.treaty().stream()
            .filter(provision -> isOfTheArticle(provision, letter.article()))
            .toList(),
        words.texts());
  }

  private static boolean isOfTheArticle(Provision provision, Article article) {
    String number = article.number() + "(";
    return number.startsWith(provision.article() + "(");
  }

  /** A body that is written to; what has to be looked at before sending stands beside it. */
  private List<String> body(Contact contact) {
    Lookup<Body> lookup = contact.lookup();
    Optional<Entry<Body>> entry = lookup.entry();
    String function =
        words.get(
            "label.of", words.get("function." + contact.function().code()), contact.territory());
    List<String> receiver = new ArrayList<>();
    receiver.add(function);
    if (entry.isEmpty()) {
      receiver.add(words.get("letter.no-receiver"));
      return receiver;
    }
    Body body = entry.get().value();
    receiver.add(EntryLines.body(body, words.texts()));
    if (lookup.isBeyondEvidence()) {
      receiver.add(
          words.get(
              "letter.check-address",
              EntryLines.evidence(entry.get().provenance(), words.texts())));
    } else if (body.address().isEmpty() && body.email().isEmpty()) {
      receiver.add(words.get("letter.no-address"));
    }
    return receiver;
  }

  private void information(Letter.Information information) {
    add("letter.identity");
    add("letter.consent");
    add(
        "letter.facts",
        information.asOf(),
        information.facts().stream().map(this::told).collect(Collectors.joining("; ")));
    if (!information.questions().isEmpty()) {
      add(
          "letter.questions",
          information.questions().stream().map(words::question).collect(Collectors.joining(" ")));
    }
  }

  private String told(ToldFact told) {
    return words.get("letter.fact", words.label(told.fact()), value(told));
  }

  private String value(ToldFact told) {
    if (told.value() instanceof ToldFact.YesNo yesNo) {
      return values.yesNo(yesNo.isSo());
    }
    if (told.value() instanceof ToldFact.Judged judged) {
      return words.get(
          "letter.judged", values.yesNo(judged.outcome()), judged.date(), judged.role());
    }
    if (told.value() instanceof ToldFact.OnDay on) {
      return words.texts().date(on.day());
    }
    if (told.value() instanceof ToldFact.InPlace in) {
      return place(in.place());
    }
    return values.choices(told.fact(), ((ToldFact.Chosen) told.value()).choices());
  }

  private String place(Place place) {
    if (place.equals(Place.NOWHERE)) {
      return words.get("letter.nowhere");
    }
    return values.place(place);
  }

  private void treaty() {
    add("letter.treaty");
    for (Provision provision : letter.treaty()) {
      paragraphs.add(
          words.get(
              "letter.restated",
              Citations.text(provision, words.texts()),
              Provisions.statement(provision, words.texts().language().base()).orElseThrow()));
    }
  }

  /** By which sentences: those that a duty cites first, which carry its strength. */
  private void bound() {
    add(
        "letter.bound.bound",
        Citations.text(
            letter.duties().stream()
                .map(drawn -> drawn.conclusion().provisions().get(0))
                .distinct()
                .toList(),
            words.texts()));
  }
}
