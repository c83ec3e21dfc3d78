package org.arendal.receipt;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.arendal.json.token.JsonTree;

/**
 * An object in JSON that is taken apart. What is missing, or of another kind, is refused with its
 * path; what is there besides is found when the whole is written again.
 */
final class Shape {
  private final String path;
  private final Map<String, JsonTree> members;

  private Shape(String path, Map<String, JsonTree> members) {
    this.path = path;
    this.members = members;
  }

  static Shape of(String path, JsonTree tree) {
    if (tree instanceof JsonTree.Members object) {
      return new Shape(path, object.byName());
    }
    throw InvalidReceiptException.at(path.isEmpty() ? "$" : path);
  }

  /** The object as it was read. */
  JsonTree.Members tree() {
    return new JsonTree.Members(members);
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  JsonTree any(String name) {
    JsonTree value = members.get(name);
    if (value == null) {
      throw InvalidReceiptException.at(pathOf(name));
    }
    return value;
  }

  String text(String name) {
    return text(pathOf(name), any(name));
  }

  long number(String name) {
    if (any(name) instanceof JsonTree.Whole number) {
      return number.value();
    }
    throw InvalidReceiptException.at(pathOf(name));
  }

  Shape object(String name) {
    return of(pathOf(name), any(name));
  }

  JsonTree.Members members(String name) {
    return object(name).tree();
  }

  List<String> texts(String name) {
    return elements(name).stream().map(one -> text(pathOf(name), one)).toList();
  }

  <T> List<T> list(String name, Function<Shape, T> each) {
    List<JsonTree> elements = elements(name);
    return IntStream.range(0, elements.size())
        .mapToObj(i -> each.apply(of(pathOf(name) + "[" + i + "]", elements.get(i))))
        .toList();
  }

  /** The names of the members. */
  List<String> names() {
    return List.copyOf(members.keySet());
  }

  private List<JsonTree> elements(String name) {
    if (any(name) instanceof JsonTree.Elements array) {
      return array.inOrder();
    }
    throw InvalidReceiptException.at(pathOf(name));
  }

  String pathOf(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static String text(String path, JsonTree tree) {
    if (tree instanceof JsonTree.Text text) {
      return text.value();
    }
    throw InvalidReceiptException.at(path);
  }
}
