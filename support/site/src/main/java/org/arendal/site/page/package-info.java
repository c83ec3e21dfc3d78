/**
 * What every page has: markup, a frame, words, and places that can be quoted and found. What pages
 * say is not here.
 */
@NullMarked
package org.arendal.site.page;

import org.jspecify.annotations.NullMarked;
