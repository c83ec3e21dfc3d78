package org.arendal.tck;

import java.io.IOException;
import java.util.List;

/** Something that answers cases: a library, or a program that stands for one. */
@FunctionalInterface
public interface Implementation {
  /**
   * Answers cases, each a line of JSON, with a line of JSON each, in their order.
   *
   * @param article the article that is asked
   * @param settings what the cases presuppose
   * @param cases the cases
   * @throws IOException if it cannot be reached
   */
  List<String> answer(String article, Settings settings, List<String> cases) throws IOException;
}
