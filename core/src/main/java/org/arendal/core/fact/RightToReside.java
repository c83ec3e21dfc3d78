package org.arendal.core.fact;

/**
 * What is known of the right to live in the country of residence under its aliens legislation.
 *
 * <p>A pending asylum application gives no such right, and takes none away from a person who has it
 * on another basis. Entry in the population register is only a presumption: it counts if whoever
 * states the fact accepts it, and never against a known absence of the right.
 *
 * <p>Source: A03-g3, A03-g4, A03-g6, A03-g7.
 */
public enum RightToReside implements Coded {
  /** The person has the right, on whatever basis: as refugee, stateless, citizen, by permit, … */
  HELD,
  /** The right itself was not examined; the population register shows residence and is accepted. */
  PRESUMED_FROM_REGISTER,
  /** The person's only basis is an application for asylum. */
  ASYLUM_APPLICATION_ONLY,
  /** The person does not have the right. */
  NOT_HELD
}
