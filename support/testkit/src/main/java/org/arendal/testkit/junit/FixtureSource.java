package org.arendal.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.arendal.core.answer.Outcome;
import org.arendal.core.law.Article;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Gives a parameterized test each {@link org.arendal.testkit.fixture.Fixture} of these articles
 * with these outcomes; that there is none is an error.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ArgumentsSource(FixtureArguments.class)
public @interface FixtureSource {
  /** The articles; all of them if there are none here. */
  Article[] article() default {};

  /** The outcomes; all of them if there are none here. */
  Outcome[] outcome() default {};

  /** The names; all of them if there are none here. */
  String[] name() default {};
}
