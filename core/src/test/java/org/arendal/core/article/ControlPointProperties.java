package org.arendal.core.article;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.Convention;
import org.arendal.core.TestCountry;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.ControlPoint;
import org.arendal.core.answer.ControlPoint.ContestedReading;
import org.arendal.core.answer.ControlPoint.Kind;
import org.arendal.core.answer.ControlPoint.OpenJudgement;
import org.arendal.core.answer.ControlPoint.OpenStayAbroad;
import org.arendal.core.answer.ControlPoint.Remarked;
import org.arendal.core.answer.ControlPoint.UncheckedContact;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.assembly.Settings;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Answerer;
import org.arendal.core.fact.ChildFacts;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.StayAbroad;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseDomain;
import org.arendal.core.matter.CaseText;
import org.arendal.core.time.PartialDate;
import org.arendal.core.words.Texts;

/** What a human must look at before a decision is sent. */
class ControlPointProperties {
  private static final Convention ALL = TestCountry.convention();
  private static final LocalDate DAY = LocalDate.of(2003, 3, 10);

  @Property
  @Label("A judgement that is no control point turns no outcome, whichever way it is made")
  void noOtherJudgementTurnsAnOutcome(
      @ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law) {
    Assessment before = Articles.assess(matter, law);
    Set<Fact<?>> open = openJudgements(before);
    for (Fact<?> fact : Facts.all()) {
      if (fact.answerer() == Answerer.CASEWORKER_JUDGEMENT
          && !open.contains(fact)
          && matter.get(fact).isEmpty()) {
        for (Object value : CaseDomain.of(fact)) {
          Domains.with(matter, fact, value)
              .ifPresent(
                  with ->
                      assertThat(outcomes(with, law, before))
                          .as("%s", fact)
                          .isEqualTo(outcomes(before)));
        }
      }
    }
  }

  @Property
  @Label("A stay abroad that is no control point turns no outcome, whichever way it is judged")
  void noOtherStayAbroadTurnsAnOutcome(
      @ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law) {
    Assessment before = Articles.assess(matter, law);
    Set<StayAbroad> open = openStays(before);
    matter.get(ResidenceFacts.PERIODS).stream()
        .flatMap(periods -> StayAbroad.allOf(periods).stream())
        .filter(stay -> stay.judgedShort().isEmpty() && !open.contains(stay))
        .forEach(
            stay ->
                Stream.of(true, false)
                    .flatMap(isShort -> judged(stay, isShort, matter).stream())
                    .forEach(
                        judged ->
                            assertThat(outcomes(judged, law, before)).isEqualTo(outcomes(before))));
  }

  @Property
  @Label("Each stands once, in the order of the kinds, with articles that were answered")
  void eachStandsOnce(@ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law) {
    Assessment assessment = Articles.assess(matter, law);
    List<ControlPoint> points = assessment.controlPoints();

    assertThat(points).doesNotHaveDuplicates();
    assertThat(points).extracting(ControlPoint::kind).isSorted();
    assertThat(points)
        .allSatisfy(
            point ->
                assertThat(point.articles())
                    .isSorted()
                    .isSubsetOf(
                        assessment.determinations().stream().map(Determination::article).toList()));
  }

  @Property
  @Label("Each stands in the full answer and beside the decision, in every language")
  void eachStandsInEveryForm(@ForAll("cases") Case matter, @ForAll("laws") AssembledLaw law) {
    Assessment assessment = Articles.assess(matter, law);
    for (Language language : Texts.languages()) {
      Explanation explanation = Explanation.inLanguage(language);
      String plain = unbroken(explanation.text(assessment));
      String decision = unbroken(explanation.decision(assessment));
      String alone = unbroken(explanation.controlPoints(assessment.controlPoints()));
      for (ControlPoint point : assessment.controlPoints()) {
        if (!(point instanceof OpenJudgement)) {
          String line = unbroken(explanation.controlPoint(point));
          assertThat(plain).contains(line);
          assertThat(decision).contains(line);
          assertThat(alone).contains(line);
        }
      }
      for (Fact<?> judged : openJudgements(assessment)) {
        String label = unbroken(explanation.label(judged));
        assertThat(plain).contains(label);
        assertThat(decision).contains(label);
        assertThat(alone).contains(label);
      }
    }
  }

