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
 * @param denounced the day on which the denunciation of a state was received
 */
public record Settings(
    Map<String, String> readings, Map<String, String> inForce, Map<String, String> denounced) {
  /** Copies the settings in the order of their ids. */
  public Settings {
    readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    inForce = Collections.unmodifiableMap(new TreeMap<>(inForce));
    denounced = Collections.unmodifiableMap(new TreeMap<>(denounced));
  }

  /** What the batch protocol adds to a command: the article, and the settings as options. */
  public List<String> arguments(String article) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("assess", "-", "--batch", "--article", article));
    readings.forEach((id, option) -> arguments.addAll(List.of("--reading", id + "=" + option)));
    inForce.forEach((place, day) -> arguments.addAll(List.of("--in-force", place + "=" + day)));
    denounced.forEach((state, day) -> arguments.addAll(List.of("--denounced", state + "=" + day)));
    return List.copyOf(arguments);
  }
}
