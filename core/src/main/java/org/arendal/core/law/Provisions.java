package org.arendal.core.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The catalogue of all provisions that the library knows, in the order of the source text. */
public final class Provisions {
  private static final String CATALOGUE = "provisions.csv";
  private static final ImmutableMap<String, Provision> BY_ID = read();

  private Provisions() {}

  /** All provisions, in the order of the source text. */
  public static Collection<Provision> all() {
    return BY_ID.values();
  }

  /** The provision with this id; empty if there is none. */
  public static Optional<Provision> find(String id) {
    requireNonNull(id, "id");
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** The provisions with these ids, which spaces separate, in the order given. */
  public static List<Provision> of(String ids) {
    requireNonNull(ids, "ids");
    ImmutableList.Builder<Provision> provisions = ImmutableList.builder();
    int from = 0;
    for (int to = ids.indexOf(' '); to >= 0; to = ids.indexOf(' ', from)) {
      provisions.add(Provision.of(ids.substring(from, to)));
      from = to + 1;
    }
    return provisions.add(Provision.of(ids.substring(from))).build();
  }

  /**
   * What the provision says, in words of our own; empty if it is not yet stated in the language.
   */
  public static Optional<String> statement(Provision provision, Language language) {
    requireNonNull(provision, "provision");
    requireNonNull(language, "language");
    return Optional.ofNullable(Statements.in(language.base()).get(provision.id()));
  }

  private static ImmutableMap<String, Provision> read() {
    ImmutableMap.Builder<String, Provision> provisions = ImmutableMap.builder();
    try (InputStream in = Provisions.class.getResourceAsStream(CATALOGUE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + CATALOGUE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
      lines.readLine();
      int number = 2;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Provision provision = parse(line, number++);
        provisions.put(provision.id(), provision);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(CATALOGUE, e);
    }
    return provisions.buildOrThrow();
  }

  private static Provision parse(String line, int lineNumber) {
    String[] cells = line.split(",", -1);
    if (cells.length != 7) {
      throw new IllegalStateException(CATALOGUE + ":" + lineNumber + ": expected 7 cells");
    }
    return new Provision(
        cells[0],
        Integer.parseInt(cells[1]),
        cells[2],
        Level.valueOf(cells[3].toUpperCase(Locale.ROOT)),
        cells[4],
        cells[5].isEmpty() ? Optional.empty() : Optional.of(Territory.find(cells[5]).orElseThrow()),
        Treatment.valueOf(cells[6].toUpperCase(Locale.ROOT)),
        lineNumber);
  }
}
