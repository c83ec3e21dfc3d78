package org.arendal.core.explanation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.OpenArticle;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.Remark;
import org.arendal.core.answer.ShortAnswer;
import org.arendal.core.answer.Stage;
import org.arendal.core.answer.Step;
import org.arendal.core.explanation.Screen.Block;
import org.arendal.core.explanation.Screen.Rank;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;

/** The steps of an answer on its first screen, each with its articles, its strength and its if. */
final class StepLines {
  /** The lines that a step is reckoned to need, and those of what it still hangs on. */
  private static final int SHORT = 2;

  private static final int SENTENCE = 3;
  private static final int NOTE = 4;
  private static final int IF = 1;

  /** That the source for an instrument beside the Convention is older than the day. */
  static final String OLD_INSTRUMENT = "related-instrument-old";

  /** That nobody knows from which day the Convention is in force for a territory. */
  private static final String DAY_NOT_KNOWN = "territory-date-unknown";

  /** The conclusion that a decision has ended lawful stay. */
  private static final String STAY_ENDED = "lawful-stay-ended";

  /** The bars of national law after some years, and the remark that says after how many. */
  private static final ImmutableMap<String, String> BARS =
      ImmutableMap.of(
          "national-bar-after-residence", "national-rule.bar-after-residence",
          "national-bar-for-covered-persons", "national-rule.bar-for-covered-persons");

  /**
   * What is to be judged unless three years bar anyway: its few words say what bars too, so that
   * "unless" after them would be read of the bar.
   */
  private static final String JUDGE_TIES = "judge-ties";

  private static final String THREE_YEARS = "three-years";

  /** Notes that turn the reader elsewhere: without them the outcome is read wrongly. */
  private static final ImmutableSet<String> TURNING =
      ImmutableSet.of(
          "better-care-alone",
          "criteria-disputed",
          "local-authorities-responsible",
          "other-language-than-the-five");

  private final Words words;
  private final ShortAnswer answer;
  private final int mostFacts;
  private final ConclusionText conclusions;

  /** The steps of an answer, with so many facts of those on which each hangs. */
  StepLines(Words words, ShortAnswer answer, int mostFacts) {
    this.words = words;
    this.answer = answer;
    this.mostFacts = mostFacts;
    this.conclusions = new ConclusionText(words, new PlainText(words.texts()));
  }

