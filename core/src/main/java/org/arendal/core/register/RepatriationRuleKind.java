package org.arendal.core.register;

import org.arendal.core.fact.Coded;

/** What a national rule or practice on repatriation says; its text is found under the code. */
public enum RepatriationRuleKind implements Coded {
  /** Continuing help towards subsistence depends on the state's own citizenship. */
  HELP_FOR_OWN_CITIZENS,
  /** Continuing help is help for more than a number of months, given or expected. */
  CONTINUING_HELP,
  /** Continuing help is cash help or a stay in an institution for more than that. */
  CONTINUING_CASH_OR_INSTITUTION,
  /** Where help is more than temporary, it is decided whether a foreigner is sent home. */
  DECISION_ON_LASTING_HELP,
  /** Agreements with other states may give their citizens equal help. */
  EQUAL_HELP_BY_AGREEMENT,
  /** A body may decide on repatriation on subsistence grounds. */
  POWER_TO_REPATRIATE,
  /** A decision on repatriation ends lawful stay. */
  ENDS_LAWFUL_STAY,
  /** No repatriation after more than a number of years of lawful residence. */
  BAR_AFTER_RESIDENCE,
  /** The same for persons covered by the Convention, whatever they mean to do. */
  BAR_FOR_COVERED_PERSONS,
  /** Foreigners whom no shorter period protects are not repatriated after a number of years. */
  BAR_FOR_OTHER_FOREIGNERS,
  /** What is weighed. */
  WEIGHING_FACTORS,
  /** Marriage to a foreigner of a number of years' residence is among what is weighed. */
  WEIGHING_OF_MARRIAGE,
  /** A citizen of an EEA state is not refused at entry control. */
  NO_REFUSAL_AT_ENTRY,
  /** Removal after entry if means are lacking and public funds must pay for the journey. */
  REMOVAL_IF_PUBLIC_PAYS,
  /** Such a removal entails an entry ban. */
  ENTRY_BAN,
  /** The law knows more than one measure. */
  SEVERAL_MEASURES,
  /** Removal for lack of means for the stay and the journey home. */
  REMOVAL_FOR_LACK_OF_MEANS,
  /** Removal if it turns out that means for the stay and the journey home are lacking. */
  REMOVAL_IF_MEANS_PROVE_LACKING,
  /** Removal if such means, had or secured, cannot be made probable. */
  REMOVAL_IF_MEANS_NOT_PROBABLE,
  /** Removal if it must be assumed that such means will come to be lacking. */
  REMOVAL_IF_MEANS_WILL_LACK,
  /** A measure is possible only for a number of months after arrival. */
  TIME_LIMIT,
  /** A measure is possible only for a number of months after the first permit application. */
  TIME_LIMIT_FROM_APPLICATION,
  /** Removal of those who became unable to take care of themselves during a short stay. */
  REMOVAL_IF_UNABLE_TO_CARE,
  /** Nordic citizens are not removed for lack of means. */
  NO_REMOVAL_FOR_LACK_OF_MEANS,
  /** Nordic citizens who reside in the country are not removed. */
  NO_REMOVAL_OF_RESIDENTS,
  /** Nordic citizens with permanent residence have a right to social benefits. */
  RIGHT_TO_BENEFITS,
  /** Seeking social assistance is no ground for the measure. */
  SEEKING_HELP_NO_GROUND,
  /** Nordic citizens need no permit whose conditions they could breach. */
  NO_PERMIT_TO_BREACH,
  /** The rule on lack of means covers Nordic citizens too. */
  COVERS_NORDIC_CITIZENS,
  /** Removal is tied to being an undue burden, as for citizens of the EU. */
  UNDUE_BURDEN,
  /** Those who do not reside in the country get limited help only. */
  HELP_FOR_NON_RESIDENTS,
  /** The same, except where the Convention says otherwise. */
  HELP_FOR_NON_RESIDENTS_BUT_CONVENTION,
  /** In practice a special attachment keeps a person from being repatriated. */
  PRACTICE_SPECIAL_ATTACHMENT,
  /** In practice a marriage of a certain sort does. */
  PRACTICE_MARRIAGE,
  /** What is weighed in practice. */
  PRACTICE_WEIGHING,
  /** In practice the rule is seldom applied to Nordic citizens. */
  PRACTICE_SELDOM_USED,
  /** In practice Nordic citizens are removed most seldom, and in plain cases only. */
  PRACTICE_PLAIN_CASES_ONLY,
  /** In practice the rule has never been applied to Nordic citizens. */
  PRACTICE_NEVER_USED,
  /** In practice the rule is of no use against Nordic citizens. */
  PRACTICE_NO_USE,
  /** In practice length of stay and ties have had no influence. */
  PRACTICE_TIES_WITHOUT_INFLUENCE;

  /** Whether it says what help there is, and nothing of a person's being sent away. */
  public boolean isOnHelpAlone() {
    return this == HELP_FOR_NON_RESIDENTS || this == HELP_FOR_NON_RESIDENTS_BUT_CONVENTION;
  }

  /** Whether this is how the authorities have acted, and not a rule of decision. */
  public boolean isPractice() {
    return name().startsWith("PRACTICE_");
  }
}
