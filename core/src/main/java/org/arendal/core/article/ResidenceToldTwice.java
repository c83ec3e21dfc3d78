package org.arendal.core.article;

import java.util.List;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;

/**
 * That a stay in the host country is told as residence while residence in another country is told
 * too.
 *
 * <p>Each is taken as it is told, since a person can be moving, and no answer that was given by one
 * of them is overturned by the other; which of them holds is to be found out before a decision.
 * Source: A03-1, A06-1, A07-1a. Treatment: ADR 0063.
 */
final class ResidenceToldTwice {
  private ResidenceToldTwice() {}

  /** The remark, if both are told. */
  static List<Remark> remarks(Case matter) {
    Territory host = matter.value(HostFacts.TERRITORY);
    return host != null && isTold(matter, host)
        ? List.of(
            Remark.of("residence-told-twice", Provisions.of("A03-1 A07-1a"), Argument.of(host)))
        : List.of();
  }

  private static boolean isTold(Case matter, Territory host) {
    Place residence = matter.value(PersonFacts.RESIDENCE_TERRITORY);
    return residence != null
        && matter.value(StayFacts.KIND) == StayKind.RESIDENCE
        && isInAnotherCountry(residence, host);
  }

  private static boolean isInAnotherCountry(Place residence, Territory host) {
    return !residence.equals(Place.NOWHERE)
        && residence.territory().map(Territory::state).filter(host.state()::equals).isEmpty();
  }
}
