package org.arendal.core.article;

import static org.arendal.core.law.NordicState.DENMARK;
import static org.arendal.core.law.NordicState.FINLAND;
import static org.arendal.core.law.NordicState.ICELAND;
import static org.arendal.core.law.NordicState.NORWAY;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import org.arendal.core.Convention;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.assembly.Settings;
import org.arendal.core.law.NordicState;
import org.arendal.core.register.Body;
import org.arendal.core.register.ListedDocument;
import org.arendal.core.register.Register;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.register.Registers;
import org.arendal.core.register.WaitingPeriod;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.spi.Overlay;

/** Country modules with a few documents, attesting bodies and waiting periods, made for tests. */
final class MaintenanceCountries {
  private static final String SOURCE =
      """
      source: an invented source
      reference: page 2
      basis: listed
      evidence: 1996
      read: 2020-02-03
      confidence: verified
      """;

  private static final Map<NordicState, String> DOCUMENTS =
      Map.of(
          DENMARK,
              document("maintenance-order", "DK", "A11-2-dk-1", "issuers: Office A; Office B\n")
                  + document("written-agreement", "DK", "A11-2-dk-2", "")
                  + document("provisional-order", "GL", "A11-2-gl-1", "issuers: Office G\n"),
          FINLAND, document("approved-agreement", "FI", "A11-2-fi-2", "end: 2022-12-31\n"),
          ICELAND, document("court-settlement", "IS", "", ""),
          NORWAY, document("court-settlement", "NO", "A11-2-no-1", ""));

  private MaintenanceCountries() {}

  /** All five states. */
  static Convention allFive() {
    return Convention.of(
        Arrays.stream(NordicState.values()).map(MaintenanceCountries::module).toList());
  }

  static AssembledLaw law(Settings settings) {
    return allFive().with(settings).law();
  }

  /** All five states, with one document of an agency laid over them. */
  static Convention overlaid(String kind, String territory, String provision) {
    String entry = document(kind, territory, provision, "").replace("listed", "agency");
    try {
      return allFive()
          .with(
              Overlay.of(
                  RegisterKinds.DOCUMENTS,
                  RegisterKinds.DOCUMENTS.readOverlay("test", new StringReader(entry))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CountryModule module(NordicState state) {
    return CountryModule.of(
        state,
        TestCountries.module(state).territories(),
        Registers.of(RegisterKinds.BODIES, bodies(state))
            .with(RegisterKinds.DOCUMENTS, documents(DOCUMENTS.getOrDefault(state, "")))
            .with(RegisterKinds.WAITING_PERIODS, waitingPeriods(state)));
  }

  private static String document(String kind, String territory, String provision, String more) {
    return "kind: %s\nterritory: %s\nname: %s of %s\nstart: 1996-10-01\n%s%s%s\n"
        .formatted(
            kind,
            territory,
            kind,
            territory,
            provision.isEmpty() ? "" : "provision: " + provision + "\n",
            more,
            SOURCE);
  }

  private static String body(String function, String territory) {
    return "function: %s\nterritory: %s\nname: %s of %s\nstart: 1996-10-01\n%s\n"
        .formatted(function, territory, function, territory, SOURCE);
  }

  private static Register<Body> bodies(NordicState state) {
    String code = state.code();
    String attesting = state == ICELAND ? "" : body("attesting-body", code);
    String text =
        body("liaison-body", code)
            + attesting
            + body("standard-amount-body", code)
            + body("advance-payer", code);
    try {
      return RegisterKinds.BODIES.read("test", new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Register<ListedDocument> documents(String text) {
    try {
      return RegisterKinds.DOCUMENTS.read("test", new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Register<WaitingPeriod> waitingPeriods(NordicState state) {
    String text =
        switch (state) {
          case DENMARK -> waiting("DK", "P3Y", "permanent-residence", "A11-1-dk", "");
          case SWEDEN -> waiting("SE", "P6M", "stay", "A11-1-se", "end: 2010-12-31\n");
          default -> "";
        };
    try {
      return RegisterKinds.WAITING_PERIODS.read("test", new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String waiting(
      String territory, String length, String spent, String provision, String end) {
    return "benefit: maintenance-advance\nterritory: %s\nlength: %s\nspent: %s\nprovision: %s\n"
            .formatted(territory, length, spent, provision)
        + "start: 1996-10-01\n"
        + end
        + SOURCE;
  }
}
