package org.arendal.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.fact.RightToReside;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.StayEnd;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseReaderTest {
  static final String EXAMPLE =
      """
      {
        "asOf": "1997-03-01",
        "host": {"territory": "SE"},
        "person": {
          "citizenships": ["DK"],
          "residenceTerritory": "DK",
          "rightToReside": "held"
        },
        "stay": {"kind": "temporary", "lawful": true},
        "need": {
          "immediate": {
            "outcome": true,
            "reason": "No money for food until the journey home.",
            "role": "caseworker",
            "date": "1997-03-01",
            "evidence": ["file 17"]
          }
        }
      }
      """;

  /** The problems of a text, each in one line. */
  private static List<String> problems(String json) {
    return invalid(json).problems().stream().map(JsonProblem::toString).toList();
  }

  private static InvalidCaseException invalid(String json) {
    return catchThrowableOfType(
        InvalidCaseException.class, () -> CaseReader.read(json, Jackson2.JSON));
  }

  private static Case read(String members) {
    return CaseReader.read("{\"asOf\":\"1997-03-01\"," + members + "}", Jackson2.JSON);
  }

  private static List<String> problemsOf(String members) {
    return problems("{\"asOf\":\"1997-03-01\",\n" + members + "}");
  }

  @Nested
  class A_case {
    @Test
    void is_read_with_all_its_facts() {
      Case expected =
          Case.builder(LocalDate.of(1997, 3, 1), Territory.SWEDEN)
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"))
              .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("DK"))
              .with(PersonFacts.RIGHT_TO_RESIDE, RightToReside.HELD)
              .with(StayFacts.KIND, StayKind.TEMPORARY)
              .with(StayFacts.LAWFUL, true)
              .with(
                  NeedFacts.IMMEDIATE,
                  Judgement.builder()
                      .outcome(true)
                      .reason("No money for food until the journey home.")
                      .role("caseworker")
                      .date(LocalDate.of(1997, 3, 1))
                      .addEvidence("file 17")
                      .build())
              .build();
      assertThat(CaseReader.read(EXAMPLE, Jackson2.JSON)).isEqualTo(expected);
    }

    @Test
    void is_read_from_a_stream_and_from_a_reader() throws IOException {
      Case expected = CaseReader.read(EXAMPLE, Jackson2.JSON);
      assertThat(CaseReader.read(new ByteArrayInputStream(EXAMPLE.getBytes(UTF_8)), Jackson2.JSON))
          .isEqualTo(expected);
      assertThat(CaseReader.read(new StringReader(EXAMPLE), Jackson2.JSON)).isEqualTo(expected);
    }

    @Test
    void may_begin_with_a_byte_order_mark() throws IOException {
      byte[] bytes = ("\uFEFF" + EXAMPLE).getBytes(UTF_8);
      assertThat(CaseReader.read(new ByteArrayInputStream(bytes), Jackson2.JSON))
          .isEqualTo(CaseReader.read(EXAMPLE, Jackson2.JSON));
    }

    @Test
    void needs_only_the_date() {
      assertThat(CaseReader.read("{\"asOf\":\"1997-03-01\"}", Jackson2.JSON))
          .isEqualTo(Case.builder(LocalDate.of(1997, 3, 1)).build());
    }

    @Test
    void may_have_its_members_in_any_order() {
      assertThat(
              CaseReader.read(
                  "{\"stay\":{\"lawful\":true},\"asOf\":\"1997-03-01\"}", Jackson2.JSON))
          .isEqualTo(read("\"stay\":{\"lawful\":true}"));
    }

    @Test
    void raises_a_section_that_is_empty() {
      Case matter = read("\"need\":{}");
      assertThat(matter.raised()).containsExactly(Section.NEED);
      assertThat(matter.known()).isEmpty();
    }

    @Test
    void raises_a_section_whose_fact_is_null_and_leaves_the_fact_unknown() {
      Case matter = read("\"need\":{\"immediate\":null}");
      assertThat(matter.raised()).containsExactly(Section.NEED);
      assertThat(matter.known()).isEmpty();
    }

    @Test
    void with_no_citizenship_is_that_of_a_stateless_person() {
      assertThat(read("\"person\":{\"citizenships\":[]}").get(PersonFacts.CITIZENSHIPS))
          .contains(Citizenships.stateless());
    }

    @Test
    void may_leave_open_whether_there_are_other_citizenships() {
      assertThat(read("\"person\":{\"citizenships\":[\"?\",\"DE\"]}").get(PersonFacts.CITIZENSHIPS))
          .contains(Citizenships.atLeast("DE"));
      assertThat(read("\"person\":{\"citizenships\":[\"?\"]}").get(PersonFacts.CITIZENSHIPS))
          .contains(Citizenships.atLeast());
    }

    @Test
    void may_be_about_one_benefit_or_several() {
      assertThat(categories("\"health-service\""))
          .contains(CodeSet.of(BenefitCategory.HEALTH_SERVICE));
      assertThat(categories("[\"health-service\"]"))
          .contains(CodeSet.of(BenefitCategory.HEALTH_SERVICE));
      assertThat(categories("[\"health-service\",\"housing-benefit\",\"?\"]"))
          .contains(
              CodeSet.atLeast(
                  List.of(BenefitCategory.HEALTH_SERVICE, BenefitCategory.HOUSING_BENEFIT)));
    }

    private static Optional<CodeSet<BenefitCategory>> categories(String value) {
      return CaseReader.read(
              "{\"asOf\":\"1997-03-01\",\"benefit\":{\"category\":" + value + "}}", Jackson2.JSON)
          .get(BenefitFacts.CATEGORY);
    }

    @Test
    void may_claim_an_advance_beside_assistance_and_is_written_as_it_was_given() {
      Case both =
          CaseReader.read(
              "{\"asOf\":\"1997-03-01\",\"benefit\":{\"category\":\"social-assistance-or-service\"},"
                  + "\"advance\":{\"claimed\":true}}",
              Jackson2.JSON);

      assertThat(both.get(BenefitFacts.CATEGORY).orElseThrow().choices()).hasSize(2);
      assertThat(CaseWriter.write(both, false, Jackson2.JSON))
          .contains("\"category\":[\"social-assistance-or-service\"]");
    }

    @Test
    void may_be_that_of_a_person_who_resides_nowhere_and_whose_stay_has_ended_or_not() {
      Case matter =
          CaseReader.read(
              "{\"asOf\":\"1997-03-01\",\"person\":{\"residenceTerritory\":\"nowhere\"},"
                  + "\"stay\":{\"ended\":\"1997-02-01\"}}",
              Jackson2.JSON);

      assertThat(matter.get(PersonFacts.RESIDENCE_TERRITORY)).contains(Place.NOWHERE);
      assertThat(matter.get(StayFacts.ENDED)).contains(StayEnd.on(LocalDate.of(1997, 2, 1)));
      assertThat(
              CaseReader.read(
                      "{\"asOf\":\"1997-03-01\",\"stay\":{\"ended\":\"not-ended\"}}", Jackson2.JSON)
                  .get(StayFacts.ENDED))
          .contains(StayEnd.notEnded());
    }

    @Test
    void has_each_fact_at_the_path_that_is_its_id() {
      for (Fact<?> fact : Facts.all()) {
        String[] path = fact.id().split("\\.", -1);
        assertThat(path).as(fact.id()).hasSize(2);
        assertThat(problemsOf("\"%s\":{\"%s\":17}".formatted(path[0], path[1])))
            .as(fact.id())
            .singleElement()
            .asString()
            .startsWith(fact.id() + " (line 2, column ")
            .endsWith("; found a number");
      }
    }
  }

  @Nested
  class Malformed_input {
    @Test
    void that_is_no_JSON_is_reported_where_it_breaks() {
      assertThat(problems("{\"asOf\": \"1997-03-01\",\n  stay: {}}"))
          .containsExactly("$ (line 2, column 3): this is not JSON; nothing from here on was read");
    }

    @Test
    void that_breaks_off_is_reported_with_what_was_found_before() {
      assertThat(problems("{\"asOf\": \"1997-02-30\",\n\"stay\": {\"kind\": \"tempor"))
          .containsExactly(
              "asOf (line 1, column 10): expected a date that exists; found '1997-02-30'",
              "stay.kind (line 2, column 25): the JSON text ends too early");
    }

    @Test
    void with_an_unknown_country_code() {
      assertThat(problemsOf("\"person\":{\"citizenships\":[\"DK\",\"XX\"]}"))
          .containsExactly(
              "person.citizenships[1] (line 2, column 32): expected an ISO 3166-1 alpha-2 country"
                  + " code in upper case, such as SE; found a text of 2 characters");
      assertThat(problemsOf("\"person\":{\"residenceTerritory\":\"XX\"}"))
          .containsExactly(
              "person.residenceTerritory (line 2, column 32): expected an ISO 3166-1 alpha-2"
                  + " country code in upper case, such as SE; found a text of 2 characters");
    }

    @Test
    void with_a_language_code_as_a_country() {
      assertThat(problemsOf("\"person\":{\"citizenships\":[\"sv\"]}"))
          .containsExactly(
              "person.citizenships[0] (line 2, column 27): expected an ISO 3166-1 alpha-2 country"
                  + " code in upper case, such as SE; sv is a language, Swedish; found 'sv'");
      assertThat(problemsOf("\"person\":{\"residenceTerritory\":\"DA\"}"))
          .containsExactly(
              "person.residenceTerritory (line 2, column 32): expected an ISO 3166-1 alpha-2"
                  + " country code in upper case, such as SE; da is a language, Danish; found"
                  + " 'DA'");
      assertThat(problemsOf("\"host\":{\"territory\":\"sv\"}"))
          .containsExactly(
              "host.territory (line 2, column 21): expected the code of a Nordic territory: DK, FO,"
                  + " GL, FI, AX, IS, NO, SJ, SE; sv is a language, Swedish; found 'sv'");
    }

    @Test
    void with_a_country_code_as_a_language() {
      assertThat(problemsOf("\"request\":{\"language\":\"SE\"}"))
          .containsExactly(
              "request.language (line 2, column 23): expected an ISO 639 language tag in lower"
                  + " case, such as da; SE is a country, not a language; found 'SE'");
    }

    @Test
    void with_a_territory_as_a_citizenship() {
      assertThat(problemsOf("\"person\":{\"citizenships\":[\"FO\"]}"))
          .containsExactly(
              "person.citizenships[0] (line 2, column 27): FO is a territory; its people hold the"
                  + " citizenship of DK; found 'FO'");
    }

    @Test
    void with_a_country_that_is_no_Nordic_territory() {
      assertThat(problemsOf("\"host\":{\"territory\":\"DE\"}"))
          .containsExactly(
              "host.territory (line 2, column 21): expected the code of a Nordic territory: DK, FO,"
                  + " GL, FI, AX, IS, NO, SJ, SE; found 'DE'");
    }

    @Test
    void with_a_date_that_does_not_exist() {
      assertThat(problems("{\"asOf\":\"2026-02-30\"}"))
          .containsExactly(
              "asOf (line 1, column 9): expected a date that exists; found '2026-02-30'");
    }

    @Test
    void with_a_date_in_another_form() {
      for (String date : List.of("01.03.1997", "1997-3-1", "19970301", "1997-03-01T00:00", "")) {
        assertThat(problems("{\"asOf\":\"" + date + "\"}"))
            .singleElement()
            .asString()
            .startsWith("asOf (line 1, column 9): expected a date such as 1997-03-01; found ");
      }
    }

    @Test
    void with_a_stay_that_ends_before_it_begins() {
      assertThat(problemsOf("\"stay\":{\"startDate\":\"1997-05-01\",\n\"endDate\":\"1997-04-30\"}"))
          .containsExactly("stay.endDate (line 3, column 11): lies before stay.startDate");
    }

    @Test
    void that_is_empty() {
      for (String empty : List.of("", " \n\t")) {
        assertThat(invalid(empty))
            .hasMessageContaining(
                "expected a case: an object with at least asOf; the text is empty");
      }
      assertThat(problems(""))
          .containsExactly(
              "$ (line 1, column 1): expected a case: an object with at least asOf; the text is"
                  + " empty");
    }

    @Test
    void that_is_larger_than_the_limit_is_not_read_to_its_end() throws IOException {
      EndlessInput endless = new EndlessInput(50_000_000);
      assertThatExceptionOfType(InvalidCaseException.class)
          .isThrownBy(() -> CaseReader.read(endless, Jackson2.JSON))
          .withMessage("$: too large; expected at most 1048576 bytes");
      assertThat(endless.given).isEqualTo(CaseReader.DEFAULT_LIMIT + 1);
    }

    @Test
    void that_is_larger_than_the_limit_is_refused_as_text_too() {
      String large = " ".repeat(CaseReader.DEFAULT_LIMIT + 1);
      String message = "$: too large; expected at most 1048576 characters";
      assertThat(invalid(large)).hasMessage(message);
      assertThatExceptionOfType(InvalidCaseException.class)
          .isThrownBy(() -> CaseReader.read(new StringReader(large), Jackson2.JSON))
          .withMessage(message);
    }

    @Test
    void that_is_no_object() {
      assertThat(problems("[1, 2]"))
          .containsExactly(
              "$ (line 1, column 1): expected a case: an object with at least asOf; found an"
                  + " array");
      assertThat(problems("null"))
          .containsExactly(
              "$ (line 1, column 1): expected a case: an object with at least asOf; found null");
    }

    @Test
    void without_the_date() {
      assertThat(problems("{\"stay\":{}}"))
          .containsExactly(
              "asOf (line 1, column 1): is missing; expected the assessment date, such as"
                  + " 1997-03-01");
    }

    @Test
    void with_the_date_null() {
      assertThat(problems("{\"asOf\":null}"))
          .containsExactly(
              "asOf (line 1, column 9): expected a date such as 1997-03-01; found null");
    }

    @Test
    void with_an_unknown_member() {
      assertThat(problemsOf("\"person\":{\"citizenship\":[\"DK\"]}"))
          .containsExactly(
              "person.citizenship (line 2, column 11): unknown member; did you mean"
                  + " citizenships?");
      assertThat(problemsOf("\"Stay\":{}"))
          .containsExactly("Stay (line 2, column 1): unknown member; did you mean stay?");
      assertThat(problemsOf("\"host\":{\"colour\":\"red\"}"))
          .containsExactly("host (line 2, column 9): unknown member; expected territory");
    }

    @Test
    void with_a_member_in_the_wrong_place() {
      assertThat(problemsOf("\"citizenships\":[\"DK\"]"))
          .containsExactly(
              "citizenships (line 2, column 1): unknown member; did you mean citizenships in"
                  + " person?");
      assertThat(problemsOf("\"stay.circumstances\":\"transit\""))
          .containsExactly(
              "stay.circumstances (line 2, column 1): unknown member; did you mean circumstances in"
                  + " stay?");
    }

    @Test
    void with_a_member_given_twice() {
      assertThat(problemsOf("\"stay\":{\"lawful\":true,\"lawful\":false},\n\"stay\":{\"x\":[{}]}"))
          .containsExactly(
              "stay.lawful (line 2, column 23): given twice",
              "stay (line 3, column 1): given twice");
    }

    @Test
    void with_a_citizenship_given_twice() {
      assertThat(problemsOf("\"person\":{\"citizenships\":[\"DK\",\"DK\"]}"))
          .containsExactly("person.citizenships[1] (line 2, column 32): given twice");
    }

    @Test
    void with_values_of_the_wrong_type() {
      assertThat(problemsOf("\"stay\":{\"lawful\":\"true\"}"))
          .containsExactly("stay.lawful (line 2, column 18): expected true or false; found 'true'");
      assertThat(problemsOf("\"stay\":{\"lawful\":1}"))
          .containsExactly(
              "stay.lawful (line 2, column 18): expected true or false; found a number");
      assertThat(problemsOf("\"stay\":{\"startDate\":19970301}"))
          .containsExactly(
              "stay.startDate (line 2, column 21): expected a date such as 1997-03-01; found a"
                  + " number");
      assertThat(problemsOf("\"person\":{\"citizenships\":\"DK\"}"))
          .containsExactly(
              "person.citizenships (line 2, column 26): expected an array of country codes; found"
                  + " a text of 2 characters");
      assertThat(problemsOf("\"person\":{\"citizenships\":[null]}"))
          .containsExactly(
              "person.citizenships[0] (line 2, column 27): expected a country code such as SE, or"
                  + " ?; found null");
      assertThat(problemsOf("\"stay\":true"))
          .containsExactly(
              "stay (line 2, column 8): expected an object with facts, which may be empty; found"
                  + " true");
      assertThat(problemsOf("\"stay\":null"))
          .containsExactly(
              "stay (line 2, column 8): expected an object with facts, which may be empty; found"
                  + " null");
    }

    @Test
    void with_a_choice_that_does_not_exist() {
      assertThat(problemsOf("\"stay\":{\"kind\":\"permanent\"}"))
          .containsExactly(
              "stay.kind (line 2, column 16): expected one of temporary, residence; found"
                  + " a text of 9 characters");
      assertThat(problemsOf("\"stay\":{\"circumstances\":\"SHORT_VISIT\"}"))
          .containsExactly(
              "stay.circumstances (line 2, column 25): expected one of transit, short-visit, longer"
                  + " (did you mean short-visit?); found 'SHORT_VISIT'");
    }

    @Test
    void with_choices_that_do_not_exist_or_are_given_twice() {
      String heads =
          "removal, treatment, care, home-services, assistive-devices, housing, local-transport";
      assertThat(problemsOf("\"agreement\":{\"costHeads\":[\"?\",\"wages\",\"?\",7]}"))
          .containsExactly(
              "agreement.costHeads[1] (line 2, column 31): expected one of "
                  + heads
                  + "; found a text of 5 characters",
              "agreement.costHeads[2] (line 2, column 39): given twice",
              "agreement.costHeads[3] (line 2, column 43): expected one of "
                  + heads
                  + "; found a number");
      assertThat(problemsOf("\"agreement\":{\"costHeads\":[\"care\",\"care\"]}"))
          .containsExactly("agreement.costHeads[1] (line 2, column 34): given twice");
    }

    @Test
    void with_a_residence_that_ends_before_it_begins() {
      assertThat(
              problemsOf(
                  "\"residence\":{\"periods\":["
                      + "{\"place\":\"SE\",\"start\":\"1997-03\",\"end\":\"1996\"}]}"))
          .containsExactly(
              "residence.periods[0] (line 2, column 25): a period of residence ends before it"
                  + " starts");
    }

    @Test
    void with_periods_of_residence_that_cannot_be() {
      assertThat(
              problemsOf(
                  """
                  "residence":{"periods":[
                  {"start":"1997-02-30","lawful":null},
                  {"place":"sv","end":"97","absences":[{"begin":1},"?",7]},
                  {"place":"NO","ongoing":true,"end":"1999"},
                  "?"]}"""))
          .containsExactly(
              "residence.periods[0].place (line 3, column 1): is missing; expected a country code"
                  + " such as SE",
              "residence.periods[0].start (line 3, column 10): expected a date that exists; found"
                  + " '1997-02-30'",
              "residence.periods[1].place (line 4, column 10): expected an ISO 3166-1 alpha-2"
                  + " country code in upper case, such as SE; sv is a language, Swedish; found 'sv'",
              "residence.periods[1].end (line 4, column 21): expected a date such as 1997-03-01,"
                  + " 1997-03 or 1997; found a text of 2 characters",
              "residence.periods[1].absences[0] (line 4, column 39): unknown member; expected"
                  + " start, end, judgedShort",
              "residence.periods[1].absences[2] (line 4, column 54): expected an absence: an"
                  + " object; found a number",
              "residence.periods[2] (line 5, column 1): a period of residence goes on and has an"
                  + " end");
      assertThat(
              problemsOf(
                  """
                  "residence":{"periods":[
                  {"place":"NO","start":"1990-01-01","end":"1999-01-01"},
                  {"place":"NO","start":"1995-01-01","end":"1996-01-01"}]}"""))
          .containsExactly(
              "residence.periods (line 2, column 24): two periods of residence in one place"
                  + " overlap");
    }

    @Test
    void with_payments_that_cannot_be() {
      assertThat(
              problemsOf(
                  """
                  "advance":{"foreignPayments":[
                  {"territory":"DE","start":"1997-01-01"},
                  {"territory":"FO","start":"1997-02-01","end":"1997-01-31"},
                  {"territory":"DK","start":"1997-01-01","end":"1997-01-31",
                   "monthly":{"amount":1480.5,"currency":"kr"}},
                  {"territory":"IS","start":"1997-01-01","end":"1997-01-31","monthly":{
                   "amount":"-1"}},
                  {"territory":"NO","start":"1997-01-01","end":"1997-01-31"},
                  {"territory":"NO","start":"1997-01-01","end":"1997-01-31"}]}"""))
          .containsExactly(
              "advance.foreignPayments[0].end (line 3, column 1): is missing; expected a date such"
                  + " as 1997-03-01",
              "advance.foreignPayments[0].territory (line 3, column 14): expected the code of a"
                  + " Nordic territory: DK, FO, GL, FI, AX, IS, NO, SJ, SE; found 'DE'",
              "advance.foreignPayments[1] (line 4, column 1): ends before it starts",
              "advance.foreignPayments[2].monthly.amount (line 6, column 22): expected an amount as"
                  + " text, such as \"1480.50\"; found a number",
              "advance.foreignPayments[2].monthly.currency (line 6, column 40): expected an ISO"
                  + " 4217 currency code in upper case, such as DKK; found a text of 2 characters",
              "advance.foreignPayments[3].monthly.currency (line 7, column 69): is missing;"
                  + " expected a currency code such as DKK",
              "advance.foreignPayments[3].monthly.amount (line 8, column 11): expected an amount as"
                  + " text, such as \"1480.50\"; found a text of 2 characters",
              "advance.foreignPayments[5] (line 10, column 1): given twice");
    }

    @Test
    void with_anything_after_the_end() {
      assertThat(problems("{\"asOf\":\"1997-03-01\"}\n{}"))
          .containsExactly("$ (line 2, column 1): expected nothing after the end of the case");
      assertThat(problems("{\"asOf\":\"1997-03-01\"} }"))
          .singleElement()
          .asString()
          .endsWith("expected nothing after the end of the case");
    }

    @Test
    void that_is_not_UTF_8() {
      for (byte[] bytes : List.of("{\n \"Åland".getBytes(ISO_8859_1), "\n  {}".getBytes(UTF_16))) {
        assertThatExceptionOfType(InvalidCaseException.class)
            .isThrownBy(() -> CaseReader.read(new ByteArrayInputStream(bytes), Jackson2.JSON))
            .withMessageEndingWith("expected text in UTF-8");
      }
      assertThatExceptionOfType(InvalidCaseException.class)
          .isThrownBy(
              () ->
                  CaseReader.read(
                      new ByteArrayInputStream("{\n \"Åland".getBytes(ISO_8859_1)), Jackson2.JSON))
          .withMessage("$ (line 2, column 3): expected text in UTF-8");
    }

    @Test
    void that_is_nested_too_deeply() {
      assertThat(problemsOf("\"x\":" + "[".repeat(5000)))
          .hasSize(2)
          .last()
          .asString()
          .endsWith("objects and arrays lie in each other too deep");
    }

    @Test
    void with_a_name_in_the_place_of_a_code_or_member() {
      for (String json :
          List.of(
              "\"person\":{\"residenceTerritory\":\"Matti\"}",
              "\"person\":{\"citizenships\":[\"Matti\"]}",
              "\"person\":{\"Matti\":true}",
              "\"Matti\":{}",
              "\"host\":{\"territory\":\"Matti\"}",
              "\"stay\":{\"kind\":\"Matti\"}",
              "\"stay\":{\"lawful\":\"Matti\"}",
              "\"stay\":{\"startDate\":\"Matti\"}",
              "\"request\":{\"language\":\"Matti\"}",
              "\"agreement\":{\"costHeads\":\"Matti\"}",
              "\"residence\":{\"periods\":[{\"place\":\"Matti\",\"start\":\"Matti\"}]}",
              "\"advance\":{\"foreignPayments\":[{\"monthly\":{\"currency\":\"Matti\"}}]}")) {
        assertThat(problemsOf(json))
            .isNotEmpty()
            .allSatisfy(p -> assertThat(p).doesNotContain("Matti"));
      }
    }

    @Test
    void with_days_that_are_not_served() {
      for (String day :
          List.of("0000-01-01", "0001-01-01", "1799-12-31", "3000-01-01", "9999-12-31")) {
        assertThat(problems("{\"asOf\":\"" + day + "\"}"))
            .containsExactly(
                "asOf (line 1, column 9): expected a date from 1800-01-01 to 2999-12-31, or none if"
                    + " it is not known; found '"
                    + day
                    + "'");
        assertThat(
                problemsOf(
                    "\"residence\":{\"periods\":[{\"place\":\"SE\",\"start\":\"" + day + "\"}]}"))
            .singleElement()
            .asString()
            .contains("expected a date from 1800-01-01 to 2999-12-31");
      }
    }

    @Test
    void with_half_of_a_surrogate_pair_wherever_there_is_text() {
      String judgement =
          "\"need\":{\"immediate\":{\"outcome\":true,\"reason\":\"%s\",\"role\":\"%s\",\"date\":"
              + "\"1997-03-01\",\"evidence\":[\"%s\"]}}";
      for (String half : List.of("\\ud800", "\\udc00x", "\uD83D", "\\ude00\\ud83d")) {
        assertThat(problemsOf(judgement.formatted(half, half, half)))
            .hasSize(3)
            .allSatisfy(
                p ->
                    assertThat(p)
                        .endsWith("found half of a surrogate pair, which is no character"));
        assertThat(problemsOf("\"stay\":{\"kind\":\"" + half + "\"}")).hasSize(1);
      }
    }

    @Test
    void with_more_elements_than_are_taken() {
      String many = String.join(",", Collections.nCopies(10_001, "{\"place\":\"SE\"}"));

      assertThat(problemsOf("\"residence\":{\"periods\":[" + many + "]}"))
          .singleElement()
          .asString()
          .startsWith("residence.periods[10000] ")
          .endsWith("expected at most 10000 elements");
    }

    @Test
    void has_a_code_for_what_is_wrong() {
      assertThat(codes("{\"asOf\":")).containsExactly(ProblemCode.INCOMPLETE);
      assertThat(codes("")).containsExactly(ProblemCode.INCOMPLETE);
      assertThat(codes("{,}")).containsExactly(ProblemCode.NOT_JSON);
      assertThat(codes("{}")).containsExactly(ProblemCode.MISSING);
      assertThat(codes("{\"asOf\":\"1997-02-30\"} 1"))
          .containsExactly(ProblemCode.NO_SUCH_DAY, ProblemCode.NOTHING_MORE_EXPECTED);
      assertThat(codes("{\"asOf\":\"9999-12-31\"}")).containsExactly(ProblemCode.DAY_NOT_SERVED);
      assertThat(codes("{\"asOf\":\"today\"}")).containsExactly(ProblemCode.WRONG_FORM);
      assertThat(codes("{\"asOf\":1,\"asOf\":2,\"x\":3}"))
          .containsExactly(
              ProblemCode.WRONG_TYPE, ProblemCode.GIVEN_TWICE, ProblemCode.UNKNOWN_MEMBER);
      assertThat(codes("{\"asOf\":\"1997-03-01\",\"host\":{\"territory\":\"XX\"}}"))
          .containsExactly(ProblemCode.UNKNOWN_CODE);
      assertThat(
              codes(
                  "{\"asOf\":\"1997-03-01\",\"stay\":{\"startDate\":\"1997-03-01\",\"endDate\":"
                      + "\"1997-02-01\"}}"))
          .containsExactly(ProblemCode.CONTRADICTION);
      assertThat(codes(" ".repeat(CaseReader.DEFAULT_LIMIT + 1)))
          .as("so that a service can answer with status 413")
          .containsExactly(ProblemCode.TOO_LARGE);
    }

    @Test
    void with_comments_or_other_liberties() {
      for (String text :
          List.of(
              "{'asOf':'1997-03-01'}",
              "{\"asOf\":\"1997-03-01\",}",
              "/* */{\"asOf\":\"1997-03-01\"}",
              "{\"asOf\":\"1997-03-01\",\"stay\":{\"lawful\":TRUE}}",
              "{\"asOf\":\"1997-03-01\",\"stay\":{\"lawful\":NaN}}",
              "{\"asOf\":\"1997\t03-01\"}")) {
        assertThat(problems(text)).singleElement().asString().contains("this is not JSON");
      }
    }
  }

  @Nested
  class A_judgement {
    @Test
    void needs_outcome_reason_role_and_date() {
      assertThat(problemsOf("\"need\":{\"immediate\":{}}"))
          .containsExactly(
              "need.immediate.outcome (line 2, column 21): is missing; expected true or false",
              "need.immediate.reason (line 2, column 21): is missing; expected a text that is not"
                  + " blank",
              "need.immediate.role (line 2, column 21): is missing; expected a text that is not"
                  + " blank",
              "need.immediate.date (line 2, column 21): is missing; expected a date such as"
                  + " 1997-03-01");
    }

    @Test
    void cannot_be_a_bare_yes() {
      assertThat(problemsOf("\"need\":{\"immediate\":true}"))
          .containsExactly(
              "need.immediate (line 2, column 21): expected an object with outcome, reason, role"
                  + " and date; found true");
    }

    @Test
    void cannot_have_blank_text_or_evidence_that_is_no_text() {
      assertThat(
              problemsOf(
                  """
                  "need":{"immediate":{
                  "outcome":true,
                  "reason":" ",
                  "role":"",
                  "date":"1997-03-01",
                  "evidence":["a",7]}}
                  """))
          .containsExactly(
              "need.immediate.reason (line 4, column 10): expected a text that is not blank; found"
                  + " a blank text",
              "need.immediate.role (line 5, column 8): expected a text that is not blank; found a"
                  + " blank text",
              "need.immediate.evidence[1] (line 7, column 17): expected a text; found a number");
    }
  }

  @Nested
  class Problems {
    @Test
    void are_all_reported_at_once_in_the_order_of_the_text() {
      InvalidCaseException invalid =
          invalid(
              """
              {
                "asOf": "2026-02-30",
                "host": {"territory": "sv"},
                "person": {"citizenships": ["DK", "xx"], "shoeSize": 43},
                "stay": {"lawful": "yes", "kind": null}
              }
              """);
      assertThat(invalid.problems())
          .extracting(JsonProblem::path)
          .containsExactly(
              "asOf", "host.territory", "person.citizenships[1]", "person", "stay.lawful");
      assertThat(invalid.problems()).extracting(JsonProblem::line).containsExactly(2, 3, 4, 4, 5);
      assertThat(invalid.getMessage().lines()).hasSize(5);
      assertThat(invalid).hasNoCause();
    }

    @Test
    void in_contradicting_facts_are_reported_together_with_the_others() {
      assertThat(
              problemsOf(
                  """
                  "stay": {"endDate": "1997-02-01", "startDate": "1997-02-02"},
                  "tay": {}
                  """))
          .containsExactly(
              "stay.endDate (line 2, column 21): lies before stay.startDate",
              "tay (line 3, column 1): unknown member; did you mean stay?");
    }

    @Test
    void are_only_counted_beyond_the_first_hundred() {
      String members =
          IntStream.rangeClosed(1, 150)
              .mapToObj(i -> "\"a" + i + "\":0")
              .collect(Collectors.joining(","));
      assertThat(problemsOf(members))
          .hasSize(101)
          .last()
          .isEqualTo("$: 50 further problems are not listed");
    }

    @Test
    void never_repeat_free_text_or_numbers_of_persons() {
      for (String secret :
          List.of("Jón Jónsson", "010190-1234", "01019012345", "19900101-1234", "a".repeat(41))) {
        String json =
            """
            {"asOf": "%1$s", "%1$s": 1, "host": {"territory": "%1$s"},
             "person": {"citizenships": ["%1$s", "%1$s"], "residenceTerritory": "%1$s"},
             "stay": {"kind": "%1$s", "lawful": "%1$s", "%1$s": {"%1$s": "%1$s"}},
             "need": {"immediate": "%1$s"}}
            """
                .formatted(secret);
        assertThat(problems(json)).hasSizeGreaterThan(7).noneMatch(p -> p.contains(secret));
      }
      assertThat(invalid("{\"asOf\": Jónsson}").getMessage()).doesNotContain("nsson");
    }

    @Test
    void survive_serialization() throws IOException, ClassNotFoundException {
      InvalidCaseException invalid = invalid("");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(invalid);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        assertThat(((InvalidCaseException) in.readObject()).problems())
            .isEqualTo(invalid.problems());
      }
    }
  }

  @Nested
  class A_limit {
    @Test
    void may_be_exactly_reached() throws IOException {
      byte[] bytes = EXAMPLE.getBytes(UTF_8);
      assertThat(CaseReader.read(new ByteArrayInputStream(bytes), bytes.length, Jackson2.JSON))
          .isEqualTo(CaseReader.read(EXAMPLE, Jackson2.JSON));
      assertThatExceptionOfType(InvalidCaseException.class)
          .isThrownBy(
              () ->
                  CaseReader.read(
                      new ByteArrayInputStream(bytes), bytes.length - 1, Jackson2.JSON));
      String full = EXAMPLE + " ".repeat(CaseReader.DEFAULT_LIMIT - EXAMPLE.length());
      assertThat(CaseReader.read(full, Jackson2.JSON))
          .isEqualTo(CaseReader.read(new StringReader(full), Jackson2.JSON));
    }

    @Test
    void must_be_positive() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CaseReader.read(InputStream.nullInputStream(), 0, Jackson2.JSON))
          .withMessage("mostBytes must be positive");
    }

    @Test
    void does_not_hide_a_failing_reader() {
      Reader failing =
          new Reader() {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
              throw new IOException("gone");
            }

            @Override
            public void close() {}
          };
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> CaseReader.read(failing, Jackson2.JSON));
    }
  }

  @Nested
  class A_value_alone {

    @Test
    void is_refused_with_paths_from_the_value_on() {
      assertThat(refusal(PersonFacts.RESIDENCE_TERRITORY, "\"sv\"")).isEqualTo("$ UNKNOWN_CODE");
      assertThat(refusal(PersonFacts.CITIZENSHIPS, "[\"SE\", \"SE\"]"))
          .isEqualTo("[1] GIVEN_TWICE");
      assertThat(refusal(NeedFacts.IMMEDIATE, "{\"outcome\": true, \"reason\": \"\"}"))
          .contains("reason WRONG_FORM", "role MISSING", "date MISSING");
      assertThat(refusal(StayFacts.START_DATE, "\"2020-02-30\"")).isEqualTo("$ NO_SUCH_DAY");
    }

    @Test
    void is_one_value_and_no_more() {
      assertThat(refusal(StayFacts.LAWFUL, "")).isEqualTo("$ INCOMPLETE");
      assertThat(refusal(StayFacts.LAWFUL, "null")).isEqualTo("$ WRONG_TYPE");
      assertThat(refusal(StayFacts.LAWFUL, "true false")).isEqualTo("$ NOTHING_MORE_EXPECTED");
    }

    private static String refusal(Fact<?> fact, String json) {
      return catchThrowableOfType(
              InvalidCaseException.class, () -> CaseReader.read(fact, json, Jackson2.JSON))
          .problems()
          .stream()
          .map(problem -> problem.path() + " " + problem.code())
          .collect(Collectors.joining(", "));
    }
  }

  /** Blanks that count how many of them were taken. */
  private static final class EndlessInput extends InputStream {
    private final int size;
    private int given;

    EndlessInput(int size) {
      this.size = size;
    }

    @Override
    public int read() {
      return given++ < size ? ' ' : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      int count = Math.min(length, size - given);
      Arrays.fill(target, offset, offset + count, (byte) ' ');
      given += count;
      return count;
    }
  }

  private static List<ProblemCode> codes(String json) {
    InvalidCaseException refusal =
        catchThrowableOfType(
            InvalidCaseException.class, () -> CaseReader.read(json, Jackson2.JSON));
    return refusal.problems().stream().map(JsonProblem::code).toList();
  }
}
