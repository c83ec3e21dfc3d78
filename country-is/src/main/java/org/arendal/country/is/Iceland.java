package org.arendal.country.is;

import java.util.List;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Body;
import org.arendal.core.register.BodyRegister;
import org.arendal.core.register.DocumentRegister;
import org.arendal.core.register.Instrument;
import org.arendal.core.register.InstrumentRegister;
import org.arendal.core.register.ListedDocument;
import org.arendal.core.register.Register;
import org.arendal.core.register.RepatriationRegister;
import org.arendal.core.register.RepatriationRule;
import org.arendal.core.register.Statute;
import org.arendal.core.register.StatuteRegister;
import org.arendal.core.spi.CountryModule;
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
public final class Iceland implements CountryModule {
  private static final String BODIES = "/org/arendal/country/is/bodies.register";
  private static final String DOCUMENTS = "/org/arendal/country/is/documents.register";
  private static final String REPATRIATION = "/org/arendal/country/is/repatriation.register";
  private static final String LAWS = "/org/arendal/country/is/laws.register";
  private static final String INSTRUMENTS = "/org/arendal/country/is/instruments.register";
  private static final List<TerritorialReach> TERRITORIES =
      List.of(
          new TerritorialReach(
              Territory.ICELAND, Basis.WITH_STATE, Provisions.of("A01-a-g1 A14-1")));

  private final Register<Body> bodies;
  private final Register<ListedDocument> documents;
  private final Register<RepatriationRule> repatriationRules;
  private final Register<Statute> laws;
  private final Register<Instrument> instruments;

  /**
   * Reads the registers.
   *
   * @throws IllegalStateException if a register file is missing
   * @throws IllegalArgumentException if one has a line that is not understood
   */
  public Iceland() {
    bodies = BodyRegister.readResource(BODIES, Iceland.class.getResourceAsStream(BODIES));
    documents =
        DocumentRegister.readResource(DOCUMENTS, Iceland.class.getResourceAsStream(DOCUMENTS));
    repatriationRules =
        RepatriationRegister.readResource(
            REPATRIATION, Iceland.class.getResourceAsStream(REPATRIATION));
    laws = StatuteRegister.readResource(LAWS, Iceland.class.getResourceAsStream(LAWS));
    instruments =
        InstrumentRegister.readResource(
            INSTRUMENTS, Iceland.class.getResourceAsStream(INSTRUMENTS));
  }

  @Override
  public NordicState state() {
    return NordicState.ICELAND;
  }

  @Override
  public List<TerritorialReach> territories() {
    return TERRITORIES;
  }

  @Override
  public Register<Body> bodies() {
    return bodies;
  }

  @Override
  public Register<ListedDocument> maintenanceDocuments() {
    return documents;
  }

  @Override
  public Register<RepatriationRule> repatriationRules() {
    return repatriationRules;
  }

  @Override
  public Register<Statute> laws() {
    return laws;
  }

  @Override
  public Register<Instrument> instruments() {
    return instruments;
  }
}
