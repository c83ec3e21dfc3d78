package org.arendal.core.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.OtherOutcome;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.Remark;
import org.arendal.core.answer.Turn;
import org.arendal.core.answer.Turn.Means;
import org.arendal.core.answer.Way;
import org.arendal.core.answer.WhyNot;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.Place;
import org.arendal.core.law.NordicState;
import org.arendal.core.logic.Truth;

/**
 * Puts into words what would turn an outcome: in three lists that are never mixed, each condition
 * as it would be and as it is.
 *
 * <p>It says what the rule turns on and advises nothing, and it says so.
 */
final class WhyNotText {
  private final Words words;
  private final Printer out;
  private final ValueText values;

  WhyNotText(Words words, Printer out) {
    this.words = words;
    this.out = out;
    this.values = new ValueText(words);
  }

  void add(WhyNot whyNot) {
    out.title(words.title(whyNot.determination()));
    if (whyNot.others().isEmpty()) {
      paragraph(
          whyNot.determination().outcome() == Outcome.NOT_IN_FORCE
              ? "whynot.not-in-force"
              : "whynot.only-force-open");
      DayOfDecision.plannedAfterEntry(whyNot.determination())
          .ifPresent(remark -> out.item(words.remark(remark), remark.provisions()));
      return;
    }
    boolean isOpen = whyNot.determination().outcome() == Outcome.UNDETERMINED;
    if (isOpen) {
      paragraph("whynot.open");
    }
    for (OtherOutcome other : whyNot.others()) {
      if (isOpen) {
        out.heading(
            words.get(
                other.outcome() == Outcome.APPLIES ? "whynot.to-apply" : "whynot.not-to-apply"));
      }
      other(other, isOpen, whyNot.determination());
    }
    out.footer(List.of(words.get("whynot.no-advice")));
  }

  /** Where it is not known whether the Convention is in force, that may do it: no case says. */
  private void noWay(OtherOutcome other, Determination determination) {
    List<Remark> unclear =
        other.outcome() == Outcome.APPLIES
            ? determination.remarks().stream().filter(Remark::isOnUnclearPlace).toList()
            : List.of();
    if (unclear.isEmpty()) {
      paragraph(other.hasLonger() ? "whynot.only-longer" : "whynot.nothing");
    }
    unclear.forEach(remark -> out.item(words.remark(remark), remark.provisions()));
  }

  private void other(OtherOutcome other, boolean isOpen, Determination determination) {
    if (other.ways().isEmpty()) {
      noWay(other, determination);
      return;
    }
    paragraph(
        isOpen
            ? "whynot.one-is-enough"
            : other.outcome() == Outcome.APPLIES ? "whynot.would-apply" : "whynot.would-not-apply");
    List<Way> told = Alternatives.withoutMissingDays(other.ways());
    if (!told.equals(other.ways())) {
      missingDays(other);
    }
    for (Turn.Reach reach : Turn.Reach.values()) {
      List<Way> ways = told.stream().filter(way -> way.reach() == reach).toList();
      if (!ways.isEmpty()) {
        out.section(words.coded("whynot.reach", reach));
        ways(ways, determination);
      }
    }
    if (other.hasLonger()) {
      paragraph("whynot.longer");
    }
  }

  /** Which days are missing, once and not with each way: no doubt about the Convention itself. */
  private void missingDays(OtherOutcome other) {
    other.ways().stream()
        .flatMap(way -> way.turns().stream())
        .flatMap(turn -> turn.missing().stream())
        .distinct()
        .forEach(
            day ->
                out.paragraph(
                    words.get("whynot.day-missing", words.label(day.fact()), day.from()),
                    List.of()));
  }

  /** Ways of one condition each, then the others, those that differ in one condition together. */
  private void ways(List<Way> ways, Determination answer) {
    ways.stream()
        .filter(way -> way.turns().size() == 1)
        .forEach(way -> out.item(turn(way.turns().get(0), way.day(), answer), List.of()));
    Alternatives.of(ways.stream().filter(way -> way.turns().size() > 1).toList())
        .forEach(parts -> together(parts, answer));
  }

  /** What is needed at the same time, of each part one. */
  private void together(List<List<Turn>> parts, Determination answer) {
    boolean isFirst = true;
    for (List<Turn> part : parts) {
      List<String> alternatives = alternatives(part, answer);
      if (alternatives.size() == 1) {
        String turn = alternatives.get(0);
        out.item(isFirst ? turn : words.get("whynot.and", turn), List.of());
      } else {
        out.item(words.get(isFirst ? "whynot.one-of" : "whynot.and-one-of"), List.of());
        alternatives.forEach(turn -> out.detail(words.get("whynot.alternative", turn)));
      }
      isFirst = false;
    }
  }

  /** The conditions of which one is enough; of articles that stand alike there is one line. */
  private List<String> alternatives(List<Turn> part, Determination answer) {
    List<String> told = new ArrayList<>();
    List<Turn> left = new ArrayList<>(part);
    for (Truth now : List.of(Truth.UNKNOWN, Truth.FALSE)) {
      List<Turn> articles = part.stream().filter(turn -> isOfArticle(turn, now)).toList();
      if (articles.size() > 1) {
        told.add(oneOf(articles, now));
        left.removeAll(articles);
      }
    }
    left.forEach(turn -> told.add(turn(turn, Optional.empty(), answer)));
    return told;
  }

