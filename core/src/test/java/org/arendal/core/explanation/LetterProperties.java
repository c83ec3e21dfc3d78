package org.arendal.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.Convention;
import org.arendal.core.TestCountry;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.ControlPoint;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Letter;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.ShortAnswer;
import org.arendal.core.article.Correspondence;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.Level;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseDomain;
import org.arendal.core.matter.CaseText;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.words.Texts;

/** What holds of every letter to the other country, whatever the case. */
class LetterProperties {
  private static final Convention CONVENTION = TestCountry.convention();

  /** The enquiries by what alone they may depend on. */
  private static final Map<String, String> ENQUIRIES = new ConcurrentHashMap<>();

  @Property
  @Label("A08-g8: an enquiry is the same for every person, in every language")
  void enquiriesHoldNoFact(
      @ForAll("cases") Case matter,
      @ForAll Territory to,
      @ForAll("articles") Article article,
      @ForAll("languages") Language language) {
    Optional<Letter> letter = letter(article, matter, to, false);
    if (letter.isEmpty()) {
      return;
    }
    String text = Explanation.inLanguage(language).letter(letter.get());
    String key =
        String.join(
            " ",
            article.number(),
            letter.get().from().code(),
            to.code(),
            matter.asOf().toString(),
            letter.get().bound().code(),
            letter.get().duties().stream().map(d -> d.conclusion().id()).toList().toString(),
            language.tag());

    assertThat(letter.get().information()).isEmpty();
    assertThat(text).isEqualTo(ENQUIRIES.computeIfAbsent(key, k -> text));
    assertThat(text).doesNotContain(CaseDomain.SECRET);
  }

  @Property
  @Label("No letter has a reason in it, and none puts the treaty into quotation marks")
  void noReasonEver(
      @ForAll("consented") Case matter,
      @ForAll Territory to,
      @ForAll("articles") Article article,
      @ForAll("languages") Language language) {
    Case named = withReason(matter);
    letter(article, named, to, true)
        .ifPresent(
            letter -> {
              String text = Explanation.inLanguage(language).letter(letter);
              assertThat(text)
                  .doesNotContain("a reason that stays at home")
                  .doesNotContainPattern("[\"\u201C\u201D\u201E\u00AB\u00BB]");
            });
  }

  @Property
  @Label("A13-1a: the receiver is bound only where the article applies and the treaty says so")
  void boundOnlyByTheTreaty(
      @ForAll("cases") Case matter, @ForAll Territory to, @ForAll("articles") Article article) {
    letter(article, matter, to, false)
        .ifPresent(
            letter -> {
              Determination answer = CONVENTION.evaluate(article, matter);
              assertThat(answer.outcome() == Outcome.DOES_NOT_APPLY)
                  .isEqualTo(letter.bound() == Letter.Bound.NOT_YET);
              assertThat(answer.outcome()).isNotEqualTo(Outcome.NOT_IN_FORCE);
              assertThat(letter.bound() == Letter.Bound.OPEN)
                  .isEqualTo(answer.outcome() == Outcome.UNDETERMINED);
              if (letter.bound() == Letter.Bound.BOUND) {
                assertThat(answer.readings()).isEmpty();
                assertThat(letter.duties())
                    .extracting(drawn -> drawn.conclusion().provisions().get(0).level())
                    .containsOnly(Level.CONVENTION);
                assertThat(letter.duties())
                    .extracting(drawn -> drawn.conclusion().holder())
                    .doesNotContain(Conclusion.Holder.HOST_AUTHORITY, Conclusion.Holder.PERSON);
              }
            });
  }

