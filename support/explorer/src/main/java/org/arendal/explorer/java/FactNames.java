package org.arendal.explorer.java;

import org.arendal.core.fact.Fact;

/**
 * The constants that facts are in Java: {@code person.residenceTerritory} is {@code
 * PersonFacts.RESIDENCE_TERRITORY}.
 */
final class FactNames {
  private static final String PACKAGE = "org.arendal.core.fact.";

  private FactNames() {}

  /** The whole name of the class that a fact is a constant of. */
  static String type(Fact<?> fact) {
    String section = fact.section().id();
    return PACKAGE + Character.toUpperCase(section.charAt(0)) + section.substring(1) + "Facts";
  }

  /** The name of the constant within its class. */
  static String constant(Fact<?> fact) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < fact.name().length(); i++) {
      char letter = fact.name().charAt(i);
      name.append(Character.isUpperCase(letter) ? "_" : "").append(Character.toUpperCase(letter));
    }
    return name.toString();
  }
}
