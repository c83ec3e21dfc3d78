package org.arendal.core.article;

import java.time.LocalDate;
import java.util.List;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.fact.MeasureFacts;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * That a person who is to get something during a stay was sent out of the country.
 *
 * <p>Article 4 holds as long as the stay, article 6 "under lovligt midlertidigt ophold". A person
 * who was sent can have come back, so what is told of the stay is taken as it is told; whether it
 * goes on is to be found out before a decision. Source: A04-g2, A06-1.
 */
final class SentOut {
  private static final List<Provision> DURING_STAY = Provisions.of("A04-g2 A06-1");

  private SentOut() {}

  /** The remark, if the person was sent and the article may give something. */
  static List<Remark> remarks(Case matter, Truth applies) {
    LocalDate day = matter.value(MeasureFacts.SENT_ON);
    if (applies == Truth.FALSE) {
      return List.of();
    }
    if (day != null) {
      return List.of(Remark.of("sent-out-on", DURING_STAY, Argument.of(day)));
    }
    return Boolean.TRUE.equals(matter.value(MeasureFacts.SENT))
        ? List.of(Remark.of("sent-out", DURING_STAY))
        : List.of();
  }
}
