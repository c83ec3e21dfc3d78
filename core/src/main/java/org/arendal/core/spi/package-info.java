/**
 * What a country contributes: law, not logic.
 *
 * <p>A country module is one public class with a public constructor without parameters, which its
 * module descriptor and {@code META-INF/services} name. It extends {@link
 * org.arendal.core.spi.FileCountry} and has its register files beside it, or implements {@link
 * org.arendal.core.spi.CountryModule} in another way. How articles are evaluated is not its
 * business.
 */
@NullMarked
package org.arendal.core.spi;

import org.jspecify.annotations.NullMarked;
