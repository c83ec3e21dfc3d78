package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;

/** What language matters for; article 5(2). */
public final class LanguageFacts {
  private static final FactList LIST = new FactList(Section.LANGUAGE);

  /**
   * Whether language is of great importance for the purpose of the help. Source: A05-2, A05-2-g3.
   */
  public static final Fact<Judgement> GREAT_IMPORTANCE = LIST.addJudgement("greatImportance");

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private LanguageFacts() {}
}
