package org.arendal.core.article;

import static org.arendal.core.article.OracleTest.YES_AND_NO;
import static org.arendal.core.article.OracleTest.citizens;
import static org.arendal.core.article.OracleTest.residents;

import java.util.List;
import java.util.stream.Stream;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.LanguageFacts;
import org.arendal.core.fact.LanguageTag;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.RecipientKind;
import org.arendal.core.fact.RequestChannel;
import org.arendal.core.fact.RequestFacts;
import org.arendal.core.fact.RightToReside;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Territory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Article 5 equals its oracle: whatever is unknown, the outcome is the one that all ways of
 * learning it agree on, and undetermined if they do not.
 */
@DisplayName("Article 5 equals plain Java written from the Danish text")
class LanguageOracleTest {
  private static final List<LanguageTag> LANGUAGES =
      Stream.of("da", "fi", "is", "nb", "sv", "se", "fo", "kl").map(LanguageTag::of).toList();

  @ParameterizedTest
  @MethodSource("org.arendal.core.article.OracleLaw#all")
  @Compares(Article.WRITTEN_LANGUAGE)
  @DisplayName("A05-1a: article 5(1) for every citizenship, host and language")
  void article5Paragraph1Persons(OracleLaw law) {
    law.compare(
        Article.WRITTEN_LANGUAGE,
        citizens()
            .add(RequestFacts.LANGUAGE, LANGUAGES)
            .fix(RequestFacts.CHANNEL, RequestChannel.WRITTEN)
            .fix(RequestFacts.INDIVIDUAL_CASE, true)
            .fix(RequestFacts.ABOUT_ACCESS, Matters.judged(true))
            .fix(RequestFacts.RECIPIENT_DECIDES, true)
            .add(
                BenefitFacts.CATEGORY,
                PartialCases.each(BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE)));
  }

  @Test
  @Compares(Article.WRITTEN_LANGUAGE)
  @DisplayName("A05-1a, A05-1-g2, A05-1-g6, A05-3: article 5(1) for every letter")
  void article5Paragraph1Letters() {
    OracleLaw.standard()
        .compare(
            Article.WRITTEN_LANGUAGE,
            new PartialCases()
                .fix(HostFacts.TERRITORY, Territory.DENMARK)
                .add(
                    PersonFacts.CITIZENSHIPS, List.of(Citizenships.of("SE"), Citizenships.of("DK")))
                .add(RequestFacts.CHANNEL, List.of(RequestChannel.values()))
                .add(RequestFacts.INDIVIDUAL_CASE, List.of(true, false))
                .add(RequestFacts.ABOUT_ACCESS, YES_AND_NO)
                .add(RequestFacts.RECIPIENT_DECIDES, List.of(true, false))
                .add(RequestFacts.LANGUAGE, List.of(LanguageTag.of("sv"), LanguageTag.of("se")))
                .add(BenefitFacts.CATEGORY, PartialCases.each(BenefitCategory.values())));
  }

  @ParameterizedTest
  @MethodSource({
    "org.arendal.core.article.OracleLaw#all",
    "org.arendal.core.article.OracleLaw#ofReadings"
  })
  @Compares(Article.UNDERSTOOD_LANGUAGE)
  @DisplayName("A05-2, A03-g8: article 5(2) for every citizenship, residence and right to reside")
  void article5Paragraph2Persons(OracleLaw law) {
    law.compare(
        Article.UNDERSTOOD_LANGUAGE,
        residents()
            .add(PersonFacts.RIGHT_TO_RESIDE, List.of(RightToReside.HELD, RightToReside.NOT_HELD))
            .fix(LanguageFacts.GREAT_IMPORTANCE, Matters.judged(true))
            .fix(RequestFacts.RECIPIENT_KIND, RecipientKind.PUBLIC_INSTITUTION)
            .fix(BenefitFacts.CATEGORY, BenefitCategory.HEALTH_SERVICE));
  }

  @ParameterizedTest
  @MethodSource("org.arendal.core.article.OracleLaw#ofReadings")
  @Compares(Article.UNDERSTOOD_LANGUAGE)
  @DisplayName("A05-2, A05-3, A01-d-g1: article 5(2) for every organ, purpose and benefit")
  void article5Paragraph2Organs(OracleLaw law) {
    law.compare(
        Article.UNDERSTOOD_LANGUAGE,
        new PartialCases()
            .fix(HostFacts.TERRITORY, Territory.DENMARK)
            .fix(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES, false)
            .add(
                PersonFacts.CITIZENSHIPS,
                List.of(Citizenships.of("US"), Citizenships.of("DK"), Citizenships.of("NO")))
            .fix(PersonFacts.RESIDENCE_TERRITORY, Place.of(Territory.NORWAY))
            .add(PersonFacts.RIGHT_TO_RESIDE, List.of(RightToReside.values()))
            .add(LanguageFacts.GREAT_IMPORTANCE, YES_AND_NO)
            .add(RequestFacts.RECIPIENT_KIND, List.of(RecipientKind.values()))
            .add(BenefitFacts.CATEGORY, PartialCases.each(BenefitCategory.values())));
  }
}
