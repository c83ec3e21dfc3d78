package org.arendal.core.article;

import static org.arendal.core.article.Matters.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.arendal.core.TestCountry;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.AdvanceFacts;
import org.arendal.core.fact.AdvancePayment;
import org.arendal.core.fact.ChildFacts;
import org.arendal.core.fact.CooperationFacts;
import org.arendal.core.fact.DocumentFacts;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.IssuerKind;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.RightHolder;
import org.arendal.core.fact.RightToReside;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Articles 11 and 13(2) equal plain Java written from the Danish text: whatever is unknown, the
 * outcome is the one that all ways of learning it agree on, and undetermined if they do not.
 */
@DisplayName("Articles 11 and 13(2) equal plain Java written from the Danish text")
class MaintenanceOracleTest {
  private static final LocalDate OCTOBER = LocalDate.of(1996, 10, 1);
  private static final LocalDate FAROESE_DAY = LocalDate.of(1997, 5, 1);
  private static final LocalDate WITHOUT_NORWAY = LocalDate.of(1997, 6, 1);

  private static final LawAsIs PLAIN =
      new LawAsIs(TestCountry.law(Settings.none()), Optional.empty(), Optional.empty());

  /** The Faroe Islands have a date of their own, and Norway has left when the cases are asked. */
  private static final LawAsIs CHANGED =
      new LawAsIs(
          TestCountry.law(
              Settings.builder()
                  .putEntryIntoForce(Territory.FAROE_ISLANDS, FAROESE_DAY)
                  .putDenunciationReceived(NordicState.NORWAY, WITHOUT_NORWAY.minusMonths(6))
                  .build()),
          Optional.of(FAROESE_DAY),
          Optional.of(WITHOUT_NORWAY));

  private static final Map<String, String> STATE =
      Map.of("DK", "DK", "FO", "DK", "FI", "FI", "IS", "IS", "NO", "NO", "SE", "SE");

  /** What the law is, told to the library and to the oracles. */
  private record LawAsIs(
      AssembledLaw law, Optional<LocalDate> faroese, Optional<LocalDate> withoutNorway) {
    /** The first day in a territory, as far as it is known. */
    Optional<LocalDate> from(String territory) {
      return territory.equals("FO") ? faroese : Optional.of(OCTOBER);
    }

    boolean isParty(String territory, LocalDate day) {
      return !territory.equals("NO") || withoutNorway.map(day::isBefore).orElse(true);
    }

    /** Whether a place counts as a Nordic country on a day. */
    Truth reached(String territory, LocalDate day) {
      if (!isParty(territory, day)) {
        return Truth.FALSE;
      }
      return from(territory).filter(first -> !day.isBefore(first)).isPresent()
          ? Truth.TRUE
          : Truth.UNKNOWN;
    }
  }

  private static void compare(Article article, PartialCases tried, Function<World, Truth> text) {
    compare(PLAIN, article, tried, text);
  }

  private static void compare(
      LawAsIs law, Article article, PartialCases tried, Function<World, Truth> text) {
    tried.withoutContradictions().compare(article, law.law(), text);
  }

  @Test
  @Compares(Article.MAINTENANCE_ADVANCE)
  @DisplayName("A11-1: the move, for every pair of places, mover and day")
  void move() {
    compare(
        Article.MAINTENANCE_ADVANCE,
        new PartialCases()
            .with(
                "person.citizenships: SE; host.territory: ? | SE | DK; "
                    + "transfer.originTerritory: ? | SE | DK | FO | NO | DE; "
                    + "transfer.destinationTerritory: ? | SE | DK | FO | DE; "
                    + "advance.rightHolder: ? | any; advance.moved: ? | any; "
                    + "advance.claimed: ? | yes | no; "
                    + "advance.residenceStartDate: ? | 1997-06-15 | 1997-06-16"),
        world -> advance(world, PLAIN));
  }

