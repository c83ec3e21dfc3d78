package org.arendal.core.explanation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
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
    assessment.determinations().stream().filter(PersonText::isTold).forEach(this::article);
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

  /** That the Convention covers the matter gives nothing by itself. */
  private static boolean isTold(Determination answer) {
    return answer.article().effect() != Article.Effect.COVERS
        || answer.outcome() != Outcome.APPLIES;
  }

  private void article(Determination answer) {
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
                  told(answer),
                  words.get("person.do." + article.number()));
          case DOES_NOT_APPLY ->
              join(words.get("person.does-not-apply"), why(answer), otherwise(answer));
          case NOT_IN_FORCE -> words.get("person.not-in-force", answer.asOf());
          case UNDETERMINED -> open(answer);
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
    return words.get(
        "person.why",
        (ofTheCase.isEmpty() ? all : ofTheCase)
            .stream().map(decisive -> decisive.sentence(words)).collect(Collectors.joining("; ")));
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

  private String open(Determination answer) {
    List<String> asked =
        Stream.concat(
                answer.openFacts().stream().map(open -> words.label(open.fact())),
                answer.openPoints().stream().map(words::briefly))
            .distinct()
            .toList();
    return asked.isEmpty()
        ? words.get("person.open-reading")
        : words.get("person.open", String.join("; ", asked));
  }

  /** What keeps authorities from telling one another something of those concerned. */
  private String told(Determination answer) {
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
