package org.arendal.it;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.arendal.core.Convention;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Register;
import org.arendal.core.spi.CountryModule;

/** The registers of all five country modules. */
final class AssembledRegisters {
  static final Convention CONVENTION = Convention.discovered();

  private static final List<Method> REGISTERS =
      Arrays.stream(CountryModule.class.getMethods())
          .filter(method -> method.getReturnType() == Register.class)
          .sorted(Comparator.comparing(Method::getName))
          .toList();

  private AssembledRegisters() {}

  static Collection<CountryModule> modules() {
    return CONVENTION.law().countries();
  }

  /** Every register that a country module has, whatever it is about. */
  static List<Register<?>> of(CountryModule module) {
    return REGISTERS.stream().<Register<?>>map(method -> register(method, module)).toList();
  }

  /** The same under the names of the methods that give them. */
  static Map<String, Register<?>> named(CountryModule module) {
    Map<String, Register<?>> named = new TreeMap<>();
    REGISTERS.forEach(method -> named.put(method.getName(), register(method, module)));
    return named;
  }

  static Stream<Register<?>> all() {
    return modules().stream().flatMap(module -> of(module).stream());
  }

  static Stream<Entry<?>> entries() {
    return all().flatMap(register -> register.entries().stream());
  }

  private static Register<?> register(Method method, CountryModule module) {
    try {
      return (Register<?>) method.invoke(module);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(method.getName(), e);
    }
  }
}
