package org.arendal.cli;

import org.arendal.core.law.Territory;
import picocli.CommandLine.Option;

/** The territory that is asked about. */
final class TerritoryOption {
  @Option(
      names = "--territory",
      required = true,
      paramLabel = "CODE",
      converter = Converters.OfTerritory.class)
  private Territory territory = Territory.DENMARK;

  Territory get() {
    return territory;
  }
}
