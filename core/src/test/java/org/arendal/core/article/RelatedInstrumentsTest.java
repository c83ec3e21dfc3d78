package org.arendal.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.arendal.core.Convention;
import org.arendal.core.TestCountry;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Remark;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.arendal.core.register.Instrument;
import org.arendal.core.register.Register;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.spi.Overlay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What stands beside the Convention is named for the territory and the day")
class RelatedInstrumentsTest {
  private static final Convention CONVENTION =
      TestCountry.convention()
          .with(
              Overlay.of(
                  RegisterKinds.INSTRUMENTS,
                  register(
                      entry("nordic-social-security", "DK", "treaty", "old convention"),
                      entry("right-of-residence", "DK", "eu-directive", "old directive"),
                      entry("right-of-residence", "FO", "none", "nothing"))));

  @Test
  @DisplayName("A02-1b: for a social security benefit the Nordic convention is named")
  void namesTheSocialSecurityConvention() {
    Determination answer =
        answer(
            Article.MATERIAL_SCOPE,
            "2000-06-30",
            "host.territory: DK; benefit.category: social-security");

    assertThat(texts(answer))
        .containsExactly(
            "Denmark on 30 June 2000, Nordic convention on social security: old convention (source of"
                + " 2000: invented, page 1).");
    assertThat(answer.remarks().get(0).provisions())
        .extracting(Object::toString)
        .containsExactly("A02-1b", "INTRO-15", "INTRO-14");
  }

  @Test
  @DisplayName("INTRO-28: what is to be read with an entry is said too")
  void saysWhatIsToBeReadWithIt() {
    Convention noted =
        TestCountry.convention()
            .with(
                Overlay.of(
                    RegisterKinds.INSTRUMENTS,
                    register(
                        entry("nordic-social-security", "DK", "treaty", "old convention")
                            .replace("source:", "notes: first-day-unknown\nsource:"))));

    assertThat(
            texts(
                noted.evaluate(
                    Article.SICKNESS_COST_AGREEMENT,
                    on("2000-06-30", "transfer.originTerritory: DK"))))
        .contains(
            "Nordic convention on social security, Denmark: Its first day was not read in a"
                + " source.");
  }

  @Test
  @DisplayName("A02-1b: for another benefit it is not")
  void isSilentForOtherBenefits() {
    assertThat(
            answer(
                    Article.MATERIAL_SCOPE,
                    "2000-06-30",
                    "host.territory: DK; benefit.category: other-social-benefit")
                .remarks())
        .isEmpty();
  }

  @Test
  @DisplayName("A09-3: a source older than the day is shown to be so")
  void saysThatASourceIsOld() {
    assertThat(said("2001-01-01", Territory.DENMARK))
        .contains(
            "Nordic convention on social security, Denmark: the source is older than 1 January 2001."
                + " Check it before use.");
  }

  @Test
  @DisplayName("A09-3: before the first day that was read, what held is not known")
  void saysThatNoneIsKnown() {
    assertThat(said("1999-12-31", Territory.DENMARK))
        .contains(
            "Denmark on 31 December 1999, Nordic convention on social security: what held was not read in"
                + " a source.");
  }

  @Test
  @DisplayName("A09-3: a part of the realm without an entry shows that of the state, and says so")
  void saysThatItIsTheStates() {
    assertThat(said("2000-06-30", Territory.GREENLAND))
        .contains(
            "Nordic convention on social security: this is what is known for Denmark; whether it"
                + " holds in Greenland too was not read.");
  }

  @Test
  @DisplayName("A07-g20: the right of residence is that of the day of the decision")
  void readsTheDayOfTheDecision() {
    assertThat(
            texts(
                answer(
                    Article.REPATRIATION_PROTECTION,
                    "2002-01-01",
                    "host.territory: DK; measure.decisionDate: 2000-06-30")))
        .anyMatch(text -> text.startsWith("Denmark on 30 June 2000, right of residence in the"))
        .noneMatch(text -> text.contains("older than 2002"));
  }

  @Test
  @DisplayName("INTRO-32-fo: the Faroe Islands stand outside, whatever holds for Denmark")
  void saysThatNoneHolds() {
    assertThat(texts(answer(Article.REPATRIATION_PROTECTION, "2000-06-30", "host.territory: FO")))
        .anyMatch(
            text ->
                text.startsWith("the Faroe Islands on 30 June 2000, right of residence")
                    && text.contains(": none; it stands outside (source of 2000"));
  }

