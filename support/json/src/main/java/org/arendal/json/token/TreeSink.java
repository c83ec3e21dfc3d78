package org.arendal.json.token;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a tree of what is written. */
final class TreeSink implements JsonSink {
  private final Deque<Level> levels = new ArrayDeque<>();

  /** What is written at one depth: members under their names, or elements. */
  private static final class Level {
    private final Map<String, JsonTree> members = new LinkedHashMap<>();
    private final List<JsonTree> elements = new ArrayList<>();
    private String name = "";
    private boolean isNamed;

    void add(JsonTree value) {
      if (isNamed) {
        members.put(name, value);
      } else {
        elements.add(value);
      }
    }
  }

  TreeSink() {
    levels.push(new Level());
  }

  /** What was written. */
  JsonTree tree() {
    return levels.element().elements.get(0);
  }

  @Override
  public void beginObject() {
    levels.push(new Level());
  }

  @Override
  public void endObject() {
    add(new JsonTree.Members(levels.pop().members));
  }

  @Override
  public void beginArray() {
    levels.push(new Level());
  }

  @Override
  public void endArray() {
    add(new JsonTree.Elements(levels.pop().elements));
  }

  @Override
  public void name(String name) {
    Level level = levels.element();
    level.name = name;
    level.isNamed = true;
  }

  @Override
  public void string(String text) {
    add(new JsonTree.Text(text));
  }

  @Override
  public void ownString(String text) {
    add(new JsonTree.Text(text));
  }

  @Override
  public void number(long number) {
    add(new JsonTree.Whole(number));
  }

  @Override
  public void truth(boolean truth) {
    add(new JsonTree.Truth(truth));
  }

  @Override
  public void nothing() {
    add(new JsonTree.Nothing());
  }

  private void add(JsonTree value) {
    levels.element().add(value);
  }
}
