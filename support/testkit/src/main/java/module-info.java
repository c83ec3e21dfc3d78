/**
 * For the tests of those who embed the library or write a country module.
 *
 * <p>{@link org.arendal.testkit.ArendalAssertions} says in sentences what an answer should be;
 * {@link org.arendal.testkit.fixture.Fixtures} has cases with the answers that the text gives. Each
 * part needs only the test library that it is for: assertions AssertJ, and nothing here brings one.
 */
module org.arendal.testkit {
  requires transitive org.arendal.core;
  requires static transitive org.assertj.core;
  requires static transitive org.junit.jupiter.api;
  requires static transitive org.junit.jupiter.params;
  requires static org.jspecify;

  exports org.arendal.testkit;
  exports org.arendal.testkit.contract;
  exports org.arendal.testkit.fixture;
  exports org.arendal.testkit.jqwik;
  exports org.arendal.testkit.junit;
}
