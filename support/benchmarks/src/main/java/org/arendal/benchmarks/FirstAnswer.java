package org.arendal.benchmarks;

import org.arendal.core.Convention;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.country.dk.Denmark;
import org.arendal.country.fi.Finland;
import org.arendal.country.is.Iceland;
import org.arendal.country.no.Norway;
import org.arendal.country.se.Sweden;

/** A JVM that lives for one answer: five countries assembled, a case built, decided or printed. */
public final class FirstAnswer {
  private FirstAnswer() {}

  /** Takes what to do: {@code by-hand}, {@code decide} or {@code text}. */
  public static void main(String[] args) {
    SmallCase small = SmallCases.make()[0];
    System.out.println(
        switch (args[0]) {
          case "by-hand" -> WrittenByHand.decide(small);
          case "decide" -> convention().decide(Article.REPATRIATION_PROTECTION, matter(small));
          case "text" -> Explanation.inLanguage(Language.ENGLISH).text(convention().assess(matter(small)));
          default -> throw new IllegalArgumentException(args[0]);
        });
  }

  private static Case matter(SmallCase small) {
    return LibraryCases.make(small, 0);
  }

  private static Convention convention() {
    return Convention.of(new Denmark(), new Finland(), new Iceland(), new Norway(), new Sweden());
  }
}