  /** Steps that nobody may leave out and that say the same of themselves stand in one block. */
  void addTo(Screen screen) {
    ListMultimap<Object, Step> blocks = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Step step : answer.steps()) {
      blocks.put(step.isNeverLeftOut() ? List.of(step.stage(), tail(step)) : step, step);
    }
    blocks.asMap().values().forEach(steps -> screen.add(block(List.copyOf(steps))));
  }

  private Block block(List<Step> steps) {
    Step first = steps.get(0);
    return new Block(
        words.get("short.lead.stage." + first.stage().code()),
        words.get(
            "short.step",
            steps.stream().map(this::said).collect(Collectors.joining(" ")),
            tail(first)),
        rank(first),
        steps.stream().mapToInt(this::reckoned).sum(),
        steps.stream().map(one -> "step." + one.drawn().conclusion().id()).toList());
  }

  private Rank rank(Step step) {
    if (step.isNeverLeftOut() || isTurning(step)) {
      return Rank.KEPT;
    }
    if (isOnNoMeasure(step)) {
      return Rank.NOT_RAISED;
    }
    boolean isCertain = step.drawn().isCertain();
    if (isCertain && step.isOpenGuard()) {
      return Rank.GUARD;
    }
    if (step.isOpenGuard()) {
      return Rank.OPEN_GUARD;
    }
    if (step.drawn().conclusion().strength() == Conclusion.Strength.PERMITTED) {
      return Rank.OPENING;
    }
    if (isCertain && isToBeLookedUp(step)) {
      return Rank.SUMMARY;
    }
    return step.isNote() ? Rank.NOTE : Rank.STEP;
  }

  /** What the guidance asks the authority to find out before it decides. */
  private static boolean isToBeLookedUp(Step step) {
    return step.stage() == Stage.BEFORE_DECIDING
        && step.drawn().conclusion().kind() == Conclusion.Kind.PROCEDURE;
  }

  private static boolean isTurning(Step step) {
    return step.drawn().isCertain() && TURNING.contains(id(step));
  }

  private static String id(Step step) {
    return step.drawn().conclusion().id();
  }

  /** What a decision does to the stay is no news where nobody speaks of one. */
  private boolean isOnNoMeasure(Step step) {
    return step.drawn().conclusion().id().equals(STAY_ENDED)
        && !step.drawn().isCertain()
        && !answer.assessment().matter().raised().contains(Section.MEASURE);
  }

  /** What there are fewer words for in one language has them in all. */
  private int reckoned(Step step) {
    boolean isShort =
        words.texts().find("short.conclusion." + step.drawn().conclusion().id()).isPresent();
    int said = isShort ? SHORT : step.isNote() ? NOTE : SENTENCE;
    return step.drawn().isCertain() ? said : said + IF;
  }

  /** What a step says; of a bar that is open, that it is, and after how many years it bars. */
  String said(Step step) {
    return saysOnWhatItHangs(step)
        ? words.get(
            "short.open." + id(step), bar(step).map(words::written).orElseGet(() -> new Object[0]))
        : said(step, words);
  }

  /** Whether there is a sentence for a step that says by itself on what it still hangs. */
  private boolean saysOnWhatItHangs(Step step) {
    return bar(step).isPresent()
        || (id(step).equals(JUDGE_TIES)
            && !step.drawn().isCertain()
            && ConclusionText.hangsOnNot(drawn(step).toList(), THREE_YEARS));
  }

  private Stream<DrawnConclusion> drawn(Step step) {
    return answer.assessment().determinations().stream().flatMap(one -> ways(one, step).stream());
  }

  /** The national rule of a step that may bar, where it is not known whether it does. */
  private Optional<Remark> bar(Step step) {
    return step.drawn().isCertain()
        ? Optional.empty()
        : answer.assessment().determinations().stream()
            .flatMap(one -> one.remarks().stream())
            .filter(remark -> remark.id().equals(BARS.get(id(step))))
            .findFirst();
  }

  /** What a step says, in fewer words where there are any. */
  private static String said(Step step, Words words) {
    return words
        .texts()
        .find("short.conclusion." + step.drawn().conclusion().id())
        .orElseGet(() -> words.conclusion(step.drawn()));
  }

  /** By which articles, how strongly, and on what it still hangs. */
  private String tail(Step step) {
    String tail =
        words.get(
            "short.tail",
            step.articles().stream().map(words::number).collect(Collectors.joining(", ")),
            words.coded("strength", step.drawn().conclusion().strength()));
    if (isByOldInstrument(step)) {
      return words.get("short.tail-old", tail);
    }
    if (step.drawn().isCertain() || saysOnWhatItHangs(step)) {
      return step.articles().stream().allMatch(this::isReachOpen)
          ? words.get("short.depends", tail)
          : tail;
    }
    List<Determination> drawing =
        answer.assessment().determinations().stream()
            .filter(one -> !ways(one, step).isEmpty())
            .toList();
    return drawing.stream().allMatch(one -> hangsOnArticle(one, step))
        ? words.get("short.depends", tail)
        : conclusions.dependingBriefly(
            drawing.stream().flatMap(one -> ways(one, step).stream()).toList(), tail, mostFacts);
  }

  /**
   * Whether it sends to an instrument beside the Convention that is known by an old source only.
   */
  private boolean isByOldInstrument(Step step) {
    return step.articles().equals(List.of(Article.SICKNESS_COST_AGREEMENT))
        && step.drawn().isCertain()
        && !step.isNote()
        && answer.sources().stream().anyMatch(remark -> remark.id().equals(OLD_INSTRUMENT));
  }

  /** Whether an article is open because nobody knows from which day the Convention is in force. */
  static boolean hangsOnDay(OpenArticle open) {
    return open.remarks().stream().anyMatch(remark -> remark.id().equals(DAY_NOT_KNOWN));
  }

  /**
   * Whether an article is open because nobody knows if the Convention reaches the place: what it
   * says whatever comes of it, it says only there.
   */
  private boolean isReachOpen(Article article) {
    return answer.open().stream()
        .anyMatch(open -> open.article() == article && !open.remarks().isEmpty());
  }

  /** Whether a step surely follows if its article applies, and surely does not if it does not. */
  private static boolean hangsOnArticle(Determination drawing, Step step) {
    return drawing.outcome() == Outcome.UNDETERMINED
        && ways(drawing, step).stream()
            .allMatch(way -> way.condition().comesOutAs(drawing.finding()));
  }

  /** The ways in which an article draws a conclusion that is not certain. */
  private static List<DrawnConclusion> ways(Determination drawing, Step step) {
    return drawing.conclusions().stream()
        .filter(one -> one.conclusion().id().equals(step.drawn().conclusion().id()))
        .toList();
  }
}
