package org.arendal.core.article;

import static org.arendal.core.article.ConclusionRule.inform;
import static org.arendal.core.article.ConclusionRule.on;
import static org.arendal.core.article.LawfulResidenceFacts.SECOND_GROUND;
import static org.arendal.core.article.NationalRepatriationFacts.BAR_MET;
import static org.arendal.core.article.NationalRepatriationFacts.ENTRY_BANNED;
import static org.arendal.core.article.NationalRepatriationFacts.HAS_BAR;
import static org.arendal.core.article.NationalRepatriationFacts.HOST_IN_FINLAND;
import static org.arendal.core.article.NationalRepatriationFacts.HOST_IN_SWEDEN;
import static org.arendal.core.article.NationalRepatriationFacts.NOT_FOR_LACK_OF_MEANS;
import static org.arendal.core.article.NationalRepatriationFacts.PUBLIC_JOURNEY;
import static org.arendal.core.article.NationalRepatriationFacts.REFUSED_AT_ENTRY;
import static org.arendal.core.article.NationalRepatriationFacts.REMOVED_AFTER_ENTRY;
import static org.arendal.core.article.NationalRepatriationFacts.SEEKING_HELP_IS_NO_GROUND;
import static org.arendal.core.article.NationalRepatriationFacts.STAY_ENDED;
import static org.arendal.core.article.NationalRepatriationFacts.SUFFICIENT_MEANS;
import static org.arendal.core.article.NationalRepatriationFacts.TIME_OVER;
import static org.arendal.core.article.Outcome.APPLIES;
import static org.arendal.core.article.Outcome.DOES_NOT_APPLY;
import static org.arendal.core.article.Outcome.UNDETERMINED;
import static org.arendal.core.article.PersonalScopeFacts.NORDIC_CITIZEN;
import static org.arendal.core.article.PersonalScopeFacts.OWN_CITIZEN;
import static org.arendal.core.article.RepatriationProtectionFacts.BASED_ON_ASSISTANCE;
import static org.arendal.core.article.RepatriationProtectionFacts.EU_RIGHT;
import static org.arendal.core.article.RepatriationProtectionFacts.FIRST_GROUND;
import static org.arendal.core.article.RepatriationProtectionFacts.FOREIGN_NORDIC_CITIZEN;
import static org.arendal.core.article.RepatriationProtectionFacts.FOR_SUBSISTENCE;
import static org.arendal.core.article.RepatriationProtectionFacts.ISOLATED;
import static org.arendal.core.article.RepatriationProtectionFacts.LEGAL_BASIS;
import static org.arendal.core.article.RepatriationProtectionFacts.MAIN_PART_OF_INCOME;
import static org.arendal.core.article.RepatriationProtectionFacts.OTHER_REMOVAL;
import static org.arendal.core.article.RepatriationProtectionFacts.OUTSIDE_EEA;
import static org.arendal.core.article.RepatriationProtectionFacts.OVER_LONGER_PERIOD;
import static org.arendal.core.article.RepatriationProtectionFacts.SERVICES_ONLY;

import com.google.common.collect.ObjectArrays;
import org.arendal.core.logic.Condition;

/** What follows from article 7, and what stands in the way of a measure whatever it says. */
final class RepatriationConclusions {
  private RepatriationConclusions() {}

  static ConclusionRule[] all() {
    return ObjectArrays.concat(
        ObjectArrays.concat(ofProtection(), preconditions(), ConclusionRule.class),
        ofNationalLaw(),
        ConclusionRule.class);
  }

  private static ConclusionRule[] ofProtection() {
    return new ConclusionRule[] {
      on(
          APPLIES,
          "protected-from-repatriation",
          Conclusion.Kind.RIGHT,
          Conclusion.Holder.PERSON,
          Conclusion.Strength.BINDING,
          "A07-1",
          "A07-g11"),
      inform(APPLIES, "three-years-protect-in-all-cases", "A07-1b", "A07-g13", "A07-g17")
          .when(SECOND_GROUND),
      inform(APPLIES, "ties-protect", "A07-1a", "A07-g12")
          .when(Condition.unless(FIRST_GROUND, SECOND_GROUND)),
      inform(APPLIES, "services-rest-on-guidance", "A07-g1", "A07-1", "INTRO-6")
          .when(Condition.of(SERVICES_ONLY)),
      inform(APPLIES, "other-measure-classified", "A07-g7", "A07-g19")
          .alsoOn(UNDETERMINED)
          .when(Condition.of(OTHER_REMOVAL)),
      inform(APPLIES, "own-citizen-not-sent-home", "A07-g2", "A07-1")
          .alsoOn(DOES_NOT_APPLY)
          .alsoOn(UNDETERMINED)
          .when(Condition.of(OWN_CITIZEN)),
      barrier("not-thereby-repatriable", "A07-g6", "A07-g7"),
      on(
              UNDETERMINED,
              "assess-ties-individually",
              Conclusion.Kind.PROCEDURE,
              Conclusion.Holder.HOST_AUTHORITY,
              Conclusion.Strength.BINDING,
              "A07-1a",
              "A07-g14",
              "A07-g15")
          .alsoOn(DOES_NOT_APPLY),
      inform(DOES_NOT_APPLY, "nordic-citizens-only", "A07-1", "A03-g8")
          .when(Condition.not(NORDIC_CITIZEN))
    };
  }

