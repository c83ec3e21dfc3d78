package org.arendal.core.law;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;

/** The articles and paragraphs of the Convention that can be asked about a case, in their order. */
public enum Article {
  /** Article 2: which benefits the Convention is about. */
  MATERIAL_SCOPE("2", Effect.COVERS),
  /** Article 3: which persons the Convention covers. */
  PERSONAL_SCOPE("3", Effect.COVERS),
  /** Article 4: equal treatment of Nordic citizens. */
  EQUAL_TREATMENT("4", Effect.OBLIGES),
  /** Article 5(1): writing to an authority in one of the five languages. */
  WRITTEN_LANGUAGE("5(1)", Effect.OBLIGES),
  /** Article 5(2): being met in a language that one understands. */
  UNDERSTOOD_LANGUAGE("5(2)", Effect.OBLIGES),
  /** Article 6: social assistance and services during a temporary stay. */
  TEMPORARY_STAY("6", Effect.OBLIGES),
  /** Article 7: protection against repatriation. */
  REPATRIATION_PROTECTION("7", Effect.FORBIDS),
  /** Article 8: cooperation on a journey to another Nordic country. */
  JOURNEY_COOPERATION("8", Effect.OBLIGES),
  /** Article 9(1): moving with a need for long-term treatment or care. */
  CARE_RELOCATION("9(1)", Effect.OBLIGES),
  /** Article 9(2): dividing the costs of treatment or care. */
  COST_DIVISION("9(2)", Effect.PERMITS),
  /** Article 9(3): the part of a cost division that concerns sickness benefits. */
  SICKNESS_COST_AGREEMENT("9(3)", Effect.OBLIGES),
  /** Article 10: transport across the border for disabled and elderly persons. */
  CROSS_BORDER_TRANSPORT("10", Effect.OBLIGES),
  /** Article 11(1): maintenance advance after a move. */
  MAINTENANCE_ADVANCE("11(1)", Effect.OBLIGES),
  /** Article 11(2): documents on maintenance from another Nordic country. */
  MAINTENANCE_DOCUMENT("11(2)", Effect.OBLIGES),
  /** Article 11(3): advance already paid by another Nordic country for the same period. */
  OVERLAPPING_ADVANCE("11(3)", Effect.PERMITS),
  /** Article 13(1): authorities and organs assist one another in carrying out the Convention. */
  MUTUAL_ASSISTANCE("13(1)", Effect.OBLIGES),
  /** Article 13(2): what to heed in cases that concern a child. */
  CHILD_CONSIDERATIONS("13(2)", Effect.OBLIGES);

  /** What an article does where it applies. */
  public enum Effect {
    /** It says what the Convention covers. */
    COVERS,
    /** It gives a right or lays down a duty. */
    OBLIGES,
    /** It forbids a measure. */
    FORBIDS,
    /** It permits something. */
    PERMITS
  }

  private final String number;
  private final Effect effect;

  Article(String number, Effect effect) {
    this.number = number;
    this.effect = effect;
  }

  /** The article and, where it is asked separately, its paragraph, such as {@code 5(1)}. */
  public String number() {
    return number;
  }

  /** What the article does where it applies. */
  public Effect effect() {
    return effect;
  }

  /** The article with this number, written as {@link #number()} gives it. */
  public static Optional<Article> find(String number) {
    requireNonNull(number, "number");
    return Arrays.stream(values()).filter(a -> a.number.equals(number)).findFirst();
  }
}
