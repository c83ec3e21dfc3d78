package org.arendal.core.explanation;

import org.arendal.core.words.Wording;

/**
 * Writes HTML that is well-formed XML too; every text that comes in is text when it comes out.
 *
 * <p>Characters that would act, or could not be seen, are shown as spaces or as their code, and so
 * are those that XML has no place for.
 */
final class HtmlMarkup {
  /** The style of a page; it holds for what stands in an element of the class {@code arendal}. */
  private static final String STYLE =
      """
      .arendal { color: #1a1a1a; background: #ffffff; font: 1rem/1.5 system-ui, sans-serif;
        max-width: 50rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
      .arendal h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
      .arendal h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .5rem;
        padding-top: .75rem; border-top: 2px solid #595959; }
      .arendal h3 { font-size: 1rem; display: inline; }
      .arendal summary { margin: 1rem 0 .5rem; cursor: pointer; }
      .arendal ul { margin: .25rem 0; padding-left: 1.25rem; }
      .arendal li { margin: .35rem 0; }
      .arendal ul.conditions { list-style: none; padding-left: 0; }
      .arendal ul.conditions ul.conditions { padding-left: .9rem; border-left: 1px solid #767676; }
      .arendal p { margin: .25rem 0; }
      .arendal .status { font-weight: 600; white-space: nowrap; }
      .arendal .met > .status { color: #11602c; }
      .arendal .unmet > .status { color: #9b1c1c; }
      .arendal .open > .status { color: #7a4a00; }
      .arendal .not-reached > .status { color: #595959; }
      .arendal .cited, .arendal .detail, .arendal .foot, .arendal footer { color: #4a4a4a;
        font-size: .875em; }
      .arendal .remark { padding-left: .9rem; }
      .arendal footer { margin-top: 2rem; border-top: 1px solid #767676; padding-top: .5rem; }
      @page { size: A4; margin: 18mm; }
      @media print {
        .arendal { max-width: none; padding: 0; font-size: 10pt; }
        .arendal details::details-content { content-visibility: visible; display: block;
          height: auto; }
        .arendal summary { list-style: none; }
        .arendal h2, .arendal h3, .arendal summary { break-after: avoid; }
        .arendal li > p, .arendal .status { break-inside: avoid; }
      }
      """;

  private final StringBuilder html = new StringBuilder();

  /** A page in a language with this in its body. */
  static String page(String language, String title, String body) {
    return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body class="arendal">
        %s</body>
        </html>
        """
        .formatted(language, escaped(title), STYLE, body);
  }

  /** Adds markup of ours. */
  HtmlMarkup raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Adds a text. */
  HtmlMarkup text(String text) {
    html.append(escaped(text));
    return this;
  }

  /** Adds a text with the language of what others wrote in it; empty if nobody says it. */
  HtmlMarkup text(Wording wording) {
    String text = wording.text();
    int from = 0;
    for (Wording.Kept kept : wording.kept()) {
      text(text.substring(from, kept.start()))
          .raw("<span lang=\"" + escaped(kept.language()) + "\">")
          .text(text.substring(kept.start(), kept.end()))
          .raw("</span>");
      from = kept.end();
    }
    return text(text.substring(from));
  }

  /** Adds an element with a text. */
  void element(String name, String text) {
    raw("<" + name + ">").text(text).raw("</" + name + ">\n");
  }

  /** A text as it stands between tags or in an attribute, on one line. */
  static String escaped(String text) {
    return markedUp(Lines.shown(text));
  }

  /** The same of a text that keeps its lines, and in which every character can be seen. */
  static String markedUp(String shown) {
    StringBuilder escaped = new StringBuilder(shown.length());
    shown
        .codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case 0xFFFE, 0xFFFF -> escaped.append("[U+%04X]".formatted(character));
                default -> escaped.appendCodePoint(character);
              }
            });
    return escaped.toString();
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
