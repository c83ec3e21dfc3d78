package org.arendal.core.law;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The contested points that bear on an outcome. Each has a page of its own among the ADRs. */
public final class Readings {
  /** Whether residence counts in a territory where the Convention is not in force. */
  public static final Reading RESIDENCE_WHERE_NOT_IN_FORCE =
      new Reading(
          "3-residence-where-not-in-force",
          List.of(ReadingOption.INCLUDED, ReadingOption.EXCLUDED),
          Optional.empty(),
          Provisions.of("A03-1b A14-2 A01-a-g2 A01-a-g-sj2"));

  /** Whether covered persons who are no Nordic citizens are under article 5(2). */
  public static final Reading LANGUAGE_FOR_OTHERS =
      new Reading(
          "5-2-other-persons",
          List.of(ReadingOption.INCLUDED, ReadingOption.EXCLUDED),
          Optional.empty(),
          Provisions.of("A05-2 A03-g8 A05-2-g4"));

  /** Whether article 5(2) holds before an organ of the person's own country of citizenship. */
  public static final Reading LANGUAGE_IN_OWN_COUNTRY =
      new Reading(
          "5-2-own-country",
          List.of(ReadingOption.INCLUDED, ReadingOption.EXCLUDED),
          Optional.empty(),
          Provisions.of("A05-2 PRE-4"));

  /** Whether a citizen of the host state who lives elsewhere and visits home is under article 6. */
  public static final Reading OWN_CITIZEN_VISITING =
      new Reading(
          "6-own-citizen-visiting",
          List.of(ReadingOption.INCLUDED, ReadingOption.EXCLUDED),
          Optional.empty(),
          Provisions.of("A06-1"));

  /** Whether a standing need that the person brought along is under article 6. */
  public static final Reading STANDING_NEED =
      new Reading(
          "6-standing-need",
          List.of(ReadingOption.INCLUDED, ReadingOption.EXCLUDED),
          Optional.empty(),
          Provisions.of("A06-1 A06-g1 A06-g9"));

  /**
   * Whether a person who is no Nordic citizen and lives in another territory of the host state can
   * be on a temporary stay in another country.
   */
  public static final Reading STAY_FROM_OTHER_TERRITORY =
      new Reading(
          "6-residence-in-other-territory",
          List.of(ReadingOption.INCLUDED, ReadingOption.EXCLUDED),
          Optional.empty(),
          Provisions.of("A06-1 A01-a-g2 A01-a-g-fo2 A01-a-g-gl2 A01-a-g-sj2 A06-g6"));

  /**
   * Whether benefits under article 2(1)(b) are under article 6; excluded unless an agency differs.
   */
  public static final Reading OTHER_BENEFITS_DURING_STAY =
      new Reading(
          "6-other-benefits",
          List.of(ReadingOption.INCLUDED, ReadingOption.EXCLUDED),
          Optional.of(ReadingOption.EXCLUDED),
          Provisions.of("A06-1 A02-1b A05-1-g6"));

  /**
   * Whether a Danish decision on repatriation ends lawful stay, and with it equal treatment, though
   * article 7 or a right of residence under EU law protects the person.
   */
  public static final Reading DECISION_AGAINST_PROTECTION =
      new Reading(
          "4-decision-against-protection",
          List.of(ReadingOption.ENDS_STAY, ReadingOption.ENDS_NOTHING),
          Optional.empty(),
          Provisions.of("A07-dk-4 A04-1 A07-1 A07-g20"));

  /** Whether only the day of the decision counts for article 7, or the sending too. */
  public static final Reading REFERENCE_DAY =
      new Reading(
          "7-reference-day",
          List.of(ReadingOption.DECISION, ReadingOption.SENDING),
          Optional.empty(),
          Provisions.of("A07-1 A07-1a A07-1b A07-g2 A07-dk-5 A14-1"));

  /** Whether a measure that rests on need and on something else too is one because of need. */
  public static final Reading MIXED_GROUNDS =
      new Reading(
          "7-mixed-grounds",
          List.of(ReadingOption.INCLUDED, ReadingOption.EXCLUDED),
          Optional.empty(),
          Provisions.of("A07-1 A07-g1"));

