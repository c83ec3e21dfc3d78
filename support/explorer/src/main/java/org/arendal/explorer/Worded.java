package org.arendal.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arendal.core.words.Texts;
import org.arendal.json.token.JsonTree;

/** Objects of JSON with the words for their codes: beside {@code kind} stands {@code kindText}. */
final class Worded {
  private Worded() {}

  /** Each object of an array, with the words for the codes of these members. */
  static JsonTree each(JsonTree array, Texts texts, List<String> members) {
    return array instanceof JsonTree.Elements elements
        ? new JsonTree.Elements(
            elements.inOrder().stream().map(element -> one(element, texts, members)).toList())
        : array;
  }

  private static JsonTree one(JsonTree element, Texts texts, List<String> members) {
    if (!(element instanceof JsonTree.Members object)) {
      return element;
    }
    Map<String, JsonTree> worded = new LinkedHashMap<>(object.byName());
    for (String member : members) {
      if (object.byName().get(member) instanceof JsonTree.Text code) {
        texts
            .find(member + "." + code.value())
            .ifPresent(text -> worded.put(member + "Text", new JsonTree.Text(text)));
      }
    }
    return new JsonTree.Members(worded);
  }
}
