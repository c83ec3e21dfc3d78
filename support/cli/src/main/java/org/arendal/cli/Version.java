package org.arendal.cli;

import java.time.LocalDate;
import org.arendal.core.Convention;
import org.arendal.core.law.Article;
import org.arendal.core.matter.Case;
import picocli.CommandLine.IVersionProvider;

/** The version of the library, as every determination carries it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Case nothing = Case.builder(LocalDate.EPOCH).build();
    String version = Convention.of().evaluate(Article.PERSONAL_SCOPE, nothing).libraryVersion();
    return new String[] {"arendal " + version};
  }
}
