package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;

/**
 * The parts of a case; each fact belongs to one.
 *
 * <p>A section with no fact in it is not raised, and articles that start from it are not assessed
 * unless they are asked for. What each constant says of articles is printed from the rules and kept
 * true by a test.
 */
public enum Section {
  /** Where the case is handled; raises no article. */
  HOST("host"),
  /** The person; raises no article. */
  PERSON("person"),
  /** The stay; raises articles 2 and 4. */
  STAY("stay"),
  /** The benefit; raises article 2. */
  BENEFIT("benefit"),
  /** The act; raises article 2. */
  LEGISLATION("legislation"),
  /** Comparison with the country's own citizens; raises no article. */
  OWN_CITIZEN("ownCitizen"),
  /** The need for help; raises articles 2 and 6. */
  NEED("need"),
  /** Svalbard; raises no article. */
  SVALBARD("svalbard"),
  /** The approach to an authority; raises articles 2, 5(1) and 5(2). */
  REQUEST("request"),
  /** The language of the help; raises articles 2 and 5(2). */
  LANGUAGE("language"),
  /** The measure that sends the person away; raises article 7. */
  MEASURE("measure"),
  /** The help received; raises no article. */
  ASSISTANCE("assistance"),
  /** Ties and circumstances; raises no article. */
  TIES("ties"),
  /** Periods of residence; raises no article. */
  RESIDENCE("residence"),
  /** From where and to where; raises no article. */
  TRANSFER("transfer"),
  /** The journey; raises article 8. */
  JOURNEY("journey"),
  /** The treatment or care; raises no article. */
  CARE("care"),
  /** The move with care; raises article 9(1). */
  RELOCATION("relocation"),
  /** The agreement on the move; raises articles 9(2) and 9(3). */
  AGREEMENT("agreement"),
  /** The trip across the border; raises article 10. */
  TRIP("trip"),
  /** Maintenance advance; raises articles 11(1) and 11(3). */
  ADVANCE("advance"),
  /** The maintenance document; raises article 11(2). */
  DOCUMENT("document"),
  /** The cooperation between authorities; raises article 13(1). */
  COOPERATION("cooperation"),
  /** The child; raises article 13(2). */
  CHILD("child");

  private final String id;

  Section(String id) {
    this.id = id;
  }

  /** The first part of the ids of the section's facts, and its name in JSON. */
  public String id() {
    return id;
  }

  /** The section with this id; empty if there is none. */
  public static Optional<Section> find(String id) {
    requireNonNull(id, "id");
    return Arrays.stream(values()).filter(s -> s.id.equals(id)).findFirst();
  }
}
