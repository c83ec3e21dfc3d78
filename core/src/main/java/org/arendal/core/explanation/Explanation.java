package org.arendal.core.explanation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.article.Assessment;
import org.arendal.core.article.Contact;
import org.arendal.core.article.Determination;
import org.arendal.core.article.DrawnConclusion;
import org.arendal.core.article.Hint;
import org.arendal.core.article.NotAsked;
import org.arendal.core.article.OpenFact;
import org.arendal.core.article.Outcome;
import org.arendal.core.article.Remark;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Criterion;
import org.arendal.core.model.Case;
import org.arendal.core.model.Coded;
import org.arendal.core.model.Fact;
import org.arendal.core.model.HostFacts;
import org.arendal.core.model.Section;

/**
 * Puts determinations into words.
 *
 * <p>The order is always the same: the outcome, every condition with its citations, what follows,
 * what is still open and whom to ask, the contested readings, remarks, and contacts. The reasons of
 * judgements are shown; they are the only free text of a case that is.
 */
public final class Explanation {
  /** The remarks on what no fact of the case can settle or alone settles, printed as open. */
  private static final Set<String> OPEN_POINTS =
      Set.of("territory-date-unknown", "reach-follows-national-law");

  /** Remarks that end with the statement of their first provision. */
  private static final Set<String> WITH_STATEMENT =
      Set.of(Remark.AS_STATED, Remark.AS_STATED_THEN, Remark.BESIDE_TREATY);

  private final Texts texts;

  private Explanation(Texts texts) {
    this.texts = texts;
  }

  /**
   * Explanations in a language.
   *
   * @throws IllegalArgumentException if there are no texts in it
   */
  public static Explanation in(Language language) {
    return new Explanation(Texts.in(language));
  }

  /** An assessment as plain text, one article after the other, lines ended by a line feed. */
  public String text(Assessment assessment) {
    Lines lines = new Lines();
    head(lines, assessment.matter());
    summary(lines, assessment);
    FindingText findings = new FindingText(this, lines, assessment.matter());
    for (Determination determination : assessment.determinations()) {
      lines.blank();
      body(lines, determination, findings);
    }
    assessment.determinations().stream()
        .findFirst()
        .ifPresent(
            determination -> {
              notAsked(lines, assessment.notAsked());
              contacts(lines, contacts(assessment));
              versions(lines, determination);
            });
    return lines.toString();
  }

  /** One determination as plain text, lines ended by a line feed. */
  public String text(Determination determination) {
    Lines lines = new Lines();
    head(lines, determination.matter());
    lines.blank();
    body(lines, determination, new FindingText(this, lines, determination.matter()));
    contacts(lines, determination.contacts());
    versions(lines, determination);
    return lines.toString();
  }

  /** What a condition says: its label, its criterion, or how its parts are joined. */
  public String condition(Condition condition) {
    Optional<String> own =
        condition
            .criterion()
            .map(Criterion::id)
            .map(id -> texts.get("criterion." + id))
            .or(() -> condition.label().map(label -> texts.get("condition." + label)));
    return own.orElseGet(() -> texts.get("condition." + FindingText.code(condition.kind())));
  }

  /** What a conclusion says. */
  public String conclusion(DrawnConclusion conclusion) {
    return texts.get("conclusion." + conclusion.conclusion().id());
  }

  /** A short name of a fact. */
  public String label(Fact<?> fact) {
    return texts.find("fact." + fact.id() + ".label").orElseGet(() -> question(fact));
  }

  /**
   * The words for one of the choices of a fact whose values are codes.
   *
   * @throws IllegalArgumentException if it is no choice of the fact
   */
  public String choice(Fact<?> fact, Coded choice) {
    return texts.get("choice." + fact.id() + "." + choice.code());
  }

  /** Why the given facts make an article worth asking. */
  public String hint(Hint hint) {
    return texts.get("hint." + hint.id());
  }

