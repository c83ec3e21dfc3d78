package org.arendal.core.article;

import static org.arendal.core.answer.Conclusion.Holder.PERSON;
import static org.arendal.core.answer.Conclusion.Strength.BINDING;
import static org.arendal.core.answer.Conclusion.Strength.BY_GUIDANCE;
import static org.arendal.core.answer.Conclusion.Strength.BY_OTHER_LAW;
import static org.arendal.core.answer.Outcome.APPLIES;
import static org.arendal.core.answer.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.answer.Outcome.UNDETERMINED;
import static org.arendal.core.answer.Stage.AFTERWARDS;
import static org.arendal.core.answer.Stage.BEFORE_DECIDING;
import static org.arendal.core.answer.Stage.IN_THE_DECISION;
import static org.arendal.core.article.ConclusionRule.conclusion;
import static org.arendal.core.article.ConclusionRule.note;
import static org.arendal.core.article.ConclusionRule.right;
import static org.arendal.core.article.EndOfLawfulStay.LAWFUL_STAY_ENDED;
import static org.arendal.core.article.PersonalScope.COVERED;
import static org.arendal.core.article.PersonalScope.NORDIC_CITIZEN;
import static org.arendal.core.article.PersonalScope.OWN_CITIZEN;
import static org.arendal.core.article.RepatriationCriteria.BASED_ON_ASSISTANCE;
import static org.arendal.core.article.RepatriationCriteria.EU_RIGHT;
import static org.arendal.core.article.RepatriationCriteria.FOREIGN_NORDIC_CITIZEN;
import static org.arendal.core.article.RepatriationCriteria.FOR_SUBSISTENCE;
import static org.arendal.core.article.RepatriationCriteria.ISOLATED;
import static org.arendal.core.article.RepatriationCriteria.LEGAL_BASIS;
import static org.arendal.core.article.RepatriationCriteria.MAIN_PART_OF_INCOME;
import static org.arendal.core.article.RepatriationCriteria.MAY_BE_DESTINATION;
import static org.arendal.core.article.RepatriationCriteria.NEED_ALONE;
import static org.arendal.core.article.RepatriationCriteria.NEED_AMONG_GROUNDS;
import static org.arendal.core.article.RepatriationCriteria.NO_MEASURE;
import static org.arendal.core.article.RepatriationCriteria.OTHER_REMOVAL;
import static org.arendal.core.article.RepatriationCriteria.OUTSIDE_EEA;
import static org.arendal.core.article.RepatriationCriteria.OVER_LONGER_PERIOD;
import static org.arendal.core.article.RepatriationCriteria.SERVICES_ALONE;
import static org.arendal.core.article.RepatriationCriteria.TIES_LEFT_TO_JUDGE;
import static org.arendal.core.article.RepatriationNationalLaw.BAR_MET;
import static org.arendal.core.article.RepatriationNationalLaw.COVERED_BAR_MET;
import static org.arendal.core.article.RepatriationNationalLaw.ENTRY_BANNED;
import static org.arendal.core.article.RepatriationNationalLaw.HAS_BAR;
import static org.arendal.core.article.RepatriationNationalLaw.HOST_IN_FINLAND;
import static org.arendal.core.article.RepatriationNationalLaw.HOST_IN_SWEDEN;
import static org.arendal.core.article.RepatriationNationalLaw.NOT_FOR_LACK_OF_MEANS;
import static org.arendal.core.article.RepatriationNationalLaw.PUBLIC_JOURNEY;
import static org.arendal.core.article.RepatriationNationalLaw.REFUSED_AT_ENTRY;
import static org.arendal.core.article.RepatriationNationalLaw.REMOVED_AFTER_ENTRY;
import static org.arendal.core.article.RepatriationNationalLaw.SEEKING_HELP_IS_NO_GROUND;
import static org.arendal.core.article.RepatriationNationalLaw.SUFFICIENT_MEANS;
import static org.arendal.core.article.RepatriationNationalLaw.TIME_OVER;
import static org.arendal.core.article.RepatriationProhibition.DESTINATION;
import static org.arendal.core.article.RepatriationProhibition.GROUND;
import static org.arendal.core.article.RepatriationProhibition.TIES_PROTECT;
import static org.arendal.core.article.RepatriationProhibition.YEARS_PROTECT;
import static org.arendal.core.article.RepatriationResidence.THREE_YEARS;
import static org.arendal.core.logic.Condition.allOf;
import static org.arendal.core.logic.Condition.anyOf;
import static org.arendal.core.logic.Condition.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ObjectArrays;
import java.util.List;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/**
 * What follows from article 7, and what stands in the way of a measure whatever the article says:
 * the preconditions that its remarks name (A07-g6 to A07-g11, A07-g20), and the national rules that
 * they describe for Denmark, Finland, Iceland, Norway and Sweden (A07-dk to A07-se).
 */
