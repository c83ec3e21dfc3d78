package org.arendal.core.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.time.ServedDays;
import org.immutables.value.Value;

/**
 * An act that a list names, or that replaced such an act.
 *
 * <p>The category comes from the list and never from the title. It is that of the act: one of its
 * benefits may be outside the Convention all the same. A number is no key, since the same number
 * stands twice in one list and years repeat it.
 *
 * <p>Source: A02-3-g1, A02-3-g2, A02-3-g5.
 */
@Value.Immutable
public abstract class Statute {
  /** The categories that lists have. */
  static final ImmutableList<BenefitCategory> LISTED =
      ImmutableList.of(
          BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE,
          BenefitCategory.OTHER_SOCIAL_BENEFIT,
          BenefitCategory.HEALTH_SERVICE);

  Statute() {}

  /** Starts a statute. */
  public static StatuteBuilder builder() {
    return new StatuteBuilder();
  }

  /** The letter or paragraph of article 2 under which the act is listed. */
  public abstract BenefitCategory category();

  /** The title, with its spelling restored where the source misprints it. */
  public abstract String title();

  /** The title as printed, where that differs. */
  public abstract Optional<String> printedTitle();

  /** The title in the act's own language, where the list has a translation. */
  public abstract Optional<String> originalTitle();

  /** The title in English, for orientation; no source is authentic for it. */
  public abstract Optional<String> englishTitle();

  /** How the source cites the act beside its title, such as {@code 1980:620}. */
  public abstract Optional<String> citation();

  /** The citation as printed, where only its spelling differs. */
  public abstract Optional<String> printedCitation();

  /** The citation that is presumably meant, where the source has another one. */
  public abstract Optional<String> presumedCitation();

  /** The date that the act bears; empty if the source does not give it. */
  public abstract Optional<LocalDate> issued();

  /** What the source says about later changes of the act, in its words. */
  public abstract Optional<String> amendments();

  /** The enactments of the state that the act applies to its territory, as its title has them. */
  public abstract Optional<String> applies();

  /** The keys of the acts that this one replaced, in whole or in part. */
  public abstract List<String> replaces();

  /**
   * Refuses a category that no list has.
   *
   * @throws IllegalArgumentException if it is one
   */
  @Value.Check
  protected void check() {
    issued().ifPresent(day -> ServedDays.check(day, "issued"));
    if (!LISTED.contains(category())) {
      throw new IllegalArgumentException("no list has the category '" + category().code() + "'");
    }
  }
}