  @ParameterizedTest
  @EnumSource(names = {"SWEDEN", "DENMARK", "FAROE_ISLANDS"})
  @Compares(Article.MAINTENANCE_ADVANCE)
  @DisplayName("A11-1, A14-1, A14-2, A15-2b: the day of the move, before and after the Convention")
  void dayOfMove(Territory host) {
    List<LocalDate> days =
        List.of(
            OCTOBER.minusDays(1),
            OCTOBER,
            FAROESE_DAY.minusDays(1),
            FAROESE_DAY,
            WITHOUT_NORWAY.minusDays(1),
            WITHOUT_NORWAY,
            DAY,
            DAY.plusDays(1));
    for (LawAsIs law : List.of(PLAIN, CHANGED)) {
      compare(
          law,
          Article.MAINTENANCE_ADVANCE,
          new PartialCases()
              .with(
                  "host.territory: "
                      + host.code()
                      + "; person.citizenships: SE; advance.claimed: yes; "
                      + "advance.rightHolder: claimant; "
                      + "transfer.originTerritory: ? | SE | DK | FO | NO | DE; "
                      + "transfer.destinationTerritory: ? | SE | DK | FO; "
                      + "advance.moved: ? | both | child")
              .add(AdvanceFacts.RESIDENCE_START_DATE, days),
          world -> advance(world, law));
    }
  }

  @Test
  @Compares(Article.MAINTENANCE_ADVANCE)
  @DisplayName("A11-1, A03-1: the person, for every citizenship and residence")
  void person() {
    compare(
        Article.MAINTENANCE_ADVANCE,
        new PartialCases()
            .with(
                "host.territory: SE; transfer.originTerritory: DK; "
                    + "transfer.destinationTerritory: SE; advance.moved: both; "
                    + "advance.claimed: yes; advance.residenceStartDate: 1997-06-15; "
                    + "person.citizenships: ? | FI | US | SE US; "
                    + "person.residenceTerritory: ? | SE | FO | DE; person.rightToReside: ? | any; "
                    + "advance.originResidenceLawful: ? | yes | no"),
        world -> advance(world, PLAIN));
  }

  @Test
  @Compares(Article.MUTUAL_ASSISTANCE)
  @DisplayName(
      "A13-1a: \"ved gennemførelsen\", by what is said and by article 4, the others excluded")
  void mutualAssistance() {
    compare(
        Article.MUTUAL_ASSISTANCE,
        new PartialCases()
            .with(
                "host.territory: SE; person.rightToReside: not-held; need.immediate: no; "
                    + "request.individualCase: no; language.greatImportance: no; "
                    + "measure.ground: other; transfer.questionArisen: no; relocation.wish: no; "
                    + "trip.toNeighbouringMunicipality: no; advance.claimed: no; "
                    + "advance.foreignPayments: none; document.issuingCountry: DE; "
                    + "benefit.category: social-assistance-or-service; "
                    + "person.citizenships: ? | DK | SE | US; stay.lawful: ? | yes | no; "
                    + "cooperation.takesPlace: ? | yes | no; "
                    + "cooperation.borderServices: ? | yes | no"),
        world ->
            Truth.of(
                isNordic(world)
                    && (world.get(CooperationFacts.TAKES_PLACE)
                        || world.get(CooperationFacts.BORDER_SERVICES)
                        || (world.get(StayFacts.LAWFUL)
                            && world.get(PersonFacts.CITIZENSHIPS).include(NordicState.DENMARK)))));
  }

  @Test
  @Compares(Article.MAINTENANCE_DOCUMENT)
  @DisplayName("A11-2a, A11-2b: documents, for every kind, place and attestation")
  void documents() {
    compare(
        Article.MAINTENANCE_DOCUMENT,
        new PartialCases()
            .with(
                "host.territory: SE; person.citizenships: SE; "
                    + "document.issuingCountry: ? | NO | DK | FO | SE | DE; "
                    + "document.kind: ? | any; document.issuerKind: ? | any; "
                    + "document.containsMaintenanceTerms: ? | yes | no; "
                    + "document.attested: ? | yes | no; "
                    + "document.attestingCountry: ? | NO | DK | DE; "
                    + "document.attestationOfRecovery: ? | yes | no"),
        MaintenanceOracleTest::document);
  }

  @ParameterizedTest
  @EnumSource(names = {"SWEDEN", "DENMARK"})
  @Compares(Article.OVERLAPPING_ADVANCE)
  @DisplayName("A11-3: overlap, for every claim and payment")
  void overlap(Territory host) {
    String days = "? | 1996-11-01 | 1996-12-31 | 1997-01-01 | 1997-06-30 | 1998-01-01";
    compare(
        Article.OVERLAPPING_ADVANCE,
        new PartialCases()
            .with("person.citizenships: SE; host.territory: " + host.code())
            .with("advance.claimed: ? | yes | no")
            .with("advance.claimStart: " + days)
            .with("advance.claimEnd: " + days)
            .with(
                "advance.foreignPayments: ? | none | DK 1997-01-01..1997-06-30 | "
                    + "NO 1996-11-01..1996-11-01 | NO 1996-12-01..1997-12-31 | "
                    + "NO 1998-01-01..1998-01-01 | SE 1997-01-01..1997-06-30 | "
                    + "FO 1997-01-01..1997-06-30"),
        world -> reduction(world, PLAIN));
  }

