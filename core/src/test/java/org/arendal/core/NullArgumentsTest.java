package org.arendal.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A null argument is refused where it is given, by name: a message of the machine that names no
 * parameter, or none at all, sends whoever embeds the library to read its code.
 *
 * <p>Not asked of what only the library calls: how rules and texts are made ({@code article},
 * {@code logic}, {@code words}), what answers and looked up entries are made with (constructors of
 * {@code answer}, {@code explanation}, {@code register} and {@code calculation}), and the methods
 * of generated builders that take a collection.
 */
class NullArgumentsTest {
  private static final String ROOT = "org.arendal.core";

  /** How rules and texts are made. */
  private static final Set<String> INSIDE =
      Set.of(ROOT + ".article", ROOT + ".logic", ROOT + ".words");

  /** What is found there is made by the library; it is handed out, not taken in. */
  private static final Set<String> HANDED_OUT =
      Set.of(ROOT + ".answer", ROOT + ".explanation", ROOT + ".register", ROOT + ".calculation");

  @Test
  @DisplayName("Every door names a null argument")
  void everyDoorNamesANullArgument() throws ReflectiveOperationException {
    ApiSamples samples = ApiSamples.grown();
    List<String> faults = new ArrayList<>();
    int[] asked = {0};
    for (Class<?> type : samples.api()) {
      doors(type)
          .forEach(
              door ->
                  parameters(door)
                      .forEach(
                          parameter -> {
                            asked[0]++;
                            fault(samples, door, parameter)
                                .ifPresent(
                                    what -> faults.add(door + ", argument " + parameter + what));
                          }));
    }
    assertThat(faults).isEmpty();
    // That many are reached at all: a type of which no sample grows is not asked.
    assertThat(asked[0]).isGreaterThan(350);
  }

  private static Stream<Executable> doors(Class<?> type) {
    if (INSIDE.contains(type.getPackageName()) || isGenerated(type)) {
      return Stream.of();
    }
    Stream<? extends Executable> methods =
        ApiSamples.methods(type)
            .filter(method -> !method.getName().equals("equals"))
            .filter(method -> !Modifier.isAbstract(method.getModifiers()));
    Stream<? extends Executable> constructors =
        HANDED_OUT.contains(type.getPackageName()) ? Stream.of() : ApiSamples.constructors(type);
    return Stream.concat(methods, constructors);
  }

  private static boolean isGenerated(Class<?> type) {
    return type.getSimpleName().endsWith("Builder") && type.getEnclosingClass() == null;
  }

  private static Stream<Integer> parameters(Executable door) {
    return Stream.iterate(0, i -> i < door.getParameterCount(), i -> i + 1)
        .filter(i -> !door.getParameterTypes()[i].isPrimitive())
        .filter(i -> !door.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class));
  }

  /** What is wrong with what comes of a null there; empty if nothing is, or it cannot be tried. */
  private static Optional<String> fault(ApiSamples samples, Executable door, int parameter) {
    Object receiver = receiver(samples, door);
    Object[] arguments = samples.arguments(door);
    arguments[parameter] = null;
    boolean isAlone = Arrays.stream(arguments).filter(one -> one == null).count() == 1;
    if (!isAlone || (receiver == null && !isStatic(door))) {
      return Optional.empty();
    }
    try {
      ApiSamples.call(door, receiver, arguments);
      return Optional.of(" is taken");
    } catch (InvocationTargetException e) {
      Throwable thrown = e.getCause();
      boolean isNamed =
          thrown instanceof NullPointerException
              && thrown.getMessage() != null
              && !thrown.getMessage().startsWith("Cannot ");
      return isNamed ? Optional.empty() : Optional.of(" ends in " + thrown);
    }
  }

  private static boolean isStatic(Executable door) {
    return door instanceof Constructor<?> || Modifier.isStatic(((Method) door).getModifiers());
  }

  private static @Nullable Object receiver(ApiSamples samples, Executable door) {
    Class<?> type = door.getDeclaringClass();
    return isStatic(door) ? null : samples.value(type, type);
  }
}
