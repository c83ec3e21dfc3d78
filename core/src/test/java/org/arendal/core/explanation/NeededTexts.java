package org.arendal.core.explanation;

import com.google.common.collect.ImmutableSortedSet;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Outcome;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.article.Articles;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.article.Happening;
import org.arendal.core.article.Hints;
import org.arendal.core.calculation.ResidenceStep;
import org.arendal.core.fact.Answerer;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.law.Level;
import org.arendal.core.law.Reading;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Criterion;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Truth;
import org.arendal.core.register.AnnualNotice;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Instrument;
import org.arendal.core.register.LawList;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Notes;
import org.arendal.core.register.Provenance;
import org.arendal.core.register.RelatedInstrument;
import org.arendal.core.register.RepatriationRuleKind;
import org.arendal.core.words.Texts;

/** The keys of the texts that are needed; computed from rules, facts, readings and enums. */
final class NeededTexts {
  private static final Set<String> NEEDED = needed();
  private static final Set<String> CONSTANTS = StringConstants.besides(Texts.class);

  private NeededTexts() {}

  /** What rules, facts, readings and enums need, so that nothing is forgotten. */
  static Set<String> all() {
    return NEEDED;
  }

  /**
   * Whether somebody needs or asks for a text: by its key, by an id that stands in the code, or by
   * the code of a constant. Those of national rules are asked for by the files of the country
   * modules, and the shell's own by the shell, which has a test of its own for them, and so have
   * problems.
   */
  static boolean isNeededOrAskedFor(String key) {
    String id = key.substring(key.indexOf('.') + 1);
    String last = key.substring(key.lastIndexOf('.') + 1);
    boolean isElsewhere =
        Stream.of("remark.national-rule.", "shell.", "reference.", "problem.")
            .anyMatch(key::startsWith);
    boolean isRounding =
        key.startsWith("rounding.")
            && Arrays.stream(RoundingMode.values())
                .anyMatch(mode -> mode.name().equals(constantName(id)));
    return NEEDED.contains(key)
        || isElsewhere
        || isRounding
        || Stream.of(key, id, last, constantName(id), constantName(last))
            .anyMatch(CONSTANTS::contains);
  }

  private static String constantName(String code) {
    return code.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Set<String> needed() {
    return Stream.of(
            coded("outcome", Outcome.values()),
            coded("outcome-title", Outcome.values()),
            coded("kind", Conclusion.Kind.values()),
            coded("holder", Conclusion.Holder.values()),
            coded("strength", Conclusion.Strength.values()),
            coded("answerer", Answerer.values()),
            coded("happening", Happening.values()),
            coded("function", BodyFunction.standard().toArray(BodyFunction[]::new)),
            coded("basis", Provenance.Basis.values()),
            coded("lookup", Lookup.Status.values())
                .filter(key -> !key.equals("lookup." + Lookup.Status.FOUND.code())),
            coded("instrument", Instrument.Kind.values()),
            coded("related", RelatedInstrument.values()),
            coded("change", AnnualNotice.Kind.values()),
            Stream.of("change.possible.entered-into-force", "change.possible.ceased"),
            coded("label.laws", LawList.Heading.values()),
            coded(
                "category",
                BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE,
                BenefitCategory.OTHER_SOCIAL_BENEFIT,
                BenefitCategory.HEALTH_SERVICE),
            Arrays.stream(Truth.values()).map(truth -> "attestation." + code(truth)),
            coded("step", ResidenceStep.Kind.values()),
            Notes.all().stream().map(note -> "note." + note),
            Notes.reasons().stream().map(reason -> "gap." + reason),
            coded("remark.national-rule", RepatriationRuleKind.values()),
            Arrays.stream(Finding.Status.values()).map(status -> "status." + code(status)),
            Arrays.stream(Level.values()).map(level -> "level." + code(level)),
            Arrays.stream(Condition.Kind.values())
                .filter(kind -> kind != Condition.Kind.CRITERION)
                .map(kind -> "condition." + code(kind)),
            Arrays.stream(Article.values()).map(article -> "article." + article.number()),
            Arrays.stream(Article.values()).map(article -> "article-number." + article.number()),
            Stream.of("condition.of-parts.all-of", "condition.of-parts.any-of"),
            Arrays.stream(Territory.values()).map(territory -> "territory." + territory.code()),
            Arrays.stream(Territory.values()).map(t -> "territory." + t.code() + ".in"),
            Stream.of("date.day", "date.month", "date.year"),
            IntStream.rangeClosed(1, 12).mapToObj(month -> "month." + month),
            Arrays.stream(Section.values()).map(section -> "section." + section.id()),
            Facts.all().stream().map(Fact::id).map(id -> "fact." + id),
            Facts.all().stream().map(fact -> "fact." + fact.id() + ".label"),
            Facts.all().stream()
                .flatMap(
                    fact ->
                        fact.type().choices().stream()
                            .map(choice -> "choice." + fact.id() + "." + choice.code())),
            Arrays.stream(Article.values())
                .flatMap(article -> Hints.all(article).stream())
                .map(hint -> "hint." + hint.id()),
            Readings.all().stream().flatMap(NeededTexts::keys),
            Articles.all().stream().flatMap(NeededTexts::keys))
        .flatMap(keys -> keys)
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  private static Stream<String> keys(Reading reading) {
    String key = "reading." + reading.id();
    return Stream.concat(
        Stream.of(key), reading.options().stream().map(option -> key + "." + option));
  }

  private static Stream<String> keys(ArticleEvaluator evaluator) {
    return Stream.of(
            labels(evaluator.rule().condition()).map(label -> "condition." + label),
            Stream.concat(
                    evaluator.rule().criteria().stream(), evaluator.conclusionCriteria().stream())
                .map(FactCriterion::id)
                .map(id -> "criterion." + id),
            clauses(evaluator).map(id -> "criterion." + id + ".clause"),
            evaluator.conclusions().stream().map(Conclusion::id).map(id -> "conclusion." + id),
            refusals(evaluator))
        .flatMap(keys -> keys);
  }

  /** What stands instead of a conclusion that asks for what a criterion says to be denied. */
  private static Stream<String> refusals(ArticleEvaluator evaluator) {
    return evaluator.conclusions().stream()
        .map(Conclusion::id)
        .filter(
            id ->
                evaluator.conclusionCriteria().stream()
                    .anyMatch(criterion -> id.equals("ask-" + criterion.id())))
        .map(id -> "conclusion." + id + ".refused");
  }

  /** The criteria that a sentence can have as a clause: what is not the case, what it turns on. */
  private static Stream<String> clauses(ArticleEvaluator evaluator) {
    return Stream.concat(
        negated(evaluator.rule().condition()),
        evaluator.conclusionCriteria().stream().map(FactCriterion::id));
  }

  private static Stream<String> negated(Condition condition) {
    Stream<String> own =
        condition.kind() == Condition.Kind.NOT && condition.label().isEmpty()
            ? condition.parts().get(0).criterion().map(Criterion::id).stream()
            : Stream.of();
    return Stream.concat(own, condition.parts().stream().flatMap(NeededTexts::negated));
  }

  private static Stream<String> labels(Condition condition) {
    Optional<String> own = condition.label().filter(label -> condition.criterion().isEmpty());
    return Stream.concat(own.stream(), condition.parts().stream().flatMap(NeededTexts::labels));
  }

  private static Stream<String> coded(String sort, Coded... choices) {
    return Arrays.stream(choices).map(choice -> sort + "." + choice.code());
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
