package org.arendal.core.article;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.arendal.core.logic.Condition.anyOf;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.arendal.core.answer.OpenFact;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.CooperationFacts;
import org.arendal.core.fact.Fact;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;

/** The criteria of article 13: whether the Convention is carried out, and by whom together. */
final class MutualAssistanceFacts {
  /** Authorities or organs are said to work together in carrying out the Convention. */
  static final FactCriterion SAID_TO_COOPERATE =
      FactCriterion.yes("cooperation-takes-place", CooperationFacts.TAKES_PLACE, "A13-2 A13-1a");

  /** Social services are given in a border area. */
  static final FactCriterion BORDER_SERVICES =
      FactCriterion.yes("services-in-border-area", CooperationFacts.BORDER_SERVICES, "A13-1a");

  /** Assistance is needed. */
  static final FactCriterion NEEDED =
      FactCriterion.judged("assistance-needed", CooperationFacts.NEEDED, "A13-1a");

  private static final Condition OF_A_JOURNEY =
      cooperates(new JourneyCooperation(), "A08-1 A13-1a A13-2");
  private static final Condition OF_A_CARE_MOVE =
      cooperates(new CareRelocation(), "A09-1 A13-1a A13-2");
  private static final Condition OF_A_TRIP =
      cooperates(new CrossBorderTransport(), "A10-1 A13-1a A13-2");

  /** Cooperation in carrying out an article: said to be there, or laid down by 8, 9 or 10. */
  static final Condition COOPERATION =
      anyOf(SAID_TO_COOPERATE, OF_A_JOURNEY, OF_A_CARE_MOVE, OF_A_TRIP)
          .labelled("cooperation-under-the-convention");

  /** The Convention is carried out in the matter, by one authority or by several. */
  static final Condition CARRIED_OUT =
      anyOf(
              SAID_TO_COOPERATE,
              BORDER_SERVICES,
              applies(new EqualTreatment(), "A04-1 A13-1a"),
              applies(new WrittenLanguage(), "A05-1a A13-1a"),
              applies(new UnderstoodLanguage(), "A05-2 A13-1a"),
              applies(new TemporaryStay(), "A06-1 A13-1a"),
              applies(new RepatriationProtection(), "A07-1 A13-1a"),
              OF_A_JOURNEY,
              OF_A_CARE_MOVE,
              OF_A_TRIP,
              applies(new MaintenanceAdvance(), "A11-1 A13-1a"),
              applies(new MaintenanceDocument(), "A11-2a A13-1a"),
              applies(new OverlappingAdvance(), "A11-3 A13-1a"))
          .labelled("convention-carried-out");

  private MutualAssistanceFacts() {}

  private static Condition applies(ArticleEvaluator article, String provisions) {
    return criterion(article, List.of(), article::decide, provisions);
  }

  /** The article lays cooperation down; who says that there is none rules it out. */
  private static Condition cooperates(ArticleEvaluator article, String provisions) {
    return criterion(
        article,
        List.of(CooperationFacts.TAKES_PLACE),
        (matter, law) ->
            Boolean.FALSE.equals(matter.value(CooperationFacts.TAKES_PLACE))
                ? Truth.FALSE
                : article.decide(matter, law),
        provisions);
  }

  /** What decides the article is asked for under it; here only once nothing else is left to ask. */
  private static Condition criterion(
      ArticleEvaluator article, List<Fact<?>> first, FactCriterion.Test test, String provisions) {
    List<Fact<?>> facts =
        Stream.concat(
                first.stream(), article.rule().criteria().stream().flatMap(c -> c.facts().stream()))
            .distinct()
            .collect(toImmutableList());
    String id = "article-" + article.article().number().replaceAll("\\W+", "-") + "-applies";
    return FactCriterion.derived(id.replace("--", "-"), ImmutableList.of(), test, provisions)
        .settledAlsoBy(
            facts,
            (matter, law) -> isLeftToAsk(matter) ? asked(article, first, matter, law) : List.of());
  }

  /** What the article itself asks next. */
  private static List<Fact<?>> asked(
      ArticleEvaluator article, List<Fact<?>> first, Case matter, AssembledLaw law) {
    return Stream.concat(
            first.stream(), article.openFacts(matter, law).stream().map(OpenFact::fact))
        .collect(toImmutableList());
  }

  /** Both direct questions were answered. */
  private static boolean isLeftToAsk(Case matter) {
    return matter.knows(CooperationFacts.TAKES_PLACE)
        && matter.knows(CooperationFacts.BORDER_SERVICES);
  }
}
