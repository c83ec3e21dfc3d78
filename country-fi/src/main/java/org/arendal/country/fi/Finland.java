package org.arendal.country.fi;

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
import org.arendal.core.spi.CountryModule;
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
public final class Finland implements CountryModule {
  private static final String BODIES = "/org/arendal/country/fi/bodies.register";
  private static final String DOCUMENTS = "/org/arendal/country/fi/documents.register";
  private static final String REPATRIATION = "/org/arendal/country/fi/repatriation.register";
  private static final String LAWS = "/org/arendal/country/fi/laws.register";
  private static final String INSTRUMENTS = "/org/arendal/country/fi/instruments.register";
  private static final String TRANSPORT = "/org/arendal/country/fi/transport.register";
  private static final List<TerritorialReach> TERRITORIES =
      List.of(
          new TerritorialReach(
              Territory.FINLAND, Basis.WITH_STATE, Provisions.of("A01-a-g1 A14-1")),
          new TerritorialReach(
              Territory.ALAND, Basis.OWN_NOTICE, Provisions.of("A14-2-ax A01-a-g-ax")));

  private final Register<Body> bodies;
  private final Register<TransportRule> transportRules;
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
  public Finland() {
    bodies = BodyRegister.readResource(BODIES, Finland.class.getResourceAsStream(BODIES));
    transportRules =
        TransportRegister.readResource(TRANSPORT, Finland.class.getResourceAsStream(TRANSPORT));
    documents =
        DocumentRegister.readResource(DOCUMENTS, Finland.class.getResourceAsStream(DOCUMENTS));
    repatriationRules =
        RepatriationRegister.readResource(
            REPATRIATION, Finland.class.getResourceAsStream(REPATRIATION));
    laws = StatuteRegister.readResource(LAWS, Finland.class.getResourceAsStream(LAWS));
    instruments =
        InstrumentRegister.readResource(
            INSTRUMENTS, Finland.class.getResourceAsStream(INSTRUMENTS));
  }

  @Override
  public NordicState state() {
    return NordicState.FINLAND;
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

  @Override
  public Register<TransportRule> transportRules() {
    return transportRules;
  }
}
