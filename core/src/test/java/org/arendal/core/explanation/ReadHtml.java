package org.arendal.core.explanation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML as it is read again: its tags, all closed in order, and its text.
 *
 * @param tags the opening tags, with their attributes
 * @param text the text without tags and style, its white space as one space
 */
record ReadHtml(List<String> tags, String text) {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [a-z-]+=\"[^\"<>]*\")*)(/?)>");

  private static final Pattern ENTITY = Pattern.compile("&(?!(?:amp|lt|gt|quot|#39);)");

  /** Reads HTML; fails if it is not well-formed. */
  static ReadHtml of(String html) {
    String body = html.replaceFirst("<!DOCTYPE html>\n", "");
    List<String> tags = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(body);
    int from = 0;
    while (tag.find()) {
      if (!"style".equals(open.peek())) {
        text.append(text(body.substring(from, tag.start())));
      }
      from = tag.end();
      if (tag.group(1).isEmpty()) {
        tags.add(tag.group(2) + tag.group(3));
        if (tag.group(4).isEmpty()) {
          open.push(tag.group(2));
        }
      } else if (open.isEmpty() || !open.pop().equals(tag.group(2))) {
        throw new AssertionError(tag.group() + " closes what is not open: " + html);
      }
    }
    text.append(text(body.substring(from)));
    if (!open.isEmpty()) {
      throw new AssertionError(open + " is not closed: " + html);
    }
    return new ReadHtml(tags, flat(text.toString()));
  }

  private static String text(String escaped) {
    if (escaped.contains("<") || escaped.contains(">") || ENTITY.matcher(escaped).find()) {
      throw new AssertionError("no text: " + escaped);
    }
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** The names of the elements. */
  List<String> names() {
    return tags.stream().map(tag -> tag.replaceFirst(" .*", "")).toList();
  }

  static String flat(String text) {
    return text.replaceAll("[\\s\u00a0]+", " ").strip();
  }
}
