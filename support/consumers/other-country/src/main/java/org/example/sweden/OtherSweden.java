package org.example.sweden;

import java.util.List;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.spi.FileCountry;
import org.arendal.core.spi.TerritorialReach;

/** Sweden as an agency keeps it for itself. */
public final class OtherSweden extends FileCountry {
  /** Reads the files beside this class. */
  public OtherSweden() {
    super(
        NordicState.SWEDEN,
        List.of(
            new TerritorialReach(
                Territory.SWEDEN,
                TerritorialReach.Basis.WITH_STATE,
                Provisions.of("A01-a-g1 A14-1"))),
        name -> OtherSweden.class.getResourceAsStream(name));
  }
}
