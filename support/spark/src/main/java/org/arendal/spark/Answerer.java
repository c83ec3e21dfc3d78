package org.arendal.spark;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.arendal.core.Convention;
import org.arendal.core.answer.Assessment;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.AssessmentWriter;
import org.arendal.json.CaseDocument;
import org.arendal.json.JsonProblem;
import org.arendal.json.ProblemWriter;

/** Answers cases as the settings say; each JVM has one for each settings, whatever it is asked. */
final class Answerer {
  private static final ConcurrentMap<AnswerSettings, Answerer> ALL = new ConcurrentHashMap<>();

  private final Convention convention;
  private final Language language;
  private final AssessmentWriter writer;

  private Answerer(AnswerSettings settings) {
    convention = settings.convention();
    language = settings.language();
    writer = AssessmentWriter.inLanguage(language).at(settings.detail());
  }

  /** The one with these settings. */
  static Answerer of(AnswerSettings settings) {
    return ALL.computeIfAbsent(settings, Answerer::new);
  }

  /** All articles that a case raises. */
  Assessment assess(Case matter) {
    return convention.assess(matter);
  }

  /** The answer to a case, as a batch writes it. */
  String json(CaseDocument document) {
    return writer
        .handingBack(document.ref())
        .write(assess(document.matter()), false, Jackson2.JSON);
  }

  /** What is wrong with a text that is no case. */
  String json(List<JsonProblem> problems) {
    return ProblemWriter.write(problems, language, false, Jackson2.JSON);
  }
}
