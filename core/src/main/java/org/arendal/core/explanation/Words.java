package org.arendal.core.explanation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.Hint;
import org.arendal.core.answer.Remark;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Criterion;
import org.arendal.core.words.Texts;

/** The words of one language for the parts of an answer, each by itself. */
final class Words {
  /** Remarks that end with the statement of their first provision. */
  private static final Set<String> WITH_STATEMENT =
      Set.of(Remark.AS_STATED, Remark.AS_STATED_THEN, Remark.BESIDE_TREATY);

  /** Ends the key of what stands instead of a conclusion that asks for what was refused. */
  private static final String REFUSED = ".refused";

  private final Texts texts;

  Words(Texts texts) {
    this.texts = texts;
  }

  static Words in(Language language) {
    return new Words(Texts.inLanguage(language));
  }

  Texts texts() {
    return texts;
  }

  String get(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  /** What a condition says: its label, its criterion, or how its parts are joined. */
  String condition(Condition condition) {
    Optional<Criterion> criterion = condition.criterion();
    return criterion.isPresent()
        ? texts.get("criterion." + criterion.get().id())
        : texts.get("condition." + condition.label().orElseGet(() -> code(condition.kind())));
  }

  /** What a whole says, and how many of its parts it needs. */
  String ofParts(Condition.Kind kind, String says) {
    return texts.get(
        kind == Condition.Kind.ALL_OF ? "condition.of-parts.all-of" : "condition.of-parts.any-of",
        says);
  }

  /** What a criterion says, as a clause of a sentence that begins otherwise. */
  String clause(Criterion criterion) {
    return texts.get("criterion." + criterion.id() + ".clause");
  }

  /** The same, or the sentence where no clause is needed otherwise. */
  String clauseOrSentence(Criterion criterion) {
    return texts
        .find("criterion." + criterion.id() + ".clause")
        .orElseGet(() -> texts.get("criterion." + criterion.id()));
  }

  /** The same in fewer words, where there are any. */
  String brieflyClause(Criterion criterion) {
    return texts.find("short.clause." + criterion.id()).orElseGet(() -> clause(criterion));
  }

  /** The same, or the sentence where no clause is needed otherwise. */
  String brieflyClauseOrSentence(Criterion criterion) {
    return texts
        .find("short.clause." + criterion.id())
        .orElseGet(() -> clauseOrSentence(criterion));
  }

  /** What a conclusion says; where it asks for what was refused already, that it was. */
  String conclusion(DrawnConclusion drawn) {
    String key = "conclusion." + drawn.conclusion().id();
    return texts.get(drawn.isRefused() ? key + REFUSED : key);
  }

  String label(Fact<?> fact) {
    return texts.find("fact." + fact.id() + ".label").orElseGet(() -> question(fact));
  }

  String choice(Fact<?> fact, Coded choice) {
    return texts.get("choice." + fact.id() + "." + choice.code());
  }

  String hint(Hint hint) {
    return texts.get("hint." + hint.id());
  }

  String section(Section section) {
    return texts.get("section." + section.id());
  }

  String question(Fact<?> fact) {
    return texts.get("fact." + fact.id());
  }

  /** The number of an article as the language writes it, with the paragraph if it has one. */
  String number(Article article) {
    return texts.get("article-number." + article.number());
  }

  /** What an article is about. */
  String heading(Article article) {
    return texts.get("article." + article.number());
  }

  /** What an article is about in a few words, with its number. */
  String subject(Article article) {
    return texts.get(
        "short.subject", texts.get("short.subject." + article.number()), number(article));
  }

  /** The measure that an article forbids, in a few words. */
  String measure(Article article) {
    return texts.get(
        "short.subject",
        texts.get("short.subject." + article.number() + ".barred"),
        number(article));
  }

  /** What an article gives where it applies, if that is less than what it is about. */
  String owed(Article article) {
    String key = "short.subject." + article.number();
    return texts
        .find(key + ".owed")
        .map(owed -> texts.get("short.subject", owed, number(article)))
        .orElseGet(() -> subject(article));
  }

  /** An article and its outcome. */
  String title(Determination determination) {
    Article article = determination.article();
    return texts.get(
        "label.article-outcome",
        texts.get("label.article", number(article)),
        heading(article),
        coded("outcome-title", determination.outcome()));
  }

  /** What a remark says as part of a line, where there are fewer words for it. */
  String briefly(Remark remark) {
    String key = "short.remark." + remark.id();
    return texts.find(key).isPresent() ? texts.get(key, written(remark)) : remark(remark);
  }

  /** What a remark says where no order is given: beside an outcome that is told to others. */
  String withOutcome(Remark remark) {
    String key = "outcome-remark." + remark.id();
    return texts.find(key).isPresent() ? texts.get(key, written(remark)) : remark(remark);
  }

  /** What fills the places of a text about the same as a remark, as it is written. */
  Object[] written(Remark remark) {
    return remark.values().stream().map(this::written).toArray();
  }

  /** What a remark says. */
  String remark(Remark remark) {
    List<Argument> given = remark.values();
    boolean isStated = WITH_STATEMENT.contains(remark.id());
    Object[] arguments = new Object[given.size() + (isStated ? 1 : 0)];
    for (int i = 0; i < given.size(); i++) {
      arguments[i] = written(given.get(i));
    }
    if (isStated) {
      arguments[given.size()] = statement(remark.provisions().get(0));
    }
    return texts.get("remark." + remark.id(), arguments);
  }

  /** A territory or a date is left as it is: the text says in which form it stands. */
  private Object written(Argument argument) {
    if (argument instanceof Argument.OfTerritory given) {
      return given.territory();
    }
    if (argument instanceof Argument.OfDate given && given.date().isDated()) {
      return given.date();
    }
    if (argument instanceof Argument.OfLength given) {
      return Lengths.text(given.length(), texts);
    }
    if (argument instanceof Argument.OfInstrument given) {
      return texts.get("related." + given.instrument().code());
    }
    if (argument instanceof Argument.OfNote given) {
      return texts.get("note." + given.code());
    }
    return Dates.spelledOut(References.text(argument.code(), texts), texts);
  }

  private String statement(Provision provision) {
    return Provisions.statement(provision, texts.language()).orElse(provision.id());
  }

  String coded(String sort, Coded choice) {
    return texts.get(sort + "." + choice.code());
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
