package org.arendal.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/** How value types of this module are generated; put it on a package. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = ImplementationVisibility.PRIVATE,
    allowedClasspathAnnotations = Generated.class,
    depluralize = true,
    redactedMask = "(withheld)")
public @interface HouseStyle {}
