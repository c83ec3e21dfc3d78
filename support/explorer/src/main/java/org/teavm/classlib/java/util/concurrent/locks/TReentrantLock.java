package org.teavm.classlib.java.util.concurrent.locks;

/** A lock where there is one thread: it is always free. */
public final class TReentrantLock {
  /** A lock that nobody holds. */
  public TReentrantLock() {}

  /** Takes it. */
  public void lock() {}

  /** Takes it. */
  public boolean tryLock() {
    return true;
  }

  /** Gives it back. */
  public void unlock() {}
}
