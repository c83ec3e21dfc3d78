package org.arendal.cli;

import org.arendal.core.fact.Coded;

/** The forms in which an answer can be written. */
enum Format implements Coded {
  /** Lines, to be read. */
  TEXT,
  /** JSON, for programs. */
  JSON,
  /** A table, for spreadsheets. */
  CSV
}
