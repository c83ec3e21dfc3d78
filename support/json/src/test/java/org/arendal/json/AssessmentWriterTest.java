package org.arendal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.arendal.core.Convention;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Contact;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.Answerer;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.register.Body;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Provenance;
import org.arendal.core.words.Texts;
import org.arendal.jackson2.Jackson2;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AssessmentWriterTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Convention CONVENTION = FakeCountry.convention();

  /** A person from Åland in Sweden: judged on one point, not yet on the others. */
  private static final Case CASE =
      Case.builder(LocalDate.of(1997, 3, 1), Territory.SWEDEN)
          .with(PersonFacts.CITIZENSHIPS, Citizenships.of("FI"))
          .with(PersonFacts.RESIDENCE_TERRITORY, Place.of(Territory.ALAND))
          .with(BenefitFacts.CATEGORY, BenefitCategory.OTHER_SOCIAL_BENEFIT)
          .with(StayFacts.KIND, StayKind.TEMPORARY)
          .with(StayFacts.LAWFUL, true)
          .with(
              NeedFacts.IMMEDIATE,
              Judgement.builder()
                  .outcome(true)
                  .reason("No food for \"today\".")
                  .role("caseworker")
                  .date(LocalDate.of(1997, 3, 1))
                  .addEvidence("file 17")
                  .build())
          .build();

  private static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode written(Article article, Convention convention, Case matter) {
    Determination determination = convention.evaluate(article, matter);
    return parse(AssessmentWriter.write(determination, Language.ENGLISH, false, Jackson2.JSON));
  }

  private static List<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static List<String> texts(JsonNode array) {
    return elements(array).stream().map(JsonNode::textValue).toList();
  }

  /** A finding and all below it. */
  private static Stream<JsonNode> all(JsonNode finding) {
    return Stream.concat(
        Stream.of(finding), elements(finding.path("parts")).stream().flatMap(f -> all(f)));
  }

  private static JsonNode criterion(JsonNode determination, String id) {
    return all(determination.get("finding"))
        .filter(node -> node.path("criterion").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void an_assessment_has_a_determination_for_each_article_raised() {
    Assessment assessment = CONVENTION.assess(CASE);
    JsonNode json = parse(AssessmentWriter.write(assessment, Language.DANISH, true, Jackson2.JSON));
    assertThat(json.get("asOf").textValue()).isEqualTo("1997-03-01");
    assertThat(json.get("language").textValue()).isEqualTo("da");
    assertThat(elements(json.get("determinations")))
        .isEqualTo(
            assessment.determinations().stream()
                .map(d -> parse(AssessmentWriter.write(d, Language.DANISH, false, Jackson2.JSON)))
                .toList());
  }

  @Test
  void many_answers_can_be_written_to_one_place() throws IOException {
    AssessmentWriter writer = AssessmentWriter.inLanguage(Language.ENGLISH);
    Assessment assessment = CONVENTION.assess(CASE);
    Determination determination = assessment.determinations().get(0);
    StringWriter place = new StringWriter();
    writer.write(assessment, place, Jackson2.JSON);
    place.write('\n');
    writer.write(determination, place, Jackson2.JSON);
    assertThat(place)
        .hasToString(
            writer.write(assessment, false, Jackson2.JSON)
                + "\n"
                + writer.write(determination, false, Jackson2.JSON));
  }

  @Test
  void the_same_answer_is_the_same_text_and_one_line_if_not_indented() {
    AssessmentWriter writer = AssessmentWriter.inLanguage(Language.ENGLISH);
    String line = writer.write(CONVENTION.assess(CASE), false, Jackson2.JSON);
    String indented = writer.write(FakeCountry.convention().assess(CASE), true, Jackson2.JSON);
    assertThat(writer.write(FakeCountry.convention().assess(CASE), false, Jackson2.JSON))
        .isEqualTo(line);
    assertThat(line).doesNotContain("\n").doesNotContain("\r");
    assertThat(indented).contains("\n  \"asOf\": ").doesNotContain("\r");
    assertThat(parse(indented)).isEqualTo(parse(line));
  }

  @Test
  void every_answer_in_every_language_fits_the_schema() {
    List<Case> cases =
        List.of(
            CASE,
            CASE.toBuilder().without(StayFacts.LAWFUL).without(BenefitFacts.CATEGORY).build(),
            Case.builder(LocalDate.of(1990, 1, 1)).raise(Section.NEED).build(),
            Case.builder(LocalDate.of(2026, 1, 1), Territory.SVALBARD).raise(Section.STAY).build());
    for (Convention convention : List.of(CONVENTION, Convention.of())) {
      for (Language language : Texts.languages()) {
        for (Case matter : cases) {
          Assessment assessment = convention.assess(matter);
          assertThat(
                  Schema.ASSESSMENT.problems(
                      AssessmentWriter.write(assessment, language, true, Jackson2.JSON)))
              .isEmpty();
        }
      }
    }
  }

  @Test
  void every_article_that_can_be_asked_is_written() {
    for (Determination determination : CONVENTION.assess(allRaised()).determinations()) {
      JsonNode json =
          parse(AssessmentWriter.write(determination, Language.ENGLISH, false, Jackson2.JSON));
      assertThat(json.get("article").textValue()).isEqualTo(determination.article().number());
      assertThat(json.get("outcome").textValue()).isEqualTo(determination.outcome().code());
      assertThat(all(json.get("finding")).filter(node -> node.has("criterion")))
          .hasSameSizeAs(determination.finding().leaves());
    }
    assertThat(
            Schema.ASSESSMENT.problems(
                AssessmentWriter.write(
                    CONVENTION.assess(allRaised()), Language.ENGLISH, false, Jackson2.JSON)))
        .isEmpty();
  }

  private static Case allRaised() {
    Case.Builder builder = CASE.toBuilder();
    Arrays.stream(Section.values()).forEach(builder::raise);
    return builder.build();
  }

  @Nested
  class A_determination {
    private final JsonNode json = written(Article.TEMPORARY_STAY, CONVENTION, CASE);

    @Test
    void has_its_members_in_a_fixed_order() {
      assertThat(json.fieldNames())
          .toIterable()
          .containsExactly(
              "article",
              "title",
              "outcome",
              "asOf",
              "language",
              "excludedAnyway",
              "conclusions",
              "ifItApplies",
              "finding",
              "openFacts",
              "readings",
              "remarks",
              "contacts",
              "libraryVersion",
              "registerVersions",
              "registersKnownOn");
    }

    @Test
    void says_article_outcome_and_versions() {
      Determination determination = CONVENTION.evaluate(Article.TEMPORARY_STAY, CASE);
      assertThat(json.get("article").textValue()).isEqualTo("6");
      assertThat(json.get("title").textValue()).isEqualTo("Help during a temporary stay");
      assertThat(json.get("outcome").textValue()).isEqualTo(determination.outcome().code());
      assertThat(json.get("libraryVersion").textValue()).isEqualTo(determination.libraryVersion());
      assertThat(json.get("registerVersions"))
          .isEqualTo(
              parse(
                  """
                  {"DK": "2026-01-07", "FI": "2026-01-07", "IS": "2026-01-07",
                   "NO": "2026-01-06", "SE": "2026-01-06"}"""));
    }

    @Test
    void tells_criteria_with_provisions_facts_and_status() {
      JsonNode lawful = criterion(json, "need-satisfiable-otherwise");
      assertThat(lawful.fieldNames())
          .toIterable()
          .containsExactly(
              "kind",
              "label",
              "text",
              "status",
              "truth",
              "criterion",
              "provisions",
              "citation",
              "facts",
              "reading",
              "judgements");
      assertThat(lawful.get("text").textValue()).isEqualTo("The need can be met in another way");
      assertThat(lawful.get("truth").textValue()).isEqualTo("unknown");
      assertThat(texts(lawful.get("provisions"))).contains("A06-g7");
      assertThat(texts(lawful.get("facts"))).containsExactly("need.satisfiableOtherwise");
      assertThat(lawful.get("reading").isNull()).isTrue();
      assertThat(lawful.get("judgements")).isEmpty();
    }

    @Test
    void tells_what_was_judged_but_not_the_evidence() {
      assertThat(criterion(json, "need-immediate").get("judgements"))
          .isEqualTo(
              parse(
                  """
                  [{"fact": "need.immediate", "outcome": true, "role": "caseworker",
                    "date": "1997-03-01", "reason": "No food for \\"today\\"."}]"""));
      assertThat(json.toString()).doesNotContain("file 17");
    }

    @Test
    void tells_which_reading_answers_a_criterion() {
      JsonNode reading = criterion(json, "6-other-benefits.included");
      assertThat(reading.get("reading").textValue()).isEqualTo("6-other-benefits");
      assertThat(reading.get("facts")).isEmpty();
    }

    @Test
    void tells_how_conditions_are_joined() {
      assertThat(json.get("finding").get("kind").textValue()).isEqualTo("all-of");
      assertThat(all(json.get("finding")).map(node -> node.get("label").textValue()))
          .contains("help-during-stay", "in-host-territory");
    }
  }

  @Test
  void registers_as_known_on_a_day_are_told_with_the_day() {
    LocalDate day = LocalDate.of(2025, 1, 1);
    String json =
        AssessmentWriter.write(
            CONVENTION.asKnownOn(day).assess(CASE), Language.ENGLISH, false, Jackson2.JSON);
    assertThat(Schema.ASSESSMENT.problems(json)).isEmpty();
    JsonNode determination = parse(json).get("determinations").get(0);
    assertThat(determination.get("registersKnownOn").textValue()).isEqualTo("2025-01-01");
    assertThat(
            elements(determination.get("contacts")).stream().map(c -> c.get("status").textValue()))
        .containsOnly("not-yet-read");
    assertThat(written(Article.TEMPORARY_STAY, CONVENTION, CASE).get("registersKnownOn").isNull())
        .isTrue();
  }

  @Nested
  class Readings_that_matter {
    private final Case otherwise =
        CASE.toBuilder()
            .with(NeedFacts.AROSE_DURING_STAY, judged(false))
            .with(NeedFacts.SATISFIABLE_OTHERWISE, judged(false))
            .with(BenefitFacts.CATEGORY, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)
            .build();

    private Judgement judged(boolean outcome) {
      return Judgement.builder()
          .outcome(outcome)
          .reason("r")
          .role("r")
          .date(LocalDate.of(1997, 3, 1))
          .build();
    }

    private JsonNode reading(Convention convention, Case matter, String id) {
      return elements(written(Article.TEMPORARY_STAY, convention, matter).get("readings")).stream()
          .filter(node -> node.get("id").textValue().equals(id))
          .findFirst()
          .orElseThrow();
    }

    @Test
    void are_told_with_their_options_while_open() {
      JsonNode reading = reading(CONVENTION, otherwise, "6-standing-need");
      assertThat(reading.get("option").isNull()).isTrue();
      assertThat(reading.get("settledBy").textValue()).isEqualTo("open");
      assertThat(reading.get("options"))
          .isEqualTo(
              parse(
                  "[{\"option\":\"included\",\"text\":\"yes\"},"
                      + "{\"option\":\"excluded\",\"text\":\"no\"}]"));
      assertThat(texts(reading.get("provisions"))).contains("A06-1");
    }

    @Test
    void are_told_with_the_standard_choice() {
      Case matter =
          otherwise
              .with(NeedFacts.AROSE_DURING_STAY, judged(true))
              .with(BenefitFacts.CATEGORY, BenefitCategory.OTHER_SOCIAL_BENEFIT);
      JsonNode reading = reading(CONVENTION, matter, "6-other-benefits");
      assertThat(reading.get("option").textValue()).isEqualTo("excluded");
      assertThat(reading.get("settledBy").textValue()).isEqualTo("standard");
    }

    @Test
    void are_told_with_the_choice_of_the_agency() {
      Convention settled =
          CONVENTION.with(
              Settings.builder()
                  .putReading(Readings.STANDING_NEED, ReadingOption.INCLUDED)
                  .build());
      JsonNode reading = reading(settled, otherwise, "6-standing-need");
      assertThat(reading.get("option").textValue()).isEqualTo("included");
      assertThat(reading.get("settledBy").textValue()).isEqualTo("agency");
    }
  }

  @Test
  void open_facts_are_told_with_question_and_answerer() {
    JsonNode json =
        written(
            Article.TEMPORARY_STAY,
            CONVENTION,
            CASE.with(BenefitFacts.CATEGORY, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE));
    assertThat(elements(json.get("openFacts")))
        .filteredOn(node -> node.get("fact").textValue().equals("need.satisfiableOtherwise"))
        .singleElement()
        .satisfies(
            open -> {
              assertThat(open.get("question").textValue()).startsWith("Can the need be met");
              assertThat(open.get("answerer").textValue()).isEqualTo("caseworker-judgement");
              assertThat(open.get("criterion").textValue()).isEqualTo("need-satisfiable-otherwise");
              assertThat(texts(open.get("provisions"))).contains("A06-g7");
            });
  }

  @Test
  void conclusions_are_told_with_all_that_they_have() {
    Case resident =
        CASE.with(StayFacts.KIND, StayKind.RESIDENCE)
            .with(BenefitFacts.CATEGORY, BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE);
    Determination determination = CONVENTION.evaluate(Article.EQUAL_TREATMENT, resident);
    JsonNode json = written(Article.EQUAL_TREATMENT, CONVENTION, resident);
    assertThat(determination.outcome()).isEqualTo(Outcome.APPLIES);
    JsonNode first = json.get("conclusions").get(0);
    Conclusion expected = determination.conclusions().get(0).conclusion();
    assertThat(json.get("conclusions")).hasSameSizeAs(determination.conclusions());
    assertThat(first.get("id").textValue()).isEqualTo(expected.id());
    assertThat(first.get("kind").textValue()).isEqualTo(expected.kind().code());
    assertThat(first.get("holder").textValue()).isEqualTo(expected.holder().code());
    assertThat(first.get("strength").textValue()).isEqualTo(expected.strength().code());
    assertThat(texts(first.get("provisions"))).hasSameSizeAs(expected.provisions());
    assertThat(elements(json.get("conclusions")))
        .anySatisfy(
            conclusion ->
                assertThat(texts(conclusion.get("dependsOn")))
                    .containsExactly("ownCitizen.wouldBeRefused"));
  }

  @Test
  void remarks_are_told_with_their_arguments() {
    JsonNode json = written(Article.PERSONAL_SCOPE, Convention.of(), CASE);
    assertThat(elements(json.get("remarks")))
        .anySatisfy(
            remark -> {
              assertThat(remark.get("id").textValue()).isEqualTo("country-module-missing");
              assertThat(texts(remark.get("arguments")))
                  .containsExactly("FI", "org.arendal:arendal-country-fi");
              assertThat(remark.get("text").textValue()).contains("arendal-country-fi");
            });
  }

  @Nested
  class A_contact {
    private final LocalDate date = LocalDate.of(2027, 1, 1);

    private JsonNode contact(BodyFunction function, Territory territory, LocalDate day) {
      Contact contact =
          new Contact(territory, function, false, CONVENTION.find(function, territory, day));
      String json =
          RegisterWriter.inLanguage(Language.ENGLISH, Jackson2.JSON)
              .contacts(List.of(contact), false);
      return parse(json).get(0);
    }

    @Test
    void is_told_with_body_validity_provenance_and_age() {
      assertThat(contact(BodyFunction.LIAISON_BODY, Territory.ALAND, date))
          .isEqualTo(
              parse(
                  """
                  {
                    "territory": "AX", "function": "liaison-body", "functionName": null,
                    "host": false,
                    "date": "2027-01-01", "knownOn": null, "status": "found",
                    "entry": {
                      "key": "liaison-body",
                      "territory": "FI",
                      "validity": {
                        "start": "1996-10-01", "end": null,
                        "startedAfter": null, "startedBy": null, "endedBy": null
                      },
                      "body": {
                        "name": "Åbo \\"Ministry\\"", "printedName": "Abo Ministry",
                        "englishName": "Ministry of FI", "address": "Box 1, Town",
                        "telephone": "1", "fax": "2",
                        "website": null, "email": null, "contactRead": null
                      },
                      "notes": [{
                        "id": "delegation",
                        "text":
                          "The named authority may have designated another one for the purpose."
                      }],
                      "provenance": {
                        "source": "A made-up list", "reference": "no. 1", "provision": "A13-1b",
                        "basis": "listed", "evidence": "1996-10", "read": "2026-01-07",
                        "withdrawn": null, "confidence": "verified"
                      }
                    },
                    "possible": [],
                    "displaced": null,
                    "gap": null,
                    "fellBackToState": true,
                    "beyondEvidence": {"evidence": "1996-10", "date": "2027-01-01"},
                    "beside": []
                  }
                  """));
    }

    @Test
    void is_told_without_what_the_register_does_not_have() {
      JsonNode contact =
          contact(BodyFunction.COMPETENT_AUTHORITY, Territory.FINLAND, LocalDate.of(1997, 1, 1));
      assertThat(contact.get("entry").get("body").get("fax").isNull()).isTrue();
      assertThat(contact.get("entry").get("provenance").get("provision").isNull()).isTrue();
      assertThat(contact.get("entry").get("notes")).isEmpty();
      assertThat(contact.get("fellBackToState").booleanValue()).isFalse();
      assertThat(contact.get("beyondEvidence").isNull()).isTrue();
    }

    @Test
    void that_is_not_known_for_the_day_has_no_entry() {
      JsonNode contact = contact(BodyFunction.COMPETENT_AUTHORITY, Territory.FINLAND, date);
      assertThat(contact.get("status").textValue()).isEqualTo("not-known-for-date");
      assertThat(contact.get("entry").isNull()).isTrue();
      assertThat(contact.get("beyondEvidence").isNull()).isTrue();
    }

    @Test
    void that_lies_in_a_known_gap_says_so() {
      JsonNode contact =
          contact(BodyFunction.COMPETENT_AUTHORITY, Territory.FINLAND, LocalDate.of(1998, 6, 1));
      assertThat(contact.get("status").textValue()).isEqualTo("not-known-for-date");
      assertThat(contact.get("gap"))
          .isEqualTo(
              parse(
                  """
                  {
                    "days": {"start": "1998-01-01", "end": "1998-12-31"},
                    "reason": "name-not-verified",
                    "text":
                      "The name, or the day on which it changed, could not be verified.",
                    "read": "2026-01-02",
                    "withdrawn": null
                  }
                  """));
    }

    @Test
    void that_an_agency_entered_shows_what_it_displaced() {
      Lookup<Body> library = CONVENTION.find(BodyFunction.LIAISON_BODY, Territory.FINLAND, date);
      Entry<Body> agency =
          CONVENTION.find(BodyFunction.LIAISON_BODY, Territory.NORWAY, date).entry().orElseThrow();
      Lookup<Body> lookup =
          new Lookup<>(
              Lookup.Status.FOUND,
              library.key(),
              Territory.FINLAND,
              date,
              Optional.of(agency),
              library.entry(),
              Optional.empty(),
              List.of());
      Contact contact = new Contact(Territory.FINLAND, BodyFunction.LIAISON_BODY, false, lookup);
      JsonNode json =
          parse(
                  RegisterWriter.inLanguage(Language.ENGLISH, Jackson2.JSON)
                      .contacts(List.of(contact), false))
              .get(0);
      assertThat(json.get("entry").get("territory").textValue()).isEqualTo("NO");
      assertThat(json.get("displaced").get("territory").textValue()).isEqualTo("FI");
    }

    @Test
    void of_the_host_is_marked_and_stands_last() {
      JsonNode contacts = written(Article.TEMPORARY_STAY, CONVENTION, CASE).get("contacts");
      assertThat(elements(contacts).stream().map(c -> c.get("territory").textValue()))
          .endsWith("SE")
          .contains("AX");
      assertThat(elements(contacts).stream().filter(c -> c.get("host").booleanValue()))
          .singleElement()
          .satisfies(c -> assertThat(c.get("territory").textValue()).isEqualTo("SE"));
    }
  }

  @Test
  void the_schema_knows_exactly_the_codes_of_the_library() {
    JsonNode definitions = parse(JsonSchemas.ofAssessment()).get("$defs");
    Map<String, List<String>> codes =
        Map.ofEntries(
            Map.entry("/determination/properties/outcome", codes(Outcome.values())),
            Map.entry("/conclusion/properties/kind", codes(Conclusion.Kind.values())),
            Map.entry("/conclusion/properties/holder", codes(Conclusion.Holder.values())),
            Map.entry("/conclusion/properties/strength", codes(Conclusion.Strength.values())),
            Map.entry("/status", names(Finding.Status.values())),
            Map.entry("/truth", names(Truth.values())),
            Map.entry("/openFact/properties/answerer", codes(Answerer.values())),
            Map.entry(
                "/function/anyOf/0", codes(BodyFunction.standard().toArray(BodyFunction[]::new))),
            Map.entry("/lookupStatus", codes(Lookup.Status.values())),
            Map.entry("/provenance/properties/basis", codes(Provenance.Basis.values())),
            Map.entry("/provenance/properties/confidence", codes(Provenance.Confidence.values())),
            Map.entry(
                "/territory", Arrays.stream(Territory.values()).map(Territory::code).toList()),
            Map.entry("/language", Arrays.stream(Language.values()).map(Language::tag).toList()));
    codes.forEach(
        (path, expected) ->
            assertThat(texts(definitions.at(path).get("enum"))).as(path).isEqualTo(expected));
  }

  private static List<String> codes(Coded... choices) {
    return Arrays.stream(choices).map(Coded::code).toList();
  }

  private static List<String> names(Enum<?>... constants) {
    return Arrays.stream(constants)
        .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
