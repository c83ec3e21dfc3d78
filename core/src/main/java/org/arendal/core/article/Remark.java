package org.arendal.core.article;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.arendal.core.law.Provision;

/**
 * Something to know about an answer that no single criterion says.
 *
 * @param id the stable id; the text is found by it
 * @param arguments what fills the placeholders of the text: codes, dates and what registers say,
 *     never free text of a case
 * @param provisions where it is said; may be empty
 */
public record Remark(String id, List<String> arguments, List<Provision> provisions) {

  /** Copies the lists. */
  public Remark {
    requireNonNull(id);
    arguments = List.copyOf(arguments);
    provisions = List.copyOf(provisions);
  }
}
