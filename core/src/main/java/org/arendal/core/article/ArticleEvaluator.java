package org.arendal.core.article;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.arendal.core.logic.Condition.allOf;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.OpenFact;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.answer.Remark;
import org.arendal.core.answer.WantedContact;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Article;
import org.arendal.core.law.Reading;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Criterion;
import org.arendal.core.logic.Finding;
import org.arendal.core.logic.Numbering;
import org.arendal.core.logic.Rule;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.ReadingRecorder;
import org.arendal.core.register.BodyFunction;

/**
 * One article as a rule with its conclusions.
 *
 * <p>The contract of all evaluators: they are immutable, they throw nothing for any case, and they
 * never turn a decided outcome round when one more fact becomes known. Every rule begins with the
 * Convention's being in force where the article needs it, for most in the host territory; if it
 * surely is not, the outcome is {@link Outcome#NOT_IN_FORCE} whatever else is known.
 */
public abstract class ArticleEvaluator {
  private final Article article;
  private final InForce inForce;
  private final Rule<FactCriterion> rule;
  private final ImmutableList<FactCriterion> criteria;
  private final ImmutableList<ConclusionRule> conclusions;

  /** An article for the authority that handles the case: the Convention reaches its territory. */
  ArticleEvaluator(Article article, Condition condition, ConclusionRule... conclusions) {
    this(article, InForce.IN_HOST_TERRITORY, condition, conclusions);
  }

  /** An article that needs the Convention to be in force there. */
  ArticleEvaluator(
      Article article, InForce inForce, Condition condition, ConclusionRule... conclusions) {
    this.article = article;
    this.inForce = inForce;
    Numbering<FactCriterion> numbers = new Numbering<>(FactCriterion.class);
    this.rule = numbers.rule(allOf(inForce.condition(), condition));
    this.conclusions =
        Arrays.stream(conclusions)
            .map(conclusion -> conclusion.numbered(numbers))
            .collect(toImmutableList());
    this.criteria = ImmutableList.copyOf(numbers.criteria());
  }

  /** The article. */
  public Article article() {
    return article;
  }

  /** The rule, the Convention's being in force included. */
  public Rule<FactCriterion> rule() {
    return rule;
  }

  /** The facts that its criteria read, each once. */
  List<Fact<?>> facts() {
    return rule.criteria().stream()
        .flatMap(criterion -> criterion.facts().stream())
        .distinct()
        .collect(toImmutableList());
  }

  /** All conclusions that the article can lead to. */
  public List<Conclusion> conclusions() {
    return conclusions.stream().map(ConclusionRule::conclusion).collect(toImmutableList());
  }

  /** The same, each with what it follows from. */
  public List<ConclusionRule> possibleConclusions() {
    return conclusions;
  }

  /** The criteria on which conclusions depend beyond the outcome. */
  public List<FactCriterion> conclusionCriteria() {
    return conclusions.stream()
        .flatMap(c -> c.condition().criteria().stream())
        .distinct()
        .collect(toImmutableList());
  }

  /** The criteria of the rule and of the conclusions, in the order of their bits. */
  List<FactCriterion> criteria() {
    return criteria;
  }

  /** Where and when the Convention has to be in force. */
  InForce inForce() {
    return inForce;
  }

  /** The facts that name the places where the Convention has to be in force. */
  List<Fact<?>> places() {
    return inForce.places();
  }

  /** What in a case raises the article. */
  public abstract Raising raising();

  /** Whether the case is about what the article governs. */
  public final boolean isRaisedBy(Case matter) {
    return raising().holds(matter);
  }

  /** Whether the article applies, and nothing more; for screening many cases. */
  public Truth decide(Case matter, AssembledLaw law) {
    return inForce.isExcluded(matter, law)
        ? Truth.FALSE
        : outcome(AnsweredRule.decide(rule, matter, law), matter, law).truth();
  }

  /** What comes of the article for the case, and nothing more. */
  Outcome outcome(Case matter, AssembledLaw law) {
    return outcome(new ArticleSheet(criteria, matter, law).find(rule), matter, law);
  }

  /** What would come of the article if a criterion that is open were met, or were not. */
  Outcome outcome(
      Finding finding, Criterion criterion, boolean isMet, Case matter, AssembledLaw law) {
    return !isMet && inForce.criteria().contains(criterion)
        ? Outcome.NOT_IN_FORCE
        : outcome(finding.with(criterion, Truth.of(isMet)).truth(), matter, law);
  }

