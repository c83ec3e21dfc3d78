package org.arendal.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.answer.Turn;
import org.arendal.core.answer.Way;
import org.arendal.core.article.Articles;
import org.arendal.core.law.Article;
import org.arendal.core.logic.Truth;

@Label("Ways that are told together")
class AlternativesProperties {
  private static final List<Turn> TURNS =
      Articles.of(Article.REPATRIATION_PROTECTION).rule().criteria().stream()
          .limit(7)
          .map(
              c ->
                  new Turn(
                      c,
                      List.of(),
                      Truth.FALSE,
                      true,
                      Turn.Means.STANDS,
                      Optional.empty(),
                      Optional.empty()))
          .toList();

  @Property(tries = 300)
  @Label("are the same ways, none lost and none added, each once")
  void areTheSame(@ForAll("ways") List<Way> ways) {
    List<Set<Turn>> told =
        Alternatives.of(ways).stream()
            .flatMap(parts -> Lists.cartesianProduct(parts).stream())
            .<Set<Turn>>map(HashSet::new)
            .toList();

    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            ways.stream().<Set<Turn>>map(way -> Set.copyOf(way.turns())).toList());
  }

  @Example
  @Label("are one where they differ in one condition alone")
  void areOne() {
    List<Way> products =
        Lists.cartesianProduct(TURNS.subList(0, 2), TURNS.subList(2, 6)).stream()
            .map(turns -> new Way(turns, Optional.empty()))
            .toList();

    assertThat(Alternatives.of(products))
        .containsExactly(List.of(TURNS.subList(0, 2), TURNS.subList(2, 6)));
  }

  /** Ways of two to four conditions, none of which is part of another. */
  @Provide
  Arbitrary<List<Way>> ways() {
    List<Set<Turn>> sets =
        Sets.powerSet(Set.copyOf(TURNS)).stream()
            .filter(set -> set.size() >= 2 && set.size() <= 4)
            .collect(Collectors.toList());
    return Arbitraries.of(sets)
        .set()
        .ofMaxSize(12)
        .map(
            some ->
                some.stream()
                    .filter(
                        set ->
                            some.stream()
                                .noneMatch(part -> !part.equals(set) && set.containsAll(part)))
                    .map(
                        set ->
                            new Way(
                                TURNS.stream().filter(set::contains).toList(), Optional.empty()))
                    .toList());
  }
}
