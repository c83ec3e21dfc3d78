package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

/**
 * One thing that can be known about a case.
 *
 * <p>The id is the path of the fact in a case, in JSON and in every answer, such as {@code
 * stay.kind}. It never changes. Facts come from the {@link Facts catalogue} only; the question to
 * ask for a fact is a text under its id.
 *
 * @param <T> the type of the fact's values
 */
public final class Fact<T> {
  private final Section section;
  private final String name;
  private final String id;
  private final int position;
  private final FactType<T> type;
  private final Answerer answerer;
  private final Changing changing;

  Fact(
      Section section,
      String name,
      int position,
      FactType<T> type,
      Answerer answerer,
      Changing changing) {
    this.section = requireNonNull(section, "section");
    this.name = requireNonNull(name, "name");
    this.id = section.id() + "." + name;
    this.position = position;
    this.type = requireNonNull(type, "type");
    this.answerer = requireNonNull(answerer, "answerer");
    this.changing = requireNonNull(changing, "changing");
  }

  /** The stable id: section and name. */
  public String id() {
    return id;
  }

  /** The part of the case that the fact belongs to. */
  public Section section() {
    return section;
  }

  /** The name within the section. */
  public String name() {
    return name;
  }

  /** What values the fact can have. */
  public FactType<T> type() {
    return type;
  }

  /** Who can usually answer for it. */
  public Answerer answerer() {
    return answerer;
  }

  /** How what it says can come to be otherwise. */
  public Changing changing() {
    return changing;
  }

  /** Where the fact stands in its section, from 0. */
  public int position() {
    return position;
  }

  @Override
  public String toString() {
    return id;
  }
}
