package org.arendal.core.fact;

import com.google.common.collect.ImmutableList;

/** The child whom a matter concerns; article 13(2). */
public final class ChildFacts {
  private static final FactList LIST = new FactList(Section.CHILD);

  /** Whether the matter concerns a child, be it the person or another. Source: A13-2. */
  public static final Fact<Boolean> CONCERNED =
      LIST.add("concerned", FactType.YES_NO, Answerer.HOST_AUTHORITY, Changing.STANDS);

  /** Whether the child's needs were given particular attention. Source: A13-2. */
  public static final Fact<Judgement> NEEDS = LIST.addJudgement("needs");

  /**
   * Whether the child's possibilities of contact with persons of particular importance were given
   * particular attention. Source: A13-2.
   */
  public static final Fact<Judgement> CONTACTS = LIST.addJudgement("contacts");

  /** Whether the child's own wishes were heard and given attention. Source: A13-2. */
  public static final Fact<Judgement> WISHES = LIST.addJudgement("wishes");

  static final ImmutableList<Fact<?>> ALL = LIST.all();

  private ChildFacts() {}
}
