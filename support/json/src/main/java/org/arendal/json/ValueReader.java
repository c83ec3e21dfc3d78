package org.arendal.json;

import java.io.IOException;

/** Reads one value: the input stands at its first token and is left at its last. */
@FunctionalInterface
interface ValueReader {
  void read(JsonInput in) throws IOException;
}
