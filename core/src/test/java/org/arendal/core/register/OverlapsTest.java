package org.arendal.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.arendal.core.law.Territory;
import org.arendal.core.time.DateRange;
import org.junit.jupiter.api.Test;

/** Overlaps are found as by comparing all pairs, and without doing so. */
class OverlapsTest {
  private static final LocalDate DAY = LocalDate.of(2000, 1, 1);

  @Property
  void findsAnOverlapExactlyIfTwoConflict(@ForAll long seed) {
    List<Span> spans = spans(new Random(seed), 1 + (int) Math.floorMod(seed, 9L));
    Optional<Overlaps.Pair> found = Overlaps.ofDays(spans);

    found.ifPresent(
        pair ->
            assertThat(spans.get(pair.later()).conflictsWith(spans.get(pair.earlier()))).isTrue());
    assertThat(found.isPresent()).isEqualTo(anyPair(spans, false));
  }

  @Property
  void findsAnIdTwiceExactlyIfTwoStandTogether(@ForAll long seed) {
    List<Span> spans = spans(new Random(seed), 1 + (int) Math.floorMod(seed, 9L));
    Optional<Overlaps.Pair> found = Overlaps.ofKeys(spans);

    assertThat(found.isPresent()).isEqualTo(anyPair(spans, true));
  }

  @Test
  void fiftyThousandEntriesTakeAMoment() {
    String record =
        """
        function: liaison-body
        name: X
        territory: SE
        start: %s
        end: %s
        source: s
        reference: r
        basis: agency
        evidence: 1996
        read: 2026-01-01
        confidence: verified
        """;
    String file =
        IntStream.range(0, 50_000)
            .mapToObj(i -> record.formatted(DAY.plusDays(2L * i), DAY.plusDays(2L * i)))
            .collect(Collectors.joining("\n"));

    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          Register<Body> register =
              RegisterKinds.BODIES.readOverlay("file", new StringReader(file));
          assertThat(register.find("liaison-body", Territory.SWEDEN, DAY).entry()).isPresent();
        });
  }

  @Test
  void anEntryOrGapWithoutATextIsRefusedWhenItIsTakenIn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Entries.register("SE 2000-01-01.. x key key note x"))
        .withMessage("the entry 'key' for SE has a note for which there is no text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Entries.register("SE 2000-01-01.. gap key key reason x"))
        .withMessage("the gap 'key' for SE has a reason for which there is no text");
    assertThatExceptionOfType(RegisterFormatException.class)
        .isThrownBy(
            () -> RegisterKinds.BODIES.read("file", new StringReader("gap: x\nreason: x\n")))
        .withMessageStartingWith("file:");
  }

  private static boolean anyPair(List<Span> spans, boolean byKey) {
    for (int i = 0; i < spans.size(); i++) {
      for (int j = 0; j < i; j++) {
        Span one = spans.get(i);
        Span other = spans.get(j);
        if (byKey
            ? one.key().equals(other.key()) && one.knowledge().meets(other.knowledge())
            : one.conflictsWith(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Span> spans(Random random, int number) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      int start = random.nextInt(12);
      int read = random.nextInt(12);
      spans.add(
          new Span(
              random.nextInt(4) == 0 ? "other" : "key",
              random.nextInt(4) == 0 ? Territory.NORWAY : Territory.SWEDEN,
              new DateRange(
                  random.nextInt(5) == 0 ? Optional.empty() : Optional.of(DAY.plusDays(start)),
                  random.nextInt(4) == 0
                      ? Optional.empty()
                      : Optional.of(DAY.plusDays(start + random.nextInt(3)))),
              new Knowledge(
                  DAY.plusDays(read),
                  random.nextInt(3) == 0
                      ? Optional.empty()
                      : Optional.of(DAY.plusDays(read + 1 + random.nextInt(3))))));
    }
    return spans;
  }
}
