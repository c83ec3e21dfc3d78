package org.arendal.explorer;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.arendal.core.Convention;
import org.arendal.core.assembly.Settings;
import org.arendal.core.assembly.SettingsBuilder;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.time.DayNotServedException;
import org.arendal.core.time.ServedDays;
import org.arendal.core.words.Phrase;
import org.arendal.core.words.RefusedException;
import org.arendal.country.dk.Denmark;
import org.arendal.country.fi.Finland;
import org.arendal.country.is.Iceland;
import org.arendal.country.no.Norway;
import org.arendal.country.se.Sweden;

/** The Convention as a page's settings have it: what an agency can set too. */
final class Conventions {
  static final String SETTINGS = "settings";

  private static final List<CountryModule> MODULES =
      List.of(new Denmark(), new Finland(), new Iceland(), new Norway(), new Sweden());
  private static final Convention ALL = Convention.of(MODULES);

  private Conventions() {}

  /** With all countries and no setting. */
  static Convention all() {
    return ALL;
  }

  /**
   * As the settings of a request have it.
   *
   * @throws WrongSettingException if a setting is not taken
   * @throws UnreadableRequestException if it names what there is not
   */
  static Convention of(Request request) {
    Request settings = request.part(SETTINGS);
    Convention convention = settings.has("countries") ? some(settings.texts("countries")) : ALL;
    Optional<String> knownOn = settings.optional("asKnownOn");
    Convention known =
        knownOn
            .map(day -> taken("asKnownOn", () -> convention.asKnownOn(ServedDays.parse(day))))
            .orElse(convention);
    Settings chosen = settings(settings);
    return chosen.equals(Settings.none()) ? known : taken("inForce", () -> known.with(chosen));
  }

  private static Convention some(List<String> codes) {
    List<NordicState> states = codes.stream().map(Conventions::state).toList();
    return Convention.of(
        MODULES.stream().filter(module -> states.contains(module.state())).toList());
  }

  private static Settings settings(Request given) {
    SettingsBuilder settings = Settings.builder();
    each(
        given,
        "readings",
        Readings::find,
        (reading, option) ->
            settings.putReading(
                reading, reading.check(found("option", ReadingOption::find, option))));
    each(
        given,
        "inForce",
        Territory::find,
        (territory, day) -> settings.putEntryIntoForce(territory, ServedDays.parse(day)));
    each(
        given,
        "denounced",
        NordicState::find,
        (state, day) -> settings.putDenunciationReceived(state, ServedDays.parse(day)));
    return taken("", settings::build);
  }

  private interface Setter<T> {
    void set(T what, String value);
  }

  private static <T> void each(
      Request given, String name, Function<String, Optional<T>> find, Setter<T> setter) {
    for (Map.Entry<String, String> one : given.named(name).entrySet()) {
      T what = found(name, find, one.getKey());
      taken(
          name + "." + one.getKey(),
          () -> {
            setter.set(what, one.getValue());
            return what;
          });
    }
  }

  private static NordicState state(String code) {
    return found("country", NordicState::find, code);
  }

  private static <T> T found(String what, Function<String, Optional<T>> find, String code) {
    return find.apply(code)
        .orElseThrow(() -> new UnreadableRequestException("not found: " + what + " " + code));
  }

  private static <T> T taken(String path, Supplier<T> setting) {
    try {
      return setting.get();
    } catch (RefusedException e) {
      throw wrong(path, e.says());
    } catch (DateTimeException e) {
      throw wrong(path, expected(Phrase.of("problem.date-that-exists")));
    } catch (DayNotServedException e) {
      throw wrong(
          path, expected(Phrase.of("problem.date-served", ServedDays.FIRST, ServedDays.LAST)));
    } catch (IllegalArgumentException e) {
      throw new UnreadableRequestException("not taken: " + path);
    }
  }

  private static Phrase expected(Phrase what) {
    return Phrase.of("problem.expected", what);
  }

  private static WrongSettingException wrong(String path, Phrase says) {
    return new WrongSettingException(path.isEmpty() ? SETTINGS : SETTINGS + "." + path, says);
  }
}
