package org.arendal.core.explanation;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.arendal.core.answer.AnswerOverTime;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Comparison;
import org.arendal.core.answer.ControlPoint;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.Hint;
import org.arendal.core.answer.Letter;
import org.arendal.core.answer.OpenQuestion;
import org.arendal.core.answer.OpenQuestions;
import org.arendal.core.answer.Remark;
import org.arendal.core.answer.ShortAnswer;
import org.arendal.core.answer.WhyNot;
import org.arendal.core.article.Articles;
import org.arendal.core.article.Happening;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provision;
import org.arendal.core.logic.Condition;
import org.arendal.core.words.Texts;

/**
 * Puts determinations into words.
 *
 * <p>The order is always the same: the outcome, every condition with its citations, what follows,
 * what is still open and whom to ask, the contested readings, remarks, and contacts. The reasons of
 * judgements are shown; they are the only free text of a case that is.
 */
public final class Explanation {
  /** The characters that an article with its contacts takes, as a rule. */
  private static final int ARTICLE_ROOM = 8_500;

  private final Words words;

  private Explanation(Words words) {
    this.words = words;
  }

  /**
   * Explanations in a language.
   *
   * @throws IllegalArgumentException if there are no texts in it
   */
  public static Explanation inLanguage(Language language) {
    requireNonNull(language, "language");
    return new Explanation(Words.in(language));
  }

  /** An assessment as plain text, one article after the other, lines ended by a line feed. */
  public String text(Assessment assessment) {
    requireNonNull(assessment, "assessment");
    PlainText text = new PlainText(texts(), ARTICLE_ROOM * assessment.determinations().size());
    print(assessment, text);
    return text.toString();
  }

  /** One determination as plain text, lines ended by a line feed. */
  public String text(Determination determination) {
    requireNonNull(determination, "determination");
    PlainText text = new PlainText(texts(), ARTICLE_ROOM);
    print(determination, text);
    return text.toString();
  }

  /**
   * The short answer as a first screen of 80 columns and at most 24 lines, each ended by a line
   * feed; longer only where what is never left out needs more.
   */
  public String text(ShortAnswer answer) {
    requireNonNull(answer, "answer");
    return new FirstScreen(words, answer).text();
  }

  /** An assessment in Markdown (CommonMark), every text in it escaped. */
  public String markdown(Assessment assessment) {
    requireNonNull(assessment, "assessment");
    return printed(assessment, new MarkdownText(texts()));
  }

  /** One determination in Markdown. */
  public String markdown(Determination determination) {
    requireNonNull(determination, "determination");
    return printed(determination, new MarkdownText(texts()));
  }

  /**
   * An assessment as a page in HTML that stands by itself: no script, and nothing to fetch. It is
   * well-formed XML too.
   */
  public String html(Assessment assessment) {
    requireNonNull(assessment, "assessment");
    return printed(assessment, HtmlText.page(texts()));
  }

  /** One determination as a page in HTML. */
  public String html(Determination determination) {
    requireNonNull(determination, "determination");
    return printed(determination, HtmlText.page(texts()));
  }

  /**
   * An assessment as an element for a page of others: without landmarks and style, its heading of
   * the second level.
   */
  public String htmlFragment(Assessment assessment) {
    requireNonNull(assessment, "assessment");
    return printed(assessment, HtmlText.fragment(texts()));
  }

  /** One determination as an element for a page of others. */
  public String htmlFragment(Determination determination) {
    requireNonNull(determination, "determination");
    return printed(determination, HtmlText.fragment(texts()));
  }

  /**
   * An assessment for the person whom it is about: what holds and why, and what he or she can do.
   * It is no decision and says so; in English, which is none of the languages of article 5(1), it
   * says that it is a working text.
   */
  public String forPerson(Assessment assessment) {
    requireNonNull(assessment, "assessment");
    return new PersonText(words).text(assessment);
  }

  /** Paragraphs for a decision, each in one line: what was applied and why, with citations. */
  public String decision(Assessment assessment) {
    requireNonNull(assessment, "assessment");
    return new DecisionText(words).text(assessment);
  }

  /**
   * A letter to the other country, in the language in which authorities there are written to, and
   * below it in the language of this explanation, in which it was written.
   */
  public String letter(Letter letter) {
    requireNonNull(letter, "letter");
    return letter(letter, LetterText.languageOf(letter.to()));
  }

  /** The same in another language of the receiver's, such as Swedish for Finland. */
  public String letter(Letter letter, Language receiver) {
    requireNonNull(letter, "letter");
    requireNonNull(receiver, "receiver");
    return LetterText.text(letter, words, receiver);
  }

  private String printed(Assessment assessment, Printer printer) {
    print(assessment, printer);
    return printer.toString();
  }

  private String printed(Determination determination, Printer printer) {
    print(determination, printer);
    return printer.toString();
  }

  /** Two answers compared as plain text, lines ended by a line feed. */
  public String text(Comparison comparison) {
    requireNonNull(comparison, "comparison");
    PlainText text = new PlainText(texts());
    print(comparison, text);
    return text.toString();
  }

  /** An answer over time as plain text, lines ended by a line feed. */
  public String text(AnswerOverTime answer) {
    requireNonNull(answer, "answer");
    PlainText text = new PlainText(texts());
    print(answer, text);
    return text.toString();
  }

  /** Writes two answers compared to a printer. */
  public void print(Comparison comparison, Printer printer) {
    requireNonNull(comparison, "comparison");
    requireNonNull(printer, "printer");
    new ComparisonText(words, printer).add(comparison);
  }

  /** Writes an answer over time to a printer. */
  public void print(AnswerOverTime answer, Printer printer) {
    requireNonNull(answer, "answer");
    requireNonNull(printer, "printer");
    new OverTimeText(words, printer).add(answer);
  }