  @Example
  @Label("A08-g8: facts pass on only once consent is recorded, and never against a refusal")
  void factsNeedConsent() {
    Case journey = journey();
    Case consented = journey.with(TransferFacts.CONSENT_OBTAINED, true);
    Case refused = journey.with(TransferFacts.CONSENT_OF_PERSON, false);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> letter(journey, true))
        .withMessageContaining("transfer.consentObtained");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> letter(refused, true))
        .withMessageContaining("not given");
    assertThat(letter(refused, false).information()).isEmpty();
    assertThat(letter(consented, true).information().orElseThrow().facts()).isNotEmpty();
  }

  @Example
  @Label("A08-1, A13-1a: the organ of the other country is bound where article 8 applies")
  void bindsTheOrganOfTheOtherCountry() {
    Letter letter = letter(journey(), false);

    assertThat(letter.bound()).isEqualTo(Letter.Bound.BOUND);
    assertThat(letter.duties())
        .extracting(drawn -> drawn.conclusion().id())
        .containsExactly("other-organ-assists");
    assertThat(letter.asked()).isEqualTo(Letter.AskedOrgan.NOT_NAMED);
    assertThat(Explanation.inLanguage(Language.DANISH).letter(letter))
        .contains("artikel 13.1", "Det här är en översättning", "Dette er selve brevet");
  }

  private static final String PRIVATE_AGREEMENT =
      "host.territory: DK; person.citizenships: IS; person.residenceTerritory: DK; "
          + "document.issuingCountry: NO; document.kind: written-agreement; "
          + "document.issuerKind: private; document.containsMaintenanceTerms: yes; "
          + "document.attested: ";

  @Example
  @Label("A11-2b: an attestation that alone is missing may be asked for")
  void asksForTheAttestationThatIsMissing() {
    Letter letter = ofDocument(PRIVATE_AGREEMENT + "no");

    assertThat(letter.bound()).isEqualTo(Letter.Bound.NOT_YET);
    assertThat(letter.duties()).isEmpty();
    assertThat(Explanation.inLanguage(Language.DANISH).letter(letter))
        .contains("Uden en sådan attestation finder artiklen ikke anvendelse i sagen.")
        .contains("vil I attestere det");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofDocument(PRIVATE_AGREEMENT + "no; document.issuingCountry: DE"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ofDocument(
                    PRIVATE_AGREEMENT
                        + "no; person.citizenships: US; "
                        + "person.residenceTerritory: US"));
  }

  @Example
  @Label("A11-2-no-att, A13-1a: a body that is known without an address is named")
  void namesTheBodyWithoutAnAddress() {
    Letter letter = ofDocument(PRIVATE_AGREEMENT + "?");

    assertThat(letter.asked()).isEqualTo(Letter.AskedOrgan.NO_ADDRESS);
    assertThat(letter.responsible().orElseThrow().function())
        .isEqualTo(BodyFunction.ATTESTING_BODY);
    assertThat(letter.receiver().function()).isEqualTo(BodyFunction.LIAISON_BODY);
    assertThat(Explanation.inLanguage(Language.DANISH).letter(letter))
        .contains("har det organ, der er nævnt først ovenfor, denne opgave")
        .doesNotContain("Vi ved ikke, hvilket organ");
  }

  private static Letter ofDocument(String facts) {
    return CONVENTION.letter(
        Article.MAINTENANCE_DOCUMENT,
        CaseText.of(LocalDate.of(2026, 3, 1), facts),
        Territory.NORWAY,
        false);
  }

  @Example
  @Label("A14-2: on a day of force that the own agency supplied nobody else is said to be bound")
  void bindsNobodyByADayOfItsOwn() {
    Convention dated =
        CONVENTION.with(
            Settings.builder()
                .entryIntoForce(Map.of(Territory.ALAND, LocalDate.of(1997, 1, 1)))
                .build());
    Case toAland = journey().with(TransferFacts.DESTINATION_TERRITORY, Place.of(Territory.ALAND));
    Letter letter = dated.letter(Article.JOURNEY_COOPERATION, toAland, Territory.ALAND, false);

    assertThat(letter.bound()).isEqualTo(Letter.Bound.AS_DATED);
    assertThat(letter.duties()).isEmpty();
    assertThat(Explanation.inLanguage(Language.SWEDISH).letter(letter))
        .contains("Vi utgår från en dag")
        .doesNotContain("Ni är bundna av");
    Explanation english = Explanation.inLanguage(Language.ENGLISH);
    assertThat(
            List.of(
                english.text(ShortAnswer.of(dated.assess(toAland))),
                english.forPerson(dated.assess(toAland)),
                english.decision(dated.assess(toAland))))
        .allSatisfy(
            text ->
                assertThat(text.replaceAll("\\s+", " "))
                    .contains("a date that the agency supplied"));
    assertThat(dated.assess(toAland).controlPoints())
        .anyMatch(
            point ->
                point instanceof ControlPoint.Remarked remarked && remarked.remark().isOnOwnDay());
  }

  @Example
  @Label("A letter in the receiver's own language is no translation")
  void oneTextInOneLanguage() {
    assertThat(Explanation.inLanguage(Language.SWEDISH).letter(letter(journey(), false)))
        .contains("förfrågan")
        .doesNotContain("översättning", "----");
  }

  @Example
  @Label("There is no letter to the own country, to one that is not concerned, or without a sender")
  void refusesWhatIsNoLetter() {
    Case journey = journey();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CONVENTION.letter(Article.JOURNEY_COOPERATION, journey, Territory.NORWAY, false))
        .withMessageContaining("cannot be the receiver too");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CONVENTION.letter(Article.JOURNEY_COOPERATION, journey, Territory.ICELAND, false))
        .withMessage("article 8 concerns SE in this case, not IS");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> letter(journey.without(HostFacts.TERRITORY), false))
        .withMessageContaining("host.territory");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CONVENTION.letter(Article.TEMPORARY_STAY, journey, Territory.SWEDEN, false))
        .withMessageContaining("8, 9(1), 11(2), 11(3), 13(1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> letter(journey.with(TransferFacts.QUESTION_ARISEN, false), false))
        .withMessageContaining("does not apply");
  }

  @Provide
  static Arbitrary<Case> cases() {
    return CaseDomain.cases();
  }

  @Provide
  static Arbitrary<Case> consented() {
    return CaseDomain.cases().map(LetterProperties::consented);
  }

  @Provide
  static Arbitrary<Article> articles() {
    return Arbitraries.of(List.copyOf(Correspondence.articles()));
  }

  @Provide
  static Arbitrary<Language> languages() {
    return Arbitraries.of(List.copyOf(Texts.languages()));
  }

  private static Case consented(Case matter) {
    return matter.toBuilder()
        .without(TransferFacts.CONSENT_OF_PERSON)
        .without(TransferFacts.CONSENT_OF_CUSTODY_HOLDER)
        .without(TransferFacts.CONSENT_OF_NEAR_PERSONS)
        .with(TransferFacts.CONSENT_OBTAINED, true)
        .build();
  }

  /** The roles stay, since a letter tells them; reasons are told apart from them. */
  private static Case withReason(Case matter) {
    Case.Builder builder = matter.toBuilder();
    for (Fact<?> fact : matter.given()) {
      if (matter.value(fact) instanceof Judgement judgement) {
        CaseDomain.put(
            builder,
            fact,
            Judgement.builder()
                .outcome(judgement.outcome())
                .date(judgement.date())
                .role("caseworker")
                .reason("a reason that stays at home")
                .build());
      }
    }
    return builder.build();
  }

  private static Case journey() {
    return CaseText.of(
        LocalDate.of(2026, 3, 1),
        "host.territory: NO; person.citizenships: SE; transfer.destinationTerritory: SE;"
            + " transfer.questionArisen: yes; journey.needForArrangement: yes");
  }

  private static Letter letter(Case matter, boolean withFacts) {
    return CONVENTION.letter(Article.JOURNEY_COOPERATION, matter, Territory.SWEDEN, withFacts);
  }

  /** A letter, if there is one to write. */
  private static Optional<Letter> letter(
      Article article, Case matter, Territory to, boolean withFacts) {
    try {
      return Optional.of(CONVENTION.letter(article, matter, to, withFacts));
    } catch (IllegalArgumentException | IllegalStateException e) {
      return Optional.empty();
    }
  }
}
