package org.arendal.it;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a register rightly says something else than the row of the ledger, and why.
 *
 * @param id the row
 * @param where {@code row}, {@code printed} or {@code entry}: what holds the token
 * @param token what has no equal on the other side
 * @param instead what the entry has in its place; empty if nothing
 * @param reason why
 */
record LedgerExpectations(String id, String where, String token, String instead, String reason) {
  private static final List<LedgerExpectations> ALL =
      LedgerFiles.lines("ledger-expectations.csv").stream()
          .map(line -> line.split("\\|", -1))
          .flatMap(LedgerExpectations::of)
          .toList();

  static List<LedgerExpectations> all() {
    return ALL;
  }

  /** Words and numbers with one reason share a line; a printed form is taken as it stands. */
  private static Stream<LedgerExpectations> of(String... cell) {
    Stream<String> tokens =
        cell[1].equals("printed") ? Stream.of(cell[2]) : Arrays.stream(cell[2].split(" ", -1));
    return tokens.map(token -> new LedgerExpectations(cell[0], cell[1], token, cell[3], cell[4]));
  }

  static Optional<LedgerExpectations> find(String id, String where, String token) {
    return ALL.stream()
        .filter(e -> e.id.equals(id) && e.where.equals(where) && e.token.equals(token))
        .findFirst();
  }
}
