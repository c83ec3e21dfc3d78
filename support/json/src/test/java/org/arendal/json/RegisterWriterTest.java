package org.arendal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.arendal.core.Convention;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.DocumentKind;
import org.arendal.core.law.Language;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.register.AnnualNotice;
import org.arendal.core.register.Body;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Field;
import org.arendal.core.register.History;
import org.arendal.core.register.Instrument;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.register.RelatedInstrument;
import org.arendal.core.spi.CountryModule;
import org.arendal.jackson2.Jackson2;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of registers; the shell's tests hold those of the real ones against the schema. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegisterWriterTest {
  private static final Convention CONVENTION = FakeCountry.convention();
  private static final LocalDate DATE = LocalDate.of(1997, 1, 1);
  private static final RegisterWriter ENGLISH =
      RegisterWriter.inLanguage(Language.ENGLISH, Jackson2.JSON);

  @Test
  void A_history_shows_a_gap_in_its_place_and_ends_with_what_is_not_known() {
    JsonNode items = parse(ENGLISH.history(history(), false)).get("items");

    assertThat(items).hasSize(3);
    assertThat(items.at("/0/entry/body/name").textValue()).isEqualTo("Authority of SE");
    assertThat(items.at("/0/gap").isNull()).isTrue();
    assertThat(items.at("/1/entry").isNull()).isTrue();
    assertThat(items.at("/1/gap/reason").textValue()).isEqualTo("name-not-verified");
    assertThat(items.at("/1/days").toString())
        .isEqualTo("{\"start\":\"1998-01-01\",\"end\":\"1998-12-31\"}");
    assertThat(items.at("/2/gap").isNull()).isTrue();
    assertThat(items.at("/2/days").toString()).isEqualTo("{\"start\":\"1999-01-01\",\"end\":null}");
  }

  @Test
  void The_day_as_known_on_stands_in_every_form_because_each_can_be_stored_alone() {
    LocalDate day = LocalDate.of(2026, 6, 1);
    RegisterWriter writer = ENGLISH.asKnownOn(day);

    assertThat(forms(writer)).allSatisfy(json -> assertThat(json).contains("\"2026-06-01\""));
    assertThat(forms(ENGLISH)).allSatisfy(json -> assertThat(json).contains("\"knownOn\":null"));
  }

  @Test
  void Every_form_keeps_to_the_schema() {
    assertThat(forms(ENGLISH)).allSatisfy(json -> assertThat(problems(json)).isEmpty());
    assertThat(forms(RegisterWriter.inLanguage(Language.DANISH, Jackson2.JSON).asKnownOn(DATE)))
        .allSatisfy(json -> assertThat(problems(json)).isEmpty());
  }

  @Test
  void A02_3b_The_notice_of_a_year_without_changes_still_says_when_it_is_due() {
    AnnualNotice notice = CONVENTION.annualNotice(NordicState.SWEDEN, 2003);

    assertThat(parse(ENGLISH.notice(notice, false)).get("due").textValue()).isEqualTo("2004-02-29");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "\"laws\"",
        "[{}]",
        "{\"function\":\"liaison-body\",\"territory\":\"XX\",\"knownOn\":null,\"items\":[]}",
        "{\"function\":\"The king\",\"territory\":\"SE\",\"knownOn\":null,\"items\":[]}",
        "{\"function\":\"liaison-body\",\"territory\":\"SE\",\"items\":[]}",
        "{\"function\":\"liaison-body\",\"territory\":\"SE\",\"knownOn\":\"2026\",\"items\":[]}",
        "{\"function\":\"liaison-body\",\"territory\":\"SE\",\"knownOn\":\"2026-02-30\","
            + "\"items\":[]}",
        "{\"function\":\"liaison-body\",\"territory\":\"SE\",\"knownOn\":null,\"items\":[{}]}",
        "{\"function\":\"liaison-body\",\"territory\":\"SE\",\"knownOn\":null,\"items\":[],"
            + "\"more\":1}",
        "{\"country\":\"AX\",\"year\":1996,\"due\":\"1997-02-28\",\"notPartyFrom\":null,\"knownOn\":null,"
            + "\"provision\":\"A02-3b\",\"changes\":[]}",
        "{\"country\":\"FI\",\"year\":1995,\"due\":\"1996-02-29\",\"notPartyFrom\":null,\"knownOn\":null,"
            + "\"provision\":\"A02-3b\",\"changes\":[]}"
      })
  void The_schema_rejects_other_shapes(String json) {
    assertThat(problems(json)).isNotEmpty();
  }

  @Test
  void The_schema_knows_exactly_the_codes_of_the_library() {
    JsonNode definitions = parse(JsonSchemas.ofRegisters()).get("$defs");

    assertThat(codes(definitions.at("/documentKind"))).isEqualTo(codes(DocumentKind.values()));
    assertThat(codes(definitions.at("/change/properties/kind")))
        .isEqualTo(codes(AnnualNotice.Kind.values()));
    assertThat(codes(definitions.at("/notice/properties/country")))
        .isEqualTo(Arrays.stream(NordicState.values()).map(NordicState::code).toList());
    assertThat(codes(BenefitCategory.values()))
        .containsAll(codes(definitions.at("/law/properties/category")));
    assertThat(codes(definitions.at("/instrument/properties/kind")))
        .isEqualTo(
            Arrays.stream(Instrument.Kind.values())
                .filter(Instrument.Kind::isRelated)
                .map(Coded::code)
                .toList());
    assertThat(codes(definitions.at("/relatedInstrument")))
        .isEqualTo(codes(RelatedInstrument.values()));
    assertThat(definitions.at("/law/properties/category"))
        .isEqualTo(definitions.at("/lawList/properties/category"));
  }

  @Test
  void The_schema_has_the_members_of_each_kind_in_their_order() {
    JsonNode definitions = parse(JsonSchemas.ofRegisters()).get("$defs");

    for (RegisterKind<?> kind :
        List.of(
            RegisterKinds.BODIES,
            RegisterKinds.LAWS,
            RegisterKinds.INSTRUMENTS,
            RegisterKinds.DOCUMENTS)) {
      JsonNode entry = definitions.get(kind.member() + "Entry").get("properties");
      String definition = entry.get(kind.member()).get("$ref").textValue();
      JsonNode held = definitions.at(definition.substring("#/$defs".length()));
      String[] members = kind.fields().stream().map(Field::member).toArray(String[]::new);
      assertThat(held.get("required")).extracting(JsonNode::textValue).containsExactly(members);
      assertThat(held.get("properties").fieldNames())
          .toIterable()
          .as(kind.name())
          .containsExactly(members);
    }
  }

  @Test
  void The_schemas_say_the_same_of_what_both_describe() {
    JsonNode registers = parse(JsonSchemas.ofRegisters()).get("$defs");
    JsonNode assessment = parse(JsonSchemas.ofAssessment()).get("$defs");
    Set<String> both = new HashSet<>();
    registers.fieldNames().forEachRemaining(both::add);
    both.removeIf(name -> !assessment.has(name));

    assertThat(both).contains("contact", "bodyEntry", "provenance", "gap");
    assertThat(both)
        .allSatisfy(name -> assertThat(registers.get(name)).isEqualTo(assessment.get(name)));
  }

  private static List<String> forms(RegisterWriter writer) {
    return List.of(
        writer.contacts(
            List.of(CONVENTION.documents(Territory.ALAND, Territory.NORWAY, DATE).attestingBody()),
            false),
        writer.laws(
            List.of(CONVENTION.laws(Territory.SWEDEN, BenefitCategory.OTHER_SOCIAL_BENEFIT, DATE)),
            false),
        writer.documents(CONVENTION.documents(Territory.SWEDEN, Territory.NORWAY, DATE), false),
        writer.notice(CONVENTION.annualNotice(NordicState.SWEDEN, 1996), false),
        writer.history(history(), false));
  }

  private static History<Body> history() {
    return CONVENTION
        .law()
        .country(NordicState.SWEDEN)
        .map(CountryModule::bodies)
        .orElseThrow()
        .history(BodyFunction.COMPETENT_AUTHORITY.code(), Territory.SWEDEN);
  }

  private static List<String> problems(String json) {
    return Schema.REGISTERS.problems(json);
  }

  private static List<String> codes(Coded... choices) {
    return Arrays.stream(choices).map(Coded::code).toList();
  }

  private static List<String> codes(JsonNode definition) {
    return StreamSupport.stream(definition.get("enum").spliterator(), false)
        .map(JsonNode::textValue)
        .toList();
  }

  private static JsonNode parse(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }
}
