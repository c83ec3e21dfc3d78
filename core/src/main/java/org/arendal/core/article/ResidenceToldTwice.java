package org.arendal.core.article;

import java.util.List;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.ResidenceFacts;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;

/**
 * That a stay in the host country is told as residence while residence in another country is told
 * too.
 *
 * <p>A person can be moving, so it is no contradiction; but which of the two holds is not known as
 * long as no period of residence surely has the day here. What hangs on it is open until then, and
 * what comes to the same either way is not. Source: A03-1, A06-1, A07-1a. Treatment: ADR 0063.
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

  /** Whether both are told, and no period says that the person surely resides here too. */
  static boolean leavesOpen(Case matter) {
    Territory host = matter.value(HostFacts.TERRITORY);
    ResidencePeriods periods = matter.value(ResidenceFacts.PERIODS);
    return host != null
        && isTold(matter, host)
        && (periods == null || !periods.surelyReaches(host.state().territories(), matter.asOf()));
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
