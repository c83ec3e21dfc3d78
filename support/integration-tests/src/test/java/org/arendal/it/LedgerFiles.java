package org.arendal.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/** The files that tests compare the registers with. */
final class LedgerFiles {
  private LedgerFiles() {}

  /** The lines after the first one, which names the columns. */
  static List<String> lines(String name) {
    try (InputStream in = LedgerFiles.class.getResourceAsStream("/org/arendal/it/" + name)) {
      return new BufferedReader(new InputStreamReader(in, UTF_8)).lines().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static List<LedgerRow> rows() {
    return lines("ledger-rows.csv").stream()
        .map(line -> line.split("\\|", 2))
        .map(cells -> new LedgerRow(cells[0], cells[1]))
        .toList();
  }
}
