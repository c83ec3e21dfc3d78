package org.arendal.cli;

import org.arendal.core.Convention;
import org.arendal.core.answer.OpenQuestions;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.QuestionsWriter;
import picocli.CommandLine.Command;

/** Says what is still to be asked in a case. */
@Command(
    name = "questions",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "  arendal questions case.json",
      "  arendal questions case.json --lang sv --format json"
    })
final class QuestionsCommand extends CaseCommand<OpenQuestions> {

  QuestionsCommand(Streams streams, Conventions conventions) {
    super(streams, conventions);
  }

  @Override
  OpenQuestions of(Case matter, Convention convention) {
    return convention.questions(matter);
  }

  @Override
  String text(OpenQuestions told, Explanation explanation) {
    return explanation.text(told);
  }

  @Override
  String json(OpenQuestions told, Language language) {
    return QuestionsWriter.write(told, language, true, Jackson2.JSON);
  }
}
