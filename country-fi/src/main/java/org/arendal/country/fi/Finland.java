package org.arendal.country.fi;

import java.util.List;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.spi.FileCountry;
import org.arendal.core.spi.TerritorialReach;
import org.arendal.core.spi.TerritorialReach.Basis;

/**
 * Finland, with Åland.
 *
 * <p>It contributes how far the Convention reaches in the two territories, the competent authority
 * and the liaison body. One ministry is both; the Danish source names it in Danish as the authority
 * and in Swedish as the body.
 *
 * <p>Moves with long-term care are for municipalities and, since 2023, for the welfare areas;
 * whether that holds for Åland was not verified.
 *
 * <p>For maintenance advance it lists the documents, those who attest them and the bodies for
 * notices of the standard amount.
 *
 * <p>Further what makes the Convention national law there, what stands beside it, and the acts of
 * annex 3, with a list of its own for Åland, and what replaced them as far as a source that was
 * read says so.
 *
 * <p>Not here: the day on which the Convention entered into force for Åland, which no source read
 * gives, and a liaison body for Åland, since none is listed. The ministry has kept its name, but
 * its contact details are those of 1996.
 *
 * <p>Source: A02-3a, A02-3-g2, A02-3-g3, ANX3-0, INTRO-8, INTRO-12, INTRO-14, INTRO-28, A05-4,
 * INTRO-41-fi, A01-1c-fi, A01-1c-des, A01-a-g-ax, A09-1-fi, A11-2-fi-1 to A11-2-fi-att, A11-2-n-fi,
 * A13-lb-fi, A13-lb-0, A14-2-ax.
 */
public final class Finland extends FileCountry {
  private static final List<TerritorialReach> TERRITORIES =
      List.of(
          new TerritorialReach(
              Territory.FINLAND, Basis.WITH_STATE, Provisions.of("A01-a-g1 A14-1")),
          new TerritorialReach(
              Territory.ALAND, Basis.OWN_NOTICE, Provisions.of("A14-2-ax A01-a-g-ax")));

  /**
   * Reads the registers.
   *
   * @throws IllegalStateException if a register file is missing
   * @throws IllegalArgumentException if one has a line that is not understood
   */
  public Finland() {
    super(NordicState.FINLAND, TERRITORIES, name -> Finland.class.getResourceAsStream(name));
  }
}
