package org.arendal.core.fact;

/**
 * What a benefit is under article 2.
 *
 * <p>The category belongs to the benefit, not to the act: an act can be listed under one letter
 * while one of its benefits is outside. Titles mislead.
 */
public enum BenefitCategory implements Coded {
  /** Article 2(1)(a). Source: A02-1a. */
  SOCIAL_ASSISTANCE_OR_SERVICE,
  /** Article 2(1)(b), such as maintenance advance. Source: A02-1b, A02-1b-g2. */
  OTHER_SOCIAL_BENEFIT,
  /** The health service: inside for articles 5 and 9 only. Source: A02-2. */
  HEALTH_SERVICE,
  /** A benefit under the Nordic social security convention: outside. Source: A02-1b. */
  SOCIAL_SECURITY,
  /** Housing benefit: outside. Source: A02-1-g-hous1. */
  HOUSING_BENEFIT,
  /** None of these: outside. Source: A02-1. */
  NONE
}
