package org.arendal.core.fact;

/** Who was heard on what best matches the will of a person who cannot express it. */
public enum ProxyHeard implements Coded {
  GUARDIAN,
  NEAR_RELATIVE,
  /** Another person who is close to him or her. */
  OTHER_CLOSE_PERSON,
  /** None of these has been heard. */
  NONE
}