  /** What a human must look at before a decision is sent, as plain text, a line for each. */
  public String controlPoints(Collection<ControlPoint> points) {
    requireNonNull(points, "points");
    PlainText text = new PlainText(texts());
    new ControlText(words).print(List.copyOf(points), text);
    return text.toString();
  }

  /** One such point in a line, with the articles that it bears on. */
  public String controlPoint(ControlPoint point) {
    requireNonNull(point, "point");
    return new ControlText(words).line(point).text();
  }

  /** The questions that are open as plain text, lines ended by a line feed. */
  public String text(OpenQuestions questions) {
    requireNonNull(questions, "questions");
    PlainText text = new PlainText(texts(), ARTICLE_ROOM);
    print(questions, text);
    return text.toString();
  }

  /** Writes the questions that are open to a printer, in the order in which to ask. */
  public void print(OpenQuestions questions, Printer printer) {
    requireNonNull(questions, "questions");
    requireNonNull(printer, "printer");
    new QuestionsText(words, printer, questions).print();
  }

  /** What would turn an outcome as plain text, lines ended by a line feed. */
  public String text(WhyNot whyNot) {
    requireNonNull(whyNot, "whyNot");
    PlainText text = new PlainText(texts());
    print(whyNot, text);
    return text.toString();
  }

  /** Writes to a printer what would turn an outcome. */
  public void print(WhyNot whyNot, Printer printer) {
    requireNonNull(whyNot, "whyNot");
    requireNonNull(printer, "printer");
    new WhyNotText(words, printer).add(whyNot);
  }

  /** Writes an assessment to a printer, one article after the other. */
  public void print(Assessment assessment, Printer printer) {
    requireNonNull(assessment, "assessment");
    requireNonNull(printer, "printer");
    new Explainer(words, printer).explain(assessment);
  }

  /** Writes one determination to a printer. */
  public void print(Determination determination, Printer printer) {
    requireNonNull(determination, "determination");
    requireNonNull(printer, "printer");
    new Explainer(words, printer).explain(determination);
  }

  /** The rule of an article as a diagram, as it is written and for no case. */
  public Diagram diagram(Article article) {
    requireNonNull(article, "article");
    String title =
        words.get(
            "diagram.rule",
            words.get("label.article", words.number(article)),
            words.heading(article));
    return new Diagram(
        title, DiagramWalk.of(Articles.of(article).rule().condition(), words), texts());
  }

  /** The rule of an article and what came of each condition, as a diagram. */
  public Diagram diagram(Determination determination) {
    requireNonNull(determination, "determination");
    return new Diagram(
        words.title(determination),
        DiagramWalk.of(determination.finding(), determination.matter(), words),
        texts());
  }

  /** What a condition says: its label, its criterion, or how its parts are joined. */
  public String condition(Condition condition) {
    requireNonNull(condition, "condition");
    return words.condition(condition);
  }

  /** What a conclusion says. */
  public String conclusion(DrawnConclusion conclusion) {
    requireNonNull(conclusion, "conclusion");
    return words.conclusion(conclusion);
  }

  /** A short name of a fact. */
  public String label(Fact<?> fact) {
    requireNonNull(fact, "fact");
    return words.label(fact);
  }

  /**
   * The words for one of the choices of a fact whose values are codes.
   *
   * @throws IllegalArgumentException if it is no choice of the fact
   */
  public String choice(Fact<?> fact, Coded choice) {
    requireNonNull(fact, "fact");
    requireNonNull(choice, "choice");
    return words.choice(fact, choice);
  }

  /**
   * A value of a fact in a few words, of a judgement its outcome alone; empty if there are too many
   * for that, as of periods.
   */
  public <T> Optional<String> value(Fact<T> fact, T value) {
    requireNonNull(fact, "fact");
    requireNonNull(value, "value");
    return new ValueText(words).of(fact, value);
  }

  /** What has happened, as it is told to somebody who is to choose. */
  public String happening(Happening happening) {
    requireNonNull(happening, "happening");
    return words.coded("happening", happening);
  }

  /** The reason that is most about a question, without citations; empty if no condition is one. */
  public Optional<String> reason(OpenQuestion question) {
    requireNonNull(question, "question");
    return QuestionsText.reason(question, words);
  }

  /** Why a question is asked: by the conditions that turn what weighs most, each in a sentence. */
  public List<String> reasons(OpenQuestion question) {
    requireNonNull(question, "question");
    return QuestionsText.reasons(question, words);
  }

  /** What the answers to a question would do, in a sentence for all that do the same. */
  public List<String> effects(OpenQuestion question) {
    requireNonNull(question, "question");
    return QuestionsText.effects(question, words);
  }

  /** Why the given facts make an article worth asking. */
  public String hint(Hint hint) {
    requireNonNull(hint, "hint");
    return words.hint(hint);
  }

  /** What a section of a case is about. */
  public String section(Section section) {
    requireNonNull(section, "section");
    return words.section(section);
  }

  /** Provisions as a lawyer cites them, the highest rank first; empty if there are none. */
  public String citation(Collection<Provision> provisions) {
    requireNonNull(provisions, "provisions");
    return Citations.text(provisions, texts());
  }

  /** The question to ask for a fact. */
  public String question(Fact<?> fact) {
    requireNonNull(fact, "fact");
    return words.question(fact);
  }

  /** What a remark says; what fills its text is written as the language writes it. */
  public String remark(Remark remark) {
    requireNonNull(remark, "remark");
    return words.remark(remark);
  }

  /** The texts that explanations are made of. */
  public Texts texts() {
    return words.texts();
  }

  /** The number of an article as the language writes it, with the paragraph if it has one. */
  String number(Article article) {
    return words.number(article);
  }
}