  @ParameterizedTest
  @EnumSource(names = {"SWEDEN", "FAROE_ISLANDS"})
  @Compares(Article.OVERLAPPING_ADVANCE)
  @DisplayName("A11-3, A14-1, A14-2, A15-2b: no power for days without the Convention")
  void overlapInForce(Territory host) {
    List<LocalDate> days =
        List.of(
            OCTOBER.minusDays(1),
            OCTOBER,
            FAROESE_DAY.minusDays(1),
            FAROESE_DAY,
            WITHOUT_NORWAY.minusDays(1),
            WITHOUT_NORWAY);
    compare(
        CHANGED,
        Article.OVERLAPPING_ADVANCE,
        new PartialCases()
            .with("person.citizenships: SE; advance.claimed: yes; host.territory: " + host.code())
            .add(AdvanceFacts.CLAIM_START, days)
            .add(AdvanceFacts.CLAIM_END, days)
            .with(
                "advance.foreignPayments: ? | "
                    + "NO 1996-08-01..1997-12-31 | NO 1996-08-01..1996-09-30 | "
                    + "NO 1997-05-31..1997-06-01 | FO 1996-08-01..1997-12-31 | "
                    + "FO 1996-08-01..1996-09-30 | FO 1997-05-31..1997-06-01 | "
                    + "FI 1996-08-01..1997-12-31 | FI 1996-08-01..1996-09-30 | "
                    + "FI 1997-05-31..1997-06-01"),
        world -> reduction(world, CHANGED));
  }

  @Test
  @Compares(Article.CHILD_CONSIDERATIONS)
  @DisplayName("A13-2: children, for every fact")
  void children() {
    compare(
        Article.CHILD_CONSIDERATIONS,
        new PartialCases()
            .with(
                "host.territory: SE; person.citizenships: ? | DK | US; "
                    + "person.rightToReside: not-held; cooperation.takesPlace: ? | yes | no; "
                    + "person.isChild: ? | yes | no; child.concerned: ? | yes | no"),
        // "Ved samarbejde i sager, som angår børn"; artikel 3.
        world ->
            Truth.of(
                world.get(CooperationFacts.TAKES_PLACE)
                    && world.get(PersonFacts.CITIZENSHIPS).include(NordicState.DENMARK)
                    && (world.get(PersonFacts.IS_CHILD) || world.get(ChildFacts.CONCERNED))));
  }

  private static Truth advance(World world, LawAsIs law) {
    String host = world.get(HostFacts.TERRITORY).code();
    String from = world.get(TransferFacts.ORIGIN_TERRITORY).code();
    String to = world.get(TransferFacts.DESTINATION_TERRITORY).code();
    LocalDate start = world.get(AdvanceFacts.RESIDENCE_START_DATE);
    if (!world.get(AdvanceFacts.CLAIMED)
        || !STATE.containsKey(from)
        || !STATE.containsKey(to)
        || STATE.get(from).equals(STATE.get(to))
        || !STATE.get(to).equals(STATE.get(host))
        || start.isAfter(DAY)) {
      return Truth.FALSE;
    }
    // The text neither says that a move from before counts, nor that it does not.
    boolean later =
        Stream.of(from, to, host)
            .map(law::from)
            .flatMap(Optional::stream)
            .noneMatch(start::isBefore);
    boolean leftSince = !law.isParty(from, DAY) && law.isParty(from, start);
    return coveredBeforeAndAfter(world)
        .and(holderMoved(world))
        .and(later ? Truth.TRUE : Truth.UNKNOWN)
        .and(leftSince ? Truth.UNKNOWN : law.reached(from, DAY))
        .and(law.reached(to, DAY))
        .and(law.reached(host, DAY));
  }

