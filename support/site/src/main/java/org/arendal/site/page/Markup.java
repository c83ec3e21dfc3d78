package org.arendal.site.page;

/** Writes HTML that is well-formed XML too; every text that comes in is text when it comes out. */
public final class Markup {
  private final StringBuilder html = new StringBuilder();

  /** Opens an element; attributes by turns name and value. */
  public Markup open(String element, String... attributes) {
    return tag(element, attributes, ">");
  }

  /** Closes elements, the innermost first. */
  public Markup close(String... elements) {
    for (String element : elements) {
      html.append("</").append(element).append(">\n");
    }
    return this;
  }

  /** An element with a text in it. */
  public Markup element(String element, String text, String... attributes) {
    tag(element, attributes, ">");
    text(text);
    html.append("</").append(element).append('>');
    return this;
  }

  /** An element that holds nothing. */
  public Markup empty(String element, String... attributes) {
    return tag(element, attributes, "/>");
  }

  /** A link. */
  public Markup link(String to, String text) {
    return element("a", text, "href", to);
  }

  /** A text. */
  public Markup text(String text) {
    html.append(escaped(text));
    return this;
  }

  /** Markup of ours. */
  public Markup markup(String markup) {
    html.append(markup);
    return this;
  }

  private Markup tag(String element, String[] attributes, String end) {
    html.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(escaped(attributes[i + 1]))
          .append('"');
    }
    html.append(end);
    return this;
  }

  /** A text as it stands between tags and in attributes. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
