package org.arendal.core.article;

import static org.arendal.core.article.RepatriationCriteria.EU_RIGHT;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.anyOf;
import static org.arendal.core.logic.Condition.unless;
import static org.arendal.core.register.RepatriationRuleKind.ENDS_LAWFUL_STAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.OpenFact;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.jspecify.annotations.Nullable;

/**
 * What a decision on repatriation means for equal treatment; the only place that says so.
 *
 * <p>The remarks to article 7 say of Denmark that a decision ends lawful stay, and with it equal
 * treatment under article 4. They say it of national rules that hold only where EU law gives no
 * right of residence, and article 7 forbids sending a protected person home. So the stay has surely
 * ended where the decision is in effect, the rule surely held on its day, and neither article 7 nor
 * an EU right protects. Where one of them does, the text does not say which comes first: that is a
 * reading. Once it is settled that the decision ends the stay all the same, what protects matters
 * no more here. Lawfulness that is given is taken as given; that the stay is lawful is never
 * derived.
 *
 * <p>Left to humans: whether the decision is in effect, and whether the stay is lawful.
 *
 * <p>Source: A07-dk-4, A07-g20, A07-1, A04-1, A04-g10. Reading: ADR 0066.
 */
final class EndOfLawfulStay {
  private static final AnsweredRule PROTECTION =
      new AnsweredRule(allOf(RepatriationDays.IN_FORCE, RepatriationProhibition.RULE));

  private static final ImmutableList<Fact<?>> DECISION =
      ImmutableList.of(
          MeasureFacts.DECIDED, MeasureFacts.DECISION_DATE, MeasureFacts.KIND, HostFacts.TERRITORY);

  private static final ImmutableList<Fact<?>> ALL = all();

  /** What says whether a decision is in effect to which national law ties the end of the stay. */
  private static final ImmutableList<Fact<?>> OF_DECISION =
      ImmutableList.<Fact<?>>builder().addAll(DECISION).add(MeasureFacts.IN_EFFECT).build();

  /** The stay in the host territory is lawful: as given, or ended by a decision. */
  static final FactCriterion LAWFUL_STAY =
      FactCriterion.derived(
              "stay-lawful",
              List.of(StayFacts.LAWFUL),
              EndOfLawfulStay::lawful,
              "A04-1 A04-g2 A04-g10 A07-dk-4")
          .treaty("A04-1", "lovligt midlertidigt ophold eller lovlig bopæl")
          .settledAlsoBy(ALL, EndOfLawfulStay::asked);

  /** A decision that neither article 7 nor an EU right stands against has ended lawful stay. */
  private static final FactCriterion STAY_ENDED =
      FactCriterion.derived(
              "national-stay-ended",
              List.of(StayFacts.LAWFUL),
              (matter, law) ->
                  Boolean.TRUE.equals(matter.value(StayFacts.LAWFUL))
                      ? Truth.FALSE
                      : ended(matter, law),
              "A07-dk-4 A04-g10")
          .national()
          .settledAlsoBy(ALL, EndOfLawfulStay::asked);

  /** A decision to which national law ties the end of the stay is in effect. */
  private static final FactCriterion DECISION_IN_EFFECT =
      FactCriterion.derived(
              "decision-ending-stay-in-effect",
              List.of(StayFacts.LAWFUL),
              EndOfLawfulStay::decisionInEffect,
              "A07-dk-4 A07-1 A07-g20")
          .adds()
          .settledAlsoBy(OF_DECISION, EndOfLawfulStay::askedOfDecision)
          .provisional()
          // Where lawfulness is given, no decision says otherwise.
          .otherwise(
              said ->
                  said.possible((isMet, matter, law) -> !isMet || !matter.knows(StayFacts.LAWFUL)));

  /**
   * A decision ends lawful stay also where it was not to be taken, so that it matters no more
   * whether it was.
   */
  private static final Condition ENDS_STAY_ANYWAY =
      allOf(
              DECISION_IN_EFFECT,
              FactCriterion.reading(Readings.DECISION_AGAINST_PROTECTION, ReadingOption.ENDS_STAY))
          .labelled("decision-ends-stay-anyway");

  /** Lawful stay, unless a decision ends it whatever stands against that decision. */
  static final Condition STAYS_LAWFULLY =
      unless(LAWFUL_STAY, ENDS_STAY_ANYWAY).labelled("stays-lawfully");

  /** A decision has ended lawful stay, with nothing against it or in spite of that. */
  static final Condition LAWFUL_STAY_ENDED = anyOf(STAY_ENDED, ENDS_STAY_ANYWAY);

  private EndOfLawfulStay() {}

  /** What is to be said under article 4 of a decision. */
  static List<Remark> remarks(Case matter, AssembledLaw law) {
    if (decided(matter, law) != Truth.TRUE) {
      return List.of();
    }
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    Boolean lawful = matter.value(StayFacts.LAWFUL);
    boolean isProtected = protectedBy(matter, law) == Truth.TRUE;
    if (lawful == null) {
      remarks.add(remark("decision-and-equal-treatment", "A07-dk-4 A07-g20 A04-g10"));
    } else if (lawful && isEnded(matter, law)) {
      remarks.add(remark("lawful-beside-decision", "A07-dk-4 A04-1"));
    }
    if (isProtected) {
      remarks.add(remark("decision-against-protection", "A07-1 A07-g20 A07-dk-4"));
    }
    return remarks.addAll(ageOfRule(matter, law)).build();
  }

