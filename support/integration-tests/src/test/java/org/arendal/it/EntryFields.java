package org.arendal.it;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.arendal.core.fact.Coded;
import org.arendal.core.register.Entry;

/** What a register entry holds, field by field, whatever the register is about. */
final class EntryFields {
  private EntryFields() {}

  /** The fields that are there, under the names of their accessors. */
  static Map<String, String> of(Entry<?> entry) {
    Object value = entry.value();
    Class<?> type =
        value.getClass().isRecord() ? value.getClass() : value.getClass().getSuperclass();
    Map<String, String> fields = new TreeMap<>();
    Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !List.of("hashCode", "toString").contains(method.getName()))
        .forEach(
            method ->
                Optional.of(text(call(method, value)))
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> fields.put(method.getName(), text)));
    return fields;
  }

  private static Object call(Method method, Object value) {
    try {
      return method.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(method.getName(), e);
    }
  }

  private static String text(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(EntryFields::text).orElse("");
    }
    if (value instanceof OptionalInt number) {
      return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
    if (value instanceof Collection<?> many) {
      return many.stream().map(EntryFields::text).collect(Collectors.joining("; "));
    }
    if (value instanceof Boolean truth) {
      return truth ? "yes" : "";
    }
    return value instanceof Coded coded ? coded.code() : value.toString();
  }
}
