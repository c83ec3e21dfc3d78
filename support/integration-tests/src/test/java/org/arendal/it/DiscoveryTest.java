package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.arendal.core.Convention;
import org.arendal.core.law.NordicState;
import org.arendal.core.spi.CountryModule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Country modules are found on the class path")
class DiscoveryTest {

  @Test
  void allFiveAreFound() {
    assertThat(states(Convention.discovered()))
        .containsExactlyElementsOf(EnumSet.allOf(NordicState.class));
  }

  @Test
  void theContextClassLoaderMakesNoDifference() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      assertThat(states(Convention.discovered())).hasSize(5);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void threadsOfTheCommonPoolFindThemToo() {
    assertThat(CompletableFuture.supplyAsync(() -> states(Convention.discovered())).join())
        .hasSize(5);
  }

  @Test
  void aMissingCountryIsAnErrorThatNamesTheArtifact() {
    assertThatThrownBy(() -> discoverWith(jars(jar -> !jar.contains("country-fi"))))
        .hasMessageContaining("org.arendal:arendal-country-fi")
        .hasMessageContaining("found [DK, IS, NO, SE]");
  }

  @Test
  void noServiceFileAtAllIsAnErrorToo() {
    assertThatThrownBy(() -> discoverWith(jars(jar -> !jar.contains("country-"))))
        .hasMessageContaining("org.arendal:arendal-country-dk")
        .hasMessageContaining("found []");
  }

  @Test
  void moreCountriesThanRequiredAreAssembledAsWell() {
    assertThat(states(Convention.discovered(Set.of(NordicState.SWEDEN)))).hasSize(5);
  }

  private static List<NordicState> states(Convention convention) {
    return convention.law().countries().stream().map(CountryModule::state).toList();
  }

  private static List<Path> jars(Predicate<String> wanted) {
    return Built.runtimeJars().stream()
        .filter(path -> wanted.test(path.getFileName().toString()))
        .toList();
  }

  /** Assembles all five countries in a class loader that has only these jars. */
  private static void discoverWith(List<Path> jars) throws Throwable {
    URL[] urls = new URL[jars.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = jars.get(i).toUri().toURL();
    }
    try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      loader.loadClass(Convention.class.getName()).getMethod("discovered").invoke(null);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
