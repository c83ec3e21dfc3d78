package org.arendal.core.fact;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.arendal.core.law.Territory;

/** Telling periods of residence, and what those that are in doubt may turn out to be. */
public final class ResidenceSamples {
  private static final Splitter CELLS = Splitter.on('|').trimResults();

  /** Lists of which all is known; the first is that of a person who resided nowhere. */
  private static final String WHOLE =
      """

      DK 1990-01-01..
      DK 1994-06-15..
      DK 1994-06-16..
      DK 1990-01-01.. unlawful
      DK 1990-01-01.. away 1995-01-01..1995-06-30 short
      DK 1990-01-01.. away 1995-01-01..1995-06-30 long
      FO 1990-01-01..1995-12-31, DK 1996-01-01..
      SE 1990-01-01..
      NO 1990-01-01..
      FI 1990-01-01..
      IS 1990-01-01..
      DK 1994-01-01..1999-12-31
      DK 1990-01-01..1996-12-30, SE 1996-12-31..1996-12-31, DK 1997-01-01..
      DK 1990-01-01..1996-12-30 gap short, DK 1997-01-01..
      DK 1990-01-01..1996-12-30 gap long, DK 1997-01-01..
      """;

  /** Lists in doubt, each with some of what it may turn out to be. */
  private static final String IN_DOUBT =
      """
      more | | DK 1990-01-01.. | DK 1994-06-15.. | DK 1994-06-16.. | DK 1990-01-01.. unlawful \
           | DK 1990-01-01.. away 1995-01-01..1995-06-30 long \
           | FO 1990-01-01..1995-12-31, DK 1996-01-01..
      DK 1990-01-01.. lawful? | DK 1990-01-01.. | DK 1990-01-01.. unlawful
      DK 1990-01-01.. away 1995-01-01..1995-06-30 open \
           | DK 1990-01-01.. away 1995-01-01..1995-06-30 short \
           | DK 1990-01-01.. away 1995-01-01..1995-06-30 long
      DK 1994..1999-12-31 | DK 1994-01-01..1999-12-31 | DK 1994-12-31..1999-12-31
      DK 1996-01-01.., more | FO 1990-01-01..1995-12-31, DK 1996-01-01..
      DK 1990-01-01..1996-12-30, DK 1997-01-01.. \
           | DK 1990-01-01..1996-12-30 gap short, DK 1997-01-01.. \
           | DK 1990-01-01..1996-12-30 gap long, DK 1997-01-01..
      DK 1990-01-01..1996-12-30, DK 1997-01-01.., more \
           | DK 1990-01-01..1996-12-30, DK 1997-01-01.. \
           | DK 1990-01-01..1996-12-30 gap short, DK 1997-01-01.. \
           | DK 1990-01-01..1996-12-30 gap long, DK 1997-01-01.. \
           | DK 1990-01-01..1996-12-30, SE 1996-12-31..1996-12-31, DK 1997-01-01..
      DK 1990-01-01..1996-12-30 \
           | DK 1990-01-01..1996-12-30 gap short | DK 1990-01-01..1996-12-30 gap long
      """;

  private static final ImmutableListMultimap<ResidencePeriods, ResidencePeriods> SAMPLES =
      samples();

  private ResidenceSamples() {}

  /** Periods known wholly and in part. */
  public static List<ResidencePeriods> all() {
    return SAMPLES.keySet().asList();
  }

  /** What periods that are known in part may turn out to be; empty for others. */
  public static List<ResidencePeriods> completions(ResidencePeriods periods) {
    return SAMPLES.get(periods).stream().filter(p -> !p.equals(periods)).toList();
  }

  /** Full lists with one residence that goes on in this territory, lawful in one of them. */
  public static List<ResidencePeriods> everSince(Territory territory) {
    String lives = territory.code() + " 1990-01-01..";
    return List.of(ResidenceText.of(lives), ResidenceText.of(lives + " unlawful"));
  }

  private static ImmutableListMultimap<ResidencePeriods, ResidencePeriods> samples() {
    ImmutableListMultimap.Builder<ResidencePeriods, ResidencePeriods> samples =
        ImmutableListMultimap.builder();
    WHOLE.lines().map(ResidenceText::of).forEach(whole -> samples.put(whole, whole));
    for (String line : IN_DOUBT.lines().toList()) {
      List<ResidencePeriods> cells = CELLS.splitToStream(line).map(ResidenceText::of).toList();
      samples.putAll(cells.get(0), cells.subList(1, cells.size()));
    }
    return samples.build();
  }
}
