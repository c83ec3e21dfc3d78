package org.arendal.explorer.browser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in for methods of streams that the compiler to JavaScript has, but with faults: its
 * {@code distinct} forgets what it saw when the stream under it pauses, its {@code sorted} asks a
 * stream that it has emptied how much there is, and its least and greatest are the last of several,
 * not the first.
 */
final class StreamStandIns {
  private StreamStandIns() {}

  @InPlaceOf(Stream.class)
  static <T> Stream<T> distinct(Stream<T> stream) {
    return stream.collect(Collectors.toCollection(LinkedHashSet::new)).stream();
  }

  @InPlaceOf(Stream.class)
  @SuppressWarnings("unchecked") // as of what it stands in for
  static <T> Stream<T> sorted(Stream<T> stream) {
    return sorted(stream, (one, other) -> ((Comparable<T>) one).compareTo(other));
  }

  @InPlaceOf(Stream.class)
  static <T> Stream<T> sorted(Stream<T> stream, Comparator<? super T> order) {
    List<T> sorted = stream.collect(Collectors.toCollection(ArrayList::new));
    sorted.sort(order);
    return sorted.stream();
  }

  @InPlaceOf(Stream.class)
  static <T> Optional<T> min(Stream<T> stream, Comparator<? super T> order) {
    return stream.reduce((one, other) -> order.compare(one, other) <= 0 ? one : other);
  }

  @InPlaceOf(Stream.class)
  static <T> Optional<T> max(Stream<T> stream, Comparator<? super T> order) {
    return stream.reduce((one, other) -> order.compare(one, other) >= 0 ? one : other);
  }
}
