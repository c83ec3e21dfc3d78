package org.arendal.core.fact;

import java.util.Arrays;
import java.util.Locale;

/** A choice with a stable code in lower case and hyphens, such as {@code short-visit}. */
public interface Coded {
  /** The constant's name. */
  String name();

  /** The constant's place among the choices. */
  int ordinal();

  /** The code under which the choice is written outside Java. */
  @SuppressWarnings("EnumOrdinal") // a place in memory only
  default String code() {
    return Codes.OF.get(getClass())[ordinal()];
  }

  /** The codes of each type, spelled once. */
  final class Codes {
    private static final ClassValue<String[]> OF =
        new ClassValue<>() {
          @Override
          protected String[] computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                .map(choice -> ((Coded) choice).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toArray(String[]::new);
          }
        };

    private Codes() {}
  }
}
