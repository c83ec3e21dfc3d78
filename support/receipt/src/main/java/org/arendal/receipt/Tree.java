package org.arendal.receipt;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.arendal.json.token.JsonTree;

/** An object in JSON while it is put together. */
final class Tree {
  private final Map<String, JsonTree> members = new LinkedHashMap<>();

  Tree put(String name, JsonTree value) {
    members.put(name, value);
    return this;
  }

  Tree text(String name, String value) {
    return put(name, new JsonTree.Text(value));
  }

  Tree number(String name, long value) {
    return put(name, new JsonTree.Whole(value));
  }

  Tree truth(String name, boolean value) {
    return put(name, new JsonTree.Truth(value));
  }

  /** A text, or null if there is none. */
  Tree text(String name, Optional<?> value) {
    return put(name, text(value));
  }

  Tree texts(String name, Collection<String> values) {
    return list(name, values, JsonTree.Text::new);
  }

  <T> Tree list(String name, Collection<T> values, Function<? super T, ? extends JsonTree> each) {
    return put(name, Tree.<T>list(values, each));
  }

  JsonTree.Members members() {
    return new JsonTree.Members(members);
  }

  static <T> JsonTree.Elements list(
      Collection<T> values, Function<? super T, ? extends JsonTree> each) {
    return new JsonTree.Elements(List.copyOf(values.stream().map(each).toList()));
  }

  static JsonTree text(Optional<?> value) {
    return value
        .<JsonTree>map(text -> new JsonTree.Text(text.toString()))
        .orElseGet(JsonTree.Nothing::new);
  }
}
