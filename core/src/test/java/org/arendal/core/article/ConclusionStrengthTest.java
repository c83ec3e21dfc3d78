package org.arendal.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Conclusion.Kind;
import org.arendal.core.answer.Conclusion.Strength;
import org.arendal.core.law.Language;
import org.arendal.core.law.Level;
import org.arendal.core.law.Provision;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The rank of the first citation bounds the strength, and not the other way round: a sentence of
 * the treaty need not bind in its result (5(2), 9(1)).
 */
@DisplayName("No conclusion is stronger than the words that carry it (INTRO-6, ANX1-1)")
class ConclusionStrengthTest {
  /** Sentences of the guidance that point to other law without being rules of one country. */
  private static final Set<String> OTHER_LAW = Set.of("A07-g7", "A08-g8", "A09-1-g15", "A09-1-g16");

  private static final Pattern MAY = Pattern.compile("\\b(?:may|kan)\\b");
  private static final Pattern MUST = Pattern.compile("\\b(?:must|skal)\\b");

  @Test
  @DisplayName("what binds, or asks for efforts, is said first by the treaty")
  void bindingIsOfTheTreaty() {
    assertThat(of(Strength.BINDING, Strength.BEST_EFFORTS))
        .filteredOn(conclusion -> first(conclusion).level() != Level.CONVENTION)
        .isEmpty();
  }

  @Test
  @DisplayName("what the guidance says, or names as an example, is said first by the guidance")
  void guidanceIsOfTheGuidance() {
    assertThat(of(Strength.BY_GUIDANCE, Strength.EXAMPLE))
        .filteredOn(conclusion -> first(conclusion).level() != Level.GUIDANCE)
        .isEmpty();
  }

  @Test
  @DisplayName("what other law says is said first by a sentence that recalls it")
  void otherLawIsOfOtherLaw() {
    assertThat(of(Strength.BY_OTHER_LAW))
        .filteredOn(conclusion -> !recallsOtherLaw(first(conclusion)))
        .isEmpty();
  }

  @Test
  void aRightOrADutyIsNoMereInformation() {
    assertThat(
            all()
                .filter(c -> c.kind() == Kind.RIGHT || c.kind() == Kind.DUTY)
                .filter(
                    c ->
                        c.strength() == Strength.INFORMATIVE
                            || c.strength() == Strength.PERMITTED
                            || c.strength() == Strength.EXAMPLE))
        .isEmpty();
  }

  @Test
  void aDutyIsNotWordedAsAnOption() {
    assertThat(wordedBy(MAY, c -> c.kind() == Kind.DUTY)).isEmpty();
  }

  @Test
  void anOptionOrAnExampleIsNotWordedAsADuty() {
    assertThat(
            wordedBy(
                MUST, c -> c.strength() == Strength.PERMITTED || c.strength() == Strength.EXAMPLE))
        .isEmpty();
  }

  private static List<String> wordedBy(Pattern words, Predicate<Conclusion> which) {
    return all()
        .filter(which)
        .flatMap(
            conclusion ->
                Stream.of(Language.ENGLISH, Language.DANISH)
                    .map(l -> Texts.inLanguage(l).get("conclusion." + conclusion.id())))
        .filter(text -> words.matcher(text).find())
        .toList();
  }

  private static boolean recallsOtherLaw(Provision provision) {
    return provision.kind().equals("national-rule")
        || provision.level() == Level.NATIONAL
        || OTHER_LAW.contains(provision.id());
  }

  private static List<Conclusion> of(Strength... strengths) {
    return all().filter(c -> Set.of(strengths).contains(c.strength())).toList();
  }

  private static Provision first(Conclusion conclusion) {
    return conclusion.provisions().get(0);
  }

  private static Stream<Conclusion> all() {
    return Articles.all().stream().flatMap(article -> article.conclusions().stream());
  }
}
