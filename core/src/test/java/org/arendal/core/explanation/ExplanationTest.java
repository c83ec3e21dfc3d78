package org.arendal.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.arendal.core.Convention;
import org.arendal.core.TestCountry;
import org.arendal.core.answer.Determination;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Single explanations; what holds of all of them is in {@link ExplanationProperties}. */
class ExplanationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Convention ALL = TestCountry.convention();
  private static final Explanation ENGLISH = Explanation.inLanguage(Language.ENGLISH);

  /** A Swedish and German citizen who lives in Sweden falls ill on a short visit to Norway. */
  private static Case matter(Judgement immediate) {
    return CaseText.builder(
            DAY,
            "host.territory: NO; person.citizenships: SE DE; person.residenceTerritory: SE;"
                + " stay.kind: temporary; stay.lawful: yes; stay.circumstances: short-visit;"
                + " benefit.category: social-assistance-or-service")
        .with(NeedFacts.IMMEDIATE, immediate)
        .with(NeedFacts.AROSE_DURING_STAY, judged("fell ill here", "caseworker"))
        .build();
  }

  private static final Case HUNGRY = matter(judged("no food", "caseworker"));

  private static Judgement judged(String reason, String role) {
    return Judgement.builder()
        .outcome(true)
        .reason(reason)
        .role(role)
        .date(LocalDate.of(2026, 2, 28))
        .build();
  }

  private static String text(Judgement immediate) {
    return text(matter(immediate));
  }

  private static String text(Case matter) {
    return ENGLISH.text(ALL.evaluate(Article.TEMPORARY_STAY, matter));
  }

  @Nested
  class Head {

    @Test
    void saysWhatItIsForWhichDayAndWhere() {
      List<String> lines = lines(text(HUNGRY));

      assertThat(lines.get(0))
          .isEqualTo("Nordic Convention on Social Assistance and Social Services");
      assertThat(lines.get(1)).isEqualTo("as at 1 March 2026, handled in Norway");
      assertThat(lines.get(3)).isEqualTo("Article 6. Help during a temporary stay: UNDETERMINED");
    }

    @Test
    @DisplayName("'Artikel 11(1)' stood over texts that spoke of 'artikel 11, stk. 1'")
    void writesTheParagraphAsTheLanguageDoes() {
      Determination answer = ALL.evaluate(Article.MAINTENANCE_ADVANCE, HUNGRY);

      assertThat(Explanation.inLanguage(Language.DANISH).text(answer))
          .contains("\nArtikel 11, stk. 1. ");
      assertThat(ENGLISH.text(answer)).contains("\nArticle 11(1). ");
    }

    @Test
    void saysThatTheHostIsUnknown() {
      Case matter = Case.builder(DAY).build();

      assertThat(lines(ENGLISH.text(ALL.assess(matter))).get(1))
          .isEqualTo("as at 1 March 2026, host territory not given");
    }
  }

  @Nested
  class Judgements {

    @Test
    void areShownWithOutcomeDateRoleAndReason() {
      assertThat(collapsed(text(judged("no food until Monday", "social worker"))))
          .contains(
              "yes by judgement of 28 February 2026; judged by: social worker; reason: no food"
                  + " until");
    }

    @Test
    void cannotFillThePlaceholdersOfTheText() {
      assertThat(text(judged("{0} {1} {2} {3}", "{3}")))
          .contains("judged by: {3}; reason: {0} {1} {2} {3}");
    }

    @Test
    void cannotBeginALineOfTheirOwn() {
      String forged = "no food\n\nArticle 4. Equal treatment: APPLIES\r\u2028\u0085\u001b[2J\tend";

      assertThat(lines(text(judged(forged, "role\nArticle 9"))))
          .noneMatch(line -> line.startsWith("Article 4") || line.startsWith("Article 9"));
      assertThat(text(judged(forged, "role")))
          .doesNotContain("\r", "\u2028", "\u0085", "\u001b", "\t");
      assertThat(collapsed(text(judged(forged, "role"))))
          .contains("no food Article 4. Equal treatment: APPLIES");
    }

    @Test
    void thatAreOneLongWordStandOnALineOfTheirOwn() {
      String word = "x".repeat(150);
      List<String> wide =
          lines(text(judged(word, "caseworker"))).stream().filter(l -> l.length() > 100).toList();

      assertThat(wide).hasSize(1);
      assertThat(wide.get(0).strip()).isEqualTo(word);
    }
  }

  @Nested
  class SeveralArticles {
    private static final String COVERED = "The person is covered by the Convention (article 3): ";
    private static final String CITIZEN = "The person is a citizen of a Nordic country";

    @Test
    void beginWithAllOutcomes() {
      List<String> lines = lines(ENGLISH.text(ALL.assess(HUNGRY)));

      assertThat(lines.subList(3, 8))
          .containsExactly(
              "In short",
              "  - Article 2. Which benefits the Convention is about: APPLIES",
              "  - Article 3. Which persons the Convention covers: APPLIES",
              "  - Article 4. Equal treatment of Nordic citizens: APPLIES",
              "  - Article 6. Help during a temporary stay: UNDETERMINED");
    }

    @Test
    void writeOutASharedConditionOnce() {
      String text = ENGLISH.text(ALL.assess(HUNGRY));

      assertThat(text).containsOnlyOnce(COVERED + "at least one of these");
      // Under article 6, and under 13(1), of which the same is asked.
      assertThat(text.split(Pattern.quote(COVERED + "as above"), -1)).hasSize(3);
      // Once within that condition, and once where article 6 asks for it alone.
      assertThat(text.split(CITIZEN, -1)).hasSize(3);
    }

    @Test
    void writeASharedConditionOutAgainIfOneIsReadAlone() {
      assertThat(text(HUNGRY))
          .contains(COVERED + "at least one of these", CITIZEN)
          .doesNotContain("as above", "In short");
    }

    @Test
    void writeASharedConditionOutAgainIfItsPartsCameOutOtherwise() {
      Case unsettled =
          CaseText.with(
              HUNGRY,
              "person.citizenships: ?; document.kind: maintenance-order; "
                  + "document.containsMaintenanceTerms: no");

      // Open where the outcome may turn on it; not decisive where it no longer does.
      assertThat(ENGLISH.text(ALL.assess(unsettled)))
          .contains("open            " + COVERED + "at least one of these")
          .contains("not decisive      " + COVERED + "at least one of these");
    }
  }

  @Nested
  class WhatAConclusionDependsOn {
    /** A wish to move for which the tie and the rest are still open. */
    private static final Case MOVE =
        CaseText.of(DAY, "host.territory: SE; person.citizenships: FI; relocation.wish: yes");

    private static String text(Case matter, Article article) {
      return collapsed(ENGLISH.text(ALL.evaluate(article, matter)));
    }

    @Test
    @DisplayName("'depending on' twice, before opposite limits, said neither when")
    void isSaidInWordsIfOnlyOnePartIsOpen() {
      Case equal =
          CaseText.of(
              DAY,
              "host.territory: SE; person.citizenships: FI; stay.lawful: yes; "
                  + "benefit.category: social-assistance-or-service");

      assertThat(text(equal, Article.EQUAL_TREATMENT))
          .contains(", if a refusal would also meet a citizen of the host country")
          .contains(", unless a refusal would also meet a citizen of the host country")
          .doesNotContain("depending on");
    }

    @Test
    void isSaidInWordsInsideANegationToo() {
      Case tieOpen = CaseText.with(MOVE, "relocation.wishExamined: yes");

      assertThat(text(tieOpen, Article.CARE_RELOCATION))
          .contains(", unless it was examined what tie the person has to the other country:");
    }

    @Test
    void isOnlyNamedIfSeveralPartsAreOpen() {
      assertThat(text(MOVE, Article.CARE_RELOCATION))
          .contains(
              ", depending on: whether the wish has been examined; whether the tie has been"
                  + " examined:");
    }
  }

  @Nested
  class WhatIsOpen {

    @Test
    void isAskedWithWhoCanAnswer() {
      assertThat(collapsed(text(HUNGRY)))
          .contains("- Can the need be met in another way in time?")
          .contains("[ask a caseworker, by a reasoned judgement]");
    }

    @Test
    void showsTheChoicesOfAContestedReading() {
      Case standing = HUNGRY.without(NeedFacts.AROSE_DURING_STAY);

      assertThat(collapsed(text(standing)))
          .contains(
              "- Is a need that the person brought along, a standing one for instance, under article 6?")
          .contains("open; choices: (1) yes; (2) no]");
    }

    @Test
    void saysThatTheAgencySettledAReading() {
      Case standing =
          HUNGRY
              .without(NeedFacts.AROSE_DURING_STAY)
              .with(
                  NeedFacts.SATISFIABLE_OTHERWISE,
                  Judgement.builder()
                      .from(judged("no means", "caseworker"))
                      .outcome(false)
                      .build());
      Convention settled =
          ALL.with(
              Settings.builder()
                  .putReading(Readings.STANDING_NEED, ReadingOption.INCLUDED)
                  .build());

      Determination determination = settled.evaluate(Article.TEMPORARY_STAY, standing);

      assertThat(collapsed(ENGLISH.text(determination))).contains("settled by the agency");
    }
  }

  @Nested
  class Contacts {

    @Test
    void areNamedWithTheirSourceAndTheAgeOfTheEvidence() {
      assertThat(collapsed(text(HUNGRY)))
          .contains("liaison-body in SE")
          .contains("source: test, line 1 [A13-1b]; listed in the source (1996)")
          .contains("The newest evidence for this entry is of 1996")
          .contains("(here): liaison-body in NO");
    }

    @Test
    void ofATerritoryWithoutItsOwnAreThoseOfTheState() {
      Case matter = Case.builder(DAY, Territory.SVALBARD).build();

      assertThat(collapsed(ENGLISH.text(ALL.assess(matter))))
          .contains("None is listed for Svalbard; this is the entry of Norway.");
    }

    @Test
    void thatAreNotKnownAreSaidToBeUnknown() {
      Case matter = Case.builder(LocalDate.of(1996, 9, 30), Territory.SWEDEN).build();

      assertThat(collapsed(ENGLISH.text(ALL.assess(matter))))
          .contains("none is known for 30 September 1996");
    }
  }

  @Nested
  class CitationsOfProvisions {

    @Test
    @Tag("trap-85")
    @DisplayName("INTRO-6, trap 85: the treaty and the guidance are cited apart")
    void tellTheTreatyFromTheGuidance() {
      Texts texts = Texts.inLanguage(Language.ENGLISH);

      assertThat(Citations.of(Provisions.of("A06-g7 A06-1 PRE-1 A06-g6"), texts))
          .isEqualTo(
              "(article\u00a06; the preamble; the remarks on article\u00a06) [A06-1, PRE-1, A06-g7,"
                  + " A06-g6]");
      assertThat(Citations.of(List.of(), texts)).isEmpty();
    }
  }

  private static String collapsed(String text) {
    return CharMatcher.whitespace().collapseFrom(text, ' ');
  }

  private static List<String> lines(String text) {
    return Splitter.on('\n').splitToList(text);
  }
}
