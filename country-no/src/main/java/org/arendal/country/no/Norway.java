package org.arendal.country.no;

import java.util.List;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.spi.FileCountry;
import org.arendal.core.spi.TerritorialReach;
import org.arendal.core.spi.TerritorialReach.Basis;

/**
 * Norway, with Svalbard.
 *
 * <p>It contributes how far the Convention reaches in the two territories, the competent authority
 * and the liaison body. One ministry is both, and its successors in social affairs are taken to be
 * both: no later designation was found. Listed beside it are the ministries for children and for
 * health.
 *
 * <p>Moves with long-term care are for municipalities or counties; what became of the counties'
 * part was not verified.
 *
 * <p>For maintenance advance it lists the documents, those who attest them and the bodies for
 * notices of the standard amount.
 *
 * <p>Further what makes the Convention national law there, what stands beside it, and the acts of
 * annex 5; none are listed for Svalbard, and what replaced them as far as a source that was read
 * says so.
 *
 * <p>Not here: a liaison body for Svalbard, since none is listed; what Norwegian social legislation
 * covers there, which is a fact of the case; and names whose first day could not be verified. Where
 * the chain of names is broken, the register holds each ministry only for the days on which it is
 * certain, and has none for the days between.
 *
 * <p>Source: A02-3a, A02-3-g2, A02-3-g3, ANX5-0, INTRO-8, INTRO-12, INTRO-14, INTRO-28, A05-4,
 * INTRO-41-no, A01-1c-no, A01-1c-des, A01-c-g-no, A01-a-g-sj1, A01-a-g-sj2, A09-1-no, A11-2-no-1 to
 * A11-2-no-att, A11-2-n-no, A13-lb-no, A13-lb-0, A14-1; for the successors the sources that their
 * entries give.
 */
public final class Norway extends FileCountry {
  private static final List<TerritorialReach> TERRITORIES =
      List.of(
          new TerritorialReach(Territory.NORWAY, Basis.WITH_STATE, Provisions.of("A01-a-g1 A14-1")),
          new TerritorialReach(
              Territory.SVALBARD,
              Basis.NATIONAL_SOCIAL_LAW,
              Provisions.of("A01-a-g-sj2 A01-a-g-sj1")));

  /**
   * Reads the registers.
   *
   * @throws IllegalStateException if a register file is missing
   * @throws IllegalArgumentException if one has a line that is not understood
   */
  public Norway() {
    super(NordicState.NORWAY, TERRITORIES, name -> Norway.class.getResourceAsStream(name));
  }
}
