package org.arendal.core.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.fact.CooperationFacts;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.FactType;
import org.arendal.core.fact.TransferFacts;

/** What the facts of a case leave no other answer to. */
class ImpliedProperties {

  @Property
  @Label("whatever more becomes known, it does not differ from what was implied before")
  void neverDiffersFromWhatBecomesKnown(@ForAll("cases") Case whole, @ForAll Random random) {
    Case less = whole;
    for (Fact<?> fact : whole.given()) {
      if (random.nextBoolean()) {
        Case.Builder builder = less.toBuilder().without(fact);
        less = builder.problems().isEmpty() ? builder.build() : less;
      }
    }
    Case implied = Implied.filledIn(less);

    for (Fact<?> fact : implied.given()) {
      if (!less.knows(fact) && whole.knows(fact)) {
        assertThat(implied.value(fact)).as("%s", fact).isEqualTo(whole.value(fact));
      }
    }
  }

  @Property
  @Label("it keeps what was given, raises nothing, fills in no judgement, and is done at once")
  void addsOnlyWhatIsImplied(@ForAll("cases") Case matter) {
    Case implied = Implied.filledIn(matter);
    List<Fact<?>> given = matter.given();

    assertThat(implied.given()).containsAll(given);
    given.forEach(fact -> assertThat(implied.given(fact)).isEqualTo(matter.given(fact)));
    assertThat(implied.raised()).isEqualTo(matter.raised());
    assertThat(Implied.filledIn(implied)).isSameAs(implied);
    assertThat(implied.given())
        .filteredOn(fact -> !given.contains(fact))
        .extracting(fact -> fact.type().kind())
        .isSubsetOf(FactType.Kind.YES_NO, FactType.Kind.CODE);
  }

  @Example
  @Label("Article 13, 1st paragraph: a question of reception that has come up is cooperation")
  void cooperationIsImplied() {
    Case matter =
        Case.builder(LocalDate.of(2026, 3, 1)).with(TransferFacts.QUESTION_ARISEN, true).build();

    assertThat(matter.get(CooperationFacts.TAKES_PLACE)).isEmpty();
    assertThat(Implied.filledIn(matter).get(CooperationFacts.TAKES_PLACE)).contains(true);
    assertThat(Implied.filledIn(matter.without(TransferFacts.QUESTION_ARISEN)).given()).isEmpty();
  }

  @Provide
  Arbitrary<Case> cases() {
    return CaseDomain.cases();
  }
}