  private static ConclusionRule[] preconditions() {
    return new ConclusionRule[] {
      on(
              DOES_NOT_APPLY,
              "national-basis-first",
              Conclusion.Kind.PROCEDURE,
              Conclusion.Holder.HOST_AUTHORITY,
              Conclusion.Strength.BY_GUIDANCE,
              "A07-g11",
              "A07-g7")
          .alsoOn(UNDETERMINED),
      barrier("no-national-basis", "A07-g7", "A07-g6").when(Condition.not(LEGAL_BASIS)),
      limit("eu-right-excludes-repatriation", "A07-g20").when(Condition.of(EU_RIGHT)),
      information("eu-law-not-here", "INTRO-32-fo", "INTRO-32-gl").when(Condition.of(OUTSIDE_EEA)),
      barrier("help-not-long-term-subsistence", "A07-g8")
          .when(
              Condition.allOf(
                  Condition.of(BASED_ON_ASSISTANCE),
                  Condition.anyOf(
                      Condition.not(FOR_SUBSISTENCE), Condition.not(OVER_LONGER_PERIOD)))),
      barrier("help-not-main-income", "A07-g9")
          .when(
              Condition.allOf(
                  Condition.of(BASED_ON_ASSISTANCE), Condition.not(MAIN_PART_OF_INCOME))),
      barrier("isolated-need-never-enough", "A07-g10")
          .when(Condition.allOf(BASED_ON_ASSISTANCE, ISOLATED)),
      information("free-to-take-up-stay", "A07-g3", "A07-g4", "A07-g5")
          .when(Condition.of(FOREIGN_NORDIC_CITIZEN))
    };
  }

  private static ConclusionRule[] ofNationalLaw() {
    return new ConclusionRule[] {
      information("national-rules-differ", "A07-g19", "A07-g7"),
      limit("national-bar-after-residence", "A07-dk-5").when(Condition.of(BAR_MET)),
      inform(APPLIES, "convention-protects-further", "A07-1b", "A07-dk-5")
          .when(Condition.allOf(SECOND_GROUND, Condition.of(HAS_BAR), Condition.not(BAR_MET))),
      limit("national-time-over", "A07-fi-3").when(Condition.allOf(TIME_OVER, HOST_IN_FINLAND)),
      limit("national-time-over", "A07-se-2").when(Condition.allOf(TIME_OVER, HOST_IN_SWEDEN)),
      limit("national-not-for-lack-of-means", "A07-fi-7")
          .when(Condition.allOf(FOREIGN_NORDIC_CITIZEN, NOT_FOR_LACK_OF_MEANS)),
      limit("national-seeking-help-no-ground", "A07-no-3", "A07-no-4")
          .when(Condition.of(SEEKING_HELP_IS_NO_GROUND)),
      limit("national-no-refusal-at-entry", "A07-dk-9")
          .when(Condition.allOf(FOREIGN_NORDIC_CITIZEN, REFUSED_AT_ENTRY)),
      limit("national-removal-conditions-lacking", "A07-dk-10")
          .when(
              Condition.allOf(
                  Condition.of(REMOVED_AFTER_ENTRY),
                  Condition.anyOf(Condition.of(SUFFICIENT_MEANS), Condition.not(PUBLIC_JOURNEY)))),
      information("national-entry-ban", "A07-dk-11").when(Condition.of(ENTRY_BANNED)),
      limit("lawful-stay-ended", "A07-dk-4", "A04-g10").when(Condition.of(STAY_ENDED))
    };
  }

  /** A limit for the authority as long as the person is not protected anyway. */
  private static ConclusionRule barrier(String id, String... provisions) {
    return limit(id, Conclusion.Strength.BY_GUIDANCE, provisions);
  }

  /** A limit of other law for the authority, whatever comes of article 7. */
  private static ConclusionRule limit(String id, String... provisions) {
    return limit(id, Conclusion.Strength.BY_OTHER_LAW, provisions).alsoOn(APPLIES);
  }

  private static ConclusionRule limit(
      String id, Conclusion.Strength strength, String... provisions) {
    return on(
            DOES_NOT_APPLY,
            id,
            Conclusion.Kind.LIMIT,
            Conclusion.Holder.HOST_AUTHORITY,
            strength,
            provisions)
        .alsoOn(UNDETERMINED);
  }

  /** Information, whatever comes of article 7. */
  private static ConclusionRule information(String id, String... provisions) {
    return inform(APPLIES, id, provisions).alsoOn(DOES_NOT_APPLY).alsoOn(UNDETERMINED);
  }
}
