package org.arendal.core.explanation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.Convention;
import org.arendal.core.TestCountry;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.OpenArticle;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.answer.Remark;
import org.arendal.core.answer.ShortAnswer;
import org.arendal.core.answer.Standing;
import org.arendal.core.answer.Step;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.NordicState;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseDomain;
import org.arendal.core.matter.CaseText;
import org.arendal.core.words.Texts;

/** What a short answer never leaves out, as data and on the screen. */
class FirstScreenProperties {
  private static final Convention ALL = TestCountry.convention();

  private static final Map<Language, Words> WORDS = Maps.toMap(Texts.languages(), Words::in);

  @Property
  @Label("what the treaty lays down, and what surely keeps from something, is never left out")
  void whatBindsIsAStep(@ForAll("answers") ShortAnswer answer) {
    Set<String> steps =
        answer.steps().stream()
            .filter(Step::isNeverLeftOut)
            .map(step -> step.drawn().conclusion().id())
            .collect(Collectors.toSet());

    assertThat(steps)
        .isEqualTo(
            determinations(answer)
                .flatMap(one -> one.conclusions().stream().filter(drawn -> binds(one, drawn)))
                .map(FirstScreenProperties::id)
                .collect(Collectors.toSet()));
  }

  @Property
  @Label("the same is shown in every language, and of it what is never left out")
  void theSameIsShownInEveryLanguage(@ForAll("answers") ShortAnswer answer) {
    List<String> shown = shown(answer, Language.DANISH);

    for (Language language : WORDS.keySet()) {
      assertThat(shown(answer, language)).as(language.tag()).isEqualTo(shown);
    }
    assertThat(shown)
        .doesNotHaveDuplicates()
        .containsAll(
            answer.steps().stream()
                .filter(Step::isNeverLeftOut)
                .map(step -> "step." + step.drawn().conclusion().id())
                .toList())
        .containsAll(
            answer.open().stream().map(open -> "open." + open.article().number()).toList());
    assertThat(shown.contains("control")).isEqualTo(!answer.assessment().controlPoints().isEmpty());
  }

  /** That texts are in another language than was asked for is said only where they are. */
  private static List<String> shown(ShortAnswer answer, Language language) {
    return new FirstScreen(requireNonNull(WORDS.get(language)), answer)
        .ids().stream().filter(id -> !id.equals("language")).toList();
  }

  @Property
  @Label("what changes how all else is read is on the screen")
  void whatChangesTheRestIsShown(@ForAll("answers") ShortAnswer answer) {
    assertThat(shown(answer, Language.ENGLISH))
        .containsAll(
            determinations(answer)
                .flatMap(one -> one.remarks().stream())
                .filter(Remark::isNeverLeftOut)
                .map(remark -> "remark." + remark.id())
                .collect(Collectors.toSet()));
  }

  @Property
  @Label("a head of more than two lines names no open article: each has a line of its own")
  void theHeadIsShort(@ForAll("answers") ShortAnswer answer) {
    for (Words words : WORDS.values()) {
      String head = new ScreenHead(words, answer).standings();

      if (Screen.line("", head).lines().count() > 2) {
        assertThat(answer.open())
            .allSatisfy(open -> assertThat(head).doesNotContain(words.subject(open.article())));
      }
    }
  }

  @Example
  @Label("A15-2b: that a state has left the Convention is on the screen, and from which day")
  void thatAStateHasLeftIsShown() {
    Convention left =
        ALL.with(
            Settings.builder()
                .denunciationReceived(Map.of(NordicState.DENMARK, LocalDate.of(2025, 1, 15)))
                .build());
    Case matter =
        CaseText.of(
            LocalDate.of(2026, 3, 10),
            "host.territory: DK; person.citizenships: SE; stay.lawful: yes; "
                + "benefit.category: social-assistance-or-service");

    assertThat(screen(ShortAnswer.of(left.assess(matter)), WORDS.get(Language.ENGLISH)))
        .contains("Denmark denounced the Convention with effect from 15 July 2025");
  }

