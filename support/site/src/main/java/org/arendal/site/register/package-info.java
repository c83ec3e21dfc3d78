/** Pages on the registers: a country, and a sort of register in all countries, drawn over time. */
@NullMarked
package org.arendal.site.register;

import org.jspecify.annotations.NullMarked;
