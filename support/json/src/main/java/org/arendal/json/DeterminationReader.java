package org.arendal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.answer.Outcome;
import org.arendal.core.law.Article;
import org.arendal.json.AnswerOutcomes.ArticleOutcome;
import org.arendal.json.AnswerOutcomes.FoundContact;
import org.arendal.json.AnswerOutcomes.OpenConclusion;
import org.arendal.json.AnswerOutcomes.ReadingChoice;

/**
 * Reads what came of one article. Where a full answer has an object, outcomes have its id alone.
 */
final class DeterminationReader {
  private Optional<Article> article = Optional.empty();
  private Optional<Outcome> outcome = Optional.empty();
  private final List<String> excludedAnyway = new ArrayList<>();
  private final List<String> conclusions = new ArrayList<>();
  private final List<OpenConclusion> openConclusions = new ArrayList<>();
  private final List<String> openFacts = new ArrayList<>();
  private final List<ReadingChoice> readings = new ArrayList<>();
  private final Set<String> remarks = new LinkedHashSet<>();
  private final List<FoundContact> contacts = new ArrayList<>();
  private final VersionsReader made = new VersionsReader();

  /** Reads it; empty, with the problems noted, if it is not whole. */
  Optional<ArticleOutcome> read(JsonInput in) throws IOException {
    Map<String, ValueReader> members = new LinkedHashMap<>();
    members.put(Member.ARTICLE.json(), value -> article = AnswerParts.article(value));
    members.put(
        Member.OUTCOME.json(),
        value -> outcome = AnswerParts.choice(value, List.of(Outcome.values())));
    members.put(Member.EXCLUDED_ANYWAY.json(), value -> AnswerParts.ids(value, excludedAnyway));
    members.put(Member.CONCLUSIONS.json(), value -> AnswerParts.each(value, this::readConclusion));
    members.put(
        Member.OPEN_CONCLUSIONS.json(), value -> AnswerParts.each(value, this::readConclusion));
    members.put(Member.OPEN_FACTS.json(), value -> AnswerParts.each(value, this::readOpenFact));
    members.put(Member.READINGS.json(), value -> AnswerParts.each(value, this::readReading));
    members.put(Member.REMARKS.json(), value -> AnswerParts.each(value, this::readRemark));
    members.put(
        Member.CONTACTS.json(),
        value -> AnswerParts.each(value, one -> AnswerParts.contact(one).ifPresent(contacts::add)));
    AnswerParts.passOver(
        members, Member.TITLE, Member.AS_OF, Member.LANGUAGE, Member.IF_IT_APPLIES, Member.FINDING);
    made.addTo(members);
    in.object(
        AnswerParts.PART,
        members,
        AnswerParts.required(
            Member.ARTICLE,
            Member.OUTCOME,
            Member.EXCLUDED_ANYWAY,
            Member.CONCLUSIONS,
            Member.OPEN_FACTS,
            Member.READINGS,
            Member.REMARKS));
    return article.flatMap(of -> outcome.map(came -> whole(of, came)));
  }

  private ArticleOutcome whole(Article of, Outcome came) {
    return new ArticleOutcome(
        of,
        came,
        excludedAnyway,
        conclusions,
        openConclusions,
        openFacts,
        readings,
        List.copyOf(remarks));
  }

  /** Whom to contact, as a full answer says for each article. */
  List<FoundContact> contacts() {
    return contacts;
  }

  /** What it was made with, as a full answer says for each article. */
  VersionsReader made() {
    return made;
  }

  private void readConclusion(JsonInput in) throws IOException {
    if (in.isText()) {
      AnswerParts.id(in).ifPresent(conclusions::add);
      return;
    }
    List<String> id = new ArrayList<>();
    List<String> dependsOn = new ArrayList<>();
    Map<String, ValueReader> members = id(Member.ID, id);
    members.put(Member.DEPENDS_ON.json(), value -> AnswerParts.ids(value, dependsOn));
    AnswerParts.passOver(
        members,
        Member.KIND,
        Member.HOLDER,
        Member.STRENGTH,
        Member.TEXT,
        Member.PROVISIONS,
        Member.CITATION);
    in.object(AnswerParts.PART, members, AnswerParts.required(Member.ID, Member.DEPENDS_ON));
    if (dependsOn.isEmpty()) {
      conclusions.addAll(id);
    } else {
      id.forEach(one -> openConclusions.add(new OpenConclusion(one, dependsOn)));
    }
  }

  private void readOpenFact(JsonInput in) throws IOException {
    readId(
        in,
        Member.FACT,
        openFacts,
        Member.QUESTION,
        Member.ANSWERER,
        Member.CRITERION,
        Member.PROVISIONS,
        Member.CITATION);
  }

  private void readRemark(JsonInput in) throws IOException {
    List<String> id = new ArrayList<>();
    readId(in, Member.ID, id, Member.ARGUMENTS, Member.TEXT, Member.PROVISIONS, Member.CITATION);
    remarks.addAll(id);
  }

  private void readReading(JsonInput in) throws IOException {
    List<String> id = new ArrayList<>();
    List<String> option = new ArrayList<>();
    Map<String, ValueReader> members = id(Member.ID, id);
    members.put(
        Member.OPTION.json(),
        value -> value.orNull(given -> AnswerParts.id(given).ifPresent(option::add)).read(value));
    AnswerParts.passOver(
        members,
        Member.QUESTION,
        Member.SETTLED_BY,
        Member.OPTIONS,
        Member.PROVISIONS,
        Member.CITATION);
    in.object(AnswerParts.PART, members, AnswerParts.required(Member.ID, Member.OPTION));
    id.forEach(one -> readings.add(new ReadingChoice(one, option.stream().findFirst())));
  }

  /** Reads an id, or an object that has one. */
  private static void readId(JsonInput in, Member name, List<String> ids, Member... others)
      throws IOException {
    if (in.isText()) {
      AnswerParts.id(in).ifPresent(ids::add);
      return;
    }
    Map<String, ValueReader> members = id(name, ids);
    AnswerParts.passOver(members, others);
    in.object(AnswerParts.PART, members, AnswerParts.required(name));
  }

  private static Map<String, ValueReader> id(Member name, List<String> ids) {
    Map<String, ValueReader> members = new LinkedHashMap<>();
    members.put(name.json(), value -> AnswerParts.id(value).ifPresent(ids::add));
    return members;
  }
}
