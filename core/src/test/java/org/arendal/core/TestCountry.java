package org.arendal.core;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.assembly.Settings;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.register.Register;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.register.Registers;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.spi.Overlay;
import org.arendal.core.spi.TerritorialReach;

/**
 * A country module for tests: the territories are as the Convention has them, what the registers
 * hold is invented.
 *
 * <p>Every state has a competent authority, a liaison body, bodies for maintenance (Iceland none
 * that attests) and a few of the documents, waiting periods and national rules of 1996; the Faroe
 * Islands and Greenland have liaison bodies of their own, Åland and Svalbard none.
 */
public final class TestCountry implements CountryModule {
  /** The day on which the invented registers were read. */
  public static final LocalDate READ = LocalDate.of(2026, 3, 1);

  private static final ImmutableMap<NordicState, TestCountry> BY_STATE =
      Maps.toMap(
          EnumSet.allOf(NordicState.class),
          state ->
              new TestCountry(
                  state, state.territories().stream().map(TestCountry::reach).toList()));

  private final NordicState state;
  private final List<TerritorialReach> territories;
  private final Registers registers;

  private TestCountry(NordicState state, List<TerritorialReach> territories) {
    this.state = state;
    this.territories = List.copyOf(territories);
    this.registers =
        Registers.of(RegisterKinds.BODIES, read(RegisterKinds.BODIES, bodies(state)))
            .with(RegisterKinds.DOCUMENTS, read(RegisterKinds.DOCUMENTS, documents(state)))
            .with(RegisterKinds.WAITING_PERIODS, read(RegisterKinds.WAITING_PERIODS, waits(state)))
            .with(RegisterKinds.REPATRIATION, read(RegisterKinds.REPATRIATION, rules(state)));
  }

  /** The module of a state. */
  public static TestCountry of(NordicState state) {
    return requireNonNull(BY_STATE.get(state));
  }

  /** The modules of all five states, in their order. */
  public static List<TestCountry> all() {
    return BY_STATE.values().asList();
  }

  /** All five states, assembled with no settings. */
  public static Convention convention() {
    return Convention.of(all());
  }

  /** These states, assembled with no settings. */
  public static Convention convention(NordicState... states) {
    return Convention.of(Arrays.stream(states).map(TestCountry::of).toList());
  }

  /** All five states with these settings, for evaluators that are asked directly. */
  public static AssembledLaw law(Settings settings) {
    return convention().with(settings).law();
  }

  /** A document that an agency lists for itself. */
  public static Overlay listing(String kind, String territory, String provision) {
    String entry = document(kind, territory, provision, "").replace("listed", "agency");
    return Overlay.of(RegisterKinds.DOCUMENTS, overlay(RegisterKinds.DOCUMENTS, entry));
  }

  /** The same module, speaking for other territories. */
  public TestCountry speakingFor(Territory... others) {
    return new TestCountry(state, Arrays.stream(others).map(TestCountry::reach).toList());
  }

  @Override
  public NordicState state() {
    return state;
  }

  @Override
  public List<TerritorialReach> territories() {
    return territories;
  }

  @Override
  public Registers registers() {
    return registers;
  }

  @Override
  public String toString() {
    return "TestCountry[" + state.code() + "]";
  }

  private static TerritorialReach reach(Territory territory) {
    return switch (territory) {
      case FAROE_ISLANDS -> ownNotice(territory, "A01-a-g-fo1");
      case GREENLAND -> ownNotice(territory, "A01-a-g-gl1");
      case ALAND -> ownNotice(territory, "A01-a-g-ax");
      case SVALBARD ->
          new TerritorialReach(
              territory,
              TerritorialReach.Basis.NATIONAL_SOCIAL_LAW,
              Provisions.of("A01-a-g-sj1 A01-a-g-sj2"));
      case DENMARK, FINLAND, ICELAND, NORWAY, SWEDEN ->
          new TerritorialReach(
              territory, TerritorialReach.Basis.WITH_STATE, Provisions.of("A01-1a A14-1"));
    };
  }

  private static TerritorialReach ownNotice(Territory territory, String provision) {
    return new TerritorialReach(
        territory, TerritorialReach.Basis.OWN_NOTICE, Provisions.of(provision + " A14-2"));
  }

  private static String bodies(NordicState state) {
    String code = state.code();
    StringBuilder text = new StringBuilder(body("competent-authority", code));
    for (Territory territory : state.territories()) {
      if (territory != Territory.ALAND && territory != Territory.SVALBARD) {
        text.append(body("liaison-body", territory.code()));
      }
    }
    text.append(body("standard-amount-body", code)).append(body("advance-payer", code));
    return text.append(state == NordicState.ICELAND ? "" : body("attesting-body", code)).toString();
  }

