package org.arendal.tck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a case presupposes beside its facts.
 *
 * @param readings the readings that are settled, with their options
 * @param inForce the first day of the Convention in territories that have one of their own
 */
public record Settings(Map<String, String> readings, Map<String, String> inForce) {
  /** Copies the settings in the order of their ids. */
  public Settings {
    readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    inForce = Collections.unmodifiableMap(new TreeMap<>(inForce));
  }

  /** The settings as options of the batch protocol: {@code --reading} and {@code --in-force}. */
  public List<String> options() {
    List<String> options = new ArrayList<>();
    readings.forEach((id, option) -> options.addAll(List.of("--reading", id + "=" + option)));
    inForce.forEach(
        (territory, day) -> options.addAll(List.of("--in-force", territory + "=" + day)));
    return options;
  }
}
