package org.arendal.core.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Contact;
import org.arendal.core.answer.ControlPoints;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.NotAsked;
import org.arendal.core.answer.OpenFact;
import org.arendal.core.answer.Remark;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.law.Provision;
import org.arendal.core.matter.Case;

/**
 * The one walk through an answer, from its title to the versions it was made with.
 *
 * <p>What to look at before a decision is sent stands below the outcomes. Each article goes the
 * same way: the outcome, every condition with its citations, what follows, what is still open and
 * whom to ask, the contested readings, and remarks.
 */
final class Explainer {
  private final Words words;
  private final Printer out;
  private final ControlText control;

  Explainer(Words words, Printer out) {
    this.words = words;
    this.out = out;
    this.control = new ControlText(words);
  }

  void explain(Assessment assessment) {
    List<Determination> determinations = assessment.determinations();
    head(assessment.matter());
    if (determinations.size() > 1) {
      summary(determinations);
    }
    control.add(assessment.controlPoints(), out);
    FindingText findings = new FindingText(words, out, assessment.matter());
    for (Determination determination : determinations) {
      article(determination, findings);
    }
    if (!determinations.isEmpty()) {
      notAsked(assessment.notAsked());
      contacts(inAll(determinations));
      versions(determinations.get(0));
    }
  }

  void explain(Determination determination) {
    head(determination.matter());
    article(determination, new FindingText(words, out, determination.matter()));
    control.add(ControlPoints.of(List.of(determination)), out);
    contacts(determination.contacts());
    versions(determination);
  }

  private void head(Case matter) {
    out.title(words.get("label.title"));
    String host =
        matter
            .get(HostFacts.TERRITORY)
            .map(territory -> words.get("label.host", territory))
            .orElseGet(() -> words.get("label.no-host"));
    out.paragraph(words.get("label.as-of", matter.asOf(), host), List.of());
  }

  /** The outcomes of several articles at a glance. */
  private void summary(List<Determination> determinations) {
    out.heading(words.get("label.summary"));
    for (Determination determination : determinations) {
      out.item(words.title(determination) + excludedAnyway(determination), List.of());
    }
  }

  /** By what rank the measure of an article is excluded though the article itself does not. */
  private String excludedAnyway(Determination determination) {
    return determination.excludedAnyway().stream()
        .map(conclusion -> "label.excluded-anyway." + conclusion.strength().code())
        .distinct()
        .map(key -> "; " + words.get(key))
        .collect(Collectors.joining());
  }

  private void article(Determination determination, FindingText findings) {
    out.heading(words.title(determination));
    out.section(words.get("label.why"));
    findings.add(determination.article(), determination.finding());
    conclusions("label.follows", determination.conclusions());
    conclusions("label.if-it-applies", determination.ifItApplies());
    List<Remark> open = determination.openPoints();
    if (!determination.openFacts().isEmpty() || !open.isEmpty()) {
      out.section(words.get("label.open"));
      open.forEach(this::remark);
      determination.openFacts().forEach(fact -> open(determination, fact));
    }
    if (!determination.readings().isEmpty()) {
      out.section(words.get("label.readings"));
      determination
          .readings()
          .forEach(use -> out.item(ReadingText.of(use, words.texts()), use.reading().provisions()));
    }
    List<Remark> remarks = new ArrayList<>(determination.remarks());
    remarks.removeAll(open);
    if (!remarks.isEmpty()) {
      out.section(words.get("label.remarks"));
      remarks.forEach(this::remark);
    }
  }

  private void conclusions(String heading, List<DrawnConclusion> conclusions) {
    if (!conclusions.isEmpty()) {
      out.section(words.get(heading));
      new ConclusionText(words, out).add(conclusions);
    }
  }

  private void remark(Remark remark) {
    out.item(words.remark(remark), remark.provisions());
  }

  private void open(Determination determination, OpenFact open) {
    String whom =
        words.get(
            "label.ask", words.coded("answerer", determination.matter().answerer(open.fact())));
    out.item(
        words.question(open.fact()) + " [" + whom + "]",
        Citations.first(determination.article(), open.criterion().provisions()));
  }

  /** What the case does not raise: first what its facts make worth asking, then the rest. */
  private void notAsked(List<NotAsked> notAsked) {
    if (notAsked.isEmpty()) {
      return;
    }
    out.heading(words.get("label.not-asked"));
    notAsked.stream().filter(NotAsked::isWorthAsking).forEach(this::worthAsking);
    String others =
        notAsked.stream()
            .filter(article -> !article.isWorthAsking())
            .map(NotAsked::article)
            .map(article -> words.number(article) + " (" + words.heading(article) + ")")
            .collect(Collectors.joining("; "));
    if (!others.isEmpty()) {
      out.item(words.get("label.not-asked-others", others), List.of());
    }
  }

  private void worthAsking(NotAsked notAsked) {
    List<Provision> provisions =
        notAsked.hints().stream().flatMap(hint -> hint.provisions().stream()).distinct().toList();
    out.item(
        words.get(
            "label.worth-asking",
            words.number(notAsked.article()),
            words.heading(notAsked.article()),
            words.texts().list(notAsked.hints().stream().map(words::hint).toList()),
            notAsked.sections().stream()
                .map(section -> words.section(section) + " (" + section.id() + ")")
                .collect(Collectors.joining("; "))),
        provisions);
  }

  /**
   * The contacts of all articles, each once: the first article names the liaison bodies. They were
   * all looked up on the day of the case, so that function and territory say which contact it is.
   */
  private static List<Contact> inAll(List<Determination> determinations) {
    Map<String, Contact> contacts = new LinkedHashMap<>();
    for (Determination determination : determinations) {
      for (Contact contact : determination.contacts()) {
        contacts.putIfAbsent(contact.territory().code() + " " + contact.lookup().key(), contact);
      }
    }
    return List.copyOf(contacts.values());
  }

  private void contacts(List<Contact> contacts) {
    if (!contacts.isEmpty()) {
      out.heading(words.get("label.contacts"));
      contacts.forEach(contact -> ContactText.add(out, contact, words.texts()));
    }
  }

  private void versions(Determination determination) {
    String registers =
        determination.registerVersions().entrySet().stream()
            .map(entry -> entry.getKey().code() + " " + words.texts().date(entry.getValue()))
            .collect(Collectors.joining(", "));
    List<String> versions = new ArrayList<>();
    versions.add(words.get("label.versions", determination.libraryVersion(), registers));
    determination
        .registersKnownOn()
        .ifPresent(day -> versions.add(words.get("label.known-on", day)));
    words.texts().notWritten().ifPresent(versions::add);
    out.footer(versions);
  }
}
