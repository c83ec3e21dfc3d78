package org.arendal.explorer.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.util.RecyclerPool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.spi.CountryModule;
import org.jspecify.annotations.Nullable;

/** What stands in for methods that the compiler to JavaScript does not have. */
final class StandIns {
  private static final Pattern DAY =
      Pattern.compile("(\\d{4}|-(?!0000)\\d{4}|[+-]\\d{5,9})-(\\d\\d)-(\\d\\d)");

  private StandIns() {}

  /** Nothing in a script came from an archive. */
  @InPlaceOf(AssembledLaw.class)
  static String origin(CountryModule module) {
    return module.getClass().getName();
  }

  /** The files stand in the script as texts, which a server packs well. */
  @InPlaceOf(ClassLoader.class)
  static @Nullable InputStream getResourceAsStream(ClassLoader loader, String name) {
    String text = Files.text(name);
    return text == null ? null : new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  /** A day as {@code LocalDate} writes it; its own reader brings the time zones of the world. */
  @InPlaceOf(LocalDate.class)
  static LocalDate parse(CharSequence text) {
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      throw new DateTimeException("no day");
    }
    return LocalDate.of(
        Integer.parseInt(day.group(1)),
        Integer.parseInt(day.group(2)),
        Integer.parseInt(day.group(3)));
  }

  @InPlaceOf(Class.class)
  static String getPackageName(Class<?> type) {
    String name = type.getName();
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  @InPlaceOf(Properties.class)
  static void load(Properties properties, Reader reader) throws IOException {
    PropertiesText.load(properties, reader);
  }

  @InPlaceOf(String.class)
  static Stream<String> lines(String text) {
    Stream.Builder<String> lines = Stream.builder();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char end = text.charAt(at);
      if (end == '\n' || end == '\r') {
        lines.add(text.substring(from, at));
        if (end == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
          at++;
        }
        from = at + 1;
      }
    }
    return from < text.length() ? lines.add(text.substring(from)).build() : lines.build();
  }

  @InPlaceOf(Matcher.class)
  static Stream<MatchResult> results(Matcher matcher) {
    Stream.Builder<MatchResult> found = Stream.builder();
    matcher.reset();
    while (matcher.find()) {
      found.add(matcher.toMatchResult());
    }
    return found.build();
  }

  @InPlaceOf(Matcher.class)
  @SuppressWarnings("JdkObsolete") // the builder that a matcher appends to there
  static String replaceAll(Matcher matcher, Function<MatchResult, String> replacement) {
    StringBuffer text = new StringBuffer();
    matcher.reset();
    while (matcher.find()) {
      matcher.appendReplacement(text, replacement.apply(matcher.toMatchResult()));
    }
    return matcher.appendTail(text).toString();
  }

  /**
   * A pool that threads wait at would make nearly every method one that can be left and resumed.
   */
  @InPlaceOf(JsonRecyclerPools.class)
  static RecyclerPool<BufferRecycler> newBoundedPool(int size) {
    return JsonRecyclerPools.nonRecyclingPool();
  }

  /** Nobody changes the copy that it is given. */
  @InPlaceOf(Collections.class)
  static <K, V> SortedMap<K, V> unmodifiableSortedMap(SortedMap<K, V> map) {
    return new TreeMap<>(map);
  }
}
