package org.arendal.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Remark;
import org.arendal.core.assembly.Settings;
import org.arendal.core.calculation.AdvanceClaim;
import org.arendal.core.calculation.CareMonth;
import org.arendal.core.calculation.ResidenceCalculator;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.explanation.Lines;
import org.arendal.core.fact.AdvancePayment;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.FreeText;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.JudgementBuilder;
import org.arendal.core.fact.LanguageTag;
import org.arendal.core.fact.MonthlyAmount;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.ResidenceText;
import org.arendal.core.fact.StayAbroad;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.RegisterFormatException;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.time.AssistanceRules;
import org.arendal.core.time.DayNotServedException;
import org.arendal.core.time.PartialDate;
import org.arendal.core.time.ServedDays;
import org.arendal.core.time.TreatyCalendar;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused where it is taken in, so that no answer fails for it later. */
class DoorTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
  private static final Convention NONE = Convention.of();

  @Nested
  @DisplayName("Days outside of 1800 to 2999 are refused at every door")
  class Days {

    static Stream<LocalDate> notServed() {
      return Stream.of(
          LocalDate.MIN,
          LocalDate.MAX,
          LocalDate.of(1, 1, 1),
          ServedDays.FIRST.minusDays(1),
          ServedDays.LAST.plusDays(1),
          LocalDate.of(9999, 12, 31));
    }

    @ParameterizedTest
    @MethodSource("notServed")
    void areRefusedAsFacts(LocalDate day) {
      refused(() -> Case.builder(day));
      refused(() -> Case.builder(DAY).with(StayFacts.START_DATE, day));
      refused(() -> PartialDate.of(day));
      refused(() -> AdvancePayment.of(Territory.DENMARK, day, day));
      refused(() -> judgement("why").date(day).build());
    }

    @ParameterizedTest
    @MethodSource("notServed")
    void areRefusedAsSettingsAndQuestions(LocalDate day) {
      refused(
          () -> Settings.builder().denunciationReceived(Map.of(NordicState.SWEDEN, day)).build());
      refused(() -> Settings.builder().entryIntoForce(Map.of(Territory.GREENLAND, day)).build());
      refused(() -> NONE.asKnownOn(day));
      refused(() -> NONE.documents(Territory.DENMARK, Territory.SWEDEN, day));
    }

    @ParameterizedTest
    @MethodSource("notServed")
    void areRefusedByTheCalculators(LocalDate day) {
      refused(() -> TreatyCalendar.entryIntoForce(day));
      refused(() -> TreatyCalendar.denunciationEffect(day));
      refused(() -> TreatyCalendar.annualNoticeDue(day.getYear()));
      refused(() -> AssistanceRules.on(day));
      refused(() -> AdvanceClaim.from(Territory.DENMARK, day));
      refused(
          () ->
              ResidenceCalculator.within(EnumSet.of(Territory.DENMARK))
                  .count(ResidencePeriods.of(), day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "9999-12-31", "0001-01-01", "1799-12-31", "Matti"})
    void areRefusedInRegistersWithFileAndLine(String day) {
      refusedInRegister("start: " + day + "\n").withMessageStartingWith("file:1: ");
      for (String field : List.of("end", "read", "withdrawn", "evidence")) {
        refusedInRegister(record(field, day))
            .withMessageContaining("field '" + field + "': ")
            .withMessageNotContaining(day);
      }
    }

    @Test
    void areTakenFromTheFirstToTheLast() {
      assertThat(Case.builder(ServedDays.FIRST).build().asOf()).isEqualTo(ServedDays.FIRST);
      assertThat(Case.builder(ServedDays.LAST).build().asOf()).isEqualTo(ServedDays.LAST);
      assertThat(TreatyCalendar.denunciationEffect(ServedDays.LAST)).isEqualTo("3000-06-30");
    }

    private static String record(String field, String value) {
      String record =
          """
          function: liaison-body
          name: X
          territory: SE
          source: s
          reference: r
          basis: listed
          confidence: verified
          start: 1996-10-01
          read: 2026-01-01
          evidence: 1996
          """;
      return record.replaceFirst(field + ": .*\n", "") + field + ": " + value + "\n";
    }

    private static void refused(ThrowingCallable action) {
      assertThatExceptionOfType(DayNotServedException.class)
          .isThrownBy(action)
          .withMessageContaining("1800-01-01 to 2999-12-31");
    }
  }

  @Nested
  @DisplayName("A null is named")
  class Nulls {

    @SuppressWarnings("NullAway") // what callers without null checks do
    static Stream<Named> calls() {
      return Stream.of(
          new Named("asOf", () -> Case.builder(null)),
          new Named("fact", () -> Case.builder(DAY).with((Fact<Boolean>) null, true)),
          new Named("host.territory", () -> Case.builder(DAY).with(HostFacts.TERRITORY, null)),
          new Named("host.territory", () -> Case.builder(DAY, null)),
          new Named("section", () -> Case.builder(DAY).raise(null)),
          new Named("country code", () -> Citizenships.of((String) null)),
          new Named("codes", () -> Citizenships.of((List<String>) null)),
          new Named("country code", () -> Place.of((String) null)),
          new Named("territory", () -> Place.of((Territory) null)),
          new Named("language tag", () -> LanguageTag.of(null)),
          new Named("amount", () -> MonthlyAmount.of(null, "DKK")),
          new Named("currency", () -> MonthlyAmount.of("1", null)),
          new Named("start", () -> AdvancePayment.of(Territory.DENMARK, null, DAY)),
          new Named("cost", () -> new CareMonth(1, null, BigDecimal.ONE)),
          new Named("reason", () -> Judgement.builder().reason(null)),
          new Named("matter", () -> NONE.assess(null)),
          new Named("article", () -> NONE.evaluate((Article) null, Case.builder(DAY).build())),
          new Named("settings", () -> NONE.with((Settings) null)),
          new Named("territory", () -> NONE.find(BodyFunction.LIAISON_BODY, null, DAY)),
          new Named("state", () -> NONE.annualNotice(null, 2000)));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void saysWhich(Named call) {
      assertThatNullPointerException().isThrownBy(call.action()).withMessageContaining(call.name());
    }

    record Named(String name, ThrowingCallable action) {}
  }

  @Nested
  @DisplayName("Words are refused or kept, never altered")
  class Words {

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "a\uDC00b", "\uDE00\uD83D", "x\uD83D"})
    void withHalfOfAPairAreRefused(String half) {
      assertThatIllegalArgumentException().isThrownBy(() -> judgement(half).build());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> judgement("why").role(half).build())
          .withMessageNotContaining(half);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> judgement("why").addEvidence(half).build());
      refusedInRegister("name: " + half)
          .withMessageStartingWith("file:1: the line has half of a surrogate pair");
    }

    @Test
    void thatSteerTheDirectionAreKeptAndShown() {
      String reason = "not \u202Eecnatsissa\u202C but help \uD83D\uDE00";
      Judgement kept = judgement(reason).build();
      Case matter = Case.builder(DAY).with(NeedFacts.IMMEDIATE, kept).build();

      assertThat(kept.reason()).isEqualTo(reason);
      assertThat(Explanation.inLanguage(Language.ENGLISH).text(NONE.assess(matter)))
          .contains("[U+202E]ecnatsissa[U+202C]", "\uD83D\uDE00")
          .doesNotContain("\u202E");
    }

    @Test
    void areRefusedInRegistersIfTheyCannotBeSeen() {
      for (String hidden : List.of("\u202E", "\u2066", "\u200F", "\u0007", "\u061C")) {
        refusedInRegister("\nname: a" + hidden)
            .withMessageStartingWith("file:2: the line has a control character");
      }
    }

    @Test
    void areShownWithJoinersAndSoftHyphensAsTheyAre() {
      assertThat(FreeText.shown("a\u200Db\u00ADc\td")).isEqualTo("a\u200Db\u00ADc\td");
      assertThat(FreeText.shown("\u2069\uFEFF\uDB40\uDC41")).isEqualTo("[U+2069][U+FEFF][U+E0041]");
      Lines lines = new Lines();
      lines.add("- ", "a\u001B[2Jb\nc");
      assertThat(lines).hasToString("- a [2Jb c\n");
    }

    @Test
    void ofABodyAfterAByteOrderMarkAreRead() {
      refusedInRegister("\uFEFFname: X\n").withMessageContaining("is missing");
    }
  }

  @Nested
  @DisplayName("A judgement younger than the assessed day is taken, with a remark")
  class LaterJudgement {

    @Test
    @DisplayName("A06-1: an appeal judges an earlier day; the outcome is the same, and it is said")
    void isRemarked() {
      Determination before = stay(judgement("why").date(DAY).build());
      Determination after = stay(judgement("why").date(DAY.plusDays(1)).build());

      assertThat(after.outcome()).isEqualTo(before.outcome());
      assertThat(remarks(before)).isEmpty();
      assertThat(remarks(after))
          .singleElement()
          .satisfies(
              remark -> {
                assertThat(remark.arguments()).containsExactly("2026-03-11", "2026-03-10");
                assertThat(remark.provisions()).contains(Provision.of("A06-1"));
              });
      assertThat(Explanation.inLanguage(Language.DANISH).text(after)).contains("fx i en klagesag");
    }

    @Test
    @DisplayName("A07-1a: only where the rule reads it")
    void isNotRemarkedWhereNoRuleReadsIt() {
      Case matter =
          Case.builder(DAY)
              .with(NeedFacts.IMMEDIATE, judgement("why").date(DAY.plusDays(1)).build())
              .build();

      assertThat(remarks(NONE.evaluate(Article.REPATRIATION_PROTECTION, matter))).isEmpty();
    }

    @Test
    @DisplayName("A07-g18: also where it stands within a residence, of an absence or of a gap")
    void isRemarkedWithinAResidence() {
      Judgement later = judgement("why").date(DAY.plusDays(1)).build();
      ResidencePeriods open = ResidenceText.of("SE 2020-01-01.. away 2022-01-01..2022-02-01 open");
      ResidencePeriods gap = ResidenceText.of("SE 2020-01-01..2022-01-01, SE 2022-02-01..");

      for (ResidencePeriods periods : List.of(open, gap)) {
        Case matter =
            Case.builder(DAY)
                .with(
                    ResidenceFacts.PERIODS, StayAbroad.allOf(periods).get(0).judged(later, periods))
                .build();
        assertThat(remarks(NONE.evaluate(Article.REPATRIATION_PROTECTION, matter))).hasSize(1);
      }
    }

    private static Determination stay(Judgement judgement) {
      return NONE.evaluate(
          Article.TEMPORARY_STAY, Case.builder(DAY).with(NeedFacts.IMMEDIATE, judgement).build());
    }

    private static Stream<Remark> remarks(Determination determination) {
      return determination.remarks().stream()
          .filter(remark -> remark.id().equals("judged-after-the-day"));
    }
  }

  @Test
  void aConventionSaysWhatItIsMadeOf() {
    assertThat(NONE).hasToString("Convention[registers read: ; settings: 0]");
    assertThat(NONE.asKnownOn(DAY).toString()).contains("as known on 2026-03-10");
  }

  @Test
  void aConventionWithoutModulesAnswersAndNamesTheArtifacts() {
    Case matter = CaseText.of(DAY, "host.territory: SE; person.citizenships: FI");

    assertThat(NONE.evaluate(Article.EQUAL_TREATMENT, matter).remarks())
        .extracting(Remark::id)
        .contains("country-module-missing");
  }

  @Test
  void articlesCanBeAskedTogether() {
    Case matter = Case.builder(DAY).build();

    assertThat(
            NONE.evaluate(EnumSet.of(Article.UNDERSTOOD_LANGUAGE, Article.WRITTEN_LANGUAGE), matter)
                .determinations())
        .extracting(Determination::article)
        .containsExactly(Article.WRITTEN_LANGUAGE, Article.UNDERSTOOD_LANGUAGE);
  }

  private static ThrowableAssertAlternative<RegisterFormatException> refusedInRegister(
      String text) {
    return assertThatExceptionOfType(RegisterFormatException.class)
        .isThrownBy(() -> RegisterKinds.BODIES.read("file", new StringReader(text)));
  }

  private static JudgementBuilder judgement(String reason) {
    return Judgement.builder().outcome(true).reason(reason).role("caseworker").date(DAY);
  }
}
