package org.arendal.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.arendal.core.law.NordicState;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives tests a {@link org.arendal.core.Convention} of these countries and no others, as a
 * parameter of a method or a constructor; one at a method or a parameter wins over one at a class.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER})
@ExtendWith(ConventionExtension.class)
public @interface Countries {
  /** The countries; all that are found if there are none here. */
  NordicState[] value() default {};
}
