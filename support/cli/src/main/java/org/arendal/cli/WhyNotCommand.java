package org.arendal.cli;

import org.arendal.core.Convention;
import org.arendal.core.answer.WhyNot;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.WhyNotWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what would turn the outcome of an article. */
@Command(
    name = "why-not",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "  arendal why-not case.json --article 7",
      "  arendal why-not case.json --article 6 --lang da --format json"
    })
final class WhyNotCommand extends CaseCommand<WhyNot> {
  @Mixin private OneArticle asked = new OneArticle();

  WhyNotCommand(Streams streams, Conventions conventions) {
    super(streams, conventions);
  }

  @Override
  WhyNot of(Case matter, Convention convention) {
    return convention.whyNot(asked.article(), matter);
  }

  @Override
  String text(WhyNot told, Explanation explanation) {
    return explanation.text(told);
  }

  @Override
  String json(WhyNot told, Language language) {
    return WhyNotWriter.write(told, language, true, Jackson2.JSON);
  }
}