  /** Whether measures with another name than repatriation are under article 7. */
  public static final Reading OTHER_MEASURES =
      new Reading(
          "7-other-measures",
          List.of(ReadingOption.INCLUDED, ReadingOption.EXCLUDED),
          Optional.of(ReadingOption.INCLUDED),
          Provisions.of("A07-1 A07-g2 A07-dk-10 A07-fi-2 A07-fi-5 A07-is-1 A07-no-1 A07-se-1"));

  /** Whether a need for social services alone is under article 7. */
  public static final Reading SERVICES_ONLY =
      new Reading(
          "7-services-only",
          List.of(ReadingOption.INCLUDED, ReadingOption.EXCLUDED),
          Optional.of(ReadingOption.INCLUDED),
          Provisions.of("A07-1 A07-g1"));

  /** Whether lack of means, without help being asked for, is a need for social assistance. */
  public static final Reading LACK_OF_MEANS =
      new Reading(
          "7-lack-of-means",
          List.of(ReadingOption.INCLUDED, ReadingOption.EXCLUDED),
          Optional.empty(),
          Provisions.of("A07-1 A07-g3 A07-dk-10 A07-fi-2 A07-se-3"));

  /** Whether a measure to a Nordic country of which the person is no citizen is repatriation. */
  public static final Reading THIRD_NORDIC_COUNTRY =
      new Reading(
          "7-third-nordic-country",
          List.of(ReadingOption.INCLUDED, ReadingOption.EXCLUDED),
          Optional.empty(),
          Provisions.of("A07-1 A07-g2 A08-g3"));

  /** Whether residence in another part of the realm with law of its own counts. */
  public static final Reading RESIDENCE_IN_OTHER_TERRITORY =
      new Reading(
          "7-residence-in-other-territory",
          List.of(ReadingOption.INCLUDED, ReadingOption.EXCLUDED),
          Optional.empty(),
          Provisions.of("A07-1b A01-a-g2 A01-a-g-fo2 A01-a-g-gl2 A01-a-g-sj2 A14-2"));

  /**
   * Whether the authorities' help must be necessary for a move under article 9, which the guidance
   * says and the treaty does not.
   */
  public static final Reading ASSISTANCE_NECESSARY =
      new Reading(
          "9-assistance-necessary",
          List.of(ReadingOption.REQUIRED, ReadingOption.NOT_REQUIRED),
          Optional.empty(),
          Provisions.of("A09-1-g14c A09-1"));

  /**
   * Whether both countries' authorities must hold the criteria of article 9 met before the duty to
   * try arises, which the guidance says and the treaty does not.
   */
  public static final Reading AGREEMENT_ON_CRITERIA =
      new Reading(
          "9-agreement-on-criteria",
          List.of(ReadingOption.REQUIRED, ReadingOption.NOT_REQUIRED),
          Optional.empty(),
          Provisions.of("A09-1-g14 A09-1 A09-1-g23"));

  /** Whether article 10 has borders in view that the text neither names nor leaves out. */
  public static final Reading UNMENTIONED_BORDER =
      new Reading(
          "10-unmentioned-border",
          List.of(ReadingOption.INCLUDED, ReadingOption.EXCLUDED),
          Optional.empty(),
          Provisions.of("A10-1 A10-g13 A10-g13-dk-se"));

  /** Whether it is enough that the child moved, where the right to the advance is another's. */
  public static final Reading WHO_MOVES =
      new Reading(
          "11-1-who-moves",
          List.of(ReadingOption.RIGHT_HOLDER, ReadingOption.CHILD),
          Optional.empty(),
          Provisions.of("A11-1 A11-1-g1"));

  /** Whether a move counts that was made before the Convention was in force for both places. */
  public static final Reading MOVE_BEFORE_IN_FORCE =
      new Reading(
          "11-1-move-before-in-force",
          List.of(ReadingOption.INCLUDED, ReadingOption.EXCLUDED),
          Optional.empty(),
          Provisions.of("A11-1 A11-1-g3 A14-1 A14-2"));

