package org.arendal.core.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** The laws that and, or and not obey over three truths. */
class TruthProperties {

  @Property
  void andAndOrAreCommutative(@ForAll Truth a, @ForAll Truth b) {
    assertThat(a.and(b)).isEqualTo(b.and(a));
    assertThat(a.or(b)).isEqualTo(b.or(a));
  }

  @Property
  void andAndOrAreAssociative(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
  }

  @Property
  void andAndOrAreIdempotent(@ForAll Truth a) {
    assertThat(a.and(a)).isEqualTo(a);
    assertThat(a.or(a)).isEqualTo(a);
  }

  @Property
  void andAndOrHaveTheirNeutralAndDominantTruths(@ForAll Truth a) {
    assertThat(a.and(Truth.TRUE)).isEqualTo(a);
    assertThat(a.or(Truth.FALSE)).isEqualTo(a);
    assertThat(a.and(Truth.FALSE)).isEqualTo(Truth.FALSE);
    assertThat(a.or(Truth.TRUE)).isEqualTo(Truth.TRUE);
  }

  @Property
  void andAbsorbsOrAndOrAbsorbsAnd(@ForAll Truth a, @ForAll Truth b) {
    assertThat(a.and(a.or(b))).isEqualTo(a);
    assertThat(a.or(a.and(b))).isEqualTo(a);
  }

  @Property
  void andDistributesOverOrAndOrOverAnd(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
    assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
  }

  @Property
  void deMorganHolds(@ForAll Truth a, @ForAll Truth b) {
    assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
    assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
  }

  @Property
  void notTwiceIsNothing(@ForAll Truth a) {
    assertThat(a.not().not()).isEqualTo(a);
  }

  @Property
  void knownTruthsBehaveAsBooleans(@ForAll boolean a, @ForAll boolean b) {
    assertThat(Truth.of(a).and(Truth.of(b))).isEqualTo(Truth.of(a && b));
    assertThat(Truth.of(a).or(Truth.of(b))).isEqualTo(Truth.of(a || b));
    assertThat(Truth.of(a).not()).isEqualTo(Truth.of(!a));
  }

  @Property
  void learningMoreNeverOverturnsWhatIsKnown(
      @ForAll("learning") Learning a, @ForAll("learning") Learning b) {
    assertThat(isAtMost(a.before().and(b.before()), a.after().and(b.after()))).isTrue();
    assertThat(isAtMost(a.before().or(b.before()), a.after().or(b.after()))).isTrue();
    assertThat(isAtMost(a.before().not(), a.after().not())).isTrue();
  }

  @Property
  void theConjunctionOfManyIsThatOfTwoRepeated(@ForAll @Size(max = 6) List<Truth> parts) {
    Truth folded = parts.stream().reduce(Truth.TRUE, Truth::and);

    assertThat(Truth.allOf(parts)).isEqualTo(folded);
  }

  @Property
  void theDisjunctionOfManyIsThatOfTwoRepeated(@ForAll @Size(max = 6) List<Truth> parts) {
    Truth folded = parts.stream().reduce(Truth.FALSE, Truth::or);

    assertThat(Truth.anyOf(parts)).isEqualTo(folded);
  }

  @Property
  void theOrderOfManyMeansNothing(@ForAll @Size(max = 6) List<Truth> parts) {
    List<Truth> reversed = new ArrayList<>(parts);
    Collections.reverse(reversed);

    assertThat(Truth.allOf(reversed)).isEqualTo(Truth.allOf(parts));
    assertThat(Truth.anyOf(reversed)).isEqualTo(Truth.anyOf(parts));
  }

  @Property
  void deMorganHoldsForMany(@ForAll @Size(max = 6) List<Truth> parts) {
    List<Truth> negated = parts.stream().map(Truth::not).toList();

    assertThat(Truth.allOf(parts).not()).isEqualTo(Truth.anyOf(negated));
  }

  /** What was known of one question, and what is known of it later. */
  private record Learning(Truth before, Truth after) {}

  @Provide
  Arbitrary<Learning> learning() {
    List<Learning> all = new ArrayList<>();
    for (Truth before : Truth.values()) {
      for (Truth after : Truth.values()) {
        if (isAtMost(before, after)) {
          all.add(new Learning(before, after));
        }
      }
    }
    return Arbitraries.of(all);
  }

  /** The information order: unknown lies below both, and true and false are not comparable. */
  private static boolean isAtMost(Truth less, Truth more) {
    return less == Truth.UNKNOWN || less == more;
  }
}
