package org.arendal.json;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.law.Article;
import org.arendal.core.words.Phrase;
import org.arendal.json.AnswerOutcomes.ArticleOutcome;
import org.arendal.json.AnswerOutcomes.FoundContact;
import org.arendal.json.token.JsonAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Reads back what an answer comes to, of an assessment in {@link Detail#OUTCOMES outcomes} or in
 * {@link Detail#FULL full}, and all that a {@link Detail#SUMMARY summary} says.
 *
 * <p>Outcomes and full give the same; of a full answer texts, findings and register entries are
 * passed over. A summary has no outcome for each article, and is a form of its own. Reading is as
 * strict as that of a case: unknown members, missing ones, values of another type and unknown codes
 * are problems, and so are another level of detail and a version of the form that is not read.
 */
public final class AnswerReader {
  private static final Phrase EXPECTED = Phrase.of("problem.an-answer");

  private final ProblemList problems = new ProblemList();
  private final List<ArticleOutcome> determinations = new ArrayList<>();
  private final List<Article> worthAsking = new ArrayList<>();
  private final Set<FoundContact> contacts = new LinkedHashSet<>();
  private final VersionsReader made = new VersionsReader();
  private @Nullable LocalDate asOf;
  private @Nullable Ref ref;

  private AnswerReader() {}

  /**
   * Reads an answer of at most {@link CaseReader#DEFAULT_LIMIT} characters.
   *
   * @throws InvalidCaseException if the text is no such answer; it lists all problems
   */
  public static AnswerDocument read(String text, JsonAdapter json) {
    CaseReader.checkLength(text);
    AnswerReader reader = new AnswerReader();
    JsonInput.read(json.source(text), EXPECTED, reader::readAnswer, reader.problems);
    return reader.checked();
  }

  /**
   * Reads an answer of at most {@link CaseReader#DEFAULT_LIMIT} bytes in UTF-8; no more of a longer
   * one is read.
   *
   * @throws InvalidCaseException if the content is no such answer; it lists all problems
   * @throws IOException if the stream fails
   */
  public static AnswerDocument read(InputStream stream, JsonAdapter json) throws IOException {
    return read(CaseReader.text(stream, CaseReader.DEFAULT_LIMIT), json);
  }

  /**
   * Reads a summary of at most {@link CaseReader#DEFAULT_LIMIT} characters.
   *
   * @throws InvalidCaseException if the text is no summary; it lists all problems
   */
  public static SummaryDocument readSummary(String text, JsonAdapter json) {
    CaseReader.checkLength(text);
    ProblemList problems = new ProblemList();
    List<SummaryDocument> read = new ArrayList<>(1);
    JsonInput.read(
        json.source(text),
        EXPECTED,
        in -> SummaryReader.read(in, EXPECTED).ifPresent(read::add),
        problems);
    if (problems.count() > 0 || read.isEmpty()) {
      throw new InvalidCaseException(problems.inOrder());
    }
    return read.get(0);
  }

  /**
   * Reads a summary of at most {@link CaseReader#DEFAULT_LIMIT} bytes in UTF-8; no more of a longer
   * one is read.
   *
   * @throws InvalidCaseException if the content is no summary; it lists all problems
   * @throws IOException if the stream fails
   */
  public static SummaryDocument readSummary(InputStream stream, JsonAdapter json)
      throws IOException {
    return readSummary(CaseReader.text(stream, CaseReader.DEFAULT_LIMIT), json);
  }

  private AnswerDocument checked() {
    if (problems.count() > 0 || asOf == null) {
      throw new InvalidCaseException(problems.inOrder());
    }
    return new AnswerDocument(
        new AnswerOutcomes(
            asOf, determinations, worthAsking, List.copyOf(contacts), made.versions()),
        Optional.ofNullable(ref));
  }

  private void readAnswer(JsonInput in) throws IOException {
    Map<String, ValueReader> members = new LinkedHashMap<>();
    members.put(Member.REF.json(), value -> ref = new RefForm().read(value).orElse(null));
    members.put(Member.SCHEMA_VERSION.json(), SchemaVersion::check);
    members.put(Member.DETAIL.json(), AnswerReader::readDetail);
    members.put(Member.AS_OF.json(), value -> asOf = new DateForm().read(value).orElse(null));
    members.put(
        Member.DETERMINATIONS.json(), value -> AnswerParts.each(value, this::readDetermination));
    members.put(
        Member.WORTH_ASKING.json(),
        value ->
            AnswerParts.each(value, one -> AnswerParts.article(one).ifPresent(worthAsking::add)));
    members.put(
        Member.CONTACTS.json(),
        value -> AnswerParts.each(value, one -> AnswerParts.contact(one).ifPresent(contacts::add)));
    members.put(Member.NOT_ASKED.json(), value -> AnswerParts.each(value, this::readNotAsked));
    AnswerParts.passOver(members, Member.LANGUAGE);
    made.addTo(members);
    in.object(EXPECTED, members, AnswerParts.required(Member.AS_OF, Member.DETERMINATIONS));
  }

  private static void readDetail(JsonInput in) throws IOException {
    AnswerParts.choice(in, List.of(Detail.OUTCOMES));
  }

  private void readDetermination(JsonInput in) throws IOException {
    DeterminationReader reader = new DeterminationReader();
    reader.read(in).ifPresent(determinations::add);
    contacts.addAll(reader.contacts());
    made.join(reader.made(), in);
  }

  /** Of the articles that were not asked, those that are worth asking. */
  private void readNotAsked(JsonInput in) throws IOException {
    List<Article> article = new ArrayList<>();
    List<String> hints = new ArrayList<>();
    Map<String, ValueReader> members = new LinkedHashMap<>();
    members.put(Member.ARTICLE.json(), value -> AnswerParts.article(value).ifPresent(article::add));
    members.put(
        Member.BECAUSE.json(),
        value ->
            AnswerParts.each(
                value,
                hint -> {
                  hints.add(hint.path());
                  hint.skipChildren();
                }));
    AnswerParts.passOver(members, Member.TITLE, Member.SECTIONS);
    in.object(AnswerParts.PART, members, AnswerParts.required(Member.ARTICLE, Member.BECAUSE));
    if (!hints.isEmpty()) {
      worthAsking.addAll(article);
    }
  }
}
