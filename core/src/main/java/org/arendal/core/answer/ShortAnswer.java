package org.arendal.core.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Judgement;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.matter.Case;

/**
 * What an assessment comes to, over all articles and in the order in which a case is worked on.
 *
 * <p>It adds nothing to the assessment and judges nothing: it sorts, and says each thing once.
 * Whoever shows it in part leaves out no step that {@link Step#isNeverLeftOut}, no open article, no
 * reading, no remark, no source, no day, and not that registers are older than the day of the
 * answer.
 *
 * @param assessment the assessment with all reasons
 * @param standings how things stand, and by which articles, in the order of {@link Standing}; those
 *     that are open in the order of the work
 * @param remarks what changes how all else is read, each once
 * @param open the articles that are open, in the order of the work
 * @param steps what is to be done or known, by stage; of one stage first what is never left out, of
 *     that first what binds, and notes last
 * @param contacts whom to write to, each once; those of other countries before those of the host's
 * @param judgements what a human judged, in the order of the catalogue of facts
 * @param readings the contested readings that mattered, each once
 * @param sources what is to be said of sources in registers that are old, or not known, and on
 *     which something in the answer surely rests; each once
 * @param threeYearsFrom the day from which three years of residence stand against sending home:
 *     where article 7 forbids it by them, the day since when at the latest; while it hangs on them,
 *     the day if the residence goes on, and only if it is sure
 * @param olderRegisters the countries whose registers were last read before the day of the answer
 */
public record ShortAnswer(
    Assessment assessment,
    SortedMap<Standing, List<Article>> standings,
    List<Remark> remarks,
    List<OpenArticle> open,
    List<Step> steps,
    List<Contact> contacts,
    List<JudgedFact> judgements,
    List<ReadingUse> readings,
    List<Remark> sources,
    Optional<LocalDate> threeYearsFrom,
    SortedMap<NordicState, LocalDate> olderRegisters) {

  private static final Comparator<Step> BY_STAGE =
      Comparator.comparing(Step::stage)
          .thenComparing(Step::isNote)
          .thenComparing(step -> !step.isNeverLeftOut())
          .thenComparing(step -> step.isNeverLeftOut() && !step.isBinding());

  /** Copies the lists. */
  public ShortAnswer {
    standings = ImmutableSortedMap.copyOf(standings);
    remarks = List.copyOf(remarks);
    open = List.copyOf(open);
    steps = List.copyOf(steps);
    contacts = List.copyOf(contacts);
    judgements = List.copyOf(judgements);
    readings = List.copyOf(readings);
    sources = List.copyOf(sources);
    requireNonNull(threeYearsFrom, "threeYearsFrom");
    olderRegisters = ImmutableSortedMap.copyOf(olderRegisters);
  }

  /** What this assessment comes to. */
  public static ShortAnswer of(Assessment assessment) {
    requireNonNull(assessment, "assessment");
    List<Determination> all = assessment.determinations();
    List<OpenArticle> open = open(all);
    return new ShortAnswer(
        assessment,
        standings(all, open),
        all.stream()
            .flatMap(one -> one.remarks().stream())
            .filter(Remark::isNeverLeftOut)
            .distinct()
            .toList(),
        open,
        steps(all),
        contacts(all),
        judgements(assessment.matter()),
        all.stream().flatMap(one -> one.readings().stream()).distinct().toList(),
        SourcesInUse.remarks(all),
        ThreeYears.from(all),
        // All were made with the same registers.
        all.isEmpty() ? ImmutableSortedMap.of() : all.get(0).olderRegisters());
  }

  private static SortedMap<Standing, List<Article>> standings(
      List<Determination> all, List<OpenArticle> open) {
    ListMultimap<Standing, Article> standings =
        MultimapBuilder.enumKeys(Standing.class).arrayListValues().build();
    for (Determination one : all) {
      Standing.of(one).forEach(standing -> standings.put(standing, one.article()));
    }
    standings.replaceValues(Standing.OPEN, Lists.transform(open, OpenArticle::article));
    ImmutableSortedMap.Builder<Standing, List<Article>> sorted = ImmutableSortedMap.naturalOrder();
    standings
        .asMap()
        .forEach((standing, articles) -> sorted.put(standing, ImmutableList.copyOf(articles)));
    return sorted.buildOrThrow();
  }

  private static List<OpenArticle> open(List<Determination> all) {
    return all.stream()
        .filter(one -> one.outcome() == Outcome.UNDETERMINED)
        .map(OpenArticle::of)
        .sorted(OpenArticle.BY_WORK)
        .toList();
  }

  /** A conclusion of several articles is one step; it is certain if one of them is sure of it. */
  private static List<Step> steps(List<Determination> all) {
    Map<String, Step> steps = new LinkedHashMap<>();
    for (Determination one : all) {
      for (DrawnConclusion drawn : one.conclusions()) {
        steps.merge(
            drawn.conclusion().id(),
            new Step(drawn, List.of(one.article()), mayBeOverread(one)),
            ShortAnswer::joined);
      }
    }
    return steps.values().stream().sorted(BY_STAGE).toList();
  }

  private static Step joined(Step before, Step next) {
    List<Article> articles = new ArrayList<>(before.articles());
    articles.addAll(next.articles());
    return new Step(
        before.drawn().isCertain() ? before.drawn() : next.drawn(),
        articles.stream().distinct().toList(),
        before.mayBeOverread() || next.mayBeOverread());
  }

  /** What forbids something is easily read as permitting all else, whatever comes of it. */
  private static boolean mayBeOverread(Determination answer) {
    return answer.outcome() == Outcome.APPLIES
        || answer.article().effect() == Article.Effect.FORBIDS;
  }

  private static List<Contact> contacts(List<Determination> all) {
    return all.stream()
        .flatMap(one -> one.contacts().stream())
        .distinct()
        .sorted(Comparator.comparing(Contact::isHost))
        .toList();
  }

  private static List<JudgedFact> judgements(Case matter) {
    ImmutableList.Builder<JudgedFact> judged = ImmutableList.builder();
    for (Fact<?> fact : matter.given()) {
      if (matter.value(fact) instanceof Judgement judgement) {
        judged.add(new JudgedFact(fact, judgement));
      }
    }
    return judged.build();
  }
}