  private static String body(String function, String territory) {
    return entry(
        territory,
        "A13-1b",
        "function: %s\nname: %s in %s\ntelephone: 1 23\nnotes: delegation"
            .formatted(function, function, territory));
  }

  private static String documents(NordicState state) {
    return switch (state) {
      case DENMARK ->
          document("maintenance-order", "DK", "A11-2-dk-1", "issuers: Office A; Office B")
              + document("written-agreement", "DK", "A11-2-dk-2", "")
              + document("provisional-order", "GL", "A11-2-gl-1", "issuers: Office G");
      case FINLAND -> document("approved-agreement", "FI", "A11-2-fi-2", "end: 2022-12-31");
      case ICELAND -> document("court-settlement", "IS", "", "");
      case NORWAY -> document("court-settlement", "NO", "A11-2-no-1", "");
      case SWEDEN -> "";
    };
  }

  private static String document(String kind, String territory, String provision, String more) {
    // No code stands in a text for people, so none is a name either.
    String name = kind.replace('-', ' ') + " of " + territory;
    return entry(territory, provision, "kind: %s\nname: %s\n".formatted(kind, name) + more);
  }

  private static String waits(NordicState state) {
    return switch (state) {
      case DENMARK -> wait("DK", "A11-1-dk", "length: P3Y\nspent: permanent-residence");
      case SWEDEN -> wait("SE", "A11-1-se", "length: P6M\nspent: stay\nend: 2010-12-31");
      case FINLAND, ICELAND, NORWAY -> "";
    };
  }

  private static String wait(String territory, String provision, String more) {
    return entry(territory, provision, "benefit: maintenance-advance\n" + more);
  }

  /** The rules that can be decided, and one later Danish rule whose first day is unknown. */
  private static String rules(NordicState state) {
    return switch (state) {
      case DENMARK ->
          rule("dk-continuing-help", "continuing-help", "A07-dk-2", "number: 12")
              + rule("dk-bar", "bar-after-residence", "A07-dk-5", DANISH_BAR)
              + rule("dk-ends", "ends-lawful-stay", "A07-dk-4", "measures: repatriation")
              + rule("dk-practice", "practice-special-attachment", "A07-dk-6", "")
              + rule("dk-entry", "no-refusal-at-entry", "A07-dk-9", "measures: rejection")
              + rule("dk-after", "removal-if-public-pays", "A07-dk-10", "measures: rejection")
              + rule("dk-ban", "entry-ban", "A07-dk-11", "measures: rejection")
              + rule("dk-bar-later", "bar-after-residence", "A07-dk-5", LATER_DANISH_BAR)
                  .replace("start: 1996-10-01\n", "")
                  .replace("evidence: 1996", "evidence: 2010-01-01");
      case FINLAND ->
          rule("fi-limit", "time-limit", "A07-fi-3", "measures: rejection\nnumber: 3")
              + rule("fi-means", "no-removal-for-lack-of-means", "A07-fi-7", "measures: expulsion");
      case NORWAY ->
          rule("no-seeking", "seeking-help-no-ground", "A07-no-3", "measures: expulsion");
      case SWEDEN -> rule("se-limit", "time-limit", "A07-se-2", "measures: rejection\nnumber: 3");
      case ICELAND -> rule("is-practice", "practice-never-used", "A07-is-2", "");
    };
  }

  private static final String DANISH_BAR =
      "measures: repatriation\nnumber: 3\npermanent-intent: yes";
  private static final String LATER_DANISH_BAR =
      "measures: repatriation\nnumber: 3\nreplaces: dk-bar\nnot-before: 1998-01-01";

  /** A rule of the state that its id begins with. */
  private static String rule(String id, String kind, String provision, String more) {
    String territory = id.substring(0, 2).toUpperCase(Locale.ROOT);
    return entry(territory, provision, "id: %s\nkind: %s\n%s".formatted(id, kind, more));
  }

  private static String entry(String territory, String provision, String fields) {
    return """
        territory: %s
        %s
        start: 1996-10-01
        source: test
        reference: line 1
        %s
        basis: listed
        evidence: 1996
        read: 2026-03-01
        confidence: verified

        """
        .formatted(
            territory,
            fields.strip(),
            provision.isEmpty() ? "# no provision" : "provision: " + provision);
  }

  private static <T> Register<T> read(RegisterKind<T> kind, String text) {
    try {
      return kind.read("test", new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> Register<T> overlay(RegisterKind<T> kind, String text) {
    try {
      return kind.readOverlay("test", new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
