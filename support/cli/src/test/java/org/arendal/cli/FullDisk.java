package org.arendal.cli;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that nothing can be written to. */
final class FullDisk extends OutputStream {
  @Override
  public void write(int value) throws IOException {
    throw new IOException("No space left on device");
  }
}