  @Example
  @Label("Article 6, 1st paragraph: whether the need is immediate closes once it is judged")
  void aJudgementOpensAndCloses() {
    Case matter =
        Case.builder(DAY, Territory.SWEDEN)
            .with(StayFacts.KIND, StayKind.TEMPORARY)
            .with(StayFacts.LAWFUL, true)
            .raise(NeedFacts.IMMEDIATE.section())
            .build();

    assertThat(openJudgements(ALL.assess(matter))).contains(NeedFacts.IMMEDIATE);
    assertThat(
            openJudgements(
                ALL.assess(
                    matter.with(
                        NeedFacts.IMMEDIATE,
                        Judgement.builder()
                            .outcome(true)
                            .reason("seen")
                            .role("caseworker")
                            .date(DAY)
                            .build()))))
        .doesNotContain(NeedFacts.IMMEDIATE);
  }

  /** An Icelander who has lived in Sweden for four years when the measure is decided. */
  private static Case sentHome(String residence) {
    return CaseText.of(
        DAY,
        """
        host.territory: SE; person.citizenships: IS; person.residenceTerritory: SE;
        measure.kind: repatriation; measure.ground: social-assistance;
        measure.destination: IS; measure.decisionDate: 2003-03-10; residence.periods: %s
        """
            .formatted(residence));
  }

  @Example
  @Label(
      "A07-g18: an absence that nobody judged is to be judged, while the years hang on it, and no"
          + " longer")
  void anAbsenceOpensAndCloses() {
    assertThat(stays("SE 1999-03-01.. away 2001-06-20..2001-10-05 open"))
        .containsExactly("absence 2001-06-20..2001-10-05 [7]");
    assertThat(stays("SE 1999-03-01.. away 2001-06-20..2001-10-05 short")).isEmpty();
    assertThat(stays("SE 1999-03-01.. away 2001-06-20..2001-10-05 long")).isEmpty();
    // Three years have passed since, or cannot have.
    assertThat(stays("SE 1995-03-01.. away 1999-06-20..1999-10-05 open")).isEmpty();
    assertThat(stays("SE 2001-03-01.. away 2001-06-20..2001-10-05 open")).isEmpty();
  }

  @Example
  @Label("A07-g16, A07-g18: so is a gap, of which no period says anything")
  void aGapOpensAndCloses() {
    assertThat(stays("SE 1999-03-01..2001-06-19, SE 2001-10-06.."))
        .containsExactly("gap 2001-06-20..2001-10-05 [7]");
    assertThat(stays("SE 1999-03-01..2001-06-19 gap short, SE 2001-10-06..")).isEmpty();
    assertThat(stays("SE 1999-03-01..2003-01-31")).containsExactly("gap 2003-02-01..? [7]");
    assertThat(stays("SE 1995-03-01..1999-06-19, SE 1999-10-06..")).isEmpty();
  }

  @Example
  @Label("A07-1a: no stay abroad is to be judged once the article applies without the years")
  void noStayWhereNothingHangsOnIt() {
    Case matter = sentHome("SE 1999-03-01.. away 2001-06-20..2001-10-05 open");

    assertThat(openStays(ALL.assess(matter))).hasSize(1);
    assertThat(openStays(ALL.assess(CaseText.with(matter, "ties.family: yes")))).isEmpty();
  }

  private static List<String> stays(String residence) {
    return ALL.assess(sentHome(residence)).controlPoints().stream()
        .filter(OpenStayAbroad.class::isInstance)
        .map(OpenStayAbroad.class::cast)
        .map(
            point ->
                "%s %s..%s [%s]"
                    .formatted(
                        point.stay().sort().code(),
                        day(point.stay().first()),
                        day(point.stay().last()),
                        point.articles().stream()
                            .map(Article::number)
                            .collect(Collectors.joining(", "))))
        .toList();
  }

  private static String day(Optional<PartialDate> day) {
    return day.map(PartialDate::toString).orElse("?");
  }

  private static Set<StayAbroad> openStays(Assessment assessment) {
    return assessment.controlPoints().stream()
        .filter(OpenStayAbroad.class::isInstance)
        .map(point -> ((OpenStayAbroad) point).stay())
        .collect(toSet());
  }

  /** The case with a stay judged so; empty where that contradicts something in it. */
  private static Optional<Case> judged(StayAbroad stay, boolean isShort, Case matter) {
    return Domains.with(
        matter,
        ResidenceFacts.PERIODS,
        stay.judged(
            Supposed.judgement(isShort, matter), matter.get(ResidenceFacts.PERIODS).orElseThrow()));
  }