  /** Whether a move counts that came from a state which has left the Convention since. */
  public static final Reading MOVE_FROM_FORMER_PARTY =
      new Reading(
          "11-1-move-from-former-party",
          List.of(ReadingOption.INCLUDED, ReadingOption.EXCLUDED),
          Optional.empty(),
          Provisions.of("A11-1 A01-1a A15-2a A15-2b"));

  /** Whether an agreement that an authority approved is a decision of that authority. */
  public static final Reading APPROVED_AGREEMENT =
      new Reading(
          "11-2-approved-agreement",
          List.of(ReadingOption.DECISION, ReadingOption.AGREEMENT),
          Optional.empty(),
          Provisions.of("A11-2b A11-2-fi-2 A11-2-is-2"));

  /**
   * Whether a court settlement that the guidance lists is a decision of a court; it is accepted as
   * listed unless an agency differs.
   */
  public static final Reading LISTED_COURT_SETTLEMENT =
      new Reading(
          "11-2-listed-court-settlement",
          List.of(ReadingOption.DECISION, ReadingOption.AGREEMENT),
          Optional.of(ReadingOption.DECISION),
          Provisions.of("A11-2b A11-2-no-1"));

  /** Whether a court settlement that the guidance does not list is a decision of a court. */
  public static final Reading OTHER_COURT_SETTLEMENT =
      new Reading(
          "11-2-other-court-settlement",
          List.of(ReadingOption.DECISION, ReadingOption.AGREEMENT),
          Optional.empty(),
          Provisions.of("A11-2b A11-2a"));

  /**
   * Whether the attestation must be that of an authority of the country of issue: the text says
   * what is attested, and not by whom.
   */
  public static final Reading ATTESTING_COUNTRY =
      new Reading(
          "11-2-attesting-country",
          List.of(ReadingOption.REQUIRED, ReadingOption.NOT_REQUIRED),
          Optional.empty(),
          Provisions.of("A11-2b A11-2-g2 A11-2-dk-att A11-2-fi-att A11-2-no-att A11-2-se-att"));

  /** How far advance may be reduced for a time for which another country has paid less. */
  public static final Reading OVERLAP_EXTENT =
      new Reading(
          "11-3-overlap-extent",
          List.of(ReadingOption.PERIOD, ReadingOption.AMOUNT),
          Optional.empty(),
          Provisions.of("A11-3 A11-3-g1 A11-3-g2"));

  private static final ImmutableMap<String, Reading> BY_ID =
      Maps.uniqueIndex(
          List.of(
              RESIDENCE_WHERE_NOT_IN_FORCE,
              DECISION_AGAINST_PROTECTION,
              LANGUAGE_FOR_OTHERS,
              LANGUAGE_IN_OWN_COUNTRY,
              OWN_CITIZEN_VISITING,
              STANDING_NEED,
              STAY_FROM_OTHER_TERRITORY,
              OTHER_BENEFITS_DURING_STAY,
              REFERENCE_DAY,
              OTHER_MEASURES,
              MIXED_GROUNDS,
              SERVICES_ONLY,
              LACK_OF_MEANS,
              THIRD_NORDIC_COUNTRY,
              RESIDENCE_IN_OTHER_TERRITORY,
              ASSISTANCE_NECESSARY,
              AGREEMENT_ON_CRITERIA,
              UNMENTIONED_BORDER,
              WHO_MOVES,
              MOVE_BEFORE_IN_FORCE,
              MOVE_FROM_FORMER_PARTY,
              APPROVED_AGREEMENT,
              LISTED_COURT_SETTLEMENT,
              OTHER_COURT_SETTLEMENT,
              ATTESTING_COUNTRY,
              OVERLAP_EXTENT),
          Reading::id);

  private Readings() {}

  /** All readings, ordered by article. */
  public static Collection<Reading> all() {
    return BY_ID.values();
  }

  /** The reading with this id; empty if there is none. */
  public static Optional<Reading> find(String id) {
    requireNonNull(id, "id");
    return Optional.ofNullable(BY_ID.get(id));
  }
}
