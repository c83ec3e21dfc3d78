package org.arendal.core.fact;

/**
 * What kind of body is approached. All but the last are organs in the sense of the Convention.
 *
 * <p>Source: A01-1d, A01-d-g1, A01-d-g2.
 */
public enum RecipientKind implements Coded {
  /** A state, regional or municipal authority. */
  AUTHORITY,
  /** A public institution that provides benefits. */
  PUBLIC_INSTITUTION,
  /** A private institution whose benefits are part of a public social scheme. */
  PRIVATE_IN_PUBLIC_SCHEME,
  /** Anybody else. */
  OTHER
}
