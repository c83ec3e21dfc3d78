package org.arendal.country.is;

import java.util.List;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.spi.FileCountry;
import org.arendal.core.spi.TerritorialReach;
import org.arendal.core.spi.TerritorialReach.Basis;

/**
 * Iceland.
 *
 * <p>It contributes how far the Convention reaches, the competent authority and the liaison body.
 * One ministry is both, and its successors are taken to be both: no later designation was found.
 * Listed beside it is the ministry that had the care of the elderly and social security in 1996.
 *
 * <p>Moves with long-term care are for the municipalities.
 *
 * <p>For maintenance advance it lists the documents, those who attest them, of which there are
 * none, and the bodies for notices of the standard amount.
 *
 * <p>Further what makes the Convention national law there, what stands beside it, and the acts of
 * annex 4, and what replaced them as far as a source that was read says so.
 *
 * <p>Not here: names whose first day could not be verified. Where the chain of names is broken, the
 * register holds each ministry only for the days on which it is certain, and has none for the days
 * between.
 *
 * <p>Source: A02-3a, A02-3-g2, A02-3-g3, ANX4-0, INTRO-8, INTRO-12, INTRO-14, INTRO-28, A05-4,
 * INTRO-41-is, A01-1c-is, A01-1c-des, A01-c-g-is, A09-1-is, A11-2-is-0 to A11-2-is-3, A11-2-n-is,
 * A13-lb-is, A14-1; for the successors the sources that their entries give.
 */
public final class Iceland extends FileCountry {
  private static final List<TerritorialReach> TERRITORIES =
      List.of(
          new TerritorialReach(
              Territory.ICELAND, Basis.WITH_STATE, Provisions.of("A01-a-g1 A14-1")));

  /**
   * Reads the registers.
   *
   * @throws IllegalStateException if a register file is missing
   * @throws IllegalArgumentException if one has a line that is not understood
   */
  public Iceland() {
    super(NordicState.ICELAND, TERRITORIES, name -> Iceland.class.getResourceAsStream(name));
  }
}
