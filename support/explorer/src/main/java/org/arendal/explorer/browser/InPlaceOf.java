package org.arendal.explorer.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Of which class a method stands in for the method of the same name: of one with an object if it
 * takes such an object first, else of a static one.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface InPlaceOf {
  /** The class. */
  Class<?> value();
}
