package org.arendal.core.explanation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.ShortAnswer;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.law.Article;

/**
 * An answer for the person whom it is about: of each article what holds, why, and what he or she
 * can do; that it is no decision, and who decides.
 *
 * <p>Of an article that is open it only says what is being found out: neither that it will apply
 * nor what would follow. No reason of a judgement stands in it, and no name of a body.
 */
final class PersonText {
  /** Which rules held before the Convention, and that a decision is planned for after that. */
  private static final ImmutableSet<String> EARLIER =
      ImmutableSet.of(
          "decision-planned-after-entry", "earlier-convention-applied", "earlier-rules-applied");

  /** What follows from a no and tells the person where else to turn, or what no article gives. */
  private static final ImmutableSet<String> TURNING =
      ImmutableSet.of(
          "attestation-would-settle",
          "health-only-articles-5-and-9",
          "other-language-than-the-five");

  /** The same of care alone; its longer text asks something of the authority. */
  private static final String BETTER_CARE = "better-care-alone";

  private final Set<String> told = new HashSet<>();

  /** The reasons of the articles that were told to apply. */
  private final ListMultimap<Article, DecisiveConditions.Decisive> reasonsTold =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();

  private final Words words;
  private final Lines lines = new Lines();

  PersonText(Words words) {
    this.words = words;
  }

  String text(Assessment assessment) {
    lines.add("", words.get("person.title"));
    lines.blank();
    Stream.of(words.texts().notWritten().stream(), workingText())
        .flatMap(note -> note)
        .forEach(this::paragraph);
    paragraph(words.get("person.no-decision", assessment.matter().asOf()));
    paragraph(
        assessment
            .matter()
            .get(HostFacts.TERRITORY)
            .map(host -> words.get("person.who-decides", host))
            .orElseGet(() -> words.get("person.who-decides-not-known")));
    assessment.determinations().stream()
        .flatMap(one -> one.remarks().stream())
        .filter(remark -> EARLIER.contains(remark.id()) || remark.isToldWithOutcome())
        .distinct()
        .forEach(remark -> paragraph(words.withOutcome(remark)));
    if (assessment.determinations().stream().anyMatch(PersonText::hasReason)) {
      paragraph(words.get("person.who-is-meant"));
    }
    Asking asking = new Asking(words, assessment);
    ShortAnswer all = ShortAnswer.of(assessment);
    assessment.determinations().stream()
        .filter(PersonText::isTold)
        .forEach(answer -> article(answer, asking, all));
    if (assessment.determinations().stream().noneMatch(PersonText::isTold)) {
      paragraph(words.get("person.nothing"));
    }
    lines.add("", words.get("person.what-you-can-do"));
    lines.add("", words.get("person.can-do"));
    return lines.toString();
  }

  /** A text for the person is one in a language of article 5(1); English is for those who work. */
  private Stream<String> workingText() {
    return words.texts().language().base().isAuthentic()
        ? Stream.of()
        : Stream.of(words.get("person.working-text"));
  }

  /** Whether it is told with a reason. */
  private static boolean hasReason(Determination answer) {
    return isTold(answer)
        && (answer.outcome() == Outcome.APPLIES || answer.outcome() == Outcome.DOES_NOT_APPLY);
  }

  /** That the Convention covers the matter gives nothing by itself. */
  private static boolean isTold(Determination answer) {
    return answer.article().effect() != Article.Effect.COVERS
        || answer.outcome() != Outcome.APPLIES;
  }

  private void article(Determination answer, Asking asking, ShortAnswer all) {
    Article article = answer.article();
    lines.add(
        "",
        words.get(
            "person.heading",
            words.get("label.article", words.number(article)),
            words.heading(article)));
    paragraph(
        switch (answer.outcome()) {
          case APPLIES ->
              join(
                  words.get("person.applies." + article.number()),
                  why(answer),
                  day(answer, all),
                  missingConsent(answer),
                  limits(answer),
                  words.get("person.do." + article.number()));
          case DOES_NOT_APPLY ->
              join(
                  words.get("person.does-not-apply"),
                  why(answer),
                  day(answer, all),
                  turned(answer),
                  otherwise(answer));
          case NOT_IN_FORCE ->
              join(words.get("person.not-in-force", answer.asOf()), otherwise(answer));
          case UNDETERMINED -> open(answer, asking);
        });
  }

