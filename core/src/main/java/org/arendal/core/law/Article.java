package org.arendal.core.law;

import java.util.Arrays;
import java.util.Optional;

/** The articles and paragraphs of the Convention that can be asked about a case, in their order. */
public enum Article {
  /** Article 2: which benefits the Convention is about. */
  MATERIAL_SCOPE("2"),
  /** Article 3: which persons the Convention covers. */
  PERSONAL_SCOPE("3"),
  /** Article 4: equal treatment of Nordic citizens. */
  EQUAL_TREATMENT("4"),
  /** Article 6: social assistance and services during a temporary stay. */
  TEMPORARY_STAY("6");

  private final String number;

  Article(String number) {
    this.number = number;
  }

  /** The article and, where it is asked separately, its paragraph, such as {@code 5(1)}. */
  public String number() {
    return number;
  }

  /** The article with this number, written as {@link #number()} gives it. */
  public static Optional<Article> find(String number) {
    return Arrays.stream(values()).filter(a -> a.number.equals(number)).findFirst();
  }
}