  @Example
  @Label("Article 3, b: a reading is a control point while it is open, and once it is chosen")
  void aReadingStaysToBeLookedAt() {
    Case matter =
        CaseText.of(
            DAY,
            "person.citizenships: US; person.residenceTerritory: GL; person.rightToReside: held");
    Reading reading = Readings.RESIDENCE_WHERE_NOT_IN_FORCE;
    Settings settings = Settings.builder().putReading(reading, ReadingOption.INCLUDED).build();

    assertThat(readings(ALL.assess(matter)))
        .filteredOn(one -> one.use().reading() == reading)
        .singleElement()
        .matches(one -> one.use().option().isEmpty());
    assertThat(readings(ALL.with(settings).assess(matter)))
        .filteredOn(one -> one.use().reading() == reading)
        .singleElement()
        .matches(one -> one.use().settledByAgency());
  }

  @Example
  @Label("Article 14, 2nd paragraph: the Faroe Islands without a date are to be looked at")
  void aPlaceThatIsNotSure() {
    Case matter =
        Case.builder(DAY, Territory.FAROE_ISLANDS).raise(NeedFacts.IMMEDIATE.section()).build();

    assertThat(ALL.assess(matter).controlPoints())
        .filteredOn(point -> point.kind() == Kind.PLACE)
        .extracting(point -> ((Remarked) point).remark().id())
        .contains("territory-date-unknown");
  }

  @Example
  @Label(
      "Article 13, 2nd paragraph: what is to be heeded of a child is to be judged, each by itself")
  void whatIsToBeHeededOfAChild() {
    Case matter =
        CaseText.of(
            DAY,
            "host.territory: SE; person.citizenships: DK; person.isChild: yes; "
                + "cooperation.takesPlace: yes; child.needs: yes; child.contacts: no");

    assertThat(openJudgements(ALL.assess(matter)))
        .contains(ChildFacts.WISHES)
        .doesNotContain(ChildFacts.NEEDS, ChildFacts.CONTACTS);
  }

  @Example
  @Label("Where an article gives nothing, no old source and no contact of it is to be looked at")
  void nothingRestsOnANo() {
    Case matter =
        CaseText.of(
            DAY,
            "host.territory: SE; person.citizenships: US; person.residenceTerritory: US; "
                + "cooperation.takesPlace: no; cooperation.borderServices: no; "
                + "document.containsMaintenanceTerms: no");

    assertThat(ALL.assess(matter).controlPoints()).isEmpty();
  }

  @Example
  @Label("A contact without a source, or with an older one, is to be looked at")
  void aContactThatIsNotKnown() {
    Assessment without =
        Convention.of()
            .assess(
                Case.builder(DAY, Territory.SWEDEN).raise(NeedFacts.IMMEDIATE.section()).build());

    assertThat(without.controlPoints())
        .filteredOn(point -> point.kind() == Kind.SOURCE)
        .isNotEmpty();
    assertThat(ALL.assess(Case.builder(DAY, Territory.SWEDEN).build()).controlPoints())
        .filteredOn(UncheckedContact.class::isInstance)
        .allSatisfy(
            point ->
                assertThat(((UncheckedContact) point).contact().lookup())
                    .matches(lookup -> lookup.entry().isEmpty() || lookup.isBeyondEvidence()));
  }

  private static Set<Fact<?>> openJudgements(Assessment assessment) {
    return assessment.controlPoints().stream()
        .filter(OpenJudgement.class::isInstance)
        .map(point -> ((OpenJudgement) point).fact())
        .collect(toSet());
  }

  private static List<ContestedReading> readings(Assessment assessment) {
    return assessment.controlPoints().stream()
        .filter(ContestedReading.class::isInstance)
        .map(ContestedReading.class::cast)
        .toList();
  }

  private static List<Outcome> outcomes(Assessment assessment) {
    return assessment.determinations().stream().map(Determination::outcome).toList();
  }

  /** The outcomes of the articles that were answered before; a new fact can raise others. */
  private static List<Outcome> outcomes(Case matter, AssembledLaw law, Assessment before) {
    return before.determinations().stream()
        .map(one -> Articles.of(one.article()).evaluate(matter, law).outcome())
        .toList();
  }

  private static String unbroken(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Provide
  Arbitrary<Case> cases() {
    return Domains.cases();
  }

  @Provide
  Arbitrary<AssembledLaw> laws() {
    return Domains.laws();
  }
}
