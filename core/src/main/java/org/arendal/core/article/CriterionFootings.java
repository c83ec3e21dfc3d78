package org.arendal.core.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
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
import org.arendal.core.law.Provision;

/** What each criterion rests on, read from {@code criteria.csv}. */
public final class CriterionFootings {
  private static final String TABLE = "criteria.csv";
  private static final Splitter CELLS = Splitter.on(',').limit(4);
  private static final ImmutableMap<String, CriterionFooting> BY_CRITERION = read();

  private CriterionFootings() {}

  /** All of them, in the order of the articles in which their criteria first stand. */
  public static Collection<CriterionFooting> all() {
    return BY_CRITERION.values();
  }

  /** What the criterion with this id rests on; empty if the table has no such criterion. */
  public static Optional<CriterionFooting> find(String criterion) {
    return Optional.ofNullable(BY_CRITERION.get(criterion));
  }

  /** Reads the table; a criterion that stands in it twice is refused. */
  private static ImmutableMap<String, CriterionFooting> read() {
    try (InputStream in = CriterionFootings.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + TABLE);
      }
      return new BufferedReader(new InputStreamReader(in, UTF_8))
          .lines()
          .skip(1)
          .map(CriterionFootings::parse)
          .collect(ImmutableMap.toImmutableMap(CriterionFooting::criterion, row -> row));
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
  }

  /** The words come last, so that they may have commas. */
  private static CriterionFooting parse(String line) {
    List<String> cells = CELLS.splitToList(line);
    if (cells.size() != 4) {
      throw new IllegalStateException(TABLE + ": expected 4 cells: " + line);
    }
    return new CriterionFooting(
        cells.get(0),
        Footing.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
        Optional.of(cells.get(2)).filter(id -> !id.isEmpty()).map(Provision::of),
        Optional.of(cells.get(3)).filter(words -> !words.isEmpty()));
  }
}
