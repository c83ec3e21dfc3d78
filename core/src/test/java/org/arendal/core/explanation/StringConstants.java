package org.arendal.core.explanation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The constants of compiled classes: what the source names as a string, and no type tells. */
public final class StringConstants {
  private StringConstants() {}

  /** All constants, names included, in the classes that were compiled together with this one. */
  static Set<String> besides(Class<?> type) {
    return in(Path.of(location(type))).values().stream()
        .flatMap(file -> file.all().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The strings in the classes that were compiled together with this one, by the class. */
  public static ImmutableSetMultimap<String, String> byClassBesides(Class<?> type) {
    return in(Path.of(location(type))).entries().stream()
        .collect(
            ImmutableSetMultimap.flatteningToImmutableSetMultimap(
                Map.Entry::getKey, file -> file.getValue().strings().stream()));
  }

  /** The class files of the package of a class, by the name of their outermost class. */
  static ImmutableSetMultimap<String, ClassFile> inPackageOf(Class<?> type) {
    return in(Path.of(location(type)).resolve(type.getPackageName().replace('.', '/')));
  }

  private static ImmutableSetMultimap<String, ClassFile> in(Path root) {
    ImmutableSetMultimap.Builder<String, ClassFile> classes = ImmutableSetMultimap.builder();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name = file.getFileName().toString().replaceAll("(\\$.*)?\\.class$", "");
        try (InputStream in = Files.newInputStream(file)) {
          classes.put(name, ClassFile.read(in));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return classes.build();
  }

  private static URI location(Class<?> type) {
    try {
      return type.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
