/**
 * The JSON form of a case and of its answer.
 *
 * <p>{@link org.arendal.json.CaseReader} reads a case, strictly, and reports everything that is
 * wrong with it at once; {@link org.arendal.json.CaseWriter} writes one. {@link
 * org.arendal.json.AssessmentWriter} writes what the library answers, and {@link
 * org.arendal.json.RegisterWriter} what was looked up in the registers. {@link
 * org.arendal.json.JsonSchemas} has JSON Schemas of all of these, and {@link
 * org.arendal.json.OpenApi} the document of a service with them. {@link
 * org.arendal.json.change.AnswerChanges} says in what two answers differ, and why.
 */
module org.arendal.json {
  requires transitive org.arendal.core;
  requires static org.jspecify;

  exports org.arendal.json;
  exports org.arendal.json.change;
  exports org.arendal.json.token;
}