  /** What the article says about the case, with all reasons. */
  public Determination evaluate(Case matter, AssembledLaw law) {
    ArticleSheet sheet = new ArticleSheet(criteria, matter, law);
    Finding finding = sheet.find(rule);
    Outcome outcome = outcome(finding, matter, law);
    List<DrawnConclusion> drawn = draw(outcome, sheet);
    Set<Territory> touched = TouchedTerritories.in(matter);
    return Determination.builder()
        .article(article)
        .matter(matter)
        .outcome(outcome)
        .conclusions(drawn)
        .ifItApplies(ifItApplies(finding, drawn, sheet))
        .finding(finding)
        .openFacts(openFacts(outcome, finding, matter, law))
        .staysToJudge(StaysAbroad.open(hanging(finding, drawn), matter, law))
        .readings(readings(outcome, finding, sheet))
        .remarks(remarks(outcome, touched, matter, law))
        .contacts(Contacts.of(wantedIn(touched, matter), touched, matter, law))
        .libraryVersion(law.libraryVersion())
        .registerVersions(law.registerVersions())
        .registersKnownOn(law.registersKnownOn())
        .build();
  }

  /** The criteria that are open and on which the outcome, or what binds of what follows, hangs. */
  private static Set<Criterion> hanging(Finding finding, List<DrawnConclusion> drawn) {
    Set<Criterion> open = new LinkedHashSet<>();
    if (finding.truth() == Truth.UNKNOWN) {
      open.addAll(finding.openCriteria());
    }
    drawn.stream()
        .filter(one -> !one.isCertain() && one.conclusion().kind() != Conclusion.Kind.INFORMATION)
        .forEach(one -> open.addAll(one.condition().openCriteria()));
    return open;
  }

  /** Whom the article asks for, then for each territory the bodies that it names there. */
  private List<WantedContact> wantedIn(Set<Territory> touched, Case matter) {
    ImmutableList.Builder<WantedContact> wanted = ImmutableList.builder();
    wanted.addAll(wantedContacts(matter));
    for (Territory territory : touched) {
      for (BodyFunction function : functions(territory, matter)) {
        wanted.add(new WantedContact(function, territory));
      }
    }
    return wanted.build();
  }

  /** What there is to know beside the conclusions, each once. */
  private List<Remark> remarks(
      Outcome outcome, Set<Territory> touched, Case matter, AssembledLaw law) {
    return ImmutableList.<Remark>builder()
        .addAll(remarksOnFacts(outcome, touched, matter, law))
        .addAll(LaterJudgements.in(matter, rule.criteria()))
        .build();
  }

  private Set<Remark> remarksOnFacts(
      Outcome outcome, Set<Territory> touched, Case matter, AssembledLaw law) {
    Set<Remark> remarks = new LinkedHashSet<>(inForce.remarks(matter, law));
    remarks.addAll(
        outcome == Outcome.NOT_IN_FORCE
            ? earlierRules(matter)
            : remarks(matter, law, outcome.truth()));
    for (Territory territory : touched) {
      if (law.country(territory.state()).isEmpty()) {
        remarks.add(AssembledLaw.missingModule(territory.state()));
      }
    }
    return remarks;
  }

  /**
   * The facts that were read to say what there is to know of the case with this outcome, beside the
   * conclusions; that a judgement is younger than the day says nothing of what was judged.
   */
  Set<Fact<?>> readByRemarks(Outcome outcome, Case matter, AssembledLaw law) {
    ReadingRecorder recorder = new ReadingRecorder(matter);
    remarksOnFacts(outcome, TouchedTerritories.in(recorder.matter()), recorder.matter(), law);
    return recorder.read();
  }

  /** The facts that were read to say whom to contact. */
  Set<Fact<?>> readByContacts(Case matter, AssembledLaw law) {
    ReadingRecorder recorder = new ReadingRecorder(matter);
    Set<Territory> touched = TouchedTerritories.in(recorder.matter());
    Contacts.of(wantedIn(touched, recorder.matter()), touched, recorder.matter(), law);
    return recorder.read();
  }

  /** Whom to ask about the case beside the liaison bodies, as far as territories are known. */
  public List<WantedContact> wantedContacts(Case matter) {
    return List.of();
  }

  /** Whom to ask in a territory that the case touches, the liaison body last. */
  List<BodyFunction> functions(Territory territory, Case matter) {
    return List.of(BodyFunction.LIAISON_BODY);
  }

  /** What is to be known of the rules on its matter before the Convention was in force. */
  List<Remark> earlierRules(Case matter) {
    return List.of();
  }

  /**
   * Remarks of the article's own.
   *
   * @param applies whether the article applies
   */
  List<Remark> remarks(Case matter, AssembledLaw law, Truth applies) {
    return List.of();
  }

