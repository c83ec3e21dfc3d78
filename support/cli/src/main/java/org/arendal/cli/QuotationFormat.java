package org.arendal.cli;

import java.util.Optional;
import org.arendal.core.explanation.Quotation;
import org.arendal.core.fact.Coded;
import org.arendal.core.words.Texts;

/** The forms in which something can be quoted. */
enum QuotationFormat implements Coded {
  /** A block of Markdown. */
  MARKDOWN,
  /** An element of HTML. */
  HTML;

  /** The quotation in this form. */
  String write(Quotation quotation, String version, Optional<String> address, Texts texts) {
    return switch (this) {
      case MARKDOWN -> quotation.markdown(version, address, texts);
      case HTML -> quotation.html(version, address, texts);
    };
  }
}
