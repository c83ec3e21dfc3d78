package org.arendal.core.explanation;

import java.util.List;
import org.arendal.core.law.Provision;
import org.arendal.core.logic.Finding;
import org.arendal.core.words.Wording;

/**
 * Where an explanation is written, block by block in the order of reading.
 *
 * <p>Every text is whole and in the language of the explanation, but for the parts that a {@link
 * Wording} keeps as they were written; a printer that cannot mark them need not know it. How blocks
 * look, and how the provisions behind one are cited, is the printer's.
 */
public interface Printer {
  /** Begins the explanation: what it is about. */
  void title(String text);

  /** Begins a part: an article, or what stands beside all of them, such as contacts. */
  void heading(String text);

  /** Begins a section of an article, such as what follows. */
  void section(String text);

  /** A sentence that stands by itself. */
  void paragraph(String text, List<Provision> cited);

  /**
   * A condition of a rule and what came of it.
   *
   * @param depth how many conditions it stands below
   */
  void condition(int depth, Finding.Status status, String text, List<Provision> cited);

  /** What is said of the condition above it, or leads to one below: a judgement, an exception. */
  void remark(int depth, String text);

  /** One of several things, such as a conclusion, a question or a contact. */
  void item(String text, List<Provision> cited);

  /** What belongs to the item above it, such as its source. */
  void detail(String text);

  /** The same of a text that is in part as somebody else wrote it. */
  default void remark(int depth, Wording text) {
    remark(depth, text.text());
  }

  /** The same of a text that is in part as somebody else wrote it. */
  default void item(Wording text, List<Provision> cited) {
    item(text.text(), cited);
  }

  /** The same of a text that is in part as somebody else wrote it. */
  default void detail(Wording text) {
    detail(text.text());
  }

  /** A row of a calculation, or what stands in the place of items where there are none. */
  void row(String text);

  /** Ends the explanation: what it was made with. */
  void footer(List<String> texts);
}