  @Example
  @Label("A07-1: that a decision was taken against article 7 is on the screen")
  void aDecisionAgainstProtectionIsShown() {
    Case matter =
        CaseText.of(
            LocalDate.of(2026, 6, 15),
            "host.territory: DK; person.citizenships: SE; person.residenceTerritory: DK; "
                + "stay.kind: residence; benefit.category: social-assistance-or-service; "
                + "measure.kind: repatriation; measure.ground: social-assistance; "
                + "measure.destination: SE; measure.decisionDate: 2026-06-01; "
                + "measure.decided: yes; measure.inEffect: yes; "
                + "residence.periods: DK 2020-02-01..");

    assertThat(screen(ShortAnswer.of(ALL.assess(matter)), WORDS.get(Language.ENGLISH)))
        .contains("stands against the decision that was taken. Have it reviewed.");
  }

  @Example
  @Label("A07-1b: the day on which three years are complete is on the screen while 7 hangs on it")
  void theDayOfThreeYearsIsShown() {
    String planned = ofTwoYears("measure.decided: no; measure.decisionDate: 2026-03-10");

    assertThat(planned).contains("years of lawful residence are complete from 1 August 2026");
    assertThat(ofTwoYears("measure"))
        .contains("years of lawful residence are complete from 1 August 2026");
    assertThat(ofTwoYears("residence.periods: DK 2020-02-01..; measure.decided: no"))
        .contains("have been complete since 1 February 2023")
        .doesNotContain("if it goes on unbroken");
    assertThat(
            ofTwoYears(
                "measure.decided: yes; measure.decisionDate: 2026-02-10; measure.sent: yes; "
                    + "measure.sentOn: 2026-03-01"))
        .doesNotContain("are complete from");
    assertThat(ofTwoYears("stay.lawful: no")).doesNotContain("are complete from");
  }

  @Example
  @Label("A07-1, A07-1a, A07-1b: what is forbidden says at the head of the screen by what")
  void theGroundOfWhatIsForbiddenIsShown() {
    assertThat(ofTwoYears("residence.periods: DK 2020-02-01..; measure.decisionDate: 2026-03-10"))
        .contains(
            "FORBIDDEN: being sent home because of need (7). Three years of lawful residence have been complete since 1 February")
        .containsOnlyOnce("years of lawful residence have");
    assertThat(ofTwoYears("ties.family: yes; measure.decisionDate: 2026-03-10"))
        .contains(
            "FORBIDDEN: being sent home because of need (7). Ties or circumstances speak in favour of remaining.")
        .doesNotContain("years of lawful residence");
  }

  private static String ofTwoYears(String more) {
    Case matter =
        CaseText.of(
            LocalDate.of(2026, 3, 10),
            "host.territory: DK; person.citizenships: SE; person.residenceTerritory: DK; "
                + "measure.kind: repatriation; measure.ground: social-assistance; "
                + "measure.destination: SE; residence.periods: DK 2023-08-01..; "
                + more);
    return screen(ShortAnswer.of(ALL.assess(matter)), WORDS.get(Language.ENGLISH));
  }

  @Example
  @Label("A07-dk-4: what a decision does to the stay is not told where nobody speaks of one")
  void whatADecisionDoesNeedsOne() {
    String facts =
        "host.territory: DK; person.citizenships: US; person.residenceTerritory: DK; "
            + "benefit.category: social-assistance-or-service; stay";

    assertThat(english(facts)).doesNotContain("ends lawful stay");
  }

  /** So much is open that not all of it has room. */
  private static final String CROWDED =
      "person.residenceTerritory: SE; benefit.category: social-assistance-or-service; stay.kind: "
          + "temporary; need.immediate: yes; cooperation.takesPlace: yes; ";