  /** »En person, der ... flytter«, or by another reading the child. */
  private static Truth holderMoved(World world) {
    RightHolder holder = world.find(AdvanceFacts.RIGHT_HOLDER).orElse(RightHolder.CLAIMANT);
    return switch (world.get(AdvanceFacts.MOVED)) {
      case BOTH -> Truth.TRUE;
      case NEITHER -> Truth.FALSE;
      case CLAIMANT -> Truth.of(holder == RightHolder.CLAIMANT);
      case CHILD -> holder == RightHolder.CHILD ? Truth.TRUE : Truth.UNKNOWN;
    };
  }

  /** A citizen of a Nordic country: nobody here has a right to reside (A03-1). */
  private static boolean isNordic(World world) {
    return Stream.of(NordicState.values())
        .anyMatch(state -> world.get(PersonFacts.CITIZENSHIPS).include(state));
  }

  private static Truth coveredBeforeAndAfter(World world) {
    Set<String> citizenships = world.get(PersonFacts.CITIZENSHIPS).codes();
    if (citizenships.stream().anyMatch(Set.of("DK", "FI", "IS", "NO", "SE")::contains)) {
      return Truth.TRUE;
    }
    RightToReside right = world.get(PersonFacts.RIGHT_TO_RESIDE);
    String residence = world.get(PersonFacts.RESIDENCE_TERRITORY).code();
    if ((right != RightToReside.HELD && right != RightToReside.PRESUMED_FROM_REGISTER)
        || !world.get(AdvanceFacts.ORIGIN_RESIDENCE_LAWFUL)
        || !STATE.containsKey(residence)) {
      return Truth.FALSE;
    }
    return reached(residence);
  }

  private static Truth document(World world) {
    String issued = world.get(DocumentFacts.ISSUING_COUNTRY).code();
    if (!world.get(DocumentFacts.CONTAINS_MAINTENANCE_TERMS)
        || !STATE.containsKey(issued)
        || STATE.get(issued).equals("SE")) {
      return Truth.FALSE;
    }
    Optional<String> attesting = world.find(DocumentFacts.ATTESTING_COUNTRY).map(Place::code);
    boolean attested =
        world.get(DocumentFacts.ATTESTED) && world.get(DocumentFacts.ATTESTATION_OF_RECOVERY);
    boolean atHome = attesting.map(STATE::get).filter(STATE.get(issued)::equals).isPresent();
    Truth otherwise =
        switch (world.get(DocumentFacts.KIND)) {
          case COURT_DECISION,
              SEPARATION_OR_DIVORCE_JUDGMENT,
              MAINTENANCE_ORDER,
              PROVISIONAL_ORDER,
              SEPARATION_OR_DIVORCE_LICENCE ->
              Truth.TRUE;
          case WRITTEN_AGREEMENT -> Truth.FALSE;
          case APPROVED_AGREEMENT -> Truth.UNKNOWN;
          case COURT_SETTLEMENT -> issued.equals("NO") ? Truth.TRUE : Truth.UNKNOWN;
          case OTHER -> Truth.of(world.get(DocumentFacts.ISSUER_KIND) != IssuerKind.PRIVATE);
        };
    // Whoever gave it, "attestation for, at det ..." is what the text asks for.
    Truth byAttestation = attested ? Truth.of(atHome).or(Truth.UNKNOWN) : Truth.FALSE;
    return byAttestation.or(otherwise).and(reached(issued));
  }

  private static Truth reduction(World world, LawAsIs law) {
    String host = world.get(HostFacts.TERRITORY).code();
    LocalDate first = world.get(AdvanceFacts.CLAIM_START);
    LocalDate last = world.get(AdvanceFacts.CLAIM_END);
    if (!world.get(AdvanceFacts.CLAIMED)) {
      return Truth.FALSE;
    }
    Truth result = Truth.FALSE;
    for (AdvancePayment paid : world.get(AdvanceFacts.FOREIGN_PAYMENTS).payments()) {
      String payer = paid.territory().code();
      if (!STATE.get(payer).equals(STATE.get(host))) {
        for (LocalDate day : first.datesUntil(last.plusDays(1)).toList()) {
          boolean isPower = law.from(host).filter(from -> !day.isBefore(from)).isPresent();
          result = result.or(Truth.of(isPower && paid.covers(day)).and(law.reached(payer, day)));
        }
      }
    }
    return result;
  }

  private static Truth reached(String territory) {
    return PLAIN.reached(territory, DAY);
  }
}
