package org.arendal.core;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.arendal.core.law.NordicState;
import org.jspecify.annotations.Nullable;

/**
 * One value or two of each type of the public API, grown from a few: whatever public methods and
 * factories return, asked with what there is already.
 */
final class ApiSamples {
  /** How often the factories are asked anew with what has grown since. */
  private static final int ROUNDS = 6;

  /** Enough of one class; more of them show nothing new. */
  private static final int ENOUGH = 2;

  private final Map<Class<?>, List<Object>> byClass = new LinkedHashMap<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> toAsk = new ArrayDeque<>();
  private final List<Class<?>> api;

  private ApiSamples(List<Class<?>> api) {
    this.api = api;
  }

  /** Grows samples of the types that core exports. */
  static ApiSamples grown() throws ReflectiveOperationException {
    ApiSamples samples = new ApiSamples(exported());
    samples.plant();
    for (int round = 0; round < ROUNDS; round++) {
      samples.grow();
    }
    return samples;
  }

  /** The public types of exported packages, by name. */
  List<Class<?>> api() {
    return api;
  }

  /** A value to pass for each parameter; null where there is none. */
  @Nullable Object[] arguments(Executable executable) {
    Type[] types = executable.getGenericParameterTypes();
    Class<?>[] classes = executable.getParameterTypes();
    Object[] values = new Object[classes.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(types[i], classes[i]);
    }
    return values;
  }

  /** A value of a type; null if none has grown. */
  @Nullable Object value(Type type, Class<?> raw) {
    if (raw.isPrimitive()) {
      return primitive(raw);
    }
    if (raw.isArray()) {
      return array(raw.getComponentType());
    }
    if (raw.getPackageName().equals("java.util.function")) {
      return function(raw);
    }
    if (type instanceof ParameterizedType of && Iterable.class.isAssignableFrom(raw)) {
      return collection(of.getActualTypeArguments()[0], raw);
    }
    return byClass.entrySet().stream()
        .filter(entry -> raw != Object.class && raw.isAssignableFrom(entry.getKey()))
        .map(entry -> entry.getValue().get(0))
        .findFirst()
        .orElse(raw == Map.class ? Map.of() : null);
  }

  private static @Nullable Object primitive(Class<?> raw) {
    if (raw == boolean.class) {
      return true;
    }
    if (raw == int.class) {
      return 2000;
    }
    return raw == long.class ? 1L : null;
  }

  private @Nullable Object array(Class<?> component) {
    Object element = value(component, component);
    if (element == null) {
      return null;
    }
    Object array = Array.newInstance(component, 1);
    Array.set(array, 0, element);
    return array;
  }

  private @Nullable Object collection(Type of, Class<?> raw) {
    Type bound = of instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : of;
    Type plain = bound instanceof ParameterizedType generic ? generic.getRawType() : bound;
    Object element = plain instanceof Class<?> known ? value(bound, known) : null;
    if (element == null) {
      return null;
    }
    return Set.class.isAssignableFrom(raw) ? Set.of(element) : List.of(element);
  }

  /** A function that says yes or nothing, and does what it does by default. */
  private static Object function(Class<?> raw) {
    return Proxy.newProxyInstance(
        raw.getClassLoader(),
        new Class<?>[] {raw},
        (proxy, method, arguments) -> {
          if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
          }
          return method.getReturnType() == boolean.class ? true : null;
        });
  }

  private static List<Class<?>> exported() throws ClassNotFoundException {
    List<Class<?>> types = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .importUrl(Convention.class.getProtectionDomain().getCodeSource().getLocation())) {
      if (type.getModifiers().contains(JavaModifier.PUBLIC)
          && !type.getPackageName().endsWith(".internal")) {
        types.add(Class.forName(type.getName()));
      }
    }
    types.removeIf(type -> !isReachable(type));
    types.sort(Comparator.comparing(Class::getName));
    return types;
  }

  private static boolean isReachable(Class<?> type) {
    return Stream.<Class<?>>iterate(type, t -> t != null, Class::getEnclosingClass)
        .allMatch(t -> Modifier.isPublic(t.getModifiers()));
  }

  private void plant() throws IllegalAccessException {
    keep("DK");
    keep(LocalDate.of(2026, 3, 10));
    keep(BigDecimal.ONE);
    keep(new StringReader(""));
    keep(new PrintWriter(new StringWriter()));
    keep(TestCountry.of(NordicState.DENMARK));
    keep(TestCountry.convention());
    for (Class<?> type : api) {
      if (type.isEnum()) {
        keep(type.getEnumConstants()[0]);
      }
      for (Field field : type.getFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          keep(field.get(null));
        }
      }
    }
  }

  private void grow() {
    for (Class<?> type : api) {
      methods(type)
          .filter(method -> Modifier.isStatic(method.getModifiers()))
          .forEach(method -> ask(method, null));
      constructors(type).forEach(constructor -> ask(constructor, null));
    }
    while (!toAsk.isEmpty()) {
      Object value = toAsk.poll();
      for (Class<?> type : api) {
        if (type.isInstance(value)) {
          methods(type)
              .filter(method -> !Modifier.isStatic(method.getModifiers()))
              .forEach(method -> ask(method, value));
        }
      }
    }
  }

  private void ask(Executable executable, @Nullable Object receiver) {
    Object[] arguments = arguments(executable);
    if (Arrays.stream(arguments).allMatch(argument -> argument != null)) {
      try {
        keep(call(executable, receiver, arguments));
      } catch (InvocationTargetException e) {
        // It wants other values than these; another way to one of what it returns may be found.
        return;
      }
    }
  }

  private void keep(@Nullable Object value) {
    if (value == null || !seen.add(value)) {
      return;
    }
    List<Object> ofClass = byClass.computeIfAbsent(value.getClass(), type -> new ArrayList<>());
    if (ofClass.size() == ENOUGH) {
      return;
    }
    ofClass.add(value);
    toAsk.add(value);
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::keep);
    } else if (value instanceof Collection<?> collection) {
      collection.stream().limit(ENOUGH).forEach(this::keep);
    }
  }

  /** Public methods that a type declares, but for those that a compiler adds. */
  static Stream<Method> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .sorted(Comparator.comparing(Method::toString));
  }

  /** Public constructors that a type has, if it can have instances. */
  static Stream<Constructor<?>> constructors(Class<?> type) {
    return Modifier.isAbstract(type.getModifiers())
        ? Stream.of()
        : Arrays.stream(type.getConstructors());
  }

  /** Calls a method or constructor. */
  static @Nullable Object call(
      Executable executable, @Nullable Object receiver, @Nullable Object[] arguments)
      throws InvocationTargetException {
    try {
      return executable instanceof Constructor<?> constructor
          ? constructor.newInstance(arguments)
          : ((Method) executable).invoke(receiver, arguments);
    } catch (IllegalAccessException | InstantiationException e) {
      throw new LinkageError(executable.toString(), e);
    }
  }
}