final class RepatriationConclusions {
  /** Somebody is to be sent somewhere by a measure. */
  private static final Condition IS_MEASURE = not(NO_MEASURE);

  /** A measure for need: what is said of repatriation says nothing of one for crime, say. */
  private static final Condition FOR_NEED = allOf(IS_MEASURE, NEED_AMONG_GROUNDS);

  /**
   * A measure of which the remarks say when help can lead to it: what "bestemmelsen forudsætter"
   * (A07-g8) is said of a provision that is for Nordic citizens alone.
   */
  private static final Condition OF_NORDIC_CITIZEN = allOf(IS_MEASURE, NORDIC_CITIZEN);

  /** A measure against which article 7 can protect the person. */
  private static final Condition OF_ARTICLE_7 =
      allOf(FOR_NEED, MAY_BE_DESTINATION, FOREIGN_NORDIC_CITIZEN);

  /**
   * A measure against which the ties can protect, since the three years do not do so anyway, and
   * they are not judged yet.
   */
  private static final Condition TIES_MATTER =
      allOf(OF_ARTICLE_7, not(THREE_YEARS), TIES_LEFT_TO_JUDGE);

  /**
   * The measure rests on assistance and on nothing else; the preconditions are those of a
   * repatriation based on the receipt of social help.
   */
  private static final Condition NEED_IS_THE_GROUND = allOf(BASED_ON_ASSISTANCE, NEED_ALONE);

  private static final ImmutableList<ConclusionRule> OF_NATIONAL_LAW =
      ImmutableList.copyOf(ofNationalLaw());

  private RepatriationConclusions() {}

  /** Whether a national rule that is described surely excludes the measure. */
  static boolean isExcludedByNationalRule(Case matter, AssembledLaw law) {
    return OF_NATIONAL_LAW.stream()
        .filter(rule -> rule.conclusion().kind() == Conclusion.Kind.EXCLUSION)
        .anyMatch(rule -> AnsweredRule.decide(rule.condition(), matter, law) == Truth.TRUE);
  }

  static ConclusionRule[] all() {
    return ObjectArrays.concat(
        ObjectArrays.concat(ofProtection(), preconditions(), ConclusionRule.class),
        OF_NATIONAL_LAW.toArray(ConclusionRule[]::new),
        ConclusionRule.class);
  }

  private static ConclusionRule[] ofProtection() {
    return new ConclusionRule[] {
      right("protected-from-repatriation", PERSON, BINDING, "A07-1 A07-g11").on(APPLIES),
      note("three-years-protect-in-all-cases", "A07-1b A07-g13 A07-g17")
          .at(IN_THE_DECISION)
          .on(APPLIES)
          .when(YEARS_PROTECT),
      note("ties-protect", "A07-1a A07-g12")
          .at(IN_THE_DECISION)
          .on(APPLIES)
          // "Og i alle tilfælde" adds the years and takes nothing from the ties.
          .whenSurely(TIES_PROTECT),
      note("services-rest-on-guidance", "A07-g1 A07-1 INTRO-6")
          .at(IN_THE_DECISION)
          .on(APPLIES)
          .when(SERVICES_ALONE),
      note("other-measure-classified", "A07-g7 A07-g19")
          .on(APPLIES, UNDETERMINED)
          .when(OTHER_REMOVAL),
      note("own-citizen-not-sent-home", "A07-g2 A07-1")
          .on(APPLIES, DOES_NOT_APPLY, UNDETERMINED)
          .when(OWN_CITIZEN),
      limit("not-thereby-repatriable", BY_GUIDANCE, "A07-g6 A07-g7")
          .at(BEFORE_DECIDING)
          .when(IS_MEASURE),
      procedure("judge-ties", BINDING, "A07-1a").at(BEFORE_DECIDING).when(TIES_MATTER),
      procedure("assess-ties-individually", BY_GUIDANCE, "A07-g14 A07-g15 A07-1a")
          .at(BEFORE_DECIDING)
          .when(TIES_MATTER),
      note("nordic-citizens-only", "A07-1 A03-g8").on(DOES_NOT_APPLY).when(not(NORDIC_CITIZEN)),
      note("no-repatriation", "A07-g2 A07-1 A07-g6 A07-g16 A08-1")
          .at(IN_THE_DECISION)
          .on(DOES_NOT_APPLY)
          .when(anyOf(NO_MEASURE, not(DESTINATION))),
      note("not-because-of-need", "A07-1 A07-g6")
          .at(IN_THE_DECISION)
          .on(DOES_NOT_APPLY)
          .when(allOf(IS_MEASURE, not(GROUND))),
      note("not-in-force-for-sending", "A14-1 INTRO-1 INTRO-22")
          .on(DOES_NOT_APPLY)
          .when(not(RepatriationDays.IN_FORCE))
    };
  }