  /** What time brings that is not met yet, if what it gives then hangs on a reading. */
  List<FactCriterion> toCome(Case matter, AssembledLaw law) {
    return List.of();
  }

  private Outcome outcome(Finding finding, Case matter, AssembledLaw law) {
    return inForce.isExcluded(matter, law)
        ? Outcome.NOT_IN_FORCE
        : outcome(finding.truth(), matter, law);
  }

  private Outcome outcome(Truth truth, Case matter, AssembledLaw law) {
    return switch (truth) {
      case TRUE -> Outcome.APPLIES;
      case UNKNOWN -> Outcome.UNDETERMINED;
      case FALSE ->
          // While a place is unknown it can still turn out that the Convention is not in force
          // there.
          inForce.whatMayExclude(matter, law).isEmpty()
              ? Outcome.DOES_NOT_APPLY
              : Outcome.UNDETERMINED;
    };
  }

  private List<DrawnConclusion> draw(Outcome outcome, ArticleSheet sheet) {
    ImmutableList.Builder<DrawnConclusion> drawn = ImmutableList.builder();
    for (ConclusionRule conclusion : conclusions) {
      conclusion.draw(outcome, sheet).ifPresent(drawn::add);
    }
    return drawn.build();
  }

  /**
   * Those on which the outcome turns, then those on which something turns that binds once it
   * applies. Of both none is named as long as facts may decide it, so that nobody chooses in vain.
   * Those on which a no turns as soon as time has brought what it surely brings are named before
   * that day, while there is time to heed them.
   */
  private List<ReadingUse> readings(Outcome outcome, Finding finding, ArticleSheet sheet) {
    Case matter = sheet.matter();
    AssembledLaw law = sheet.law();
    Set<ReadingUse> uses = new LinkedHashSet<>(Reasons.readings(finding, matter, law));
    if (outcome == Outcome.DOES_NOT_APPLY) {
      for (FactCriterion coming : toCome(matter, law)) {
        Finding then = finding.with(coming, Truth.TRUE);
        if (then.truth() != Truth.FALSE) {
          uses.addAll(Reasons.readings(then, matter, law));
        }
      }
    }
    for (ConclusionRule conclusion : conclusions) {
      if (conclusion.outcomes().contains(outcome)
          && conclusion.conclusion().kind() != Conclusion.Kind.INFORMATION) {
        Finding found = sheet.find(conclusion.condition());
        if (Reasons.openFacts(found, matter, law).isEmpty()) {
          uses.addAll(Reasons.readings(found, matter, law));
        }
      }
    }
    return ImmutableList.copyOf(uses);
  }

  /**
   * Nothing where the article surely does not apply, even if the kind of its no is open, and
   * nothing that follows already.
   */
  private List<DrawnConclusion> ifItApplies(
      Finding finding, List<DrawnConclusion> already, ArticleSheet sheet) {
    if (finding.truth() != Truth.UNKNOWN) {
      return List.of();
    }
    ImmutableList.Builder<DrawnConclusion> drawn = ImmutableList.builder();
    for (ConclusionRule conclusion : conclusions) {
      conclusion.drawIfApplies(sheet).filter(one -> !already.contains(one)).ifPresent(drawn::add);
    }
    return drawn.build();
  }

  /** What is to be asked next. */
  List<OpenFact> openFacts(Case matter, AssembledLaw law) {
    Finding finding = new ArticleSheet(criteria, matter, law).find(rule);
    return openFacts(outcome(finding, matter, law), finding, matter, law);
  }

  /** The contested readings that keep it open; none while it is decided, or something is to ask. */
  List<Reading> contested(Case matter, AssembledLaw law) {
    Finding finding = new ArticleSheet(criteria, matter, law).find(rule);
    Outcome outcome = outcome(finding, matter, law);
    return outcome == Outcome.UNDETERMINED && openFacts(outcome, finding, matter, law).isEmpty()
        ? Reasons.readings(finding, matter, law).stream()
            .filter(use -> use.option().isEmpty())
            .map(ReadingUse::reading)
            .toList()
        : List.of();
  }

  private List<OpenFact> openFacts(
      Outcome outcome, Finding finding, Case matter, AssembledLaw law) {
    if (outcome == Outcome.UNDETERMINED && finding.truth() == Truth.FALSE) {
      return inForce.whatMayExclude(matter, law);
    }
    return outcome == Outcome.UNDETERMINED ? Reasons.openFacts(finding, matter, law) : List.of();
  }
}