  /** What a section of a case is about. */
  public String section(Section section) {
    return texts.get("section." + section.id());
  }

  /** Provisions as a lawyer cites them, the highest rank first; empty if there are none. */
  public String citation(Collection<Provision> provisions) {
    return Citations.text(provisions, texts);
  }

  /** The question to ask for a fact. */
  public String question(Fact<?> fact) {
    return texts.get("fact." + fact.id());
  }

  /** What a remark says; codes of territories and of related instruments are spelled out. */
  public String remark(Remark remark) {
    Stream<Object> arguments = remark.arguments().stream().map(this::spelledOut);
    if (WITH_STATEMENT.contains(remark.id())) {
      arguments = Stream.concat(arguments, Stream.of(statement(remark.provisions().get(0))));
    }
    return texts.get("remark." + remark.id(), arguments.toArray());
  }

  private Object spelledOut(String argument) {
    Optional<Territory> territory = Territory.find(argument);
    return territory.isPresent() ? territory.get() : spelledOutInWords(argument);
  }

  private String spelledOutInWords(String argument) {
    return texts
        .find("note." + argument)
        .or(() -> texts.find("related." + argument))
        .or(() -> Lengths.find(argument, texts))
        .orElseGet(() -> Dates.spelledOut(References.text(argument, texts), texts));
  }

  private String statement(Provision provision) {
    return Provisions.statement(provision, texts.language()).orElse(provision.id());
  }

  /** The texts that explanations are made of. */
  public Texts texts() {
    return texts;
  }

  private void head(Lines lines, Case matter) {
    lines.add("", texts.get("label.title"));
    String host =
        matter
            .get(HostFacts.TERRITORY)
            .map(territory -> texts.get("label.host", territory))
            .orElseGet(() -> texts.get("label.no-host"));
    lines.add("", texts.get("label.as-of", matter.asOf()) + ", " + host);
  }

  /** The outcomes of several articles at a glance. */
  private void summary(Lines lines, Assessment assessment) {
    if (assessment.determinations().size() < 2) {
      return;
    }
    section(lines, "summary");
    assessment
        .determinations()
        .forEach(
            determination ->
                lines.add("  - ", title(determination) + excludedAnyway(determination)));
  }

  /** By what rank the measure of an article is excluded though the article itself does not. */
  private String excludedAnyway(Determination determination) {
    return determination.excludedAnyway().stream()
        .map(conclusion -> "label.excluded-anyway." + conclusion.strength().code())
        .distinct()
        .map(key -> "; " + texts.get(key))
        .collect(Collectors.joining());
  }

  private String title(Determination determination) {
    String number = determination.article().number();
    return "%s. %s: %s"
        .formatted(
            texts.get("label.article", number(determination.article())),
            texts.get("article." + number),
            coded("outcome", determination.outcome()).toUpperCase(Locale.ROOT));
  }

  /** The number of an article as the language writes it, with the paragraph if it has one. */
  String number(Article article) {
    String number = article.number();
    int paragraph = number.indexOf('(');
    return paragraph < 0
        ? number
        : texts.get(
            "label.paragraph",
            number.substring(0, paragraph),
            number.substring(paragraph + 1, number.length() - 1));
  }

  private void body(Lines lines, Determination determination, FindingText findings) {
    lines.add("", title(determination));
    section(lines, "why");
    findings.add(determination.finding());
    if (!determination.conclusions().isEmpty()) {
      section(lines, "follows");
      new ConclusionText(this, lines).add(determination.conclusions());
    }
    if (!determination.ifItApplies().isEmpty()) {
      section(lines, "if-it-applies");
      new ConclusionText(this, lines).add(determination.ifItApplies());
    }
    List<Remark> open = openRemarks(determination);
    if (!determination.openFacts().isEmpty() || !open.isEmpty()) {
      section(lines, "open");
      open.forEach(remark -> cited(lines, remark));
      determination.openFacts().forEach(fact -> open(lines, fact));
    }
    if (!determination.readings().isEmpty()) {
      section(lines, "readings");
      determination.readings().forEach(use -> lines.add("  - ", ReadingText.of(use, texts)));
    }
    List<Remark> remarks =
        determination.remarks().stream().filter(remark -> !open.contains(remark)).toList();
    if (!remarks.isEmpty()) {
      section(lines, "remarks");
      remarks.forEach(remark -> cited(lines, remark));
    }
  }

