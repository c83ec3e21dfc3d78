package org.arendal.country.dk;

import java.util.List;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.spi.FileCountry;
import org.arendal.core.spi.TerritorialReach;
import org.arendal.core.spi.TerritorialReach.Basis;

/**
 * Denmark, with the Faroe Islands and Greenland.
 *
 * <p>It contributes how far the Convention reaches in the three territories, the competent
 * authority, and the liaison body that the guidance of 1996 lists for each territory. The competent
 * authority is a person, the Minister for Social Affairs; the ministry that has the health service
 * is listed beside it. The liaison body is not the competent authority.
 *
 * <p>Moves with long-term care are for municipalities and, until the end of 2006, counties.
 *
 * <p>For maintenance advance it lists the documents, those who attest them, the bodies for notices
 * of the standard amount, and the waiting period of 1996.
 *
 * <p>Further what makes the Convention national law there, what stands beside it, and the acts of
 * annex 2, with a list of their own for the Faroe Islands and Greenland, and what replaced them as
 * far as a source that was read says so.
 *
 * <p>Not here: the days on which the Convention entered into force for the Faroe Islands and
 * Greenland, which no source read gives; the later titles of the minister, of which no unbroken
 * dated chain was found; and the first days of the bodies that later lists name in the place of the
 * printed ones. A printed entry therefore runs on until a day on which another body is certain, and
 * says how old its evidence is.
 *
 * <p>Source: A02-3a, A02-3-g2, A02-3-g3, ANX2-0, INTRO-8, INTRO-12, INTRO-14, INTRO-28,
 * INTRO-32-fo, INTRO-32-gl, A05-4, INTRO-41-dk, A01-1c-dk, A01-1c-des, A01-c-g-dk, A01-a-g-fo1,
 * A01-a-g-gl1, A09-1-dk, A11-1-dk, A11-2-dk-1 to A11-2-gl-att, A11-2-n-dk to A11-2-n-gl, A13-lb-dk,
 * A13-lb-fo, A13-lb-gl, A14-2-fo, A14-2-gl.
 */
public final class Denmark extends FileCountry {
  private static final List<TerritorialReach> TERRITORIES =
      List.of(
          new TerritorialReach(
              Territory.DENMARK, Basis.WITH_STATE, Provisions.of("A01-a-g1 A14-1")),
          new TerritorialReach(
              Territory.FAROE_ISLANDS, Basis.OWN_NOTICE, Provisions.of("A14-2-fo A01-a-g-fo1")),
          new TerritorialReach(
              Territory.GREENLAND, Basis.OWN_NOTICE, Provisions.of("A14-2-gl A01-a-g-gl1")));

  /**
   * Reads the registers.
   *
   * @throws IllegalStateException if a register file is missing
   * @throws IllegalArgumentException if one has a line that is not understood
   */
  public Denmark() {
    super(NordicState.DENMARK, TERRITORIES, name -> Denmark.class.getResourceAsStream(name));
  }
}