  @Example
  @Label("A08-g8: consent that was refused is not asked for again")
  void refusedConsentIsSaidToBe() {
    String facts =
        "host.territory: NO; person.citizenships: SE; transfer.destinationTerritory: SE; "
            + "transfer.questionArisen: yes; journey.needForArrangement: yes; "
            + "transfer.dataShared: yes; transfer.consentOfPerson: ";
    Explanation english = Explanation.inLanguage(Language.ENGLISH);

    assertThat(english.text(ALL.assess(of(facts + "no"))))
        .contains("The person has refused consent.")
        .doesNotContain("ask the person for the consent");
    assertThat(english(facts + "no")).contains("The person has refused consent.");
    assertThat(english(CROWDED + facts + "no")).contains("The person has refused consent.");
    assertThat(english(CROWDED + facts + "no; transfer.dataShared: ?"))
        .contains("The person has refused consent.");
    assertThat(english.text(ALL.assess(of(facts + "?"))))
        .doesNotContain("refused consent")
        .contains("ask the person for the consent");
  }

  @Example
  @Label("A03-1: residence that is told in two countries is said to be")
  void residenceToldTwiceIsShown() {
    String facts =
        "host.territory: SE; person.citizenships: DK; person.residenceTerritory: DK; "
            + "benefit.category: social-assistance-or-service; stay.lawful: yes; stay.kind: ";

    assertThat(english(facts + "residence"))
        .contains("residence in another country is told at the same time");
    assertThat(english(facts + "temporary")).doesNotContain("is told at the same time");
  }

  private static final String MOVE =
      "host.territory: SE; person.citizenships: FI; person.residenceTerritory: SE; "
          + "transfer.originTerritory: SE; transfer.destinationTerritory: FI; "
          + "benefit.category: social-assistance-or-service; stay.lawful: yes; "
          + "transfer.specialTie: yes; care.longTerm: yes; relocation.wish: yes; "
          + "relocation.wishExpressed: yes; relocation.canExpressWill: yes; ";

  @Example
  @Label("A09-1: a head says that a move is helped, and a no which criterion was not met")
  void aMoveIsHelpedAndADenialSaysWhy() {
    assertThat(english(MOVE + "relocation.improvesLife: yes; relocation.assistanceNecessary: yes"))
        .contains("help towards a move (9(1))")
        .contains("authorities are responsible, not the liaison bodies");
    assertThat(english(MOVE + "relocation.improvesLife: no; ownCitizen.wouldBeRefused: no"))
        .contains("9(1): this is not met – the life situation improves.");
    assertThat(english(MOVE + "relocation.improvesLife: no; relocation.forBetterCare: yes"))
        .contains("Better treatment or care alone is no better life situation");
  }

  @Example
  @Label("A14-2, A03-1b: where residence counts only with force there, the day is to be asked for")
  void theDayOfResidenceIsAskedFor() {
    assertThat(
            english(
                "host.territory: DK; person.citizenships: PL; person.residenceTerritory: GL; "
                    + "person.rightToReside: held; stay.kind: temporary; stay.lawful: yes; "
                    + "benefit.category: social-assistance-or-service; need.immediate: yes"))
        .contains("The person resides in Greenland, where the Convention is not surely in force")
        .contains("for the day of entry into force");
  }

  @Example
  @Label("A11-1: that the right is not there yet for days that are claimed is on the screen")
  void theTimeBeforeTheRightIsShown() {
    assertThat(
            english(
                "host.territory: SE; person.citizenships: DK; person.residenceTerritory: SE; "
                    + "benefit.category: other-social-benefit; transfer.originTerritory: DK; "
                    + "transfer.destinationTerritory: SE; advance.claimed: yes; "
                    + "advance.moved: both; advance.residenceStartDate: 2026-01-15; "
                    + "advance.originResidenceLawful: yes; ownCitizen.conditionsMet: yes; "
                    + "advance.rightHolder: claimant; advance.claimStart: 2026-01-01"))
        .contains("for the days before 15 January 2026");
  }

