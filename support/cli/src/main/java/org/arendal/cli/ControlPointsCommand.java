package org.arendal.cli;

import org.arendal.core.Convention;
import org.arendal.core.answer.Assessment;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.ControlPointsWriter;
import picocli.CommandLine.Command;

/** Says what a human must look at before a decision is sent. */
@Command(
    name = "control-points",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "  arendal control-points case.json",
      "  arendal control-points case.json --lang nb --format json"
    })
final class ControlPointsCommand extends CaseCommand<Assessment> {

  ControlPointsCommand(Streams streams, Conventions conventions) {
    super(streams, conventions);
  }

  @Override
  Assessment of(Case matter, Convention convention) {
    return convention.assess(matter);
  }

  @Override
  String text(Assessment told, Explanation explanation) {
    return explanation.controlPoints(told.controlPoints());
  }

  @Override
  String json(Assessment told, Language language) {
    return ControlPointsWriter.write(told, language, true, Jackson2.JSON);
  }
}
