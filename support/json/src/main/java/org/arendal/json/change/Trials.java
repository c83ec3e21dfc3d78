package org.arendal.json.change;

import java.util.List;
import java.util.Optional;
import org.arendal.core.answer.Difference;
import org.arendal.core.answer.Tried;

/** What each difference between two sides comes to alone, thing by thing that an answer says. */
final class Trials {
  private final Statements before;
  private final Statements after;
  private final List<Trial> each;

  /** A difference made alone on the first side, and undone alone on the second. */
  private record Trial(
      Difference difference, Optional<Statements> made, Optional<Statements> undone) {
    static Trial of(Tried tried) {
      return new Trial(
          tried.difference(), tried.made().map(Statements::of), tried.undone().map(Statements::of));
    }
  }

  private Trials(Statements before, Statements after, List<Trial> each) {
    this.before = before;
    this.after = after;
    this.each = each;
  }

  /** Of what was tried between two answers. */
  static Trials of(Statements before, Statements after, List<Tried> tried) {
    return new Trials(before, after, tried.stream().map(Trial::of).toList());
  }

  /**
   * What makes something be said otherwise: each difference that does so made alone on the first
   * side, or undone alone on the second. Where none does so alone, all of them.
   */
  List<Difference> at(Statements.Place place) {
    List<Difference> alone =
        each.stream()
            .filter(
                trial ->
                    trial.made().filter(made -> made.differs(before, place)).isPresent()
                        || trial
                            .undone()
                            .filter(undone -> undone.differs(after, place))
                            .isPresent())
            .map(Trial::difference)
            .toList();
    return alone.isEmpty() ? each.stream().map(Trial::difference).toList() : alone;
  }
}
