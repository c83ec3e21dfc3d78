package org.arendal.it;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.arendal.core.Convention;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Register;
import org.arendal.core.spi.CountryModule;

/** The registers of all five country modules. */
final class AssembledRegisters {
  static final Convention CONVENTION = Convention.discovered();

  private AssembledRegisters() {}

  static Collection<CountryModule> modules() {
    return CONVENTION.law().countries();
  }

  static List<Register<?>> of(CountryModule module) {
    return List.of(
        module.bodies(),
        module.laws(),
        module.instruments(),
        module.repatriationRules(),
        module.transportRules(),
        module.maintenanceDocuments(),
        module.waitingPeriods());
  }

  static Stream<Register<?>> all() {
    return modules().stream().flatMap(module -> of(module).stream());
  }

  static Stream<Entry<?>> entries() {
    return all().flatMap(register -> register.entries().stream());
  }
}
