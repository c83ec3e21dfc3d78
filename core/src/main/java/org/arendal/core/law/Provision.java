package org.arendal.core.law;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One rule, definition, exception, criterion or datum of the Convention and its guidance: the unit
 * of citation.
 *
 * <p>Provisions come from the {@link Provisions catalogue} only; two with the same id are the same
 * object. What a provision says, in our own words, is in {@link Provisions#statement}.
 */
public final class Provision implements Comparable<Provision> {
  private final String id;
  private final int article;
  private final String paragraph;
  private final Level level;
  private final String kind;
  private final Optional<Territory> territory;
  private final Treatment treatment;
  private final int position;

  Provision(
      String id,
      int article,
      String paragraph,
      Level level,
      String kind,
      Optional<Territory> territory,
      Treatment treatment,
      int position) {
    this.id = requireNonNull(id, "id");
    this.article = article;
    this.paragraph = requireNonNull(paragraph, "paragraph");
    this.level = requireNonNull(level, "level");
    this.kind = requireNonNull(kind, "kind");
    this.territory = requireNonNull(territory, "territory");
    this.treatment = requireNonNull(treatment, "treatment");
    this.position = position;
  }

  /**
   * The provision with this id.
   *
   * @throws IllegalArgumentException if the catalogue has no such id
   */
  public static Provision of(String id) {
    requireNonNull(id, "id");
    return Provisions.find(id)
        .orElseThrow(() -> new IllegalArgumentException("no provision has the id '" + id + "'"));
  }

  /** The stable id, such as {@code A06-g7}. */
  public String id() {
    return id;
  }

  /** The article, 1 to 17; 0 for the introduction, the preamble and the front matter. */
  public int article() {
    return article;
  }

  /** The paragraph or letter within the article; empty if the provision concerns all of it. */
  public String paragraph() {
    return paragraph;
  }

  /** The rank of the text that the provision stands in. */
  public Level level() {
    return level;
  }

  /** What sort of provision it is: right, duty, condition, exception, definition, register, … */
  public String kind() {
    return kind;
  }

  /** The territory that the provision is about; empty for one that applies to all. */
  public Optional<Territory> territory() {
    return territory;
  }

  /** How a program can deal with it. */
  public Treatment treatment() {
    return treatment;
  }

  /** Orders provisions as the source text has them. */
  @Override
  public int compareTo(Provision other) {
    requireNonNull(other, "other");
    return Integer.compare(position, other.position);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