  private static ConclusionRule[] preconditions() {
    return ImmutableList.<ConclusionRule>builder()
        .add(
            procedure("national-basis-first", BY_GUIDANCE, "A07-g11 A07-g7")
                .at(BEFORE_DECIDING)
                .when(OF_ARTICLE_7))
        .addAll(
            excludedAnyway(
                "no-national-basis",
                BY_OTHER_LAW,
                "A07-g7 A07-g6",
                allOf(IS_MEASURE, not(LEGAL_BASIS))))
        .add(
            excluded("eu-right-excludes-repatriation", BY_GUIDANCE, "A07-g20")
                .on(APPLIES)
                .when(allOf(FOR_NEED, EU_RIGHT)),
            information("eu-law-not-here", "INTRO-32-fo INTRO-32-gl")
                .when(allOf(FOR_NEED, OUTSIDE_EEA)),
            limit("only-for-lasting-help", BY_GUIDANCE, "A07-g8 A07-g9")
                .at(BEFORE_DECIDING)
                .when(allOf(OF_NORDIC_CITIZEN, BASED_ON_ASSISTANCE)))
        .addAll(
            excludedAnyway(
                "help-not-long-term-subsistence",
                BY_GUIDANCE,
                "A07-g8",
                allOf(
                    OF_NORDIC_CITIZEN,
                    NEED_IS_THE_GROUND,
                    anyOf(not(FOR_SUBSISTENCE), not(OVER_LONGER_PERIOD)))))
        .addAll(
            excludedAnyway(
                "help-not-main-income",
                BY_GUIDANCE,
                "A07-g9",
                allOf(OF_NORDIC_CITIZEN, NEED_IS_THE_GROUND, not(MAIN_PART_OF_INCOME))))
        .addAll(
            excludedAnyway(
                "isolated-need-never-enough",
                BY_GUIDANCE,
                "A07-g10",
                allOf(OF_NORDIC_CITIZEN, NEED_IS_THE_GROUND, ISOLATED)))
        .add(
            information("free-to-take-up-stay", "A07-g3 A07-g4 A07-g5 A04-g10")
                .whenSurely(allOf(FOREIGN_NORDIC_CITIZEN, NEED_AMONG_GROUNDS)))
        .build()
        .toArray(ConclusionRule[]::new);
  }

