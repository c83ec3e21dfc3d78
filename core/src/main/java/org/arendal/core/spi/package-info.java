/**
 * What a country contributes: law, not logic.
 *
 * <p>A country module implements {@link org.arendal.core.spi.CountryModule} in one public class
 * with a public constructor without parameters, names it in its module descriptor and in {@code
 * META-INF/services}, and reads its own register files. How articles are evaluated is not its
 * business.
 */
@NullMarked
package org.arendal.core.spi;

import org.jspecify.annotations.NullMarked;
