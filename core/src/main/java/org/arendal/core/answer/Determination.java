package org.arendal.core.answer;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.arendal.core.fact.StayAbroad;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.logic.Finding;
import org.arendal.core.matter.Case;
import org.immutables.value.Value;

/**
 * What one article says about a case on a day: the outcome, why, what follows, what is still open,
 * and whom to contact.
 *
 * <p>The same case, date, modules and settings give an equal determination every time.
 */
@Value.Immutable
public abstract class Determination {
  Determination() {}

  /** For a determination that is put together. */
  public static DeterminationBuilder builder() {
    return new DeterminationBuilder();
  }

  /** The article that was asked. */
  public abstract Article article();

  /** The case that was asked about. */
  public abstract Case matter();

  /** The day for which the answer holds. */
  public LocalDate asOf() {
    return matter().asOf();
  }

  /** What came of the article. */
  public abstract Outcome outcome();

  /** What follows; a conclusion that still depends on a fact says so. */
  public abstract List<DrawnConclusion> conclusions();

  /**
   * What excludes the measure that the article is about though the article itself does not: the
   * conclusions that surely do, each with its rank as strength; empty if the article applies.
   */
  public List<Conclusion> excludedAnyway() {
    return outcome() == Outcome.APPLIES
        ? List.of()
        : conclusions().stream()
            .filter(DrawnConclusion::isCertain)
            .map(DrawnConclusion::conclusion)
            .filter(conclusion -> conclusion.kind() == Conclusion.Kind.EXCLUSION)
            .toList();
  }

  /**
   * While the article is open: the rights, duties, limits and procedures that follow if it applies;
   * those that depend on something else that is open say so. None of it is owed yet, and none of it
   * is denied. Empty if the article is decided.
   */
  public abstract List<DrawnConclusion> ifItApplies();

  /**
   * The remarks that say what keeps an open article open beside the facts; none if it is decided.
   */
  public List<Remark> openPoints() {
    return outcome() == Outcome.UNDETERMINED
        ? remarks().stream().filter(Remark::isOpenPoint).toList()
        : List.of();
  }

  /** Every condition of the article: met, unmet, open or not reached. */
  public abstract Finding finding();

  /** The facts on which the outcome still turns, in the order of the conditions. */
  public abstract List<OpenFact> openFacts();

  /**
   * The stays abroad that nobody has judged short or not, and on which the outcome, or a conclusion
   * that does more than inform, still turns.
   */
  public abstract List<StayAbroad> staysToJudge();

  /**
   * The contested readings on which the outcome turned or still turns, or what follows and binds.
   */
  public abstract List<ReadingUse> readings();

  /** What else there is to know. */
  public abstract List<Remark> remarks();

  /** Whom to contact: the other countries that the case touches first, the host's own last. */
  public abstract List<Contact> contacts();

  /** The version of the library. */
  public abstract String libraryVersion();

  /** For each assembled country, the newest day on which a source of its registers was read. */
  public abstract SortedMap<NordicState, LocalDate> registerVersions();

  /** Of these, the countries whose registers were last read before the day of the answer. */
  public SortedMap<NordicState, LocalDate> olderRegisters() {
    return ImmutableSortedMap.copyOf(
        Maps.filterValues(registerVersions(), read -> read.isBefore(asOf())));
  }

  /** The day as known on which the registers answered; empty if as known last. */
  public abstract Optional<LocalDate> registersKnownOn();
}
