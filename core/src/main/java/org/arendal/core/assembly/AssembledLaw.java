package org.arendal.core.assembly;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.security.CodeSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.arendal.core.answer.Argument;
import org.arendal.core.answer.Remark;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.register.RepatriationRules;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.spi.Overlay;
import org.arendal.core.spi.TerritorialReach;
import org.arendal.core.time.TreatyCalendar;
import org.arendal.core.words.RefusedException;

/** The law that cases are read against: the country modules together with the settings. */
public final class AssembledLaw {
  private final ImmutableMap<NordicState, CountryModule> countries;
  private final ImmutableMap<Territory, TerritorialReach> reaches;
  private final RepatriationRules repatriation;
  private final Settings settings;
  private final ImmutableMap<Reading, Optional<ReadingOption>> options;
  private final Optional<LocalDate> knownOn;
  private final ImmutableSortedMap<NordicState, LocalDate> registerVersions;

  private AssembledLaw(
      Map<NordicState, CountryModule> countries,
      Map<Territory, TerritorialReach> reaches,
      Settings settings,
      Optional<LocalDate> knownOn) {
    this.countries = Maps.immutableEnumMap(countries);
    this.reaches = Maps.immutableEnumMap(reaches);
    this.repatriation =
        RepatriationRules.of(
            countries.values().stream().map(CountryModule::repatriationRules).toList());
    this.settings = settings;
    this.options =
        Maps.toMap(
            Readings.all(),
            reading -> Optional.ofNullable(settings.readings().get(reading)).or(reading::standard));
    this.knownOn = knownOn;
    ImmutableSortedMap.Builder<NordicState, LocalDate> versions = ImmutableSortedMap.naturalOrder();
    for (CountryModule module : countries.values()) {
      newestRead(module, knownOn).ifPresent(date -> versions.put(module.state(), date));
    }
    this.registerVersions = versions.buildOrThrow();
  }

  /**
   * Joins modules and settings.
   *
   * @throws IllegalArgumentException if a state has two modules, if a module has no bodies or does
   *     not speak for exactly the territories of its state, or if a date is set for a territory
   *     that enters with its state
   */
  public static AssembledLaw of(Collection<? extends CountryModule> modules, Settings settings) {
    return of(modules, settings, Optional.empty());
  }

  private static AssembledLaw of(
      Collection<? extends CountryModule> modules, Settings settings, Optional<LocalDate> knownOn) {
    requireNonNull(modules, "modules");
    requireNonNull(settings, "settings");
    Map<NordicState, CountryModule> countries = new EnumMap<>(NordicState.class);
    Map<Territory, TerritorialReach> reaches = new EnumMap<>(Territory.class);
    for (CountryModule module : modules) {
      NordicState state = requireNonNull(module, "module").state();
      CountryModule other = countries.put(state, module);
      if (other != null) {
        throw new IllegalArgumentException(
            "two country modules for %s: %s and %s"
                .formatted(state.code(), origin(other), origin(module)));
      }
      module.territories().forEach(reach -> reaches.put(reach.territory(), reach));
      if (!module.territories().stream()
          .map(TerritorialReach::territory)
          .toList()
          .equals(state.territories())) {
        throw new IllegalArgumentException(
            "the country module for %s must speak for %s"
                .formatted(state.code(), state.territories()));
      }
    }
    for (Territory territory : settings.entryIntoForce().keySet()) {
      TerritorialReach reach = reaches.get(territory);
      if (reach != null && reach.basis() != TerritorialReach.Basis.OWN_NOTICE) {
        throw RefusedException.of("problem.no-own-date", territory.code());
      }
    }
    return new AssembledLaw(countries, reaches, settings, knownOn);
  }

  /** The same modules with these settings; see {@link #of}. */
  public AssembledLaw with(Settings others) {
    requireNonNull(others, "others");
    return of(countries(), others, knownOn);
  }

  /** The same with the entries of an agency laid over the registers. */
  public AssembledLaw with(Overlay overlay) {
    requireNonNull(overlay, "overlay");
    return of(countries().stream().map(module -> module.with(overlay)).toList(), settings, knownOn);
  }

  /** The same with all registers as they were on a day, or on the earlier one it was known on. */
  public AssembledLaw asKnownOn(LocalDate date) {
    requireNonNull(date, "date");
    LocalDate day = knownOn.filter(date::isAfter).orElse(date);
    return of(
        countries().stream().map(module -> module.asKnownOn(day)).toList(),
        settings,
        Optional.of(day));
  }

  /** The coordinates of the artifact that speaks for a state. */
  public static String artifact(NordicState state) {
    requireNonNull(state, "state");
    return "org.arendal:arendal-country-" + state.code().toLowerCase(Locale.ROOT);
  }

