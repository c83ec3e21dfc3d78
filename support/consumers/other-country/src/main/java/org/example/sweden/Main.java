package org.example.sweden;

import java.time.LocalDate;
import org.arendal.core.Convention;
import org.arendal.core.law.Territory;
import org.arendal.core.register.BodyFunction;

/** Says who is the liaison body of Sweden, by whatever module is there. */
public final class Main {
  private Main() {}

  /** Prints its name. */
  public static void main(String[] args) {
    System.out.println(
        Convention.discovered()
            .find(BodyFunction.LIAISON_BODY, Territory.SWEDEN, LocalDate.of(1997, 1, 1))
            .entry()
            .map(entry -> entry.value().name())
            .orElse("nobody"));
  }
}
