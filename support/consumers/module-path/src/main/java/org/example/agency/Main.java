package org.example.agency;

import org.arendal.core.Convention;

/** Says which countries were found. */
public final class Main {
  private Main() {}

  /** Prints the convention of all that are there. */
  public static void main(String[] args) {
    System.out.println(Convention.discovered());
  }
}
