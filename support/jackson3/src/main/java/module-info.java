/**
 * Jackson 3 reads and writes the JSON of cases and answers.
 *
 * <p>{@link org.arendal.jackson3.Jackson3#JSON} is what the readers and writers of {@code
 * org.arendal.json} are given.
 */
@SuppressWarnings("module") // The digit is the generation of Jackson, not a version of ours.
module org.arendal.jackson3 {
  requires tools.jackson.core;
  requires static tools.jackson.databind;
  requires transitive org.arendal.json;
  requires static org.jspecify;

  exports org.arendal.jackson3;

  provides tools.jackson.databind.JacksonModule with
      org.arendal.jackson3.UnregisteredModule;
}
