package org.arendal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is published is what it says it is")
class PublishedJarsTest {
  private static final List<String> SIX =
      List.of(
          "arendal-core",
          "arendal-country-dk",
          "arendal-country-fi",
          "arendal-country-is",
          "arendal-country-no",
          "arendal-country-se");

  @Test
  void theSixJarsTogetherStayWithinTheirSize() throws Exception {
    long bytes = 0;
    for (String artifact : SIX) {
      bytes += Files.size(Built.jar(artifact));
    }
    // Six languages take a third of it; ADR 0096 says what was tried to make it less.
    assertThat(bytes).isLessThan(1_800_000);
  }

  @Test
  void coreRequiresGuavaAndNothingElseAtRunTime() {
    assertThat(required("arendal-core"))
        .containsExactlyInAnyOrder("java.base", "com.google.common");
  }

  @Test
  void theTestKitRequiresCoreAloneAtRunTime() {
    assertThat(required("arendal-testkit"))
        .containsExactlyInAnyOrder("java.base", "org.arendal.core");
  }

  @Test
  void jsonRequiresCoreAloneAndEachAdapterItsOwnJackson() {
    assertThat(required("arendal-json")).containsExactlyInAnyOrder("java.base", "org.arendal.core");
    assertThat(required("arendal-jackson2"))
        .containsExactlyInAnyOrder("java.base", "org.arendal.json", "com.fasterxml.jackson.core");
    assertThat(required("arendal-jackson3"))
        .containsExactlyInAnyOrder("java.base", "org.arendal.json", "tools.jackson.core");
  }

  @Test
  void receiptsRequireJsonAlone() {
    assertThat(required("arendal-receipt"))
        .containsExactlyInAnyOrder("java.base", "org.arendal.json");
  }

  @Test
  void coreExportsItsRoomsAndNotItsInternals() {
    assertThat(descriptor("arendal-core").exports().stream().map(ModuleDescriptor.Exports::source))
        .containsExactlyInAnyOrder(
            "org.arendal.core",
            "org.arendal.core.answer",
            "org.arendal.core.article",
            "org.arendal.core.assembly",
            "org.arendal.core.calculation",
            "org.arendal.core.explanation",
            "org.arendal.core.law",
            "org.arendal.core.logic",
            "org.arendal.core.fact",
            "org.arendal.core.matter",
            "org.arendal.core.register",
            "org.arendal.core.spi",
            "org.arendal.core.time",
            "org.arendal.core.words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dk", "fi", "is", "no", "se"})
  void aCountryIsNamedInItsDescriptorAndInItsServiceFile(String country) throws Exception {
    String artifact = "arendal-country-" + country;
    Set<String> provided =
        descriptor(artifact).provides().stream()
            .filter(p -> p.service().equals("org.arendal.core.spi.CountryModule"))
            .flatMap(p -> p.providers().stream())
            .collect(Collectors.toSet());
    try (JarFile jar = new JarFile(Built.jar(artifact).toFile())) {
      String file =
          new String(
              jar.getInputStream(
                      jar.getEntry("META-INF/services/org.arendal.core.spi.CountryModule"))
                  .readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8);
      assertThat(provided).hasSize(1).isEqualTo(file.lines().collect(Collectors.toSet()));
    }
    assertThat(descriptor(artifact).name()).isEqualTo("org.arendal.country." + country);
  }

  @Test
  void noModuleIsOpen() {
    assertThat(SIX).allSatisfy(a -> assertThat(descriptor(a).isOpen()).isFalse());
  }

  @Test
  void theBillOfMaterialsListsEveryPublishedArtifactInTheVersionOfTheBuild() throws Exception {
    String parent = Files.readString(Built.ROOT.resolve("pom.xml"));
    String bom = Files.readString(Built.ROOT.resolve("support/bom/pom.xml"));
    List<String> managed = artifacts(parent);
    assertThat(artifacts(bom)).containsAll(managed);
    String version = version(parent);
    assertThat(version(bom)).isEqualTo(version);
  }

  private static List<String> artifacts(String pom) {
    String managed = pom.substring(pom.indexOf("<dependencyManagement>"));
    return java.util.regex.Pattern.compile("<artifactId>(arendal-[a-z0-9-]+)</artifactId>")
        .matcher(managed)
        .results()
        .map(match -> match.group(1))
        .distinct()
        .toList();
  }

  private static String version(String pom) {
    return java.util.regex.Pattern.compile("<version>([^<]+)</version>")
        .matcher(pom)
        .results()
        .map(match -> match.group(1))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> required(String artifact) {
    return descriptor(artifact).requires().stream()
        .filter(r -> !r.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
        .map(ModuleDescriptor.Requires::name)
        .toList();
  }

  private static ModuleDescriptor descriptor(String artifact) {
    Path jar = Built.jar(artifact);
    return ModuleFinder.of(jar).findAll().iterator().next().descriptor();
  }
}
