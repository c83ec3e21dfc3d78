package org.arendal.core.register;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * The ids of the notes that an entry can have, and of the reasons that a gap can have.
 *
 * <p>Every language has a text for each, {@code note.<id>} and {@code gap.<id>}. An entry or a gap
 * with another id could not be shown, so it is refused when it is taken in, not when an answer is
 * written.
 */
public final class Notes {
  private static final ImmutableSet<String> NOTES =
      ImmutableSet.of(
          "advance-as-family-benefit",
          "aland-home-municipality",
          "aland-municipalities-before",
          "aland-not-verified",
          "aland-older-than-list",
          "aland-paid-by-agreement",
          "alongside",
          "applies-finnish",
          "basic-part-not-verified",
          "category-by-subject",
          "category-of-predecessor",
          "convention-1981-kept",
          "convention-covers-part",
          "copenhagen-own-body",
          "counties-abolished-2007",
          "county-councils-now-regions",
          "county-part-not-verified",
          "day-between-the-states",
          "delegation",
          "elderly-care-without-health",
          "everyone-who-stays",
          "fate-not-traced",
          "first-day-unknown",
          "five-state-administrations",
          "greenland-ordinance-of-1994",
          "health-not-here",
          "icelandic-help-without-residence",
          "icelandic-refund",
          "law-list-aland",
          "law-list-indicative",
          "law-list-of-state",
          "law-list-own",
          "law-list-per-benefit",
          "law-list-subordinate",
          "law-list-updated",
          "list-and-source-differ",
          "listed-for-social-security",
          "municipality-by-statute",
          "municipality-from-first-day-of-act",
          "name-of-ministry",
          "norwegian-help-without-residence",
          "otherwise-cited",
          "regulation-prints-1965",
          "replaced-day-unknown",
          "replaced-in-1998",
          "replaced-in-part",
          "replaced-rest-not-read",
          "sector-ministry",
          "students-directive-93-96",
          "swedish-act-content",
          "transition-from-earlier",
          "transition-not-read",
          "transport-dk-2007",
          "transport-fi-2025",
          "transport-se-1997",
          "transport-se-national-1997",
          "treaty-gives-task",
          "welfare-centre-task",
          "with-social-security-act");

  private static final ImmutableSet<String> REASONS =
      ImmutableSet.of(
          "act-between",
          "danish-agency-renamed",
          "danish-tasks-moved-2013",
          "instrument-not-verified",
          "name-not-verified");

  private Notes() {}

  /** The ids of all notes. */
  public static Set<String> all() {
    return NOTES;
  }

  /** The ids of all reasons for gaps. */
  public static Set<String> reasons() {
    return REASONS;
  }

  /** The first of some notes for which there is no text. */
  static Optional<String> withoutText(Collection<String> notes) {
    for (String note : notes) {
      if (!NOTES.contains(note)) {
        return Optional.of(note);
      }
    }
    return Optional.empty();
  }

  /** Whether there is a text for the reason of a gap. */
  static boolean hasReason(String reason) {
    return REASONS.contains(reason);
  }
}
