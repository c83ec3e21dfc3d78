package org.arendal.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How what a class provides is named where the class lies. */
final class Providers {
  private Providers() {}

  static List<String> inServicesFile(Class<?> provider, String service) throws IOException {
    URL file = beside(provider, "META-INF/services/" + service);
    try (InputStream in = file.openStream()) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  /** The descriptor of the folder or archive; empty if it is no module. */
  static Optional<ModuleDescriptor> descriptor(Class<?> provider) throws IOException {
    try (InputStream in = beside(provider, "module-info.class").openStream()) {
      return Optional.of(ModuleDescriptor.read(in));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  private static URL beside(Class<?> provider, String file) throws IOException {
    String name = provider.getName().replace('.', '/') + ".class";
    URL here =
        Objects.requireNonNull(
            provider.getResource("/" + name), () -> "no class file of " + provider.getName());
    String text = here.toString();
    return new URL(text.substring(0, text.length() - name.length()) + file);
  }
}
