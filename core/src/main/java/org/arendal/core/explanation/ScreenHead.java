package org.arendal.core.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.ShortAnswer;
import org.arendal.core.answer.Standing;
import org.arendal.core.answer.Step;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.law.Article;
import org.arendal.core.matter.Case;

/** What stands at the head of a first screen: how things stand, and on which day for whom. */
final class ScreenHead {
  private static final int LINES = 2;

  private final Words words;
  private final ShortAnswer answer;

  ScreenHead(Words words, ShortAnswer answer) {
    this.words = words;
    this.answer = answer;
  }

  /**
   * What is owed, barred, with its ground, or open, and nothing else; so many of the open articles
   * by their names as two lines hold, in the order of the work, and the others by their numbers,
   * since each has a line with its name below.
   */
  String standings() {
    int named = answer.open().size();
    String head = standings(named);
    while (named > 0 && Screen.line("", head).lines().count() > LINES) {
      named--;
      head = standings(named);
    }
    return head;
  }

  private String standings(int openNamed) {
    return answer.standings().entrySet().stream()
        .filter(entry -> isTold(entry.getKey()))
        .flatMap(
            entry ->
                Stream.concat(
                    Stream.of(standing(entry.getKey(), entry.getValue(), openNamed)),
                    ground(entry.getKey(), entry.getValue()).stream()))
        .collect(Collectors.joining(" "));
  }

  /**
   * By what a measure is forbidden: the years protect in all cases, whatever the ties; and that a
   * yes or a no by years holds for a decision that is planned.
   */
  private Optional<String> ground(Standing standing, List<Article> articles) {
    if (standing == Standing.BARRED) {
      return isByPlan() ? asPlanned() : years().or(this::ties);
    }
    return standing == Standing.NOT_BY_THE_CONVENTION
            && articles.contains(Article.REPATRIATION_PROTECTION)
            && DayOfDecision.toCome(answer).isPresent()
        ? asPlanned()
        : Optional.empty();
  }

  /** Whether only years that a planned decision will find forbid it, and none that are complete. */
  private boolean isByPlan() {
    return DayOfDecision.planned(answer).isPresent()
        && DayOfDecision.toCome(answer).isPresent()
        && ties().isEmpty();
  }

  private Optional<String> asPlanned() {
    return DayOfDecision.planned(answer).map(day -> words.get("short.as-planned", day));
  }

  private Optional<String> years() {
    return answer.threeYearsFrom().map(day -> words.get("short.three-years-complete", day));
  }

  private Optional<String> ties() {
    return answer.steps().stream()
        .map(Step::drawn)
        .filter(drawn -> drawn.isCertain() && isOfTies(drawn))
        .findFirst()
        .map(drawn -> words.get("short.ties-speak"));
  }

  /** Whether the day of the years is told at the head. */
  boolean tellsYears() {
    return answer.standings().containsKey(Standing.BARRED) && !isByPlan();
  }

  private static boolean isOfTies(DrawnConclusion drawn) {
    return drawn.conclusion().id().equals("ties-protect");
  }

  /** That the Convention covers the matter goes without saying where something comes of it. */
  private boolean isTold(Standing standing) {
    return standing != Standing.COVERED || answer.standings().size() == 1;
  }

  private String standing(Standing standing, List<Article> articles, int openNamed) {
    int named = standing == Standing.OPEN ? openNamed : articles.size();
    return words.get(
        "short.standing." + standing.code(),
        IntStream.range(0, articles.size())
            .mapToObj(
                i -> i < named ? subject(standing, articles.get(i)) : words.number(articles.get(i)))
            .collect(Collectors.joining(", ")));
  }

  /** Of what is not in force the number is enough. */
  private String subject(Standing standing, Article article) {
    return switch (standing) {
      case NOT_IN_FORCE -> words.number(article);
      case BARRED, EXCLUDED_BY_GUIDANCE, EXCLUDED_BY_OTHER_LAW -> words.measure(article);
      case OWED -> words.owed(article);
      default -> words.subject(article);
    };
  }

  /** On which day, where and about whom is decided; a wrong case is seen here. */
  String matter() {
    Case matter = answer.assessment().matter();
    List<String> parts = new ArrayList<>();
    parts.add(
        matter
            .get(HostFacts.TERRITORY)
            .map(host -> words.get("short.decides", matter.asOf(), host))
            .orElseGet(() -> words.get("short.nobody-decides", matter.asOf())));
    matter
        .get(PersonFacts.CITIZENSHIPS)
        .filter(held -> held.isComplete() || !held.codes().isEmpty())
        .map(this::citizenships)
        .ifPresent(parts::add);
    matter.get(PersonFacts.RESIDENCE_TERRITORY).map(this::residence).ifPresent(parts::add);
    return String.join(" ", parts);
  }

  private String citizenships(Citizenships citizenships) {
    if (citizenships.codes().isEmpty()) {
      return words.get("short.stateless");
    }
    return citizenships.nordic().isEmpty()
        ? words.get(
            "short.citizen-outside",
            citizenships.codes().stream().map(this::country).collect(Collectors.joining(", ")))
        : words.get(
            "short.citizen",
            citizenships.nordic().stream()
                .map(state -> words.get("territory." + state.code()))
                .collect(Collectors.joining(", ")));
  }

  private String residence(Place place) {
    if (place.equals(Place.NOWHERE)) {
      return words.get("short.resides-nowhere");
    }
    return place
        .territory()
        .map(territory -> words.get("short.resides", territory))
        .orElseGet(() -> words.get("short.resides-outside", country(place.code())));
  }

  /** A country outside the Nordic ones has no name here, but its code is said to be one. */
  private String country(String code) {
    return words.get("label.country", code);
  }
}