  private static boolean isOfArticle(Turn turn, Truth now) {
    return turn.other().isPresent() && turn.now() == now && turn.wouldBeMet();
  }

  private String oneOf(List<Turn> articles, Truth now) {
    List<String> numbers =
        articles.stream().flatMap(turn -> turn.other().stream()).map(words::number).toList();
    String says = words.get("whynot.articles", words.texts().list(numbers));
    return now == Truth.UNKNOWN
        ? words.get("whynot.turn-open", says, words.get("whynot.still-open"), values.yesNo(true))
        : words.get("whynot.turn", says, values.yesNo(false));
  }

  private String turn(Turn turn, Optional<LocalDate> day, Determination answer) {
    String says = words.condition(turn.criterion());
    String now = now(turn, answer);
    if (turn.means() == Means.COMES_WITH_TIME) {
      return day.map(from -> words.get("whynot.from-day", says, now, from))
          .orElseGet(() -> words.get("whynot.in-time", says, now));
    }
    if (turn.missing().isPresent()) {
      return words.get(
          "whynot.day-missing",
          words.label(turn.missing().get().fact()),
          turn.missing().get().from());
    }
    return turn.now() == Truth.UNKNOWN
        ? words.get("whynot.turn-open", says, now, values.yesNo(turn.wouldBeMet()))
        : words.get("whynot.turn", says, now);
  }

  /** What it is in the case, and by what: how it was judged, how the text is read, its facts. */
  private String now(Turn turn, Determination answer) {
    if (turn.now() == Truth.UNKNOWN) {
      return unclearPlace(turn, answer)
          .map(words::briefly)
          .orElseGet(
              () ->
                  words.get(
                      turn.other().isPresent() ? "whynot.still-open" : unknown(turn.means())));
    }
    String yesNo = values.yesNo(turn.now() == Truth.TRUE);
    return switch (turn.means()) {
      case READ -> words.get("whynot.read", yesNo);
      case JUDGED ->
          judged(turn, answer).map(day -> words.get("whynot.judged", yesNo, day)).orElse(yesNo);
      case COMES_ABOUT, CEASES, COMES_WITH_TIME, TURNS_OUT, STANDS -> {
        String told = told(turn, answer);
        yield told.isEmpty() ? yesNo : words.get("whynot.answer", yesNo, told);
      }
    };
  }

  private static String unknown(Means means) {
    return switch (means) {
      case JUDGED -> "whynot.not-judged";
      case READ -> "whynot.not-settled";
      case COMES_ABOUT, CEASES, COMES_WITH_TIME, TURNS_OUT, STANDS -> "whynot.not-known";
    };
  }

  /**
   * The values of the facts, where they say more than yes or no; of one fact without its name.
   * Nothing if the weightiest cannot be told in a few words: the others alone would mislead.
   */
  private String told(Turn turn, Determination answer) {
    List<Fact<?>> facts =
        turn.facts().stream().filter(fact -> told(fact, turn, answer).isPresent()).toList();
    if (facts.isEmpty() || facts.get(0) != turn.facts().get(0)) {
      return "";
    }
    return facts.size() == 1
        ? told(facts.get(0), turn, answer).orElseThrow()
        : facts.stream()
            .map(
                fact ->
                    words.get(
                        "whynot.fact", words.label(fact), told(fact, turn, answer).orElseThrow()))
            .collect(Collectors.joining("; "));
  }

  private Optional<LocalDate> judged(Turn turn, Determination answer) {
    return turn.facts().size() == 1
            && answer.matter().get(turn.facts().get(0)).orElse(null) instanceof Judgement judgement
        ? Optional.of(judgement.date())
        : Optional.empty();
  }

  /** Where only the force of the Convention at a known place is missing, that. */
  private static Optional<Remark> unclearPlace(Turn turn, Determination answer) {
    return turn.facts().stream()
        .map(fact -> answer.matter().get(fact).orElse(null))
        .filter(Place.class::isInstance)
        .flatMap(place -> ((Place) place).territory().stream())
        .flatMap(
            territory ->
                answer.openPoints().stream()
                    .filter(remark -> remark.arguments().contains(territory.code())))
        .findFirst();
  }

  /** The choice by which a condition is met is what the condition says, and not told again. */
  private Optional<String> told(Fact<?> fact, Turn turn, Determination answer) {
    Object value = answer.matter().get(fact).orElse(null);
    boolean isSaid =
        value instanceof Boolean
            || fact == HostFacts.TERRITORY
            || (turn.now() == Truth.TRUE && !fact.type().choices().isEmpty());
    if (value == null || isSaid) {
      return Optional.empty();
    }
    return value instanceof Citizenships citizenships ? told(citizenships) : values.of(fact, value);
  }

  /** Nordic citizenships by country; others have no names here. */
  private Optional<String> told(Citizenships citizenships) {
    return citizenships.codes().isEmpty()
            || citizenships.nordic().size() < citizenships.codes().size()
        ? Optional.empty()
        : Optional.of(
            words
                .texts()
                .list(
                    citizenships.nordic().stream()
                        .map(NordicState::mainTerritory)
                        .map(values::territory)
                        .toList()));
  }

  private void paragraph(String key) {
    out.paragraph(words.get(key), List.of());
  }
}