  /** The remarks that say what keeps the answer open, beside the facts. */
  private static List<Remark> openRemarks(Determination determination) {
    return determination.outcome() == Outcome.UNDETERMINED
        ? determination.remarks().stream()
            .filter(remark -> OPEN_POINTS.contains(remark.id()))
            .toList()
        : List.of();
  }

  private void cited(Lines lines, Remark remark) {
    lines.add("  - ", (remark(remark) + " " + Citations.of(remark.provisions(), texts)).trim());
  }

  private void section(Lines lines, String label) {
    lines.blank();
    lines.add("", texts.get("label." + label));
  }

  private void open(Lines lines, OpenFact open) {
    lines.add(
        "  - ",
        "%s [%s] %s"
            .formatted(
                question(open.fact()),
                texts.get("label.ask", coded("answerer", open.fact().answerer())),
                Citations.of(open.criterion().provisions(), texts)));
  }

  /** What the case does not raise: first what its facts make worth asking, then the rest. */
  private void notAsked(Lines lines, List<NotAsked> notAsked) {
    if (notAsked.isEmpty()) {
      return;
    }
    section(lines, "not-asked");
    notAsked.stream()
        .filter(NotAsked::isWorthAsking)
        .forEach(article -> lines.add("  - ", worthAsking(article)));
    List<String> others =
        notAsked.stream()
            .filter(article -> !article.isWorthAsking())
            .map(NotAsked::article)
            .map(article -> "%s (%s)".formatted(number(article), heading(article)))
            .toList();
    if (!others.isEmpty()) {
      lines.add("  - ", texts.get("label.not-asked-others", String.join("; ", others)));
    }
  }

  private String worthAsking(NotAsked notAsked) {
    Article article = notAsked.article();
    List<Provision> provisions =
        notAsked.hints().stream().flatMap(hint -> hint.provisions().stream()).distinct().toList();
    return texts.get(
            "label.worth-asking",
            number(article),
            heading(article),
            texts.list(notAsked.hints().stream().map(this::hint).toList()),
            notAsked.sections().stream()
                .map(section -> "%s (%s)".formatted(section(section), section.id()))
                .collect(Collectors.joining("; ")))
        + " "
        + Citations.of(provisions, texts);
  }

  private String heading(Article article) {
    return texts.get("article." + article.number());
  }

  /** The contacts of all articles, each once: the first article names the liaison bodies. */
  private static List<Contact> contacts(Assessment assessment) {
    return assessment.determinations().stream()
        .flatMap(determination -> determination.contacts().stream())
        .distinct()
        .toList();
  }

  private void contacts(Lines lines, List<Contact> contacts) {
    if (contacts.isEmpty()) {
      return;
    }
    section(lines, "contacts");
    for (Contact contact : contacts) {
      ContactText.add(lines, contact, texts);
    }
  }

  private void versions(Lines lines, Determination determination) {
    lines.blank();
    lines.add(
        "",
        texts.get(
            "label.versions",
            determination.libraryVersion(),
            determination.registerVersions().entrySet().stream()
                .map(entry -> entry.getKey().code() + " " + texts.date(entry.getValue()))
                .collect(Collectors.joining(", "))));
    determination
        .registersKnownOn()
        .ifPresent(day -> lines.add("", texts.get("label.known-on", day)));
  }

  String coded(String sort, Coded choice) {
    return texts.get(sort + "." + choice.code());
  }
}