  /** The class of a module, and the archive or folder that it came from if it came from one. */
  public static String origin(CountryModule module) {
    requireNonNull(module, "module");
    Class<?> type = module.getClass();
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return type.getName();
    }
    // Without the folders above it: they say where a machine keeps things. An archive within
    // another ends with "!/".
    String location = CharMatcher.anyOf("!/").trimTrailingFrom(source.getLocation().getPath());
    return type.getName() + " from " + location.substring(location.lastIndexOf('/') + 1);
  }

  /** Says that a state was not assembled and which artifact to add. */
  public static Remark missingModule(NordicState state) {
    return Remark.of(
        "country-module-missing", List.of(), Argument.of(state), Argument.source(artifact(state)));
  }

  /** The version of the library, whose rules and texts answer. */
  public String libraryVersion() {
    return LibraryVersion.TEXT;
  }

  /** The settings. */
  public Settings settings() {
    return settings;
  }

  /** The day as known on which the registers answer; empty if as known last. */
  public Optional<LocalDate> registersKnownOn() {
    return knownOn;
  }

  /** For each assembled country, the newest day on which a source of its registers was read. */
  public SortedMap<NordicState, LocalDate> registerVersions() {
    return registerVersions;
  }

  /** The assembled modules, by state. */
  public Collection<CountryModule> countries() {
    return countries.values();
  }

  /** The module of a state; empty if it was not assembled. */
  public Optional<CountryModule> country(NordicState state) {
    requireNonNull(state, "state");
    return Optional.ofNullable(countries.get(state));
  }

  /** The national rules on repatriation of all assembled states. */
  public RepatriationRules repatriation() {
    return repatriation;
  }

  /** How far the Convention reaches in a territory; empty if its state was not assembled. */
  public Optional<TerritorialReach> reach(Territory territory) {
    requireNonNull(territory, "territory");
    return Optional.ofNullable(reaches.get(territory));
  }

  /**
   * Whether the state is a party on that day: from the signature on, until a denunciation has
   * effect. Source: A01-1a, A15-2a, A15-2b.
   */
  public boolean isParty(NordicState state, LocalDate date) {
    requireNonNull(state, "state");
    requireNonNull(date, "date");
    LocalDate received = settings.denunciationReceived().get(state);
    return received == null || date.isBefore(TreatyCalendar.denunciationEffect(received));
  }

  /**
   * Whether the Convention is in force on a day at all: from 1 October 1996 on, that day included,
   * while at least two states are parties. Source: A14-1, A15-2b, INTRO-1.
   */
  public boolean isInForceBetweenParties(LocalDate date) {
    requireNonNull(date, "date");
    return !date.isBefore(TreatyCalendar.ENTRY_INTO_FORCE)
        && Arrays.stream(NordicState.values()).filter(state -> isParty(state, date)).count() > 1;
  }

  /**
   * Whether the Convention is in force for a territory on a day.
   *
   * <p>Unknown if the state's module is not assembled, or if the territory has a date of its own
   * that nobody supplied. Source: A14-1, A14-2, A15-2b, INTRO-1.
   */
  public Truth inForce(Territory territory, LocalDate date) {
    requireNonNull(territory, "territory");
    requireNonNull(date, "date");
    if (date.isBefore(TreatyCalendar.ENTRY_INTO_FORCE) || !isParty(territory.state(), date)) {
      return Truth.FALSE;
    }
    TerritorialReach reach = reaches.get(territory);
    if (reach == null) {
      return Truth.UNKNOWN;
    }
    if (reach.basis() == TerritorialReach.Basis.OWN_NOTICE) {
      LocalDate start = settings.entryIntoForce().get(territory);
      return start == null ? Truth.UNKNOWN : Truth.of(!date.isBefore(start));
    }
    return Truth.TRUE;
  }

  /**
   * The first day, inclusive, of the Convention's force in a territory; empty if nobody supplied
   * the date that the territory needs, or if the state's module is not assembled. Source: A14-1,
   * A14-2.
   */
  public Optional<LocalDate> inForceFrom(Territory territory) {
    requireNonNull(territory, "territory");
    TerritorialReach reach = reaches.get(territory);
    if (reach == null) {
      return Optional.empty();
    }
    return reach.basis() == TerritorialReach.Basis.OWN_NOTICE
        ? Optional.ofNullable(settings.entryIntoForce().get(territory))
        : Optional.of(TreatyCalendar.ENTRY_INTO_FORCE);
  }

  /**
   * The first day on which a state is no longer a party; empty if it has not denounced the
   * Convention. Source: A15-2a, A15-2b.
   */
  public Optional<LocalDate> notPartyFrom(NordicState state) {
    requireNonNull(state, "state");
    return Optional.ofNullable(settings.denunciationReceived().get(state))
        .map(TreatyCalendar::denunciationEffect);
  }

  /** The option that holds for a reading: the agency's, else the standard one; empty if open. */
  public Optional<ReadingOption> option(Reading reading) {
    requireNonNull(reading, "reading");
    return requireNonNull(options.get(reading));
  }

  private static Optional<LocalDate> newestRead(CountryModule module, Optional<LocalDate> knownOn) {
    Optional<LocalDate> newest =
        module.registers().all().stream()
            .flatMap(register -> register.entries().stream())
            .map(entry -> entry.provenance().read())
            .max(Comparator.naturalOrder());
    if (module.bodies().entries().isEmpty() && knownOn.isEmpty()) {
      throw new IllegalArgumentException(
          "the country module for " + module.state().code() + " has no bodies");
    }
    return newest;
  }
}
