package org.arendal.json;

import java.util.List;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Contact;
import org.arendal.core.answer.JudgedFact;
import org.arendal.core.answer.NotAsked;
import org.arendal.core.answer.OpenArticle;
import org.arendal.core.answer.OpenFact;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.answer.Remark;
import org.arendal.core.answer.ShortAnswer;
import org.arendal.core.answer.Step;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Article;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.matter.Case;
import org.arendal.core.time.PartialDate;
import org.arendal.json.AnswerSummary.ContactName;
import org.arendal.json.AnswerSummary.JudgementMade;
import org.arendal.json.AnswerSummary.OpenArticleText;
import org.arendal.json.AnswerSummary.OpenFactText;
import org.arendal.json.AnswerSummary.ReadingText;
import org.arendal.json.AnswerSummary.RemarkText;
import org.arendal.json.AnswerSummary.StandingArticles;
import org.arendal.json.AnswerSummary.StepText;
import org.arendal.json.AnswerSummary.UnaskedArticle;

/**
 * Puts what a caseworker sees first into words. Nothing is left out for want of room, as on a
 * screen; of a judgement the reason is.
 */
final class SummaryWording {
  private final Explanation explanation;

  SummaryWording(Explanation explanation) {
    this.explanation = explanation;
  }

  AnswerSummary summary(ShortAnswer answer) {
    Case matter = answer.assessment().matter();
    return new AnswerSummary(
        matter.asOf(),
        explanation.texts().language(),
        answer.standings().entrySet().stream()
            .map(one -> new StandingArticles(one.getKey(), one.getValue()))
            .toList(),
        remarks(answer.remarks()),
        answer.open().stream().map(open -> open(open, matter)).toList(),
        answer.steps().stream().map(this::step).toList(),
        answer.readings().stream().map(this::reading).toList(),
        answer.contacts().stream().map(SummaryWording::contact).toList(),
        answer.judgements().stream().map(SummaryWording::judgement).toList(),
        answer.olderRegisters(),
        answer.assessment().notAsked().stream().map(this::notAsked).toList(),
        answer.assessment().controlPoints().size(),
        MadeWith.of(answer.assessment()));
  }

  private String title(Article article) {
    return explanation.texts().get("article." + article.number());
  }

  private List<RemarkText> remarks(List<Remark> remarks) {
    return remarks.stream()
        .map(remark -> new RemarkText(remark.id(), explanation.remark(remark)))
        .toList();
  }

  private OpenArticleText open(OpenArticle open, Case matter) {
    return new OpenArticleText(
        open.article(),
        title(open.article()),
        open.stage(),
        open.facts().stream().map(fact -> fact(fact, matter)).toList(),
        remarks(open.remarks()));
  }

  private OpenFactText fact(OpenFact open, Case matter) {
    return new OpenFactText(
        open.fact().id(),
        explanation.question(open.fact()),
        matter.answerer(open.fact()),
        matter.askedInVain().contains(open.fact()));
  }

  private StepText step(Step step) {
    Conclusion conclusion = step.drawn().conclusion();
    return new StepText(
        step.stage(),
        conclusion.id(),
        conclusion.kind(),
        conclusion.holder(),
        conclusion.strength(),
        explanation.conclusion(step.drawn()),
        explanation.citation(conclusion.provisions()),
        step.articles(),
        step.drawn().openFacts().stream().map(Fact::id).toList(),
        step.isNeverLeftOut());
  }

  private ReadingText reading(ReadingUse use) {
    return new ReadingText(
        use.reading().id(),
        explanation.texts().get("reading." + use.reading().id()),
        use.option().map(ReadingOption::id),
        SettledBy.of(use));
  }

  private static ContactName contact(Contact contact) {
    return new ContactName(
        contact.territory(),
        contact.lookup().key(),
        contact.isHost(),
        contact.lookup().status(),
        contact.lookup().entry().map(entry -> entry.value().name()),
        contact
            .lookup()
            .entry()
            .map(entry -> entry.provenance().evidence())
            .filter(PartialDate::isDated));
  }

  private static JudgementMade judgement(JudgedFact judged) {
    return new JudgementMade(
        judged.fact().id(), judged.judgement().outcome(), judged.judgement().date());
  }

  private UnaskedArticle notAsked(NotAsked notAsked) {
    return new UnaskedArticle(
        notAsked.article(), title(notAsked.article()), notAsked.isWorthAsking());
  }
}
