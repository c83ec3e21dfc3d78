package org.arendal.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Stage;
import org.arendal.core.answer.Standing;
import org.arendal.core.fact.Answerer;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Lookup;
import org.arendal.core.time.PartialDate;
import org.arendal.core.words.Phrase;
import org.arendal.json.AnswerSummary.ContactName;
import org.arendal.json.AnswerSummary.JudgementMade;
import org.arendal.json.AnswerSummary.OpenArticleText;
import org.arendal.json.AnswerSummary.OpenFactText;
import org.arendal.json.AnswerSummary.ReadingText;
import org.arendal.json.AnswerSummary.RemarkText;
import org.arendal.json.AnswerSummary.StandingArticles;
import org.arendal.json.AnswerSummary.StepText;
import org.arendal.json.AnswerSummary.UnaskedArticle;

/** Reads what {@link SummaryWriter} writes. */
final class SummaryReader {
  private static final List<String> LANGUAGES =
      Arrays.stream(Language.values()).map(Language::tag).toList();

  private SummaryReader() {}

  /** A summary with its ref; empty, with the problems noted, if it is not whole. */
  static Optional<SummaryDocument> read(JsonInput in, Phrase expected) throws IOException {
    List<Ref> ref = new ArrayList<>(1);
    VersionsReader made = new VersionsReader();
    AnswerPart part = new AnswerPart();
    part.addOptional(Member.REF, value -> new RefForm().read(value).ifPresent(ref::add));
    part.add(Member.SCHEMA_VERSION, SchemaVersion::check);
    part.add(Member.DETAIL, value -> AnswerParts.choice(value, List.of(Detail.SUMMARY)));
    Supplier<LocalDate> asOf = part.one(Member.AS_OF, new DateForm()::read);
    Supplier<Language> language = part.one(Member.LANGUAGE, SummaryReader::language);
    Supplier<List<StandingArticles>> standings =
        part.list(Member.STANDINGS, SummaryReader::standing);
    Supplier<List<RemarkText>> remarks = part.list(Member.REMARKS, SummaryReader::remark);
    Supplier<List<OpenArticleText>> open = part.list(Member.OPEN, SummaryReader::open);
    Supplier<List<StepText>> steps = part.list(Member.STEPS, SummaryReader::step);
    Supplier<List<ReadingText>> readings = part.list(Member.READINGS, SummaryReader::reading);
    Supplier<List<ContactName>> contacts = part.list(Member.CONTACTS, SummaryReader::contact);
    Supplier<List<JudgementMade>> judged = part.list(Member.JUDGEMENTS, SummaryReader::judgement);
    Supplier<SortedMap<NordicState, LocalDate>> older =
        part.one(Member.OLDER_REGISTERS, VersionsReader::days);
    Supplier<List<UnaskedArticle>> notAsked = part.list(Member.NOT_ASKED, SummaryReader::notAsked);
    Supplier<Integer> controlPoints =
        part.one(Member.CONTROL_POINTS, value -> value.wholeNumber(0, Integer.MAX_VALUE));
    made.addTo(part);
    return part.read(
        in,
        expected,
        () ->
            new SummaryDocument(
                new AnswerSummary(
                    asOf.get(),
                    language.get(),
                    standings.get(),
                    remarks.get(),
                    open.get(),
                    steps.get(),
                    readings.get(),
                    contacts.get(),
                    judged.get(),
                    older.get(),
                    notAsked.get(),
                    controlPoints.get(),
                    made.versions()),
                ref.stream().findFirst()));
  }

  private static Optional<Language> language(JsonInput in) throws IOException {
    return AnswerParts.oneOf(in, LANGUAGES).flatMap(Language::find);
  }

  private static Optional<StandingArticles> standing(JsonInput in) throws IOException {
    AnswerPart part = new AnswerPart();
    Supplier<Standing> standing = part.choice(Member.STANDING, Standing.values());
    Supplier<List<Article>> articles = part.list(Member.ARTICLES, AnswerParts::article);
    return part.read(in, () -> new StandingArticles(standing.get(), articles.get()));
  }

  private static Optional<RemarkText> remark(JsonInput in) throws IOException {
    AnswerPart part = new AnswerPart();
    Supplier<String> id = part.text(Member.ID);
    Supplier<String> text = part.text(Member.TEXT);
    return part.read(in, () -> new RemarkText(id.get(), text.get()));
  }

