package org.arendal.explorer;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.token.BrokenJsonException;
import org.arendal.json.token.JsonTree;

/**
 * What a page asks.
 *
 * @param members the members of the request
 */
record Request(Map<String, JsonTree> members) {
  /**
   * Reads a request.
   *
   * @throws UnreadableRequestException if it is no object of JSON
   */
  static Request read(String json) {
    try {
      if (JsonTree.read(json, Jackson2.JSON) instanceof JsonTree.Members object) {
        return new Request(object.byName());
      }
    } catch (BrokenJsonException e) {
      throw new UnreadableRequestException("a request is JSON: " + e.getMessage());
    }
    throw new UnreadableRequestException("a request is an object");
  }

  /** A text that must be there. */
  String text(String name) {
    return optional(name).orElseThrow(() -> new UnreadableRequestException("missing: " + name));
  }

  /** A text; empty if it is missing or null. */
  Optional<String> optional(String name) {
    JsonTree value = members.getOrDefault(name, new JsonTree.Nothing());
    if (value instanceof JsonTree.Text text) {
      return Optional.of(text.value());
    }
    if (value instanceof JsonTree.Nothing) {
      return Optional.empty();
    }
    throw new UnreadableRequestException("not a text: " + name);
  }

  /** Texts in an array; none if it is missing. */
  List<String> texts(String name) {
    JsonTree value = members.getOrDefault(name, new JsonTree.Elements(List.of()));
    if (value instanceof JsonTree.Elements elements) {
      return elements.inOrder().stream().map(element -> text(name, element)).toList();
    }
    throw new UnreadableRequestException("not an array: " + name);
  }

  /** Texts by name; none if the member is missing. */
  Map<String, String> named(String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    part(name).members().forEach((key, value) -> texts.put(key, text(name, value)));
    return texts;
  }

  /** A part of the request that is an object; an empty one if it is missing. */
  Request part(String name) {
    JsonTree value = members.getOrDefault(name, new JsonTree.Members(Map.of()));
    if (value instanceof JsonTree.Members object) {
      return new Request(object.byName());
    }
    throw new UnreadableRequestException("not an object: " + name);
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  /** The language of the answer. */
  Language language() {
    String tag = text("language");
    return Language.find(tag)
        .orElseThrow(() -> new UnreadableRequestException("no language: " + tag));
  }

  /** The article that is asked. */
  Article article() {
    String number = text("article");
    return Article.find(number)
        .orElseThrow(() -> new UnreadableRequestException("no article: " + number));
  }

  /** The facts whose judgements nobody made, and that are only assumed. */
  Set<Fact<?>> assumed() {
    return texts("assumed").stream().map(Request::fact).collect(toCollection(LinkedHashSet::new));
  }

  private static Fact<?> fact(String id) {
    return Facts.find(id).orElseThrow(() -> new UnreadableRequestException("no fact: " + id));
  }

  private static String text(String name, JsonTree value) {
    if (value instanceof JsonTree.Text text) {
      return text.value();
    }
    throw new UnreadableRequestException("not a text in " + name);
  }
}
