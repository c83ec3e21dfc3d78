package org.arendal.core.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue against the list of ids that the ledger of the source text has. */
class ProvisionsTest {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  @Nested
  class Catalogue {

    @Test
    void hasTheIdsOfTheLedgerInItsOrder() throws IOException {
      assertThat(Provisions.all()).extracting(Provision::id).containsExactlyElementsOf(ledger());
    }

    @Test
    void has538Provisions() {
      assertThat(Provisions.all()).hasSize(538);
    }

    @Test
    void hasAsManyOfEachTreatmentAsTheLedger() {
      assertThat(
              Provisions.all().stream()
                  .collect(Collectors.groupingBy(Provision::treatment, Collectors.counting())))
          .isEqualTo(
              Map.of(
                  Treatment.DECIDABLE, 150L,
                  Treatment.JUDGEMENT, 87L,
                  Treatment.DATA, 175L,
                  Treatment.INFORMATION, 126L));
    }

    @Test
    void ordersProvisionsAsTheSourceTextHasThem() {
      assertThat(new TreeSet<>(Provisions.all())).containsExactlyElementsOf(Provisions.all());
    }

    @Test
    void numbersArticlesFrom1To17And0ForWhatStandsBeforeThem() {
      assertThat(Provisions.all()).extracting(Provision::article).allMatch(n -> n >= 0 && n <= 17);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
      "A01-a-g-fo1, 1, GUIDANCE, FAROE_ISLANDS, DECIDABLE",
      "A04-1,       4, CONVENTION,            , DECIDABLE",
      "A06-g7,      6, GUIDANCE,              , JUDGEMENT",
      "PRE-1,       0, PREAMBLE,              , DATA",
      "A13-lb-se,  13, GUIDANCE,   SWEDEN,       DATA",
      "ANX3-a-ax-1, 2, ANNEX,      ALAND,        DATA",
      "S000-3,      2, NATIONAL,   DENMARK,      INFORMATION"
    })
    void keepsTheColumnsOfTheLedger(
        String id, int article, Level level, Territory territory, Treatment treatment) {
      Provision provision = Provision.of(id);

      assertThat(provision.article()).isEqualTo(article);
      assertThat(provision.level()).isEqualTo(level);
      assertThat(provision.territory().orElse(null)).isEqualTo(territory);
      assertThat(provision.treatment()).isEqualTo(treatment);
      assertThat(provision.kind()).isNotBlank();
    }

    @Test
    void cannotBeChanged() {
      Collection<Provision> all = Provisions.all();

      assertThat(all).isUnmodifiable();
    }
  }

  @Nested
  class Ids {

    @Test
    void giveTheSameProvisionEveryTime() {
      assertThat(Provision.of("A06-g7"))
          .isSameAs(Provision.of("A06-g7"))
          .hasToString("A06-g7")
          .isNotEqualTo(Provision.of("A06-g8"));
      assertThat(Provisions.find("A06-g7")).containsSame(Provision.of("A06-g7"));
    }

    @ParameterizedTest(name = "\"{0}\" is unknown")
    @ValueSource(strings = {"A99-1", "a06-g7", "A06-g7 ", "", "id"})
    void thatAreUnknownAreNamedInTheMessage(String id) {
      assertThat(Provisions.find(id)).isEmpty();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Provision.of(id))
          .withMessage("no provision has the id '" + id + "'");
    }

    @Test
    void ofSeveralProvisionsKeepTheirOrder() {
      assertThat(Provisions.of("A06-g7 A04-1"))
          .containsExactly(Provision.of("A06-g7"), Provision.of("A04-1"));
    }

    @Test
    void amongSeveralMustAllBeKnown() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Provisions.of("A04-1 A99-1"))
          .withMessageContaining("A99-1");
    }
  }

  @Nested
  class Texts {

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "DANISH"})
    void areThereForEveryProvisionAndForNothingElse(Language language) throws IOException {
      assertThat(Statements.in(language).keySet()).containsExactlyInAnyOrderElementsOf(ledger());
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "DANISH"})
    void areNeverEmptyNorPadded(Language language) {
      Statements.in(language)
          .forEach((id, text) -> assertThat(text).as(id).isNotBlank().isEqualTo(text.strip()));
    }

    @ParameterizedTest
    @EnumSource
    void inALanguageAreThereForAllProvisionsOrForNone(Language language) throws IOException {
      List<String> ids = List.copyOf(Statements.in(language).keySet());

      if (!ids.isEmpty()) {
        assertThat(ids).containsExactlyInAnyOrderElementsOf(ledger());
      }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void haveEveryNumberOfTheEnglishOnesInEachLanguageThatIsThere(Language language) {
      for (Provision provision : Provisions.all()) {
        Provisions.statement(provision, language)
            .ifPresent(
                text ->
                    assertThat(numbers(text))
                        .as(provision.id())
                        .containsAll(
                            numbers(
                                Provisions.statement(provision, Language.ENGLISH).orElseThrow())));
      }
    }

    @Test
    void areReadInUtf8() {
      assertThat(Provisions.statement(Provision.of("A01-a-g-ax"), Language.ENGLISH).orElseThrow())
          .contains("Åland");
    }
  }

  @Nested
  class Levels {

    @Test
    @Tag("trap-85")
    @DisplayName("INTRO-6, trap 85: guidance has a level of its own, apart from the treaty's")
    void tellGuidanceFromTheTreaty() {
      assertThat(Provision.of("A06-1").level()).isEqualTo(Level.CONVENTION);
      assertThat(Provision.of("A06-g1").level()).isEqualTo(Level.GUIDANCE);
      assertThat(Provisions.all())
          .filteredOn(p -> p.id().matches("A\\d\\d-.*g.*\\d+") && p.level() == Level.CONVENTION)
          .isEmpty();
    }
  }

  private static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<String> ledger() throws IOException {
    try (InputStream in = ProvisionsTest.class.getResourceAsStream("ledger-ids.txt")) {
      return new BufferedReader(new InputStreamReader(in, UTF_8)).lines().toList();
    }
  }
}
