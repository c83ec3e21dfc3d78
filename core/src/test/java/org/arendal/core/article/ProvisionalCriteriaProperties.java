package org.arendal.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import org.arendal.core.TestCountry;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/** Whoever asks what a fact may still turn relies on what criteria say of themselves. */
@Label("A criterion whose answer more facts can turn")
class ProvisionalCriteriaProperties {
  private static final int TRIES = 6_000;
  private static final LocalDate DAY = LocalDate.of(1997, 6, 15);
  private static final AssembledLaw LAW = TestCountry.convention().law();
  private static final List<FactCriterion> CRITERIA =
      Articles.all().stream().flatMap(article -> article.criteria().stream()).distinct().toList();

  @Example
  @Label("says that it is provisional")
  void saysSo() {
    Set<String> turned = new TreeSet<>();
    for (int seed = 0; seed < TRIES; seed++) {
      Forgetting forgetting = Forgetting.of(Case.builder(DAY).build(), seed);
      Case less = forgetting.at((seed % 9 + 1) / 10.0);
      Case more = forgetting.at(1);
      for (FactCriterion criterion : CRITERIA) {
        Truth before = criterion.test(less, LAW);
        if (before.isKnown() && before != criterion.test(more, LAW)) {
          turned.add(criterion.id());
        }
      }
    }

    assertThat(
            CRITERIA.stream()
                .filter(FactCriterion::isProvisional)
                .map(FactCriterion::id)
                .distinct())
        .containsAll(turned);
    assertThat(turned).contains("stay-was-over", "tie-sign-language");
  }
}
