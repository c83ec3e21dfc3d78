package org.arendal.core.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * The parts of a case; each fact belongs to one.
 *
 * <p>A section with no fact in it is not raised, and articles that start from it are not assessed
 * unless they are asked for.
 */
public enum Section {
  HOST("host"),
  PERSON("person"),
  STAY("stay"),
  BENEFIT("benefit"),
  LEGISLATION("legislation"),
  OWN_CITIZEN("ownCitizen"),
  NEED("need"),
  SVALBARD("svalbard"),
  REQUEST("request"),
  LANGUAGE("language"),
  MEASURE("measure"),
  ASSISTANCE("assistance"),
  TIES("ties"),
  RESIDENCE("residence"),
  TRANSFER("transfer"),
  JOURNEY("journey"),
  CARE("care"),
  RELOCATION("relocation"),
  AGREEMENT("agreement"),
  TRIP("trip"),
  ADVANCE("advance"),
  DOCUMENT("document"),
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
    return Arrays.stream(values()).filter(s -> s.id.equals(id)).findFirst();
  }
}
