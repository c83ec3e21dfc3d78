package org.arendal.core.explanation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.ChangedArticle;
import org.arendal.core.answer.Comparison;
import org.arendal.core.answer.ConclusionChange;
import org.arendal.core.answer.Contact;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Difference;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.law.Article;

/**
 * Puts a comparison into words: in what the two sides differ, then each article that is answered
 * otherwise, in what, and because of which differences, which are named and not told again.
 *
 * <p>Of a judgement the outcome is told and not the reason; of long values only that they differ.
 */
final class ComparisonText {
  private final Words words;
  private final Printer out;
  private final ValueText values;
  private final Set<Contact> written = new HashSet<>();

  ComparisonText(Words words, Printer out) {
    this.words = words;
    this.out = out;
    this.values = new ValueText(words);
  }

  void add(Comparison comparison) {
    out.title(words.get("compare.title"));
    out.paragraph(words.get("compare.first", asked(comparison.first())), List.of());
    out.paragraph(words.get("compare.second", asked(comparison.second())), List.of());
    out.heading(words.get("compare.differences"));
    if (comparison.differences().isEmpty()) {
      out.row(words.get("compare.no-difference"));
    }
    comparison.differences().forEach(difference -> item(text(difference)));
    if (comparison.changed().isEmpty()) {
      out.heading(words.get("compare.same"));
    }
    comparison.changed().forEach(this::article);
    if (!comparison.unchanged().isEmpty()) {
      out.heading(words.get("compare.unchanged"));
      comparison.unchanged().forEach(article -> item(words.subject(article)));
    }
  }

  private String asked(Assessment assessment) {
    String host =
        assessment
            .matter()
            .get(HostFacts.TERRITORY)
            .map(territory -> words.get("label.host", territory))
            .orElseGet(() -> words.get("label.no-host"));
    return words.get("label.as-of", assessment.matter().asOf(), host);
  }

  private void article(ChangedArticle changed) {
    Article article = changed.first().or(changed::second).orElseThrow().article();
    String first = outcome(changed.first());
    String second = outcome(changed.second());
    out.heading(
        words.get(
            "label.article-outcome",
            words.get("label.article", words.number(article)),
            words.heading(article),
            first.equals(second) ? first : words.get("compare.outcomes", first, second)));
    if (!changed.isInContactsAlone()) {
      out.paragraph(
          words.get("compare.causes")
              + ": "
              + changed.causes().stream().map(this::label).collect(Collectors.joining("; ")),
          List.of());
    }
    conclusions("label.follows", changed.conclusions());
    conclusions("label.if-it-applies", changed.ifItApplies());
    items("label.open", "compare.only-first", questions(changed.openOnlyInFirst()));
    items("label.open", "compare.only-second", questions(changed.openOnlyInSecond()));
    items("label.readings", "compare.only-first", readings(changed.readingsOnlyInFirst()));
    items("label.readings", "compare.only-second", readings(changed.readingsOnlyInSecond()));
    contacts("compare.only-first", changed.contactsOnlyInFirst());
    contacts("compare.only-second", changed.contactsOnlyInSecond());
  }

  private String outcome(Optional<Determination> answer) {
    return answer
        .map(determination -> words.coded("outcome-title", determination.outcome()))
        .orElseGet(() -> words.get("compare.not-raised"));
  }

  private void conclusions(String what, List<ConclusionChange> changes) {
    new ConclusionText(words, out)
        .add(changes, change -> out.section(words.get(heading(change), words.get(what))));
  }

  private static String heading(ConclusionChange.Change change) {
    return switch (change) {
      case GONE -> "compare.only-first";
      case DRAWN -> "compare.only-second";
      case NO_LONGER_CERTAIN -> "compare.certain-first";
      case NOW_CERTAIN -> "compare.certain-second";
    };
  }

  private void items(String what, String where, List<String> texts) {
    if (!texts.isEmpty()) {
      out.section(words.get(where, words.get(what)));
      texts.forEach(this::item);
    }
  }

  private void item(String text) {
    out.item(text, List.of());
  }

  private List<String> questions(List<Fact<?>> facts) {
    return facts.stream().map(words::question).toList();
  }

  private List<String> readings(List<ReadingUse> uses) {
    return uses.stream().map(use -> ReadingText.of(use, words.texts())).toList();
  }

  /**
   * A contact is an item with details of its own; articles share contacts, and of one that was
   * written before its line is enough.
   */
  private void contacts(String where, List<Contact> contacts) {
    if (contacts.isEmpty()) {
      return;
    }
    out.section(words.get(where, words.get("label.contacts")));
    for (Contact contact : contacts) {
      if (written.add(contact)) {
        ContactText.add(out, contact, words.texts());
      } else {
        out.item(ContactText.brief(contact, words.texts()), List.of());
      }
    }
  }

  private String text(Difference difference) {
    String label = label(difference);
    if (difference instanceof Difference.OfDay of) {
      return pair(label, day(of.first()), day(of.second()));
    }
    if (difference instanceof Difference.OfFact of) {
      return fact(of);
    }
    if (difference instanceof Difference.OfSection of) {
      return pair(label, values.yesNo(!of.isRaisedInSecond()), values.yesNo(of.isRaisedInSecond()));
    }
    if (difference instanceof Difference.OfReading of) {
      return pair(
          label,
          ReadingText.choice(of.first(), words.texts()),
          ReadingText.choice(of.second(), words.texts()));
    }
    if (difference instanceof Difference.OfEntryIntoForce of) {
      return pair(label, known(of.first().map(this::day)), known(of.second().map(this::day)));
    }
    if (difference instanceof Difference.OfDenunciation of) {
      return pair(label, none(of.first().map(this::day)), none(of.second().map(this::day)));
    }
    return label;
  }

  /** What differs, without how. */
  private String label(Difference difference) {
    if (difference instanceof Difference.OfDay) {
      return words.get("compare.day");
    }
    if (difference instanceof Difference.OfFact of) {
      return words.label(of.fact());
    }
    if (difference instanceof Difference.OfSection of) {
      return words.get("compare.section", words.section(of.section()));
    }
    if (difference instanceof Difference.OfReading of) {
      return words.get("short.reading." + of.reading().id());
    }
    if (difference instanceof Difference.OfEntryIntoForce of) {
      return words.get("compare.entry-into-force", of.territory());
    }
    return difference instanceof Difference.OfDenunciation of
        ? words.get("compare.denunciation", of.state().mainTerritory())
        : words.get("compare.registers");
  }

  private String fact(Difference.OfFact given) {
    String label = words.label(given.fact());
    Optional<String> first = given.first().flatMap(value -> values.of(given.fact(), value));
    Optional<String> second = given.second().flatMap(value -> values.of(given.fact(), value));
    boolean areTold =
        first.isPresent() == given.first().isPresent()
            && second.isPresent() == given.second().isPresent()
            && !first.equals(second);
    if (areTold) {
      return pair(label, known(first), known(second));
    }
    return given.first().isPresent() && given.second().isPresent()
        ? words.get("compare.given-otherwise", label)
        : pair(
            label,
            known(given.first().map(value -> words.get("compare.given"))),
            known(given.second().map(value -> words.get("compare.given"))));
  }

  private String pair(String what, String first, String second) {
    return words.get("compare.pair", what, first, second);
  }

  private String day(LocalDate day) {
    return words.texts().date(day);
  }

  private String known(Optional<String> value) {
    return value.orElseGet(() -> words.get("compare.not-known"));
  }

  private String none(Optional<String> value) {
    return value.orElseGet(() -> words.get("label.no"));
  }
}
