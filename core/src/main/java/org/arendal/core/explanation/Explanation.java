package org.arendal.core.explanation;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.arendal.core.Assessment;
import org.arendal.core.Contact;
import org.arendal.core.Determination;
import org.arendal.core.article.DrawnConclusion;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.article.OpenFact;
import org.arendal.core.article.ReadingUse;
import org.arendal.core.article.Remark;
import org.arendal.core.law.Language;
import org.arendal.core.logic.Condition;
import org.arendal.core.logic.Criterion;
import org.arendal.core.logic.Finding;
import org.arendal.core.model.Case;
import org.arendal.core.model.Coded;
import org.arendal.core.model.Fact;
import org.arendal.core.model.FactType;
import org.arendal.core.model.HostFacts;
import org.arendal.core.model.Judgement;

/**
 * Puts determinations into words.
 *
 * <p>The order is always the same: the outcome, every condition with its citations, what follows,
 * what is still open and whom to ask, the contested readings, remarks, and contacts. The reasons of
 * judgements are shown; they are the only free text of a case that is.
 */
public final class Explanation {
  private static final int STATUS_WIDTH = 14;

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
    for (Determination determination : assessment.determinations()) {
      lines.blank();
      body(lines, determination);
    }
    contacts(
        lines,
        assessment.determinations().stream()
            .flatMap(determination -> determination.contacts().stream())
            .collect(ImmutableSet.toImmutableSet()));
    assessment.determinations().stream()
        .findFirst()
        .ifPresent(determination -> versions(lines, determination));
    return lines.toString();
  }

  /** One determination as plain text, lines ended by a line feed. */
  public String text(Determination determination) {
    Lines lines = new Lines();
    head(lines, determination.matter());
    lines.blank();
    body(lines, determination);
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
    return own.orElseGet(() -> texts.get("condition." + joining(condition.kind())));
  }

  /** What a conclusion says. */
  public String conclusion(DrawnConclusion conclusion) {
    return texts.get("conclusion." + conclusion.conclusion().id());
  }

  /** The question to ask for a fact. */
  public String question(Fact<?> fact) {
    return texts.get("fact." + fact.id());
  }

  /** What a remark says. */
  public String remark(Remark remark) {
    return texts.get("remark." + remark.id(), remark.arguments().toArray());
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
            .map(territory -> texts.get("label.host", texts.get("territory." + territory.code())))
            .orElseGet(() -> texts.get("label.no-host"));
    lines.add("", texts.get("label.as-of", matter.asOf()) + ", " + host);
  }

  private void body(Lines lines, Determination determination) {
    String number = determination.article().number();
    lines.add(
        "",
        "%s. %s: %s"
            .formatted(
                texts.get("label.article", number),
                texts.get("article." + number),
                coded("outcome", determination.outcome())
                    .toUpperCase(Locale.forLanguageTag(texts.language().tag()))));
    section(lines, "why");
    finding(lines, determination.finding(), determination.matter(), 0);
    if (!determination.conclusions().isEmpty()) {
      section(lines, "follows");
      determination.conclusions().forEach(conclusion -> conclusion(lines, conclusion));
    }
    if (!determination.openFacts().isEmpty()) {
      section(lines, "open");
      determination.openFacts().forEach(open -> open(lines, open));
    }
    if (!determination.readings().isEmpty()) {
      section(lines, "readings");
      determination.readings().forEach(reading -> reading(lines, reading));
    }
    if (!determination.remarks().isEmpty()) {
      section(lines, "remarks");
      determination
          .remarks()
          .forEach(
              remark ->
                  lines.add(
                      "  - ",
                      (remark(remark) + " " + Citations.of(remark.provisions(), texts)).trim()));
    }
  }

  private void section(Lines lines, String label) {
    lines.blank();
    lines.add("", texts.get("label." + label));
  }

  private void finding(Lines lines, Finding finding, Case matter, int depth) {
    Condition condition = finding.condition();
    String status = texts.get("status." + code(finding.status()));
    String citations =
        condition.criterion().map(c -> " " + Citations.of(c.provisions(), texts)).orElse("");
    lines.add(
        "  " + Strings.padEnd(status, STATUS_WIDTH, ' ') + "  ".repeat(depth),
        condition(condition) + joined(condition) + citations);
    condition
        .criterion()
        .flatMap(criterion -> judgement((FactCriterion) criterion, matter))
        .ifPresent(
            judgement ->
                lines.add(" ".repeat(2 + STATUS_WIDTH + 2 * depth + 2), judgement(judgement)));
    for (int i = 0; i < finding.parts().size(); i++) {
      Finding part = finding.parts().get(i);
      if (condition.kind() == Condition.Kind.UNLESS && i == 1) {
        lines.add(
            " ".repeat(2 + STATUS_WIDTH) + "  ".repeat(depth + 1),
            texts.get("condition.unless") + ":");
      }
      finding(lines, part, matter, depth + 1);
    }
  }

  /**
   * How the parts of a labelled condition are joined, in brackets; nothing for other conditions.
   */
  private String joined(Condition condition) {
    boolean tells =
        condition.label().isPresent()
            && condition.parts().size() > 1
            && condition.kind() != Condition.Kind.UNLESS;
    return tells ? ": " + lowerFirst(texts.get("condition." + joining(condition.kind()))) : "";
  }

  private static String lowerFirst(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private static Optional<Judgement> judgement(FactCriterion criterion, Case matter) {
    return criterion.facts().stream()
        .filter(fact -> fact.type() == FactType.JUDGEMENT)
        .findFirst()
        .flatMap(fact -> matter.get(fact).map(Judgement.class::cast));
  }

  private String judgement(Judgement judgement) {
    return texts.get(
        "label.judged",
        texts.get(judgement.outcome() ? "label.yes" : "label.no"),
        judgement.date(),
        judgement.role(),
        judgement.reason());
  }

  private void conclusion(Lines lines, DrawnConclusion drawn) {
    String open =
        drawn.isCertain()
            ? ""
            : " ["
                + texts.get(
                    "label.depends-on",
                    drawn.openFacts().stream().map(Fact::id).collect(Collectors.joining(", ")))
                + "]";
    lines.add(
        "  - ",
        "%s (%s; %s): %s%s %s"
            .formatted(
                coded("kind", drawn.conclusion().kind()),
                texts.get("label.for", coded("holder", drawn.conclusion().holder())),
                coded("strength", drawn.conclusion().strength()),
                conclusion(drawn),
                open,
                Citations.of(drawn.conclusion().provisions(), texts)));
  }

  private void open(Lines lines, OpenFact open) {
    lines.add(
        "  - ",
        "%s: %s [%s] %s"
            .formatted(
                open.fact().id(),
                question(open.fact()),
                texts.get("label.ask", coded("answerer", open.fact().answerer())),
                Citations.of(open.criterion().provisions(), texts)));
  }

  private void reading(Lines lines, ReadingUse use) {
    String id = use.reading().id();
    String choice =
        use.option()
            .map(
                option ->
                    texts.get(
                        use.settledByAgency() ? "label.reading-agency" : "label.reading-standard",
                        texts.get("reading." + id + "." + option)))
            .orElseGet(
                () ->
                    texts.get(
                        "label.reading-open",
                        use.reading().options().stream()
                            .map(
                                option -> option + ": " + texts.get("reading." + id + "." + option))
                            .collect(Collectors.joining("; "))));
    lines.add(
        "  - ",
        "%s: %s [%s] %s"
            .formatted(
                id,
                texts.get("reading." + id),
                choice,
                Citations.of(use.reading().provisions(), texts)));
  }

  private void contacts(Lines lines, Collection<Contact> contacts) {
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
                .map(entry -> entry.getKey().code() + " " + entry.getValue())
                .collect(Collectors.joining(", "))));
  }

  private String coded(String sort, Coded choice) {
    return texts.get(sort + "." + choice.code());
  }

  private static String joining(Condition.Kind kind) {
    return code(kind);
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
