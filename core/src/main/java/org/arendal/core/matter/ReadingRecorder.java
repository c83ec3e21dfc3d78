package org.arendal.core.matter;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.arendal.core.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Writes down which facts of a case are read, so that it is known what an answer can depend on:
 * what did not read a fact says the same whatever its value is. It is for one thread.
 */
public final class ReadingRecorder {
  private final Set<Fact<?>> read = new LinkedHashSet<>();
  private final Case matter;

  /** A recorder for this case; what it reads itself is not written down. */
  public ReadingRecorder(Case matter) {
    this.matter = new Case(matter, Recorded::new);
  }

  /** The case to hand on. */
  public Case matter() {
    return matter;
  }

  /** The facts that were read so far, whether or not they are known. */
  public Set<Fact<?>> read() {
    return ImmutableSet.copyOf(read);
  }

  private final class Recorded extends FactValues {
    Recorded(FactValues values) {
      super(values);
    }

    @Override
    <T> @Nullable T get(Fact<T> fact) {
      read.add(fact);
      return super.get(fact);
    }
  }
}
