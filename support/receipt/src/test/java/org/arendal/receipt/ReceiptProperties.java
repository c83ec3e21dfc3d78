package org.arendal.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.arendal.core.Convention;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.arendal.receipt.Verification.Verdict;
import org.arendal.testkit.jqwik.CaseArbitraries;
import org.arendal.testkit.jqwik.ValueArbitraries;

@Label("Receipts of any case")
class ReceiptProperties {
  private static final Convention CONVENTION = Convention.discovered();
  private static final Receipts RECEIPTS = Receipts.of(CONVENTION, Language.ENGLISH);
  private static final Seed SEED = Seed.of("0123456789abcdef".getBytes(UTF_8));

  @Provide
  Arbitrary<Case> cases() {
    return CaseArbitraries.cases();
  }

  @Provide
  Arbitrary<Set<Fact<?>>> facts() {
    return Arbitraries.<Fact<?>>of(Facts.all()).set().ofMinSize(1).ofMaxSize(12);
  }

  /** Two cases that differ in the value of one fact. */
  @Provide
  Arbitrary<Tuple2<Fact<?>, List<Case>>> twins() {
    return CaseArbitraries.cases()
        .filter(matter -> !matter.given().isEmpty())
        .flatMap(
            matter ->
                Arbitraries.<Fact<?>>of(matter.given())
                    .flatMap(
                        fact ->
                            ValueArbitraries.values(fact.type())
                                .map(value -> Tuple.of(fact, twins(matter, fact, value)))));
  }

  private static <T> List<Case> twins(Case matter, Fact<T> fact, Object value) {
    Case.Builder other = matter.toBuilder().with(fact, fact.type().javaType().cast(value));
    return other.problems().isEmpty() ? List.of(matter, other.build()) : List.of(matter);
  }

  @Property
  @Label("a receipt is read as it was written, and replays equal")
  void replaysEqual(@ForAll("cases") Case matter) {
    Receipt issued = RECEIPTS.issue(matter, SEED);
    Receipt read = Receipt.read(issued.text(), Jackson2.JSON);

    assertThat(read.text()).isEqualTo(issued.text());
    Verification came = RECEIPTS.verify(read, matter, Jackson2.JSON);
    assertThat(came)
        .isEqualTo(
            new Verification(Verdict.REPLAYED_EQUAL, List.of(), List.of(), List.of(), List.of()));
  }

  @Property
  @Label("masked at random, its seal and what is signed stay as they were")
  void masked(@ForAll("cases") Case matter, @ForAll("facts") Set<Fact<?>> facts) {
    Receipt issued = RECEIPTS.issue(matter, SEED);
    Receipt masked = Receipt.read(issued.masking(facts).text() + "\n", Jackson2.JSON);

    assertThat(masked.seal()).isEqualTo(issued.seal());
    assertThat(masked.toSign()).isEqualTo(issued.toSign());
    assertThat(masked.outcomes()).isEqualTo(issued.outcomes());
    List<String> given = facts.stream().map(Fact::id).filter(issued.facts()::contains).toList();
    assertThat(masked.maskedFacts()).containsExactlyInAnyOrderElementsOf(given);
    Verification came = RECEIPTS.verify(masked, Jackson2.JSON);
    assertThat(came.changedPlaces()).isEmpty();
    assertThat(came.causes()).isEmpty();
    if (!given.isEmpty()) {
      assertThat(came.verdict()).isEqualTo(Verdict.ONLY_CHECKED);
    }
  }

  @Property
  @Label("what stays says nothing of what was masked: it is the same with any other value")
  void nothingLeaks(@ForAll("twins") Tuple2<Fact<?>, List<Case>> twins) {
    Assume.that(twins.get2().size() == 2);
    Receipt one = RECEIPTS.issue(twins.get2().get(0), SEED).masking(List.of(twins.get1()));
    Receipt other = RECEIPTS.issue(twins.get2().get(1), SEED).masking(List.of(twins.get1()));
    // Outcomes stay, and are documented to.
    Assume.that(one.outcomes().equals(other.outcomes()));

    assertThat(open(one)).isEqualTo(open(other));
  }

  /** All that is not masked, but for hashes. */
  private static Map<String, Part.Open> open(Receipt receipt) {
    Map<String, Part.Open> open = new LinkedHashMap<>();
    receipt
        .factParts()
        .forEach(part -> part.open().ifPresent(said -> open.put("facts." + part.id(), said)));
    receipt
        .articles()
        .forEach(
            article ->
                article
                    .parts()
                    .forEach(
                        (place, part) -> part.open().ifPresent(said -> open.put(place, said))));
    return open;
  }
}
