package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.net.http.HttpResponse;
import org.arendal.core.Convention;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.json.AssessmentWriter;
import org.arendal.json.CaseProblems;
import org.arendal.json.Detail;
import org.arendal.json.token.JsonAdapter;
import org.arendal.testkit.fixture.Fixture;
import org.arendal.testkit.fixture.Fixtures;
import org.arendal.testkit.junit.FixtureSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = RANDOM_PORT)
class AssessmentsTest {
  @Autowired private Convention convention;
  @Autowired private JsonAdapter json;

  @Value("${local.server.port}")
  private int port;

  private Caller caller;

  @BeforeEach
  void call() {
    caller = new Caller(port);
  }

  @ParameterizedTest
  @FixtureSource(article = Article.TEMPORARY_STAY)
  void aCaseIsAnsweredAsTheLibraryAnswersIt(Fixture fixture) throws Exception {
    HttpResponse<String> response = caller.post("/assessments", fixture.json());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(response.body()).isEqualTo(written(fixture, Language.DANISH));
  }

  @Test
  void languageAndDetailAreThoseOfTheRequest() throws Exception {
    Fixture fixture = Fixtures.find("6-visitor-in-need");

    HttpResponse<String> response =
        caller.post("/assessments?detail=full", fixture.json(), "fr, is-IS;q=0.9, sv;q=0.2");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    assertThat(response.body()).isEqualTo(written(fixture, Language.ICELANDIC));
    assertThat(caller.post("/assessments?detail=summary", fixture.json(), "sv-FI").body())
        .isEqualTo(
            AssessmentWriter.inLanguage(Language.SWEDISH_IN_FINLAND)
                .at(Detail.SUMMARY)
                .write(convention.assess(fixture.matter()), false, json));
    assertThat(caller.post("/assessments?detail=all", fixture.json()).statusCode()).isEqualTo(400);
  }

  @Test
  void soIsTheLanguageOfARefusal() throws Exception {
    assertThat(caller.post("/assessments", "{}", "fi").body())
        .contains("\"path\":\"asOf\"", "puuttuu");
  }

  @Test
  void aBadCaseIsAnsweredWithEachProblem() throws Exception {
    HttpResponse<String> response =
        caller.post(
            "/assessments",
            "{\"asOf\":\"1997-02-30\",\"host\":{\"territory\":\"SE\"},\"stay\":{\"kind\":\"A name\"}}");

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.headers().firstValue("Content-Type")).hasValue(CaseProblems.MEDIA_TYPE);
    assertThat(response.body())
        .startsWith("{\"type\":\"https://arendal.example/problems/case-not-valid\",\"title\":")
        .contains("\"status\":422,", "\"problems\":[{\"code\":")
        .contains("\"path\":\"asOf\"", "\"path\":\"stay.kind\"", "\"column\":")
        .doesNotContain("A name");
  }

  @Test
  void whatIsNoJsonIsAnsweredWithThat() throws Exception {
    HttpResponse<String> response = caller.post("/assessments", "{\"asOf\":");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue(CaseProblems.MEDIA_TYPE);
    assertThat(response.body()).contains("/case-not-readable\"", "\"path\":\"$\"");
    assertThat(caller.post("/assessments", "").statusCode()).isEqualTo(400);
  }

  private String written(Fixture fixture, Language language) {
    return AssessmentWriter.write(convention.assess(fixture.matter()), language, false, json);
  }
}
