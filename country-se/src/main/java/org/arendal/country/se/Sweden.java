package org.arendal.country.se;

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
import org.arendal.core.register.TransportRegister;
import org.arendal.core.register.TransportRule;
import org.arendal.core.register.WaitingPeriod;
import org.arendal.core.register.WaitingPeriodRegister;
import org.arendal.core.spi.CountryModule;
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
public final class Sweden implements CountryModule {
  private static final String BODIES = "/org/arendal/country/se/bodies.register";
  private static final String DOCUMENTS = "/org/arendal/country/se/documents.register";
  private static final String WAITING_PERIODS = "/org/arendal/country/se/waiting-periods.register";
  private static final String REPATRIATION = "/org/arendal/country/se/repatriation.register";
  private static final String LAWS = "/org/arendal/country/se/laws.register";
  private static final String INSTRUMENTS = "/org/arendal/country/se/instruments.register";
  private static final String TRANSPORT = "/org/arendal/country/se/transport.register";
  private static final List<TerritorialReach> TERRITORIES =
      List.of(
          new TerritorialReach(
              Territory.SWEDEN, Basis.WITH_STATE, Provisions.of("A01-a-g1 A14-1")));

  private final Register<Body> bodies;
  private final Register<TransportRule> transportRules;
  private final Register<ListedDocument> documents;
  private final Register<WaitingPeriod> waitingPeriods;
  private final Register<RepatriationRule> repatriationRules;
  private final Register<Statute> laws;
  private final Register<Instrument> instruments;

  /**
   * Reads the registers.
   *
   * @throws IllegalStateException if a register file is missing
   * @throws IllegalArgumentException if one has a line that is not understood
   */
  public Sweden() {
    bodies = BodyRegister.readResource(BODIES, Sweden.class.getResourceAsStream(BODIES));
    transportRules =
        TransportRegister.readResource(TRANSPORT, Sweden.class.getResourceAsStream(TRANSPORT));
    documents =
        DocumentRegister.readResource(DOCUMENTS, Sweden.class.getResourceAsStream(DOCUMENTS));
    waitingPeriods =
        WaitingPeriodRegister.readResource(
            WAITING_PERIODS, Sweden.class.getResourceAsStream(WAITING_PERIODS));
    repatriationRules =
        RepatriationRegister.readResource(
            REPATRIATION, Sweden.class.getResourceAsStream(REPATRIATION));
    laws = StatuteRegister.readResource(LAWS, Sweden.class.getResourceAsStream(LAWS));
    instruments =
        InstrumentRegister.readResource(INSTRUMENTS, Sweden.class.getResourceAsStream(INSTRUMENTS));
  }

  @Override
  public NordicState state() {
    return NordicState.SWEDEN;
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
  public Register<WaitingPeriod> waitingPeriods() {
    return waitingPeriods;
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

  @Override
  public Register<TransportRule> transportRules() {
    return transportRules;
  }
}
