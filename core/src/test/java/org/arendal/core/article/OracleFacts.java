package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import org.arendal.core.fact.BenefitFacts;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.JourneyFacts;
import org.arendal.core.fact.LanguageFacts;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.RequestFacts;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.SvalbardFacts;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.fact.TripFacts;
import org.arendal.core.law.Article;

/** What the oracles need to know for each article. */
final class OracleFacts {
  private static final ImmutableList<Fact<?>> REACH =
      ImmutableList.of(HostFacts.TERRITORY, SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES);

  private static final ImmutableList<Fact<?>> COVERED =
      ImmutableList.of(
          PersonFacts.CITIZENSHIPS, PersonFacts.RESIDENCE_TERRITORY, PersonFacts.RIGHT_TO_RESIDE);

  /** The facts that an article, or the Convention's reach, depends on; article 3 on no host. */
  static final ImmutableMap<Article, List<Fact<?>>> ALL =
      ImmutableMap.<Article, List<Fact<?>>>builder()
          .put(Article.MATERIAL_SCOPE, facts(ImmutableList.of(), BenefitFacts.CATEGORY))
          .put(
              Article.PERSONAL_SCOPE,
              ImmutableList.<Fact<?>>builder()
                  .add(SvalbardFacts.NORWEGIAN_SOCIAL_LAW_APPLIES)
                  .addAll(COVERED)
                  .build())
          .put(
              Article.EQUAL_TREATMENT,
              facts(
                  ImmutableList.of(PersonFacts.CITIZENSHIPS),
                  StayFacts.LAWFUL,
                  BenefitFacts.CATEGORY))
          .put(
              Article.WRITTEN_LANGUAGE,
              facts(
                  ImmutableList.of(PersonFacts.CITIZENSHIPS),
                  RequestFacts.CHANNEL,
                  RequestFacts.INDIVIDUAL_CASE,
                  RequestFacts.ABOUT_ACCESS,
                  RequestFacts.RECIPIENT_DECIDES,
                  RequestFacts.LANGUAGE,
                  BenefitFacts.CATEGORY))
          .put(
              Article.UNDERSTOOD_LANGUAGE,
              facts(
                  COVERED,
                  RequestFacts.RECIPIENT_KIND,
                  LanguageFacts.GREAT_IMPORTANCE,
                  BenefitFacts.CATEGORY))
          .put(
              Article.TEMPORARY_STAY,
              facts(
                  COVERED,
                  StayFacts.KIND,
                  StayFacts.LAWFUL,
                  NeedFacts.IMMEDIATE,
                  NeedFacts.AROSE_DURING_STAY,
                  NeedFacts.SATISFIABLE_OTHERWISE,
                  BenefitFacts.CATEGORY))
          .put(
              Article.JOURNEY_COOPERATION,
              facts(
                  COVERED,
                  TransferFacts.QUESTION_ARISEN,
                  TransferFacts.DESTINATION_TERRITORY,
                  JourneyFacts.NEED_FOR_ARRANGEMENT))
          .put(
              Article.CROSS_BORDER_TRANSPORT,
              facts(
                  COVERED,
                  TripFacts.DESTINATION_TERRITORY,
                  TripFacts.HOME_IN_BORDER_AREA,
                  TripFacts.TO_NEIGHBOURING_MUNICIPALITY,
                  TripFacts.TRAVELLER_DISABLED,
                  TripFacts.TRAVELLER_ELDERLY))
          .buildOrThrow();

  /** What the text of an article leaves open. */
  static final ImmutableMap<Article, ImmutableSet<Oracles.Question>> QUESTIONS =
      ImmutableMap.of(
          Article.PERSONAL_SCOPE,
          Sets.immutableEnumSet(
              Oracles.Question.SUCH_RESIDENCE_COUNTS, Oracles.Question.IN_FORCE_AT_RESIDENCE),
          Article.UNDERSTOOD_LANGUAGE,
          Sets.immutableEnumSet(
              Oracles.Question.SUCH_RESIDENCE_COUNTS,
              Oracles.Question.IN_FORCE_AT_RESIDENCE,
              Oracles.Question.OWN_CITIZEN_UNDERSTOOD,
              Oracles.Question.OTHER_PERSON_UNDERSTOOD),
          Article.TEMPORARY_STAY,
          Sets.immutableEnumSet(
              Oracles.Question.SUCH_RESIDENCE_COUNTS,
              Oracles.Question.IN_FORCE_AT_RESIDENCE,
              Oracles.Question.OWN_CITIZEN_INCLUDED,
              Oracles.Question.STANDING_NEED_INCLUDED,
              Oracles.Question.OTHER_BENEFIT_INCLUDED,
              Oracles.Question.OTHER_TERRITORY_INCLUDED),
          Article.JOURNEY_COOPERATION,
          Sets.immutableEnumSet(
              Oracles.Question.SUCH_RESIDENCE_COUNTS,
              Oracles.Question.IN_FORCE_AT_RESIDENCE,
              Oracles.Question.SUCH_DESTINATION_COUNTS),
          Article.CROSS_BORDER_TRANSPORT,
          Sets.immutableEnumSet(
              Oracles.Question.SUCH_RESIDENCE_COUNTS,
              Oracles.Question.IN_FORCE_AT_RESIDENCE,
              Oracles.Question.SUCH_BORDER_COUNTS,
              Oracles.Question.SUCH_DESTINATION_COUNTS));

  private OracleFacts() {}

  private static List<Fact<?>> facts(List<Fact<?>> person, Fact<?>... more) {
    return ImmutableList.<Fact<?>>builder().addAll(REACH).addAll(person).add(more).build();
  }
}
