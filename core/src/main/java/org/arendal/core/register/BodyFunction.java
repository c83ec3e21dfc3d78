package org.arendal.core.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.arendal.core.fact.Coded;

/**
 * What a body does under the Convention, or beside it.
 *
 * <p>A task is the state's, or that of local authorities. What local authorities do is never looked
 * up for a territory in its state: the Faroe Islands, Greenland and Åland have law and authorities
 * of their own, and those of the state are not competent there. What the state does, it does for
 * its territories too, unless they have a body of their own; the look-up says so.
 *
 * <p>Source: A01-1c, A13-lb-0, A01-a-g-fo2, A01-a-g-gl2, ANX3-0.
 */
public enum BodyFunction implements Coded {
  /** The authority of article 1(c), or one that it designated. Source: A01-1c, A01-1c-des. */
  COMPETENT_AUTHORITY,
  /** The body of article 13(1) that answers for contacts between the countries. Source: A13-1b. */
  LIAISON_BODY,
  /**
   * The body that attests that a document can found recovery in its country. Source: A11-2b,
   * A11-2-dk-att.
   */
  ATTESTING_BODY,
  /**
   * The body that gives and receives notices of changes in the standard maintenance amount. Source:
   * A11-2-n0.
   */
  STANDARD_AMOUNT_BODY,
  /**
   * The body that pays maintenance advance and knows for how long it was paid; in some countries
   * the municipality. Source: A11-3-g4.
   */
  ADVANCE_PAYER(true),
  /**
   * The local or regional authorities that article 9 makes responsible for a move with long-term
   * care; neither ministries nor liaison bodies. Source: A09-1, A09-1-dk to A09-1-se.
   */
  RELOCATION_AUTHORITY(true),
  /**
   * The ministry that has the health service, whether or not it is the competent authority. Source:
   * A01-c-g1, A01-c-g-dk.
   */
  HEALTH_MINISTRY,
  /** The ministry that has the care of the elderly. Source: A01-c-g1, A01-c-g-is. */
  ELDERLY_CARE_MINISTRY,
  /** The ministry that has the care of children. Source: A01-c-g1, A01-c-g-no. */
  CHILDREN_MINISTRY,
  /** The local authorities that give social assistance. Source: A02-1a, A04-g1. */
  SOCIAL_ASSISTANCE(true),
  /** The local authorities or services for persons without a home; the text names none. */
  HOMELESSNESS(true),
  /** The local authorities that protect children. Source: A13-2. */
  CHILD_PROTECTION(true),
  /** The local authorities that give help and care at home. Source: A06-g9. */
  HOME_CARE(true),
  /**
   * The local or regional authorities that have transport schemes for disabled and elderly persons
   * at a border. Source: A10-1.
   */
  BORDER_TRANSPORT(true),
  /** The service that informs persons who move or work between the countries; not in the text. */
  NORDIC_INFORMATION_SERVICE,
  /** The Nordic Welfare Centre, which knows the actors in the countries; not in the text. */
  NORDIC_WELFARE_CENTRE,
  /** Where ratifications, notices and denunciations go. Source: A14-1, A15-2a, A17-1. */
  DEPOSITARY,
  /** A function that an agency named itself; its key stands with the body. */
  OWN(true);

  private static final ImmutableMap<String, BodyFunction> STANDARD = byCode();

  private final boolean isLocal;

  BodyFunction() {
    this(false);
  }

  BodyFunction(boolean isLocal) {
    this.isLocal = isLocal;
  }

  /** Whether the task is that of local authorities, for which no territory falls back. */
  public boolean isLocal() {
    return isLocal;
  }

  /** Whether a key of the register of bodies is a function that an agency named itself. */
  public static boolean isOwn(String key) {
    requireNonNull(key, "key");
    return !STANDARD.containsKey(key);
  }

  /** The functions that the library itself knows bodies for, in their order. */
  public static List<BodyFunction> standard() {
    return STANDARD.values().asList();
  }

  /** The function that the library itself knows bodies for under a key; empty if it is none. */
  static Optional<BodyFunction> findStandard(String key) {
    return Optional.ofNullable(STANDARD.get(key));
  }

  private static ImmutableMap<String, BodyFunction> byCode() {
    ImmutableMap.Builder<String, BodyFunction> byCode = ImmutableMap.builder();
    for (BodyFunction function : values()) {
      if (function != OWN) {
        byCode.put(function.code(), function);
      }
    }
    return byCode.buildOrThrow();
  }
}