  /**
   * That the rule by which a decision ends lawful stay is described as it was before that day;
   * nothing where lawfulness is given, and the rule changes nothing.
   */
  static List<Remark> ageOfRule(Case matter, AssembledLaw law) {
    Territory host = matter.value(HostFacts.TERRITORY);
    LocalDate day = matter.value(MeasureFacts.DECISION_DATE);
    boolean isGiven = Boolean.TRUE.equals(matter.value(StayFacts.LAWFUL)) && !isEnded(matter, law);
    if (isGiven || host == null || day == null || decided(matter, law) != Truth.TRUE) {
      return List.of();
    }
    return law.repatriation().inTerritory(host).stream()
        .filter(listed -> listed.rule().kind() == ENDS_LAWFUL_STAY)
        .filter(listed -> listed.holds(day) == Truth.TRUE)
        .filter(listed -> day.isAfter(listed.entry().provenance().evidence().latest()))
        .map(
            listed ->
                Remark.of(
                    "stay-rule-old",
                    Provisions.of("A07-dk-4"),
                    Argument.of(host),
                    Argument.of(day)))
        .distinct()
        .toList();
  }

  private static Remark remark(String id, String provisions) {
    return Remark.of(id, Provisions.of(provisions));
  }

  private static Truth lawful(Case matter, AssembledLaw law) {
    Boolean lawful = matter.value(StayFacts.LAWFUL);
    if (lawful != null) {
      return Truth.of(lawful);
    }
    return ended(matter, law) == Truth.TRUE ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static Truth ended(Case matter, AssembledLaw law) {
    return decided(matter, law).and(inEffect(matter)).and(protectedBy(matter, law).not());
  }

  /**
   * A decision in effect, of a stay of which nothing else was said. While no decision is known to
   * be taken there is none, since then nothing else is decided about the stay either.
   */
  private static Truth decisionInEffect(Case matter, AssembledLaw law) {
    return matter.knows(StayFacts.LAWFUL) || decided(matter, law) != Truth.TRUE
        ? Truth.FALSE
        : inEffect(matter);
  }

  private static boolean endsStayAnyway(AssembledLaw law) {
    return law.option(Readings.DECISION_AGAINST_PROTECTION)
        .filter(option -> option == ReadingOption.ENDS_STAY)
        .isPresent();
  }

  /** Whether a decision ended the stay, whoever said that it is lawful. */
  private static boolean isEnded(Case matter, AssembledLaw law) {
    return endsStayAnyway(law)
        ? decided(matter, law).and(inEffect(matter)) == Truth.TRUE
        : ended(matter, law) == Truth.TRUE;
  }

  /**
   * Whether a decision has been taken to which national law of its day ties the end of the stay.
   */
  private static Truth decided(Case matter, AssembledLaw law) {
    return NationalRepatriationRules.test(
        ENDS_LAWFUL_STAY,
        matter,
        law,
        rule -> RepatriationNationalLaw.isDecided(matter, rule.measures()));
  }

  private static Truth inEffect(Case matter) {
    return truth(matter.value(MeasureFacts.IN_EFFECT));
  }

  private static Truth truth(@Nullable Boolean value) {
    return value == null ? Truth.UNKNOWN : Truth.of(value);
  }

  private static Truth protectedBy(Case matter, AssembledLaw law) {
    return EU_RIGHT.test(matter, law).or(PROTECTION.decide(matter, law));
  }

  /**
   * What to ask next: first of the decision, in a case that has a measure in it; then whether it is
   * in effect; then what protects.
   */
  private static List<Fact<?>> asked(Case matter, AssembledLaw law) {
    Truth decided = decided(matter, law);
    boolean hasMeasure =
        matter.knows(MeasureFacts.DECIDED)
            || matter.knows(MeasureFacts.DECISION_DATE)
            || matter.knows(MeasureFacts.KIND);
    if (decided == Truth.UNKNOWN) {
      return hasMeasure ? DECISION : List.of();
    }
    Truth inEffect = inEffect(matter);
    if (decided == Truth.FALSE || inEffect != Truth.TRUE) {
      return decided == Truth.FALSE || inEffect == Truth.FALSE
          ? List.of()
          : List.of(MeasureFacts.IN_EFFECT);
    }
    if (endsStayAnyway(law) || protectedBy(matter, law) != Truth.UNKNOWN) {
      return List.of();
    }
    Finding protection = PROTECTION.find(matter, law);
    return ImmutableList.<Fact<?>>builder()
        .add(PersonFacts.EU_RESIDENCE_RIGHT)
        .addAll(Reasons.openFacts(protection, matter, law).stream().map(OpenFact::fact).toList())
        .build();
  }

  private static List<Fact<?>> askedOfDecision(Case matter, AssembledLaw law) {
    return ImmutableList.copyOf(Iterables.filter(asked(matter, law), OF_DECISION::contains));
  }

  private static ImmutableList<Fact<?>> all() {
    ImmutableSet.Builder<Fact<?>> facts = ImmutableSet.builder();
    facts.addAll(DECISION).add(MeasureFacts.IN_EFFECT).addAll(EU_RIGHT.facts());
    PROTECTION.rule().criteria().forEach(criterion -> facts.addAll(criterion.facts()));
    return facts.build().asList();
  }
}