  /**
   * That the Convention is in force, and reaches the place, goes without saying if it does; and so
   * does what would have stood in the way and is not there.
   */
  private String why(Determination answer) {
    List<DecisiveConditions.Decisive> all = DecisiveConditions.of(answer.finding());
    List<DecisiveConditions.Decisive> ofTheCase =
        all.stream()
            .filter(decisive -> !decisive.isStructure())
            .filter(decisive -> decisive.holds() || answer.outcome() != Outcome.APPLIES)
            .toList();
    List<DecisiveConditions.Decisive> left = new ArrayList<>(ofTheCase.isEmpty() ? all : ofTheCase);
    Optional<String> other =
        answer.outcome() == Outcome.APPLIES ? instead(answer.article(), left) : Optional.empty();
    return words.get(
        "person.why",
        Stream.concat(
                other.stream(),
                left.isEmpty()
                    ? Stream.of()
                    : Stream.of(DecisiveConditions.reasonsAgainst(left, words)))
            .collect(Collectors.joining("; ")));
  }

  /**
   * What was told as the reasons of the paragraph on which another one builds is not told again:
   * that it applies is enough.
   */
  private Optional<String> instead(Article article, List<DecisiveConditions.Decisive> reasons) {
    Optional<Article> built =
        reasonsTold.keySet().stream()
            .filter(told -> isBuiltOn(article, told) && appliesText(told).isPresent())
            .filter(told -> reasons.containsAll(reasonsTold.get(told)))
            .findFirst();
    reasonsTold.putAll(article, reasons);
    built.ifPresent(told -> reasons.removeAll(reasonsTold.get(told)));
    return built.flatMap(this::appliesText);
  }

  /** Whether one is a paragraph of the same article as the other. */
  private static boolean isBuiltOn(Article article, Article other) {
    return article != other && paragraphless(article).equals(paragraphless(other));
  }

  private static String paragraphless(Article article) {
    return Splitter.on('(').splitToList(article.number()).get(0);
  }

  private Optional<String> appliesText(Article article) {
    String number = CharMatcher.anyOf("()").trimAndCollapseFrom(article.number(), '-');
    return words.texts().find("criterion.article-" + number + "-applies");
  }

  /** To which day a yes or a no looks, where another day can be another answer. */
  private String day(Determination answer, ShortAnswer all) {
    return String.join(" ", DayOfDecision.sentences(answer, all, words));
  }

  /** How far what the article gives goes: what the guidance says of that, and what is no claim. */
  private String limits(Determination answer) {
    return said(
        answer,
        conclusion ->
            conclusion.isGuard()
                && (conclusion.strength() == Conclusion.Strength.BY_GUIDANCE
                    || conclusion.strength() == Conclusion.Strength.INFORMATIVE));
  }

  /** What a no of the article does not say, or what to do instead; once. */
  private String turned(Determination answer) {
    return join(
        said(answer, conclusion -> TURNING.contains(conclusion.id()) && told.add(conclusion.id())),
        isDrawn(answer, BETTER_CARE) ? words.get("short.conclusion." + BETTER_CARE) : "");
  }

  private static boolean isDrawn(Determination answer, String id) {
    return answer.conclusions().stream()
        .anyMatch(drawn -> drawn.isCertain() && drawn.conclusion().id().equals(id));
  }

  private String said(Determination answer, Predicate<Conclusion> isTold) {
    return answer.conclusions().stream()
        .filter(drawn -> drawn.isCertain() && isTold.test(drawn.conclusion()))
        .map(words::conclusion)
        .collect(Collectors.joining(" "));
  }

  /**
   * What excludes the measure all the same; else that other law was not looked at, and that what is
   * not forbidden is not thereby allowed.
   */
  private String otherwise(Determination answer) {
    List<Conclusion> excluding = answer.excludedAnyway();
    return excluding.isEmpty()
        ? words.get(
            answer.article().effect() == Article.Effect.FORBIDS
                ? "person.not-forbidden"
                : "person.other-law")
        : words.get(
            "person.excluded-anyway",
            excluding.stream()
                .map(conclusion -> words.get("conclusion." + conclusion.id()))
                .collect(Collectors.joining(" ")));
  }

  private String open(Determination answer, Asking asking) {
    List<String> asked =
        Stream.concat(
                answer.openFacts().stream().map(open -> asking.label(open.fact())),
                answer.openPoints().stream()
                    .map(
                        point -> words.get("person.found-out." + point.id(), words.written(point))))
            .distinct()
            .toList();
    return asked.isEmpty()
        ? words.get("person.open-reading")
        : words.get("person.open", String.join("; ", asked));
  }

  /** What keeps authorities from telling one another something of those concerned. */
  private String missingConsent(Determination answer) {
    return answer.remarks().stream()
        .filter(remark -> remark.id().equals("consent-not-given"))
        .map(words::remark)
        .collect(Collectors.joining(" "));
  }

  private static String join(String... sentences) {
    return Stream.of(sentences)
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private void paragraph(String text) {
    lines.add("", text);
    lines.blank();
  }
}
