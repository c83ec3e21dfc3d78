package org.arendal.cli;

import org.arendal.core.model.Coded;

/** The forms in which an answer can be written. */
enum Format implements Coded {
  TEXT,
  JSON
}
