package org.arendal.explorer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.arendal.core.Convention;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Fact;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseDocument;
import org.arendal.json.CaseReader;
import org.arendal.json.InvalidCaseException;
import org.arendal.json.Ref;

/**
 * A case that a page asks about, and how it is to be answered.
 *
 * @param document the case, and what it carries
 * @param convention with the settings of the page
 * @param explanation in the language of the page
 * @param assumed the facts of the case whose judgements nobody made
 */
record Asked(
    CaseDocument document, Convention convention, Explanation explanation, List<Fact<?>> assumed) {

  /**
   * Reads what is asked.
   *
   * @throws InvalidCaseException if the case is none
   * @throws WrongSettingException if a setting is not taken
   */
  static Asked read(Request request) {
    Convention convention = Conventions.of(request);
    CaseDocument document = CaseReader.readDocument(request.text("case"), Jackson2.JSON);
    Set<Fact<?>> marked = request.assumed();
    return new Asked(
        document,
        convention,
        Explanation.inLanguage(request.language()),
        document.matter().given().stream()
            .filter(marked::contains)
            .collect(Collectors.toUnmodifiableList()));
  }

  Case matter() {
    return document.matter();
  }

  /** What is handed back on the answer: what is assumed, unless the case carries a text. */
  Optional<Ref> ref() {
    return document.ref().or(() -> Assumed.ref(assumed));
  }
}
