package org.example.service;

import static org.arendal.testkit.ArendalAssertions.assertThat;

import org.arendal.core.Convention;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.testkit.fixture.Benefits;
import org.arendal.testkit.fixture.Cases;
import org.arendal.testkit.fixture.Fixture;
import org.arendal.testkit.fixture.Judged;
import org.arendal.testkit.fixture.Persons;
import org.arendal.testkit.fixture.Stays;
import org.arendal.testkit.junit.FixtureSource;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ServiceTest {
  @Autowired private Convention convention;

  @Test
  void aDaneOnAVisitGetsHelpAtOnce() {
    Case matter =
        Cases.of(
            Cases.DAY,
            Territory.SWEDEN,
            Persons.nordicResident(NordicState.DENMARK),
            Stays.visit(),
            Benefits.assistance(),
            Judged.yes(NeedFacts.IMMEDIATE, Cases.DAY),
            Judged.yes(NeedFacts.AROSE_DURING_STAY, Cases.DAY),
            Judged.no(NeedFacts.SATISFIABLE_OTHERWISE, Cases.DAY));

    assertThat(convention.evaluate(Article.TEMPORARY_STAY, matter)).applies().because("A06-1");
  }

  @ParameterizedTest
  @FixtureSource
  void everyFixtureComesOut(Fixture fixture) {
    Assertions.assertThat(fixture.evaluate(convention).outcome()).isEqualTo(fixture.outcome());
  }
}