  @Example
  @Label("A09-1-g14: that one side does not hold the criteria met is on the screen")
  void whoDoesNotAgreeIsAskedForReasons() {
    assertThat(english(MOVE + "relocation.destinationAgrees: no"))
        .contains("One side does not hold the criteria met");
  }

  @Property
  @Label("A06-1, A09-1, A11-2b: whatever else there is, a no names a criterion that it comes from")
  void aDenialAlwaysSaysWhy(@ForAll("answers") ShortAnswer answer) {
    boolean isDenied =
        determinations(answer)
            .anyMatch(
                one ->
                    one.outcome() == Outcome.DOES_NOT_APPLY
                        && one.article() != Article.REPATRIATION_PROTECTION);

    assertThat(shown(answer, Language.DANISH).stream().anyMatch(id -> id.startsWith("denied.")))
        .matches(isSaid -> isSaid || !isDenied);
  }

  @Example
  @Label("A07-dk-5: a bar of national law that is open is not told as if it held")
  void anOpenBarIsToldAsOpen() {
    String facts =
        "host.territory: DK; person.citizenships: US; person.residenceTerritory: DK; "
            + "measure.kind: repatriation; measure.ground: social-assistance; "
            + "measure.destination: US; measure.decisionDate: 1997-06-15; "
            + "measure.legalBasis: yes; person.euResidenceRight: no; measure.decided: no";
    Case matter = CaseText.of(LocalDate.of(1997, 6, 15), facts);

    assertThat(screen(ShortAnswer.of(ALL.assess(matter)), WORDS.get(Language.ENGLISH)))
        .contains("Open: whether the person lives in the country")
        .contains("for more than the last 3 years")
        .doesNotContain("repatriation is excluded: the person");
  }

  @Example
  @Label("A14-2: what binds only where the Convention is in force says so while that is open")
  void whatHangsOnTheDaySaysSo() {
    String screen =
        english(
            "host.territory: FO; person.citizenships: DK; person.residenceTerritory: FO; "
                + "benefit.category: other-social-benefit; transfer.originTerritory: DK; "
                + "transfer.destinationTerritory: FO; advance.claimed: yes");

    assertThat(screen).contains("[11(3), binding if it applies]").doesNotContain("binding]");
  }

  @Example
  @Label("A11-3: for which time another country has paid is on the screen")
  void theTimePaidForIsShown() {
    assertThat(
            english(
                "host.territory: SE; person.citizenships: DK; person.residenceTerritory: SE; "
                    + "benefit.category: other-social-benefit; transfer.originTerritory: DK; "
                    + "transfer.destinationTerritory: SE; advance.claimed: yes; "
                    + "advance.claimStart: 2026-01-01; advance.claimEnd: 2026-12-31; "
                    + "advance.foreignPayments: DK 2026-01-01..2026-03-31"))
        .contains("Another country has paid advance for 1 January 2026 to 31 March 2026.");
  }

  private static Case of(String facts) {
    return CaseText.of(LocalDate.of(2026, 3, 10), facts);
  }

  private static String english(String facts) {
    return screen(ShortAnswer.of(ALL.assess(of(facts))), WORDS.get(Language.ENGLISH));
  }

  @Property
  @Label("of old sources each on which something rests is said, in a line or at its step")
  void oldSourcesAreShown(
      @ForAll("answers") ShortAnswer answer, @ForAll("languages") Language language) {
    Words words = WORDS.get(language);
    String screen = screen(answer, words);

    for (Remark remark : answer.sources()) {
      assertThat(screen)
          .contains(
              remark.id().equals("related-instrument-old")
                  ? words.get("short.tail-old", "").strip()
                  : words.briefly(remark));
    }
  }

