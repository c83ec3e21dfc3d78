package org.example.agency;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.concurrent.CompletableFuture;

/** Answers on the main thread, on one of the common pool, and for one whose loader knows nothing. */
public final class Main {
  private Main() {}

  /** Prints the answer if all three say the same. */
  public static void main(String[] args) throws Exception {
    String here = Answer.text();
    String pooled = CompletableFuture.supplyAsync(Answer::text).join();
    String foreign;
    try (URLClassLoader empty =
        new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader())) {
      Thread.currentThread().setContextClassLoader(empty);
      foreign = Answer.text();
    }
    if (!here.equals(pooled) || !here.equals(foreign)) {
      throw new IllegalStateException("not the same on every thread");
    }
    System.out.print(here);
  }
}
