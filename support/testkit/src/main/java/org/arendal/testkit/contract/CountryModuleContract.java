package org.arendal.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.Convention;
import org.arendal.core.law.Territory;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Register;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.spi.Overlay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every country module keeps, whoever wrote it. The test of a module implements it.
 *
 * <p>A module that cannot be made, since a register file has no source, two entries overlap or a
 * provision is unknown, fails with the file, the line, and what to do.
 */
public interface CountryModuleContract {
  /** The module under test, made anew. */
  CountryModule module();

  @Test
  @DisplayName("A01-a-g1: it speaks for exactly the territories of its state")
  default void speaksForItsTerritories() {
    CountryModule module = made();
    Convention convention = Made.of("a convention of the module", () -> Convention.of(module));
    assertThat(convention.law().country(module.state())).containsSame(module);
  }

  @Test
  @DisplayName("every entry says where it was read")
  default void everyEntryHasASource() {
    Sourced.check(made().registers());
  }

  @Test
  @DisplayName("of two entries for a key and a territory no day is in both")
  default void noTwoEntriesOverlap() {
    for (Register<?> register : made().registers().all()) {
      for (Entry<?> entry : register.entries()) {
        entry.validity().start().ifPresent(day -> Sourced.checkAlone(entry, register, day));
      }
    }
  }

  @Test
  @DisplayName("whoever asks for a body, for whatever day, is answered")
  default void everyLookupIsAnswered() {
    CountryModule module = made();
    for (BodyFunction function : BodyFunction.values()) {
      for (Territory territory : module.state().territories()) {
        for (LocalDate day : Sourced.DAYS) {
          assertThat(module.bodies().find(function.code(), territory, day).status())
              .as("%s for %s on %s", function.code(), territory.code(), day)
              .isNotNull();
        }
      }
    }
  }

  @Test
  @DisplayName("it answers the same at all times, and by its methods what it has by kinds")
  default void answersTheSame() {
    CountryModule module = made();
    for (RegisterKind<?> kind : RegisterKinds.all()) {
      assertThat((Object) module.register(kind)).as(kind.name()).isSameAs(module.register(kind));
    }
    assertThat(
            List.<Register<?>>of(
                module.bodies(),
                module.laws(),
                module.instruments(),
                module.repatriationRules(),
                module.transportRules(),
                module.maintenanceDocuments(),
                module.waitingPeriods()))
        .isSubsetOf(RegisterKinds.all().stream().<Register<?>>map(module::register).toList());
  }

  @Test
  @DisplayName("all entries and gaps are about its own state")
  default void speaksForItsOwnState() {
    CountryModule module = made();
    for (Register<?> register : module.registers().all()) {
      assertThat(register.entries())
          .extracting(entry -> entry.territory().state())
          .allMatch(module.state()::equals);
      assertThat(register.gaps())
          .extracting(gap -> gap.territory().state())
          .allMatch(module.state()::equals);
    }
  }

  @Test
  @DisplayName(
      "an answer for a day after its evidence says so, and one for an earlier day does not")
  default void saysWhenTheEvidenceIsOlderThanTheDay() {
    CountryModule module = made();
    for (RegisterKind<?> kind : RegisterKinds.all()) {
      Register<?> register = module.register(kind);
      for (Entry<?> entry : register.entries()) {
        if (!entry.provenance().evidence().isDated()) {
          continue;
        }
        LocalDate evidence = entry.provenance().evidence().latest();
        for (LocalDate day : List.of(evidence, evidence.plusDays(1))) {
          var lookup = register.find(entry.key(), entry.territory(), day);
          if (lookup.entry().filter(entry::equals).isPresent()) {
            assertThat(lookup.isBeyondEvidence())
                .as("%s %s on %s", kind.name(), entry.key(), day)
                .isEqualTo(day.isAfter(evidence));
          }
        }
      }
    }
  }

  @Test
  @DisplayName("on every day as known an overlay of nothing changes nothing, and no link is dead")
  default void canBeOverlaidAsKnownOnAnyDay() {
    CountryModule module = made();
    for (LocalDate day : Sourced.daysOfKnowledge(module)) {
      CountryModule known = module.asKnownOn(day);
      for (RegisterKind<?> kind : RegisterKinds.all()) {
        assertThat(overlaidWithNothing(known, kind).register(kind).entries())
            .as("%s as known on %s", kind.name(), day)
            .hasSameSizeAs(known.register(kind).entries());
      }
    }
  }

  @Test
  @DisplayName("the services file, and the module descriptor if there is one, name the provider")
  default void isNamedByModuleAndServicesFile() throws IOException {
    String service = CountryModule.class.getName();
    Class<?> provider = made().getClass();
    assertThat(Providers.inServicesFile(provider, service))
        .as(
            "META-INF/services/%s beside %s: name the class there, in a line of its own",
            service, provider.getName())
        .containsExactly(provider.getName());
    Optional<ModuleDescriptor> descriptor = Providers.descriptor(provider);
    if (descriptor.isPresent()) {
      assertThat(descriptor.get().provides())
          .as("module-info: write 'provides %s with %s'", service, provider.getName())
          .filteredOn(provides -> provides.service().equals(service))
          .singleElement()
          .satisfies(
              provides -> assertThat(provides.providers()).containsExactly(provider.getName()));
    }
  }

  private CountryModule made() {
    return Made.of("the module", this::module);
  }

  private static <V> CountryModule overlaidWithNothing(CountryModule module, RegisterKind<V> kind) {
    return module.with(Overlay.of(kind, Register.empty()));
  }
}