  @Test
  @DisplayName("a register that lists none, and a case without a host, get no such remark")
  void isSilentWhereNothingIsListed() {
    assertThat(
            answer(Article.SICKNESS_COST_AGREEMENT, "2000-06-30", "transfer.originTerritory: SE")
                .remarks())
        .isEmpty();
    assertThat(answer(Article.SICKNESS_COST_AGREEMENT, "2000-06-30", "").remarks()).isEmpty();
  }

  /** A convention in which one regulation counts advance in Denmark to 2010, in Norway to 2012. */
  private static final Convention COORDINATED =
      TestCountry.convention()
          .with(
              Overlay.of(
                  RegisterKinds.INSTRUMENTS,
                  register(
                      advance("DK", "2010-04-30"),
                      advance("NO", "2012-05-31"),
                      coordination("DK", "eu-regulation").replace("2000-01-01", "2010-05-01"),
                      coordination("FO", "none"))));

  @Test
  @DisplayName("A02-1b: advance was a family benefit under Regulation 1408/71: said, not decided")
  void saysThatAdvanceWasAFamilyBenefit() {
    Case matter = on("2005-11-15", "host.territory: DK; advance.claimed: yes");

    Determination answer = COORDINATED.evaluate(Article.MATERIAL_SCOPE, matter);

    assertThat(answer.remarks())
        .containsExactly(
            Remark.of(
                "advance-under-coordination",
                Provisions.of("A02-1b A02-1b-g2 INTRO-11"),
                Argument.of(Territory.DENMARK),
                Argument.of(LocalDate.of(2005, 11, 15))));
    assertThat(answer.outcome())
        .isEqualTo(CONVENTION.evaluate(Article.MATERIAL_SCOPE, matter).outcome());
  }

  @ParameterizedTest(name = "{0} {1} from {2}: {3}")
  @CsvSource({
    "2001-03-14, DK, NO, ''",
    "2001-03-15, DK, NO, DK",
    "2010-04-30, DK, SE, DK",
    "2010-05-01, DK, SE, ''",
    "2010-05-01, DK, NO, NO",
    "2012-06-01, DK, NO, ''",
    "2005-11-15, FO, NO, ''"
  })
  @DisplayName("C-85/99: it turns on the day, the host and the other countries of the case")
  void turnsOnDayHostAndParties(String day, String host, String origin, String shown) {
    Case matter =
        on(
            day,
            "host.territory: %s; advance.claimed: yes; transfer.originTerritory: %s"
                .formatted(host, origin));

    assertThat(COORDINATED.evaluate(Article.MATERIAL_SCOPE, matter).remarks())
        .filteredOn(remark -> remark.id().equals("advance-under-coordination"))
        .extracting(remark -> remark.arguments().get(0))
        .isEqualTo(shown.isEmpty() ? List.of() : List.of(shown));
  }

  @Test
  @DisplayName("C-85/99: where no advance is claimed, nothing is said of it")
  void isSilentWhereNoAdvanceIsClaimed() {
    assertThat(
            COORDINATED
                .evaluate(Article.MATERIAL_SCOPE, on("2005-11-15", "host.territory: DK"))
                .remarks())
        .isEmpty();
  }

  private static String advance(String territory, String lastDay) {
    return coordination(territory, "eu-regulation")
        .replace("source:", "end: " + lastDay + "\nnotes: advance-as-family-benefit\nsource:");
  }

  private static String coordination(String territory, String kind) {
    return entry("social-security-coordination", territory, kind, "a regulation");
  }

  private static Case on(String day, String facts) {
    return CaseText.of(LocalDate.parse(day), facts);
  }

  private static Determination answer(Article article, String day, String facts) {
    return CONVENTION.evaluate(article, on(day, facts));
  }

  /** What article 9(3) says of a move out of the territory: it looks at both ends, at no host. */
  private static List<String> said(String day, Territory origin) {
    return texts(
        answer(Article.SICKNESS_COST_AGREEMENT, day, "transfer.originTerritory: " + origin.code()));
  }

  private static List<String> texts(Determination answer) {
    Explanation explanation = Explanation.inLanguage(Language.ENGLISH);
    return answer.remarks().stream().map(explanation::remark).toList();
  }

  private static Register<Instrument> register(String... entries) {
    try {
      return RegisterKinds.INSTRUMENTS.readOverlay(
          "test", new StringReader(String.join("\n\n", entries)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String entry(String key, String territory, String kind, String citation) {
    return String.join(
        "\n",
        "key: " + key,
        "territory: " + territory,
        "kind: " + kind,
        "citation: " + citation,
        "start: 2000-01-01",
        "source: invented",
        "reference: page 1",
        "provision: INTRO-14",
        "basis: agency",
        "evidence: 2000",
        "read: 2020-01-01",
        "confidence: verified");
  }
}
