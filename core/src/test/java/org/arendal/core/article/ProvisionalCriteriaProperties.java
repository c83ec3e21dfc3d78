package org.arendal.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/** Whoever asks what a fact may still turn relies on what criteria say of themselves. */
@Label("A criterion whose answer more facts can turn")
class ProvisionalCriteriaProperties {
  private static final int TRIES = 3_000;
  private static final List<FactCriterion> CRITERIA =
      Articles.all().stream().flatMap(article -> article.criteria().stream()).distinct().toList();

  private record Try(Case matter, AssembledLaw law, long seed) {}

  @Example
  @Label("says that it is provisional, and no other does")
  void saysSo() {
    Set<String> turned = new TreeSet<>();
    Arbitrary<Try> tries =
        Combinators.combine(Domains.cases(), Domains.laws(), Arbitraries.longs()).as(Try::new);
    try (Stream<Try> some = tries.sampleStream().limit(TRIES)) {
      some.forEach(
          one -> {
            Forgetting forgetting = Forgetting.of(one.matter(), one.seed());
            Case less = forgetting.at(0.5);
            Case more = forgetting.at(1);
            for (FactCriterion criterion : CRITERIA) {
              Truth before = criterion.test(less, one.law());
              if (before.isKnown() && before != criterion.test(more, one.law())) {
                turned.add(criterion.id());
              }
            }
          });
    }

    assertThat(turned)
        .isEqualTo(
            CRITERIA.stream()
                .filter(FactCriterion::isProvisional)
                .map(FactCriterion::id)
                .collect(Collectors.toCollection(TreeSet::new)));
  }
}
