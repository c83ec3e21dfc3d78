package org.arendal.core.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.Convention;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Register;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.spi.Overlay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every country module keeps, whoever wrote it. The test of a module extends it.
 *
 * <p>It is in the archive of the tests of {@code arendal-core}, for agencies too that replace or
 * extend a module.
 */
public abstract class CountryContract {
  private final CountryModule module;

  /** The contract of one module. */
  protected CountryContract(CountryModule module) {
    this.module = module;
  }

  @Test
  @DisplayName("A01-a-g1: it speaks for exactly the territories of its state")
  void canBeAssembled() {
    assertThat(Convention.of(module).law().country(module.state())).containsSame(module);
  }

  @Test
  @DisplayName("it answers the same at all times, and by its methods what it has by kinds")
  void answersTheSame() {
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
  void speaksForItsOwnState() {
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
  void saysWhenTheEvidenceIsOlderThanTheDay() {
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
  void canBeOverlaidAsKnownOnAnyDay() {
    for (LocalDate day : daysOfKnowledge()) {
      CountryModule known = module.asKnownOn(day);
      for (RegisterKind<?> kind : RegisterKinds.all()) {
        assertThat(overlaidWithNothing(known, kind).register(kind).entries())
            .as("%s as known on %s", kind.name(), day)
            .hasSameSizeAs(known.register(kind).entries());
      }
    }
  }

  @Test
  @DisplayName("the module descriptor and the services file name the same provider")
  void isNamedByModuleAndServicesFile() throws IOException {
    String service = CountryModule.class.getName();
    String provider = module.getClass().getName();
    try (InputStream services =
        Objects.requireNonNull(
            module.getClass().getResourceAsStream("/META-INF/services/" + service))) {
      assertThat(new String(services.readAllBytes(), UTF_8).lines()).containsExactly(provider);
    }
    assertThat(descriptors())
        .flatExtracting(ModuleDescriptor::provides)
        .filteredOn(provides -> provides.providers().contains(provider))
        .singleElement()
        .satisfies(
            provides -> {
              assertThat(provides.service()).isEqualTo(service);
              assertThat(provides.providers()).containsExactly(provider);
            });
  }

  private static <V> CountryModule overlaidWithNothing(CountryModule module, RegisterKind<V> kind) {
    return module.with(Overlay.of(kind, Register.empty()));
  }

  private Set<LocalDate> daysOfKnowledge() {
    return module.registers().all().stream()
        .flatMap(
            register ->
                Stream.of(
                        register.entries().stream().map(entry -> entry.provenance().read()),
                        register.entries().stream()
                            .flatMap(entry -> entry.provenance().withdrawn().stream()),
                        register.gaps().stream().map(gap -> gap.read()))
                    .flatMap(days -> days))
        .collect(Collectors.toSet());
  }

  /** All that there are, since on the class path a module has no name. */
  private List<ModuleDescriptor> descriptors() throws IOException {
    List<ModuleDescriptor> descriptors = new ArrayList<>();
    for (URL url :
        Collections.list(module.getClass().getClassLoader().getResources("module-info.class"))) {
      try (InputStream in = url.openStream()) {
        descriptors.add(ModuleDescriptor.read(in));
      }
    }
    return descriptors;
  }
}