  @Property
  @Label("a step that is not certain says on which criterion or fact it hangs, or on its article")
  void aStepSaysOnWhatItHangs(@ForAll("answers") ShortAnswer answer) {
    Words words = requireNonNull(WORDS.get(Language.ENGLISH));
    String screen = screen(answer, words);

    for (Step step : answer.steps()) {
      if (!step.isNeverLeftOut() || step.drawn().isCertain()) {
        continue;
      }
      String said = new StepLines(words, answer, 0).said(step);
      String after = screen.substring(screen.indexOf(said) + said.length());
      String tail = after.substring(0, after.indexOf(']'));
      List<Determination> drawing =
          determinations(answer)
              .filter(
                  one -> one.conclusions().stream().anyMatch(d -> id(d).equals(id(step.drawn()))))
              .toList();
      if (tail.endsWith("if it applies")) {
        assertThat(drawing).extracting(Determination::outcome).containsOnly(Outcome.UNDETERMINED);
      } else {
        assertThat(tail).containsPattern(", (if|unless|depending on:) ");
      }
    }
  }

  @Property
  @Label("a decision never leaves open on what a conclusion hangs")
  void aDecisionSaysOnWhatItHangs(@ForAll("answers") ShortAnswer answer) {
    assertThat(Explanation.inLanguage(Language.ENGLISH).decision(answer.assessment()))
        .doesNotContain(" if it applies");
  }

  @Example
  void aFactAskedInVainIsNamedWhereAConclusionHangsOnIt() {
    Case matter =
        CaseText.of(
            LocalDate.of(2026, 3, 10),
            "host.territory: DK; person.citizenships: SE; measure.kind: repatriation; "
                + "measure.ground: other; measure.destination: SE");
    Case inVain = matter.toBuilder().askedInVain(MeasureFacts.LEGAL_BASIS).build();

    assertThat(screen(ShortAnswer.of(ALL.assess(inVain)), WORDS.get(Language.ENGLISH)))
        .contains(
            "article 7 gives none. [7, by other law, unless national law gives a basis for the "
                + "measure]")
        .contains("Article 7 gives no basis for repatriation")
        .doesNotContain("if it applies");
  }

  @Example
  void whatHangsOnSeveralFactsNamesTheFirstAndCountsTheOthers() {
    Case matter =
        CaseText.of(
            LocalDate.of(2026, 3, 10), "host.territory: DK; person.citizenships: SE; measure");

    assertThat(screen(ShortAnswer.of(ALL.assess(matter)), WORDS.get(Language.ENGLISH)))
        .containsPattern(
            "circumstances: judge them. \\[7, binding, depending on: [^]]+; and \\d more]")
        .doesNotContain("if it applies");
  }

  @Example
  void whatIsToBeJudgedIsNotCalledAskedInVain() {
    Case matter =
        CaseText.of(
                LocalDate.of(2026, 3, 10),
                "host.territory: SE; person.citizenships: FI; need; "
                    + "benefit.category: social-assistance-or-service")
            .toBuilder()
            .askedInVain(NeedFacts.IMMEDIATE)
            .askedInVain(NeedFacts.AROSE_DURING_STAY)
            .askedInVain(NeedFacts.SATISFIABLE_OTHERWISE)
            .build();

    assertThat(screen(ShortAnswer.of(ALL.assess(matter)), WORDS.get(Language.ENGLISH)))
        .doesNotContain("asked, not known: whether the need");
  }

  @Example
  void aCountryOutsideTheNordicOnesIsCalledOne() {
    Case matter =
        CaseText.of(
            LocalDate.of(2026, 3, 10),
            "host.territory: DK; person.citizenships: US; person.residenceTerritory: DE");

    assertThat(
            new ScreenHead(WORDS.get(Language.ENGLISH), ShortAnswer.of(ALL.assess(matter)))
                .matter())
        .contains("Citizen of no Nordic country (country US).")
        .contains("Resides outside the Nordic countries (country DE).");
  }

  @Property
  @Label("each conclusion is one step, and each step a conclusion, in the order of the stages")
  void eachConclusionIsOneStep(@ForAll("answers") ShortAnswer answer) {
    List<Step> steps = answer.steps();

    assertThat(steps).extracting(step -> step.drawn().conclusion().id()).doesNotHaveDuplicates();
    assertThat(steps.stream().map(step -> step.drawn().conclusion().id()))
        .containsExactlyInAnyOrderElementsOf(
            drawn(answer).map(FirstScreenProperties::id).distinct().toList());
    assertThat(steps).extracting(Step::stage).isSorted();
  }

