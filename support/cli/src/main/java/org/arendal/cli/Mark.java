package org.arendal.cli;

/**
 * What an input was up to the end of a line.
 *
 * @param line the line, counted from 1; 0 before the first
 * @param sha256 the SHA-256 of all bytes up to its end, in lower-case hexadecimal
 */
record Mark(long line, String sha256) {}
