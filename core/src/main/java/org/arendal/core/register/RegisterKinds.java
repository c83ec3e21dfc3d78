package org.arendal.core.register;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** All kinds of registers that a country module has. */
public final class RegisterKinds {
  /** Authorities and other bodies, keyed by the code of their function. */
  public static final RegisterKind<Body> BODIES = BodyFields.KIND;

  /** Acts that the Convention covers, each territory with its own, keyed by names of the file. */
  public static final RegisterKind<Statute> LAWS = StatuteFields.KIND;

  /**
   * What makes the Convention national law, and what stands beside it; the latter keyed by the code
   * of a {@link RelatedInstrument}, the former by names of the file.
   */
  public static final RegisterKind<Instrument> INSTRUMENTS = InstrumentFields.KIND;

  /** National rules and practice on repatriation, keyed by their ids. */
  public static final RegisterKind<RepatriationRule> REPATRIATION = RepatriationRuleFields.KIND;

  /** National rules and practice on transport, keyed by their ids. */
  public static final RegisterKind<TransportRule> TRANSPORT = TransportRuleFields.KIND;

  /** Documents that can found maintenance advance, keyed by the code of their kind. */
  public static final RegisterKind<ListedDocument> DOCUMENTS = ListedDocumentFields.KIND;

  /** Waiting periods for foreigners, keyed by the code of the benefit. */
  public static final RegisterKind<WaitingPeriod> WAITING_PERIODS = WaitingPeriodFields.KIND;

  private static final List<RegisterKind<?>> ALL =
      List.of(BODIES, LAWS, INSTRUMENTS, REPATRIATION, TRANSPORT, DOCUMENTS, WAITING_PERIODS);

  private RegisterKinds() {}

  /** All kinds, in the order of the manual. */
  public static List<RegisterKind<?>> all() {
    return ALL;
  }

  /** The kind with this name, such as {@code bodies}. */
  public static Optional<RegisterKind<?>> find(String name) {
    requireNonNull(name, "name");
    return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
  }
}
