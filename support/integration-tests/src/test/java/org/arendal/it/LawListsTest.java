package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.arendal.core.Convention;
import org.arendal.core.assembly.Settings;
import org.arendal.core.explanation.HistoryText;
import org.arendal.core.explanation.LawListText;
import org.arendal.core.explanation.NoticeText;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.law.Language;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.register.AnnualNotice;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Entry;
import org.arendal.core.register.LawList;
import org.arendal.core.register.LawList.Heading;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.register.Registers;
import org.arendal.core.spi.Overlay;
import org.arendal.core.words.Texts;
import org.arendal.country.no.Norway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Law lists, annual notices, histories and overlays of the five countries together. */
class LawListsTest {
  private static final LocalDate THEN = LocalDate.of(1996, 12, 31);
  private static final Convention CONVENTION = AssembledRegisters.CONVENTION;

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "DK, 2, 1, 3",
    "FO, 3, 1, 5",
    "GL, 2, 1, 1",
    "FI, 6, 3, 4",
    "AX, 7, 1, 3",
    "IS, 5, 3, 1",
    "NO, 3, 1, 3",
    "SE, 4, 0, 3"
  })
  @Tag("trap-28")
  @DisplayName("trap 28: each territory has its own list, in each category")
  void haveTheActsOfTheAnnex(String code, int social, int other, int health) {
    Territory territory = Territory.find(code).orElseThrow();

    assertThat(keys(territory, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE, THEN)).hasSize(social);
    assertThat(keys(territory, BenefitCategory.OTHER_SOCIAL_BENEFIT, THEN)).hasSize(other);
    assertThat(keys(territory, BenefitCategory.HEALTH_SERVICE, THEN)).hasSize(health);
    assertThat(CONVENTION.laws(territory, BenefitCategory.HEALTH_SERVICE, THEN).listedFor())
        .isEqualTo(territory);
  }

  @Test
  @Tag("trap-28")
  @DisplayName("trap 28: an act of Åland applies a Finnish one, and the list says what that means")
  void ofAlandPointToFinnishActs() {
    LawList list =
        CONVENTION.laws(Territory.ALAND, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE, THEN);

    assertThat(list.notes()).startsWith("law-list-aland");
    assertThat(list.under(Heading.LISTED_IN_FORCE))
        .filteredOn(act -> act.entry().value().applies().isPresent())
        .extracting(act -> act.entry().key())
        .containsExactly(
            "applied-social-welfare", "applied-special-care", "applied-child-protection");
  }

  @Test
  void ofSvalbardAreTheStatesWithARemark() {
    LawList list =
        CONVENTION.laws(Territory.SVALBARD, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE, THEN);

    assertThat(list.notes()).startsWith("law-list-of-state");
    assertThat(list.listedFor()).isEqualTo(Territory.NORWAY);
    assertThat(list.under(Heading.LISTED_IN_FORCE))
        .hasSize(3)
        .allMatch(act -> act.lookup().fellBackToState());
  }

  @Test
  @Tag("trap-27")
  @DisplayName("trap 27, note 76: the category is that of the list, whatever the title says")
  void takeTheCategoryFromTheList() {
    assertThat(keys(Territory.ICELAND, BenefitCategory.OTHER_SOCIAL_BENEFIT, THEN))
        .containsExactly("children-act", "social-security", "social-assistance");
  }

  @Test
  void sayWhichActsAreInDoubt() {
    LawList list =
        CONVENTION.laws(
            Territory.SWEDEN,
            BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE,
            LocalDate.of(2026, 1, 1));

    assertThat(list.under(Heading.LISTED_IN_DOUBT))
        .extracting(act -> act.entry().value().citation().orElseThrow())
        .containsExactly("1993:388");
    assertThat(list.under(Heading.LISTED_IN_FORCE))
        .extracting(act -> act.entry().value().citation().orElseThrow())
        .containsExactly("1993:387");
    assertThat(list.under(Heading.UNLISTED_IN_FORCE))
        .extracting(act -> act.entry().value().citation().orElseThrow())
        .containsExactly("2025:400", "1997:735");
    assertThat(list.under(Heading.UNLISTED_IN_DOUBT)).isEmpty();
  }

  @Test
  @DisplayName(
      "1.8: what later acts replaced at least in part is in doubt, and they may be covered")
  void sayWhatMayBeCovered() {
    LawList list =
        CONVENTION.laws(
            Territory.DENMARK,
            BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE,
            LocalDate.of(2026, 3, 10));

    assertThat(list.under(Heading.LISTED_IN_FORCE)).isEmpty();
    assertThat(list.under(Heading.LISTED_IN_DOUBT))
        .singleElement()
        .satisfies(act -> assertThat(act.entry().key()).isEqualTo("municipal-activation"))
        .satisfies(
            act ->
                assertThat(act.replacedBy())
                    .extracting(Entry::key)
                    .containsExactly("active-social-policy"));
    assertThat(list.under(Heading.UNLISTED_IN_FORCE))
        .extracting(act -> act.entry().key())
        .containsExactly("active-social-policy", "social-service");
  }

  @Test
  @DisplayName("1.8: parts that a later source shows alive keep a Finnish act in the list")
  void keepWhatASourceShowsToLiveOn() {
    LocalDate day = LocalDate.of(2026, 3, 10);

    assertThat(
            CONVENTION
                .laws(Territory.FINLAND, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE, day)
                .under(Heading.LISTED_IN_FORCE))
        .extracting(act -> act.entry().key())
        .containsExactly("social-welfare");
    assertThat(
            CONVENTION
                .laws(Territory.FINLAND, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE, day)
                .under(Heading.LISTED_IN_DOUBT))
        .extracting(act -> act.entry().key())
        .containsExactly("special-care", "substance-abuse-care");
  }

  @Test
  void sayThatAnotherNorwegianActStoodBetween() {
    LawList list =
        CONVENTION.laws(
            Territory.NORWAY,
            BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE,
            LocalDate.of(2000, 1, 1));

    assertThat(list.under(Heading.LISTED_IN_DOUBT))
        .singleElement()
        .satisfies(
            act -> assertThat(act.lookup().gap().orElseThrow().reason()).isEqualTo("act-between"));
  }

  @Test
  @Tag("trap-81")
  @DisplayName(
      "trap 81: Sweden's notice for 1996 tells of the act that took three listed ones' place")
  void areTheGroundOfTheAnnualNotice() {
    AnnualNotice notice = CONVENTION.annualNotice(NordicState.SWEDEN, 1996);

    assertThat(notice.due()).isEqualTo(LocalDate.of(1997, 2, 28));
    assertThat(notice.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(AnnualNotice.Kind.ENTERED_INTO_FORCE);
              assertThat(change.day()).isEqualTo(LocalDate.of(1996, 12, 1));
              assertThat(change.replaced()).hasSize(3);
            });
    assertThat(NoticeText.of(notice, Texts.inLanguage(Language.find("en").orElseThrow())))
        .contains(
            "To the Danish Ministry of Foreign Affairs by 28 February 1997", "A02-3b", "1996:1030")
        .contains("only the changes that the registers know");
  }

  @Test
  @DisplayName("A15-2a, A15-2b: after a denunciation only the other parties have a notice to give")
  void giveNoNoticeAfterADenunciation() {
    Convention denounced =
        CONVENTION.with(
            Settings.builder()
                .putDenunciationReceived(NordicState.SWEDEN, LocalDate.of(1996, 6, 30))
                .build());

    AnnualNotice notice = denounced.annualNotice(NordicState.SWEDEN, 1996);
    assertThat(notice.notPartyFrom()).contains(LocalDate.of(1996, 12, 30));
    assertThat(notice.changes()).isEmpty();
    assertThat(NoticeText.of(notice, Texts.inLanguage(Language.find("en").orElseThrow())))
        .contains("Nothing is due: the denunciation has effect from 30 December 1996", "A15-2b")
        .doesNotContain("To the Danish Ministry", "1996:1030");
    for (NordicState state : NordicState.values()) {
      if (state != NordicState.SWEDEN) {
        assertThat(denounced.annualNotice(state, 1996))
            .isEqualTo(CONVENTION.annualNotice(state, 1996));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(NordicState.class)
  void haveANoticeForEveryYear(NordicState state) {
    for (int year = 1996; year < 2027; year++) {
      assertThat(CONVENTION.annualNotice(state, year).due().getYear()).isEqualTo(year + 1);
    }
  }

  @Test
  void canBePutIntoWordsInEveryLanguage() {
    for (Language language : Texts.languages()) {
      Texts texts = Texts.inLanguage(language);
      for (Territory territory : Territory.values()) {
        for (BenefitCategory category :
            List.of(
                BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE,
                BenefitCategory.OTHER_SOCIAL_BENEFIT,
                BenefitCategory.HEALTH_SERVICE)) {
          for (LocalDate day : List.of(THEN, LocalDate.of(2000, 1, 1), LocalDate.of(2026, 1, 1))) {
            assertThat(LawListText.of(CONVENTION.laws(territory, category, day), texts))
                .doesNotContain("{");
          }
        }
      }
      for (int year = 1996; year < 2027; year++) {
        assertThat(NoticeText.of(CONVENTION.annualNotice(NordicState.NORWAY, year), texts))
            .doesNotContain("{");
      }
    }
  }

  @Test
  void haveHistoriesThatReadAsATimeLine() {
    String text =
        HistoryText.of(
            new Norway().bodies().history("liaison-body", Territory.NORWAY),
            Texts.inLanguage(Language.find("en").orElseThrow()));

    assertThat(text.lines().filter(line -> line.startsWith("  - ")))
        .extracting(line -> line.substring(4, Math.min(line.length(), 28)))
        .containsExactly(
            "1 October 1996 to 31 Dec",
            "1 January 2002 to 30 Sep",
            "1 October 2004 to 31 Dec",
            "1 January 2006 to 31 Dec",
            "1 January 2007 to 31 Dec",
            "1 January 2010 to 31 Dec",
            "1 January 2014 to 21 Oct",
            "22 October 2021 to 31 De",
            "from 1 January 2026, no ");
  }

  @Test
  @DisplayName("nothing had been read before 21 November 2026")
  void canBeReadAsKnownOnADay() {
    LocalDate eve = LocalDate.of(2026, 11, 20);
    Convention before = CONVENTION.asKnownOn(eve);

    assertThat(before.laws(Territory.SWEDEN, BenefitCategory.HEALTH_SERVICE, THEN).acts())
        .isEmpty();
    assertThat(before.find(BodyFunction.LIAISON_BODY, Territory.SWEDEN, THEN).status())
        .isEqualTo(Lookup.Status.NOT_YET_READ);
    assertThat(
            CONVENTION
                .asKnownOn(eve.plusDays(1))
                .find(BodyFunction.LIAISON_BODY, Territory.SWEDEN, THEN))
        .isEqualTo(CONVENTION.find(BodyFunction.LIAISON_BODY, Territory.SWEDEN, THEN));
    Case matter = Case.builder(THEN, Territory.SWEDEN).build();
    assertThat(before.assess(matter).determinations())
        .allSatisfy(d -> assertThat(d.registersKnownOn()).contains(eve));
  }

  @Test
  void giveWayToAnAgencysOwnEntries() throws IOException {
    Overlay overlay =
        Overlay.of(
            Registers.of(
                    RegisterKinds.BODIES,
                    RegisterKinds.BODIES.readOverlay(
                        "ours.register",
                        new StringReader(
                            """
                        function: liaison-body
                        displaces: yes
                        territory: SE
                        name: Vår egen uppgift
                        start: 2026-01-01
                        source: Letter of the body
                        reference: 3 January 2026
                        basis: agency
                        evidence: 2026-01-03
                        read: 2026-01-10
                        confidence: verified
                        """)))
                .with(
                    RegisterKinds.LAWS,
                    RegisterKinds.LAWS.readOverlay(
                        "ours.register",
                        new StringReader(
                            """
                        key: social-services-2025
                        territory: SE
                        category: social-assistance-or-service
                        title: Socialtjänstlag
                        citation: 2025:400
                        replaces: social-services-2001
                        start: 2025-07-01
                        source: The agency's own reading
                        reference: SFS 2025:400
                        basis: agency
                        evidence: 2025-07-01
                        read: 2026-01-10
                        confidence: verified
                        """))));
    LocalDate day = LocalDate.of(2026, 2, 1);
    Convention ours = CONVENTION.with(overlay);

    Lookup<?> body = ours.find(BodyFunction.LIAISON_BODY, Territory.SWEDEN, day);
    assertThat(body.isOverlay()).isTrue();
    assertThat(body.displaced()).isPresent();
    assertThat(
            ours.laws(Territory.SWEDEN, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE, day).acts())
        .filteredOn(act -> act.lookup().isOverlay())
        .singleElement()
        .satisfies(act -> assertThat(act.entry().value().citation()).contains("2025:400"));
    assertThat(ours.annualNotice(NordicState.SWEDEN, 2025).changes())
        .extracting(AnnualNotice.Change::day)
        .contains(LocalDate.of(2025, 7, 1));
    assertThat(CONVENTION.find(BodyFunction.LIAISON_BODY, Territory.SWEDEN, day).isOverlay())
        .isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Convention.of(new Norway()).with(overlay))
        .withMessage("the overlay is about SE: add org.arendal:arendal-country-se");
  }

  private static List<String> keys(Territory territory, BenefitCategory category, LocalDate day) {
    return CONVENTION.laws(territory, category, day).acts().stream()
        .filter(act -> act.heading().compareTo(Heading.LISTED_IN_DOUBT) <= 0)
        .map(act -> act.entry().key())
        .toList();
  }
}
