package org.teavm.classlib.java.util.concurrent.atomic;

import org.jspecify.annotations.Nullable;

/**
 * An array where there is one thread.
 *
 * @param <E> what it holds
 */
public final class TAtomicReferenceArray<E> {
  private final @Nullable Object[] elements;

  /** An array of nulls. */
  public TAtomicReferenceArray(int length) {
    elements = new Object[length];
  }

  /** How many elements there are. */
  public int length() {
    return elements.length;
  }

  /** The element at a place. */
  @SuppressWarnings("unchecked") // only an E was ever put in
  public @Nullable E get(int place) {
    return (E) elements[place];
  }

  /** Puts an element in. */
  public void set(int place, @Nullable E element) {
    elements[place] = element;
  }

  /** Puts an element in, and hands back the one that was there. */
  public @Nullable E getAndSet(int place, @Nullable E element) {
    E before = get(place);
    elements[place] = element;
    return before;
  }

  /** Puts an element in if this one is there. */
  public boolean compareAndSet(int place, @Nullable E expected, @Nullable E element) {
    boolean there = elements[place] == expected;
    if (there) {
      elements[place] = element;
    }
    return there;
  }
}
