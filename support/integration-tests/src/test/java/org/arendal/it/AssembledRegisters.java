package org.arendal.it;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.arendal.core.Convention;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Register;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.spi.CountryModule;

/** The registers of all five country modules. */
final class AssembledRegisters {
  static final Convention CONVENTION = Convention.discovered();

  private AssembledRegisters() {}

  static Collection<CountryModule> modules() {
    return CONVENTION.law().countries();
  }

  /** Every register that a country module has, whatever it is about. */
  static List<Register<?>> of(CountryModule module) {
    return RegisterKinds.all().stream().<Register<?>>map(module::register).toList();
  }

  /** The same under the names of their kinds. */
  static Map<String, Register<?>> named(CountryModule module) {
    Map<String, Register<?>> named = new TreeMap<>();
    RegisterKinds.all().forEach(kind -> named.put(kind.name(), module.register(kind)));
    return named;
  }

  static Stream<Register<?>> all() {
    return modules().stream().flatMap(module -> of(module).stream());
  }

  static Stream<Entry<?>> entries() {
    return all().flatMap(register -> register.entries().stream());
  }
}
