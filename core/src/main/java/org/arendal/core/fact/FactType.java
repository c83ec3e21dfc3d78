package org.arendal.core.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.arendal.core.law.Territory;

/**
 * What values a fact can have.
 *
 * @param <T> the Java type of the values
 */
public final class FactType<T> {

  /** The sorts of values. */
  public enum Kind {
    YES_NO,
    CODE,
    CODES,
    DATE,
    TERRITORY,
    PLACE,
    RESIDENCE,
    STAY_END,
    CITIZENSHIPS,
    RESIDENCE_PERIODS,
    LANGUAGE,
    ADVANCE_PAYMENTS,
    JUDGEMENT
  }

  /** True or false. */
  public static final FactType<Boolean> YES_NO = new FactType<>(Kind.YES_NO, Boolean.class);

  /** A day. */
  public static final FactType<LocalDate> DATE = new FactType<>(Kind.DATE, LocalDate.class);

  /** One of the nine Nordic territories. */
  public static final FactType<Territory> TERRITORY =
      new FactType<>(Kind.TERRITORY, Territory.class);

  /** Any country or Nordic territory. */
  public static final FactType<Place> PLACE = new FactType<>(Kind.PLACE, Place.class);

  /** Any country or Nordic territory, or none: a place of residence. */
  public static final FactType<Place> RESIDENCE = new FactType<>(Kind.RESIDENCE, Place.class);

  /** The day on which a stay ended, or that it has not. */
  public static final FactType<StayEnd> STAY_END = new FactType<>(Kind.STAY_END, StayEnd.class);

  /** A set of citizenships, which may be empty or incomplete. */
  public static final FactType<Citizenships> CITIZENSHIPS =
      new FactType<>(Kind.CITIZENSHIPS, Citizenships.class);

  /** Periods of residence, which may be in doubt or incomplete. */
  public static final FactType<ResidencePeriods> RESIDENCE_PERIODS =
      new FactType<>(Kind.RESIDENCE_PERIODS, ResidencePeriods.class);

  /** Any language. */
  public static final FactType<LanguageTag> LANGUAGE =
      new FactType<>(Kind.LANGUAGE, LanguageTag.class);

  /** Payments of maintenance advance, of which more may exist. */
  public static final FactType<AdvancePayments> ADVANCE_PAYMENTS =
      new FactType<>(Kind.ADVANCE_PAYMENTS, AdvancePayments.class);

  /** A reasoned judgement. */
  public static final FactType<Judgement> JUDGEMENT =
      new FactType<>(Kind.JUDGEMENT, Judgement.class);

  private final Kind kind;
  private final Class<T> javaType;
  private final ImmutableList<Coded> choices;

  private FactType(Kind kind, Class<T> javaType) {
    this(kind, javaType, ImmutableList.of());
  }

  private FactType(Kind kind, Class<T> javaType, List<? extends Coded> choices) {
    this.kind = requireNonNull(kind, "kind");
    this.javaType = requireNonNull(javaType, "javaType");
    this.choices = ImmutableList.copyOf(choices);
  }

  /** One of the choices of an enum. */
  public static <E extends Enum<E> & Coded> FactType<E> code(Class<E> choices) {
    requireNonNull(choices, "choices");
    return new FactType<>(Kind.CODE, choices, Arrays.asList(choices.getEnumConstants()));
  }

  /** Some of the choices of an enum: a set, which may be empty or incomplete. */
  @SuppressWarnings("unchecked") // a class literal knows nothing of the enum
  public static <E extends Enum<E> & Coded> FactType<CodeSet<E>> codes(Class<E> choices) {
    requireNonNull(choices, "choices");
    Class<CodeSet<E>> javaType = (Class<CodeSet<E>>) (Class<?>) CodeSet.class;
    return new FactType<>(Kind.CODES, javaType, Arrays.asList(choices.getEnumConstants()));
  }

  /** The sort of values. */
  public Kind kind() {
    return kind;
  }

  /** The Java type of the values. */
  public Class<T> javaType() {
    return javaType;
  }

  /**
   * The choices of a {@link Kind#CODE} or {@link Kind#CODES} in their order; empty for every other
   * kind.
   */
  public List<Coded> choices() {
    return choices;
  }
}
