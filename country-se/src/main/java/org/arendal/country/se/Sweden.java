package org.arendal.country.se;

import java.util.List;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.spi.FileCountry;
import org.arendal.core.spi.TerritorialReach;
import org.arendal.core.spi.TerritorialReach.Basis;

/**
 * Sweden.
 *
 * <p>It contributes how far the Convention reaches, the competent authority and the liaison body.
 * The competent authority is the Government, not a ministry; the liaison body is another body.
 *
 * <p>Moves with long-term care are for municipalities or county councils, now called regions; the
 * day of that change was not verified.
 *
 * <p>For maintenance advance it lists the documents, those who attest them, the bodies for notices
 * of the standard amount, and the waiting period of 1996.
 *
 * <p>Further what makes the Convention national law there, what stands beside it, and the acts of
 * annex 6, and what replaced them as far as a source that was read says so.
 *
 * <p>Not here: the authorities that are responsible for single measures, which Sweden's act on the
 * Convention leaves to municipalities and regions. Both bodies have kept their names, but the
 * contact details are those of 1996.
 *
 * <p>Source: A02-3a, A02-3-g2, A02-3-g3, ANX6-0, INTRO-8, INTRO-12, INTRO-14, INTRO-28, A05-4,
 * INTRO-41-se, A01-1c-se, A01-1c-des, A09-1-se, A11-1-se, A11-2-se-1 to A11-2-se-att, A11-2-n-se,
 * A13-lb-se, A14-1.
 */
public final class Sweden extends FileCountry {
  private static final List<TerritorialReach> TERRITORIES =
      List.of(
          new TerritorialReach(
              Territory.SWEDEN, Basis.WITH_STATE, Provisions.of("A01-a-g1 A14-1")));

  /**
   * Reads the registers.
   *
   * @throws IllegalStateException if a register file is missing
   * @throws IllegalArgumentException if one has a line that is not understood
   */
  public Sweden() {
    super(NordicState.SWEDEN, TERRITORIES, name -> Sweden.class.getResourceAsStream(name));
  }
}
