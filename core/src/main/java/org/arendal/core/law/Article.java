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
  /** Article 5(1): writing to an authority in one of the five languages. */
  WRITTEN_LANGUAGE("5(1)"),
  /** Article 5(2): being met in a language that one understands. */
  UNDERSTOOD_LANGUAGE("5(2)"),
  /** Article 6: social assistance and services during a temporary stay. */
  TEMPORARY_STAY("6"),
  /** Article 7: protection against repatriation. */
  REPATRIATION_PROTECTION("7"),
  /** Article 8: cooperation on a journey to another Nordic country. */
  JOURNEY_COOPERATION("8"),
  /** Article 9(1): moving with a need for long-term treatment or care. */
  CARE_RELOCATION("9(1)"),
  /** Article 9(2): dividing the costs of treatment or care. */
  COST_DIVISION("9(2)"),
  /** Article 9(3): the part of a cost division that concerns sickness benefits. */
  SICKNESS_COST_AGREEMENT("9(3)"),
  /** Article 10: transport across the border for disabled and elderly persons. */
  CROSS_BORDER_TRANSPORT("10"),
  /** Article 11(1): maintenance advance after a move. */
  MAINTENANCE_ADVANCE("11(1)"),
  /** Article 11(2): documents on maintenance from another Nordic country. */
  MAINTENANCE_DOCUMENT("11(2)"),
  /** Article 11(3): advance already paid by another Nordic country for the same period. */
  OVERLAPPING_ADVANCE("11(3)"),
  /** Article 13(1): authorities and organs assist one another in carrying out the Convention. */
  MUTUAL_ASSISTANCE("13(1)"),
  /** Article 13(2): what to heed in cases that concern a child. */
  CHILD_CONSIDERATIONS("13(2)");

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
