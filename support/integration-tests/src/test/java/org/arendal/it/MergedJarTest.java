package org.arendal.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.arendal.it.Built.Run;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The merged jar has lost nothing")
class MergedJarTest {
  static final String JAR = "support/cli/target/arendal.jar";

  @Test
  void itNamesAllFiveCountries() throws Exception {
    try (JarFile jar = new JarFile(Built.ROOT.resolve(JAR).toFile());
        InputStream in =
            jar.getInputStream(
                jar.getEntry("META-INF/services/org.arendal.core.spi.CountryModule"))) {
      assertThat(new String(in.readAllBytes(), UTF_8).lines().filter(line -> !line.isBlank()))
          .containsExactlyInAnyOrder(
              "org.arendal.country.dk.Denmark",
              "org.arendal.country.fi.Finland",
              "org.arendal.country.is.Iceland",
              "org.arendal.country.no.Norway",
              "org.arendal.country.se.Sweden");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dk", "fi", "is", "no", "se"})
  void itHasTheFilesOfEveryCountry(String country) throws Exception {
    try (JarFile merged = new JarFile(Built.ROOT.resolve(JAR).toFile());
        JarFile single = new JarFile(Built.jar("arendal-country-" + country).toFile())) {
      assertThat(names(merged)).containsAll(names(single));
    }
  }

  private static Set<String> names(JarFile jar) {
    return jar.stream()
        .filter(entry -> !entry.isDirectory())
        .map(JarEntry::getName)
        .filter(name -> !name.startsWith("META-INF/") && !name.equals("module-info.class"))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"FO", "SE"})
  void itReadsTheRegisters(String territory) throws Exception {
    Run run = Built.java("-jar", JAR, "contacts", "--territory", territory, "--on", "1997-01-01");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("A13-lb-");
  }

  @Test
  void itCarriesTheLicencesOfItsParts() throws Exception {
    try (JarFile jar = new JarFile(Built.ROOT.resolve(JAR).toFile())) {
      assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
      assertThat(text(jar, "META-INF/FastCSV-LICENSE")).startsWith("MIT License");
      assertThat(jar.getEntry("de/siegmar/fastcsv/writer/CsvWriter.class")).isNotNull();
    }
  }

  @Test
  void itWritesATable() throws Exception {
    Run run =
        Built.java(
            "-jar",
            JAR,
            "history",
            "--function",
            "liaison",
            "--territory",
            "FO",
            "--format",
            "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("function,territory,").contains("Færøernes Landsstyre, ");
  }

  @Test
  void itWritesUtf8WhateverThePlatformSays() throws Exception {
    Run run =
        Built.java(
            "-Dfile.encoding=ISO-8859-1",
            "-Dstdout.encoding=ISO-8859-1",
            "-jar",
            JAR,
            "contacts",
            "--territory",
            "FO",
            "--on",
            "1997-01-01");
    assertThat(run.out()).contains("Tórshavn");
  }

  private static String text(JarFile jar, String entry) throws Exception {
    try (InputStream in = jar.getInputStream(jar.getEntry(entry))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @Test
  void badInputIsOneErrorAndExitTwo() throws Exception {
    Run run = Built.java("-jar", JAR, "assess", "no-such-file.json");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no-such-file.json").doesNotContain("\tat ");
  }
}
