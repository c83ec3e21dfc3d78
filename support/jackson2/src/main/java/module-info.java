/**
 * Jackson 2 reads and writes the JSON of cases and answers.
 *
 * <p>{@link org.arendal.jackson2.Jackson2#JSON} is what the readers and writers of {@code
 * org.arendal.json} are given.
 */
@SuppressWarnings("module") // The digit is the generation of Jackson, not a version of ours.
module org.arendal.jackson2 {
  requires com.fasterxml.jackson.core;
  requires static com.fasterxml.jackson.databind;
  requires transitive org.arendal.json;
  requires static org.jspecify;

  exports org.arendal.jackson2;

  provides com.fasterxml.jackson.databind.Module with
      org.arendal.jackson2.UnregisteredModule;
}