  private static Optional<OpenArticleText> open(JsonInput in) throws IOException {
    AnswerPart part = new AnswerPart();
    Supplier<Article> article = part.one(Member.ARTICLE, AnswerParts::article);
    Supplier<String> title = part.text(Member.TITLE);
    Supplier<Stage> stage = part.choice(Member.STAGE, Stage.values());
    Supplier<List<OpenFactText>> facts = part.list(Member.FACTS, SummaryReader::fact);
    Supplier<List<RemarkText>> remarks = part.list(Member.REMARKS, SummaryReader::remark);
    return part.read(
        in,
        () ->
            new OpenArticleText(
                article.get(), title.get(), stage.get(), facts.get(), remarks.get()));
  }

  private static Optional<OpenFactText> fact(JsonInput in) throws IOException {
    AnswerPart part = new AnswerPart();
    Supplier<String> fact = part.text(Member.FACT);
    Supplier<String> question = part.text(Member.QUESTION);
    Supplier<Answerer> answerer = part.choice(Member.ANSWERER, Answerer.values());
    Supplier<Boolean> inVain = part.yesNo(Member.ASKED_IN_VAIN);
    return part.read(
        in, () -> new OpenFactText(fact.get(), question.get(), answerer.get(), inVain.get()));
  }

  private static Optional<StepText> step(JsonInput in) throws IOException {
    AnswerPart part = new AnswerPart();
    Supplier<Stage> stage = part.choice(Member.STAGE, Stage.values());
    Supplier<String> id = part.text(Member.ID);
    Supplier<Conclusion.Kind> kind = part.choice(Member.KIND, Conclusion.Kind.values());
    Supplier<Conclusion.Holder> holder = part.choice(Member.HOLDER, Conclusion.Holder.values());
    Supplier<Conclusion.Strength> strength =
        part.choice(Member.STRENGTH, Conclusion.Strength.values());
    Supplier<String> text = part.text(Member.TEXT);
    Supplier<String> citation = part.text(Member.CITATION);
    Supplier<List<Article>> articles = part.list(Member.ARTICLES, AnswerParts::article);
    Supplier<List<String>> dependsOn = part.ids(Member.DEPENDS_ON);
    Supplier<Boolean> neverLeftOut = part.yesNo(Member.NEVER_LEFT_OUT);
    return part.read(
        in,
        () ->
            new StepText(
                stage.get(),
                id.get(),
                kind.get(),
                holder.get(),
                strength.get(),
                text.get(),
                citation.get(),
                articles.get(),
                dependsOn.get(),
                neverLeftOut.get()));
  }

  private static Optional<ReadingText> reading(JsonInput in) throws IOException {
    AnswerPart part = new AnswerPart();
    Supplier<String> id = part.text(Member.ID);
    Supplier<String> question = part.text(Member.QUESTION);
    Supplier<Optional<String>> option = part.orNull(Member.OPTION, AnswerParts::id);
    Supplier<SettledBy> settledBy = part.choice(Member.SETTLED_BY, SettledBy.values());
    return part.read(
        in, () -> new ReadingText(id.get(), question.get(), option.get(), settledBy.get()));
  }

  private static Optional<ContactName> contact(JsonInput in) throws IOException {
    AnswerPart part = new AnswerPart();
    Supplier<Territory> territory = part.one(Member.TERRITORY, AnswerParts::territory);
    Supplier<String> function = part.text(Member.FUNCTION);
    Supplier<Boolean> host = part.yesNo(Member.HOST);
    Supplier<Lookup.Status> status = part.choice(Member.STATUS, Lookup.Status.values());
    Supplier<Optional<String>> name = part.orNull(Member.NAME, AnswerParts::id);
    Supplier<Optional<PartialDate>> evidence =
        part.orNull(Member.EVIDENCE, new PartialDateForm()::read);
    return part.read(
        in,
        () ->
            new ContactName(
                territory.get(),
                function.get(),
                host.get(),
                status.get(),
                name.get(),
                evidence.get()));
  }

  private static Optional<JudgementMade> judgement(JsonInput in) throws IOException {
    AnswerPart part = new AnswerPart();
    Supplier<String> fact = part.text(Member.FACT);
    Supplier<Boolean> outcome = part.yesNo(Member.OUTCOME);
    Supplier<LocalDate> date = part.one(Member.DATE, new DateForm()::read);
    return part.read(in, () -> new JudgementMade(fact.get(), outcome.get(), date.get()));
  }

  private static Optional<UnaskedArticle> notAsked(JsonInput in) throws IOException {
    AnswerPart part = new AnswerPart();
    Supplier<Article> article = part.one(Member.ARTICLE, AnswerParts::article);
    Supplier<String> title = part.text(Member.TITLE);
    Supplier<Boolean> worthAsking = part.yesNo(Member.WORTH_ASKING);
    return part.read(in, () -> new UnaskedArticle(article.get(), title.get(), worthAsking.get()));
  }
}
