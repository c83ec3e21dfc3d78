package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.arendal.core.Convention;
import org.arendal.testkit.junit.Countries;
import org.junit.jupiter.api.Test;

@Countries
class CountriesTest {
  @Test
  void aConventionOfAllCountriesIsHandedIn(Convention convention) {
    assertThat(convention.law().countries()).hasSize(5);
  }
}
