/**
 * Conformance cases of the Nordic Convention on Social Assistance and Social Services, and their
 * runner.
 *
 * <p>{@link org.arendal.tck.ConformanceCases} has the cases; {@link org.arendal.tck.Conformance}
 * runs them against an {@link org.arendal.tck.Implementation}, in this process or as a command that
 * answers a line of JSON for each line of JSON.
 */
module org.arendal.tck {
  requires com.fasterxml.jackson.databind;
  requires static org.jspecify;

  exports org.arendal.tck;
}