  @Property
  @Label("a step is certain if one of its articles is sure of it, and names each of them")
  void aStepKnowsItsArticles(@ForAll("answers") ShortAnswer answer) {
    for (Step step : answer.steps()) {
      String id = step.drawn().conclusion().id();
      assertThat(step.drawn().isCertain())
          .isEqualTo(drawn(answer).anyMatch(d -> id(d).equals(id) && d.isCertain()));
      assertThat(step.articles())
          .containsExactlyElementsOf(
              determinations(answer)
                  .filter(one -> one.conclusions().stream().anyMatch(d -> id(d).equals(id)))
                  .map(Determination::article)
                  .toList());
    }
  }

  @Property
  @Label("each open article and each reading that mattered is there, once")
  void whatIsOpenIsThere(@ForAll("answers") ShortAnswer answer) {
    assertThat(answer.open())
        .extracting(OpenArticle::article)
        .containsExactlyInAnyOrderElementsOf(
            determinations(answer)
                .filter(one -> one.outcome() == Outcome.UNDETERMINED)
                .map(Determination::article)
                .toList());
    assertThat(answer.readings())
        .doesNotHaveDuplicates()
        .containsAll(
            determinations(answer).flatMap(one -> one.readings().stream()).distinct().toList());
  }

  @Property
  @Label("every article stands somewhere, and an open one as open and never as a no")
  void everyArticleStands(@ForAll("answers") ShortAnswer answer) {
    Set<Article> standing =
        answer.standings().values().stream().flatMap(List::stream).collect(Collectors.toSet());

    assertThat(standing)
        .isEqualTo(determinations(answer).map(Determination::article).collect(Collectors.toSet()));
    for (OpenArticle open : answer.open()) {
      assertThat(answer.standings().entrySet())
          .filteredOn(entry -> entry.getValue().contains(open.article()))
          .extracting(Map.Entry::getKey)
          .noneMatch(Standing::isNo);
    }
  }

  @Property
  @Label("the screen says each step that is never left out, each open article and each reading")
  void theScreenHoldsIt(
      @ForAll("answers") ShortAnswer answer, @ForAll("languages") Language language) {
    Words words = WORDS.get(language);
    String screen = screen(answer, words);
    StepLines lines = new StepLines(words, answer, 0);

    answer.steps().stream()
        .filter(Step::isNeverLeftOut)
        .forEach(step -> assertThat(screen).contains(lines.said(step)));
    for (OpenArticle open : answer.open()) {
      assertThat(screen).contains(words.get("short.subject." + open.article().number()));
    }
    for (ReadingUse use : answer.readings()) {
      assertThat(screen).contains(ReadingText.question(use, words.texts()));
    }
  }

  @Property
  @Label("registers older than the day are there with the day on which they were read")
  void olderRegistersAreThere(
      @ForAll("answers") ShortAnswer answer, @ForAll("languages") Language language) {
    Words words = WORDS.get(language);
    String screen = screen(answer, words);
    Determination any = answer.assessment().determinations().get(0);

    any.registerVersions()
        .forEach(
            (state, read) -> {
              boolean older = read.isBefore(any.asOf());
              assertThat(answer.olderRegisters().containsKey(state)).isEqualTo(older);
              if (older) {
                assertThat(screen)
                    .contains(
                        words.get("territory." + state.code()) + " " + words.texts().date(read));
              }
            });
  }

  @Property
  @Label("the first contact of each other country is there with its age")
  void theFirstContactsAreThere(
      @ForAll("answers") ShortAnswer answer, @ForAll("languages") Language language) {
    Words words = WORDS.get(language);
    String screen = screen(answer, words);

    answer.contacts().stream()
        .filter(contact -> !contact.isHost())
        .collect(Collectors.toMap(contact -> contact.territory().state(), c -> c, (a, b) -> a))
        .values()
        .forEach(
            contact ->
                assertThat(screen).contains(ContactText.brief(contact, words.texts()).text()));
  }

