package org.arendal.core.article;

import org.arendal.core.answer.Conclusion;
import org.arendal.core.law.Level;
import org.arendal.core.law.Provision;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** What a conclusion is expected to be: of what kind, whose, how strong, and by what provisions. */
final class ConclusionAssert extends AbstractAssert<ConclusionAssert, Conclusion> {
  ConclusionAssert(Conclusion conclusion) {
    super(conclusion, ConclusionAssert.class);
    as(conclusion.id());
  }

  ConclusionAssert isA(Conclusion.Kind kind) {
    Assertions.assertThat(actual.kind()).as(descriptionText()).isEqualTo(kind);
    return this;
  }

  ConclusionAssert isOf(Conclusion.Holder holder) {
    Assertions.assertThat(actual.holder()).as(descriptionText()).isEqualTo(holder);
    return this;
  }

  ConclusionAssert is(Conclusion.Strength strength) {
    Assertions.assertThat(actual.strength()).as(descriptionText()).isEqualTo(strength);
    return this;
  }

  /** These provisions, among others. */
  ConclusionAssert cites(String... provisions) {
    Assertions.assertThat(actual.provisions())
        .as(descriptionText())
        .extracting(Provision::id)
        .contains(provisions);
    return this;
  }

  ConclusionAssert citesFirst(String provision) {
    Assertions.assertThat(actual.provisions().get(0).id())
        .as(descriptionText())
        .isEqualTo(provision);
    return this;
  }

  /** Only provisions of this level. */
  ConclusionAssert citesOnly(Level level) {
    Assertions.assertThat(actual.provisions())
        .as(descriptionText())
        .extracting(Provision::level)
        .containsOnly(level);
    return this;
  }

  /** All provisions, in this order. */
  ConclusionAssert citesOnly(String... provisions) {
    Assertions.assertThat(actual.provisions())
        .as(descriptionText())
        .extracting(Provision::id)
        .containsExactly(provisions);
    return this;
  }
}
