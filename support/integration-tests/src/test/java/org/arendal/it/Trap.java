package org.arendal.it;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/**
 * A known trap, with the faults of whoever falls into it.
 *
 * @param number its number, by which tests are tagged
 * @param faults what is wrong then; none if it is of no outcome and no conclusion of a case
 */
record Trap(int number, List<Planted> faults) {
  /** All traps in their order. */
  static List<Trap> all() throws IOException {
    return Files.readAllLines(Built.ROOT.resolve("support/tck/traps.tsv")).stream()
        .skip(1)
        .map(line -> Arrays.asList(line.split("\t", -1)))
        .map(cells -> new Trap(Integer.parseInt(cells.get(0)), faults(cells.get(2))))
        .toList();
  }

  private static List<Planted> faults(String cell) {
    return cell.equals("-")
        ? List.of()
        : Arrays.stream(cell.split(" ", -1)).map(Trap::fault).toList();
  }

  private static Planted fault(String named) {
    String[] parts = named.split(":", -1);
    Fault fault =
        Arrays.stream(Fault.values())
            .filter(each -> each.toString().equals(parts[2]))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no fault: " + named));
    if (!fault.kind().toString().equals(parts[0])) {
      throw new IllegalArgumentException("no fault of a " + parts[0] + ": " + named);
    }
    return new Planted(fault, parts[1]);
  }
}