  @Property
  @Label("a person is called stateless only if there surely is no citizenship")
  void onlyWhoHasNoneIsStateless(
      @ForAll("answers") ShortAnswer answer, @ForAll("languages") Language language) {
    Words words = WORDS.get(language);
    boolean stateless =
        answer
            .assessment()
            .matter()
            .get(PersonFacts.CITIZENSHIPS)
            .filter(Citizenships.stateless()::equals)
            .isPresent();

    assertThat(new ScreenHead(words, answer).matter().contains(words.get("short.stateless")))
        .isEqualTo(stateless);
  }

  @Example
  void nobodyIsCalledStatelessWhileNoCitizenshipIsKnown() {
    Case unknown =
        CaseText.of(LocalDate.of(2026, 3, 10), "host.territory: DK; person.citizenships: more");

    assertThat(
            new ScreenHead(WORDS.get(Language.ENGLISH), ShortAnswer.of(ALL.assess(unknown)))
                .matter())
        .isEqualTo("10 March 2026; handled in Denmark.");
  }

  @Example
  void whatWasAskedInVainIsSaidSoAndNotAskedAgain() {
    Case matter =
        CaseText.of(
            LocalDate.of(2026, 3, 10),
            "host.territory: SE; person.citizenships: FI; "
                + "benefit.category: social-assistance-or-service; stay");
    Case inVain = matter.toBuilder().askedInVain(StayFacts.LAWFUL).build();
    Words words = WORDS.get(Language.ENGLISH);

    assertThat(screen(ShortAnswer.of(ALL.assess(matter)), words))
        .contains("equal treatment (4) – look up lawfulness of the stay.");
    assertThat(screen(ShortAnswer.of(ALL.assess(inVain)), words))
        .contains("equal treatment (4) – asked, not known: lawfulness of the stay.")
        .doesNotContain("look up lawfulness");
  }

  @Property
  @Label("no line is wider than the screen, unless one word is")
  void noLineIsTooWide(
      @ForAll("answers") ShortAnswer answer, @ForAll("languages") Language language) {
    assertThat(new FirstScreen(WORDS.get(language), answer).text().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  private static String screen(ShortAnswer answer, Words words) {
    return CharMatcher.whitespace().collapseFrom(new FirstScreen(words, answer).text(), ' ');
  }

  /** What keeps from something counts where an article applies, and always where one forbids. */
  private static boolean binds(Determination answer, DrawnConclusion drawn) {
    Conclusion conclusion = drawn.conclusion();
    return switch (conclusion.strength()) {
      case BINDING, BEST_EFFORTS -> true;
      default ->
          drawn.isRefused()
              || (conclusion.isGuard()
                  && drawn.isCertain()
                  && (answer.outcome() == Outcome.APPLIES
                      || answer.article() == Article.REPATRIATION_PROTECTION));
    };
  }

  private static String id(DrawnConclusion drawn) {
    return drawn.conclusion().id();
  }

  private static Stream<DrawnConclusion> drawn(ShortAnswer answer) {
    return determinations(answer).flatMap(one -> one.conclusions().stream());
  }

  private static Stream<Determination> determinations(ShortAnswer answer) {
    return answer.assessment().determinations().stream();
  }

  @Provide
  Arbitrary<ShortAnswer> answers() {
    return Combinators.combine(CaseDomain.cases(), Arbitraries.of(true, false))
        .as((matter, all) -> ShortAnswer.of(assessment(matter, all)));
  }

  /** All articles, or those that the case raises. */
  private static Assessment assessment(Case matter, boolean all) {
    return all ? ALL.evaluate(Set.of(Article.values()), matter) : ALL.assess(matter);
  }

  @Provide
  Arbitrary<Language> languages() {
    return Arbitraries.of(Texts.languages());
  }
}
