package org.arendal.core.spi;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.arendal.core.internal.HouseStyle;
import org.arendal.core.law.NordicState;
import org.arendal.core.register.Body;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Instrument;
import org.arendal.core.register.ListedDocument;
import org.arendal.core.register.Provenance;
import org.arendal.core.register.Register;
import org.arendal.core.register.RepatriationRule;
import org.arendal.core.register.Statute;
import org.arendal.core.register.TransportRule;
import org.arendal.core.register.WaitingPeriod;
import org.immutables.value.Value;

/**
 * Entries that an agency lays over those of the library when it assembles the Convention.
 *
 * <p>They come from files in the library's own format, read with {@code readOverlay} of {@link
 * org.arendal.core.register.BodyRegister} and its siblings, or are made in Java. Each bears its own
 * provenance with the basis {@link org.arendal.core.register.Provenance.Basis#AGENCY}. They win for
 * the days on which they surely hold, and a look-up shows what they displaced; what they do not
 * cover stays as it is.
 */
@Value.Immutable
@HouseStyle
public abstract class Overlay {
  Overlay() {}

  /** Starts an overlay. */
  public static OverlayBuilder builder() {
    return new OverlayBuilder();
  }

  /** Authorities and bodies. */
  public abstract Optional<Register<Body>> bodies();

  /** Acts. */
  public abstract Optional<Register<Statute>> laws();

  /** National instruments, and those beside the Convention. */
  public abstract Optional<Register<Instrument>> instruments();

  /** National rules and practice on repatriation. */
  public abstract Optional<Register<RepatriationRule>> repatriationRules();

  /** National rules and practice on transport. */
  public abstract Optional<Register<TransportRule>> transportRules();

  /** Documents that can found maintenance advance. */
  public abstract Optional<Register<ListedDocument>> maintenanceDocuments();

  /** Waiting periods. */
  public abstract Optional<Register<WaitingPeriod>> waitingPeriods();

  /** The states that there are entries about. */
  public Set<NordicState> states() {
    return entries().stream()
        .map(entry -> entry.territory().state())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Refuses entries that do not say that they are an agency's, that could never be found because
   * their first day is missing, and gaps.
   *
   * @throws IllegalArgumentException if there is one
   */
  @Value.Check
  protected void check() {
    for (Entry<?> entry : entries()) {
      if (entry.provenance().basis() != Provenance.Basis.AGENCY) {
        throw new IllegalArgumentException(place(entry) + " has not the basis 'agency'");
      }
      if (entry.validity().start().isEmpty()) {
        throw new IllegalArgumentException(place(entry) + " has no first day");
      }
    }
    if (registers().stream().anyMatch(register -> !register.gaps().isEmpty())) {
      throw new IllegalArgumentException("an overlay has entries only, no gaps");
    }
  }

  private List<Entry<?>> entries() {
    return registers().stream().<Entry<?>>flatMap(register -> register.entries().stream()).toList();
  }

  private List<Register<?>> registers() {
    return Stream.of(
            bodies(),
            laws(),
            instruments(),
            repatriationRules(),
            transportRules(),
            maintenanceDocuments(),
            waitingPeriods())
        .<Register<?>>flatMap(Optional::stream)
        .toList();
  }

  private static String place(Entry<?> entry) {
    return "the entry '%s' for %s".formatted(entry.key(), entry.territory().code());
  }
}
