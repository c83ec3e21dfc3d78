package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;

/** The catalogue of all facts. */
public final class Facts {
  private static final ImmutableList<Fact<?>> ALL =
      ImmutableList.<Fact<?>>builder()
          .addAll(HostFacts.ALL)
          .addAll(PersonFacts.ALL)
          .addAll(StayFacts.ALL)
          .addAll(BenefitFacts.ALL)
          .addAll(LegislationFacts.ALL)
          .addAll(OwnCitizenFacts.ALL)
          .addAll(NeedFacts.ALL)
          .addAll(SvalbardFacts.ALL)
          .addAll(RequestFacts.ALL)
          .addAll(LanguageFacts.ALL)
          .addAll(MeasureFacts.ALL)
          .addAll(AssistanceFacts.ALL)
          .addAll(TiesFacts.ALL)
          .addAll(ResidenceFacts.ALL)
          .addAll(TransferFacts.ALL)
          .addAll(JourneyFacts.ALL)
          .addAll(CareFacts.ALL)
          .addAll(RelocationFacts.ALL)
          .addAll(AgreementFacts.ALL)
          .addAll(TripFacts.ALL)
          .addAll(AdvanceFacts.ALL)
          .addAll(DocumentFacts.ALL)
          .addAll(CooperationFacts.ALL)
          .addAll(ChildFacts.ALL)
          .build();
  private static final ImmutableMap<String, Fact<?>> BY_ID = Maps.uniqueIndex(ALL, Fact::id);

  private static final ImmutableListMultimap<Section, Fact<?>> BY_SECTION =
      Multimaps.index(ALL, Fact::section);

  private Facts() {}

  /** All facts, by section. */
  public static List<Fact<?>> all() {
    return ALL;
  }

  /** The facts of a section, in their order. */
  public static List<Fact<?>> ofSection(Section section) {
    requireNonNull(section, "section");
    return BY_SECTION.get(section);
  }

  /** The fact with this id; empty if there is none. */
  public static Optional<Fact<?>> find(String id) {
    requireNonNull(id, "id");
    return Optional.ofNullable(BY_ID.get(id));
  }
}
