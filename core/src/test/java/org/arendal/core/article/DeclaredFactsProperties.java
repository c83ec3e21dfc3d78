package org.arendal.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.TestCountry;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.NordicState;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseDomain;
import org.arendal.core.matter.ReadingRecorder;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.spi.Overlay;

/** Questions, footings and pages come from the facts that a criterion says it reads. */
@Label("A criterion reads the facts that it names, and names those that it reads")
class DeclaredFactsProperties {
  private static final int TRIES = 100_000;
  private static final int TRIES_FROM_ONE_CASE = 1_000;
  private static final List<AssembledLaw> LAWS =
      List.of(lawWithRulesForSvalbard(), lawWithDenunciation());
  private static final Case NOTHING_KNOWN = Case.builder(LocalDate.of(2026, 3, 1)).build();
  private static final List<FactCriterion> CRITERIA =
      Articles.all().stream()
          .flatMap(
              article ->
                  Stream.concat(
                      article.rule().criteria().stream(), article.conclusionCriteria().stream()))
          .distinct()
          .toList();

  @Property
  void nothingIsReadThatIsNotNamed(@ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law) {
    for (FactCriterion criterion : CRITERIA) {
      assertThat(criterion.facts())
          .as("what %s names, beside what it reads", criterion)
          .containsAll(read(criterion, matter, law));
    }
  }

  /** One fact after another is changed, and the change kept if no less is read, until all were. */
  @Example
  void nothingIsNamedThatIsNotRead() {
    Random random = new Random(1996);
    for (FactCriterion criterion : CRITERIA) {
      Set<Fact<?>> unread = new HashSet<>(criterion.facts());
      Case matter = NOTHING_KNOWN;
      int most = 0;
      for (int tried = 0; tried < TRIES && !unread.isEmpty(); tried++) {
        Case changed = withOther(criterion.facts(), matter, random);
        Set<Fact<?>> read = read(criterion, changed, law(tried));
        unread.removeAll(read);
        if (read.size() >= most) {
          matter = changed;
          most = read.size();
        }
        if (tried % TRIES_FROM_ONE_CASE == TRIES_FROM_ONE_CASE - 1) {
          matter = NOTHING_KNOWN;
          most = 0;
        }
      }
      assertThat(unread).as("what %s names and does not read", criterion).isEmpty();
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return CaseDomain.cases();
  }

  @Provide
  Arbitrary<AssembledLaw> laws() {
    return Domains.laws();
  }

  /** Each case grows under one law. */
  private static AssembledLaw law(int tried) {
    return LAWS.get(tried / TRIES_FROM_ONE_CASE % LAWS.size());
  }

  private static Set<Fact<?>> read(FactCriterion criterion, Case matter, AssembledLaw law) {
    ReadingRecorder recorder = new ReadingRecorder(matter);
    criterion.test(recorder.matter(), law);
    return recorder.read();
  }

  private static Case withOther(List<Fact<?>> facts, Case matter, Random random) {
    if (facts.isEmpty()) {
      return matter;
    }
    Fact<?> fact = facts.get(random.nextInt(facts.size()));
    List<?> values = CaseDomain.of(fact);
    return Domains.with(matter, fact, values.get(random.nextInt(values.size()))).orElse(matter);
  }

  private static AssembledLaw lawWithDenunciation() {
    return TestCountry.law(
        Settings.builder()
            .putDenunciationReceived(NordicState.SWEDEN, LocalDate.of(2000, 1, 15))
            .build());
  }

  /** What an agency can enter anywhere, and the invented countries lack there. */
  private static AssembledLaw lawWithRulesForSvalbard() {
    String rules =
        """
        id: sj-ends
        kind: ends-lawful-stay
        territory: SJ
        measures: repatriation
        start: 1996-10-01
        source: an invented source
        reference: page 1
        basis: agency
        evidence: 1996
        read: 2020-02-03
        confidence: verified

        id: sj-bar
        kind: bar-for-covered-persons
        territory: SJ
        measures: repatriation
        number: 3
        permanent-intent: yes
        start: 1996-10-01
        source: an invented source
        reference: page 1
        basis: agency
        evidence: 1996
        read: 2020-02-03
        confidence: verified
        """;
    try {
      return TestCountry.law(Settings.none())
          .with(
              Overlay.of(
                  RegisterKinds.REPATRIATION,
                  RegisterKinds.REPATRIATION.read("an agency", new StringReader(rules))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