  private static ConclusionRule[] ofNationalLaw() {
    return new ConclusionRule[] {
      information("national-rules-differ", "A07-g19 A07-g7").when(FOR_NEED),
      excludedByNationalLaw("national-bar-after-residence", "A07-dk-5")
          .when(allOf(FOR_NEED, BAR_MET)),
      excludedByNationalLaw("national-bar-for-covered-persons", "A07-g7")
          .when(allOf(FOR_NEED, COVERED, COVERED_BAR_MET)),
      note("convention-protects-further", "A07-1b A07-dk-5")
          .at(IN_THE_DECISION)
          .on(APPLIES)
          .when(allOf(YEARS_PROTECT, HAS_BAR, not(BAR_MET))),
      excludedByNationalLaw("national-time-over", "A07-fi-3")
          .when(allOf(NEED_AMONG_GROUNDS, allOf(TIME_OVER, HOST_IN_FINLAND))),
      excludedByNationalLaw("national-time-over", "A07-se-2")
          .when(allOf(NEED_AMONG_GROUNDS, allOf(TIME_OVER, HOST_IN_SWEDEN))),
      excludedByNationalLaw("national-not-for-lack-of-means", "A07-fi-7")
          .when(allOf(FOREIGN_NORDIC_CITIZEN, NOT_FOR_LACK_OF_MEANS, HOST_IN_FINLAND)),
      excludedByNationalLaw("national-not-for-lack-of-means", "A07-g7")
          .when(allOf(FOREIGN_NORDIC_CITIZEN, NOT_FOR_LACK_OF_MEANS, HOST_IN_SWEDEN)),
      excludedByNationalLaw("national-seeking-help-no-ground", "A07-no-3 A07-no-4")
          .when(SEEKING_HELP_IS_NO_GROUND),
      excludedByNationalLaw("national-no-refusal-at-entry", "A07-dk-9")
          .when(allOf(FOREIGN_NORDIC_CITIZEN, REFUSED_AT_ENTRY)),
      excludedByNationalLaw("national-removal-conditions-lacking", "A07-dk-10")
          .when(
              allOf(
                  NEED_AMONG_GROUNDS,
                  REMOVED_AFTER_ENTRY,
                  anyOf(SUFFICIENT_MEANS, not(PUBLIC_JOURNEY)))),
      information("national-entry-ban", "A07-dk-11")
          .at(AFTERWARDS)
          .when(allOf(NEED_AMONG_GROUNDS, ENTRY_BANNED)),
      limit("lawful-stay-ended", BY_GUIDANCE, "A07-dk-4 A04-g10")
          .at(BEFORE_DECIDING)
          .when(LAWFUL_STAY_ENDED)
    };
  }

  /** What the host authority does, unless the person is protected anyway. */
  private static ConclusionRule procedure(
      String id, Conclusion.Strength strength, String provisions) {
    return ofHost(id, Conclusion.Kind.PROCEDURE, strength, provisions);
  }

  /** A limit for the host authority, unless the person is protected anyway. */
  private static ConclusionRule limit(String id, Conclusion.Strength strength, String provisions) {
    return ofHost(id, Conclusion.Kind.LIMIT, strength, provisions);
  }

  /** What excludes the measure, unless the person is protected anyway. */
  private static ConclusionRule excluded(
      String id, Conclusion.Strength strength, String provisions) {
    return ofHost(id, Conclusion.Kind.EXCLUSION, strength, provisions);
  }

  /**
   * What excludes the measure besides article 7, which is no basis of one (A07-g6): the basis comes
   * first (A07-g11). A protected person is told it where it is surely so; what is not known is
   * asked about only where nothing protects anyway.
   */
  private static List<ConclusionRule> excludedAnyway(
      String id, Conclusion.Strength strength, String provisions, Condition condition) {
    ConclusionRule excluded = excluded(id, strength, provisions);
    return List.of(
        excluded.when(condition),
        conclusion(
                id,
                Conclusion.Kind.EXCLUSION,
                Conclusion.Holder.HOST_AUTHORITY,
                strength,
                provisions)
            .on(APPLIES)
            .whenSurely(condition));
  }

  /** What excludes the measure under national law, whatever comes of article 7. */
  private static ConclusionRule excludedByNationalLaw(String id, String provisions) {
    return excluded(id, BY_OTHER_LAW, provisions).on(APPLIES);
  }

  private static ConclusionRule ofHost(
      String id, Conclusion.Kind kind, Conclusion.Strength strength, String provisions) {
    return conclusion(id, kind, Conclusion.Holder.HOST_AUTHORITY, strength, provisions)
        .on(DOES_NOT_APPLY, UNDETERMINED);
  }

  /** Information, whatever comes of article 7. */
  private static ConclusionRule information(String id, String provisions) {
    return note(id, provisions).on(APPLIES, DOES_NOT_APPLY, UNDETERMINED);
  }
}
