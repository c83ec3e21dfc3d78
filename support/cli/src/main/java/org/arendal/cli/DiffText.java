package org.arendal.cli;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arendal.core.law.Language;
import org.arendal.core.law.Territory;
import org.arendal.core.words.Texts;
import org.arendal.json.Ref;
import org.arendal.json.change.Cause;
import org.arendal.json.change.Change;

/** Says what differs, first the cases one by one if they are asked for; ids stand as in JSON. */
final class DiffText implements DiffReport {
  private final Streams streams;
  private final Texts texts;
  private final boolean withCases;

  DiffText(Streams streams, Language language, boolean withCases) {
    this.streams = streams;
    this.texts = ShellWords.changes(language);
    this.withCases = withCases;
  }

  private void line(String text) {
    streams.out().print(text + "\n");
  }

  @Override
  public void one(long line, Optional<Ref> ref, List<Change> changes) {
    if (withCases) {
      String where =
          texts.get("diff.line", line) + ref.map(given -> ", " + inOneLine(given)).orElse("");
      changes.forEach(
          change -> line(where + " – " + says(change) + " – " + causes(change.causes())));
      line("");
    }
  }

  /** A ref is any text. */
  private static String inOneLine(Ref ref) {
    return ref.text().replaceAll("\\p{Cntrl}", " ");
  }

  @Override
  public void all(DiffTally tally) {
    line(texts.get("diff.cases", tally.cases(), tally.differing()));
    for (DiffTally.Because group : tally.groups()) {
      line("");
      line(counted(causes(group.causes()), group.count()));
      group.changes().forEach(one -> line("- " + counted(says(one.change()), one.count())));
    }
  }

  private String counted(String what, DiffTally.Count count) {
    String lines = count.lines().stream().map(String::valueOf).collect(joining(", "));
    return texts.get("diff.count", what, count.count(), count.hasMore() ? lines + ", …" : lines);
  }

  private String says(Change change) {
    String arrow = arrow(value(change, change.before()), value(change, change.after()));
    String what =
        change.part() == Change.Part.OUTCOME
            ? arrow
            : part(change.part()) + ": " + change.id() + ": " + arrow;
    return change
        .article()
        .map(article -> texts.get("label.article", article.number()) + ". " + what)
        .orElse(what);
  }

  private String part(Change.Part part) {
    return switch (part) {
      case OUTCOME -> "";
      case CONCLUSION -> texts.get("label.follows");
      case OPEN_FACT -> texts.get("label.open");
      case READING -> texts.get("label.readings");
      case REMARK -> texts.get("label.remarks");
      case CONTACT -> texts.get("label.contacts");
      case EXCLUDED_ANYWAY -> texts.get("diff.excluded-anyway");
      case WORTH_ASKING -> texts.get("diff.worth-asking");
    };
  }

  private String value(Change change, String code) {
    return switch (change.part()) {
      case OUTCOME ->
          code.isEmpty() ? texts.get("compare.not-raised") : texts.get("outcome-title." + code);
      case READING, CONTACT -> option(code);
      case CONCLUSION, OPEN_FACT, REMARK, EXCLUDED_ANYWAY, WORTH_ASKING -> yesNo(code);
    };
  }

  /** Of a conclusion that is open, with the ids of the facts behind the code. */
  private String yesNo(String code) {
    if (code.isEmpty()) {
      return texts.get("label.no");
    }
    int facts = code.indexOf(' ');
    String yes = texts.get("label.yes");
    return facts < 0 ? yes : texts.get("label.depends-on", yes, code.substring(facts + 1));
  }

  private String option(String code) {
    return code.equals("open") ? texts.get("status.open") : code;
  }

  private String causes(List<Cause> causes) {
    return causes.stream().map(this::says).collect(joining("; "));
  }

  private String says(Cause cause) {
    if (cause.kind() == Cause.Kind.KNOWN_ON) {
      return arrow(knownOn(cause.before()), knownOn(cause.after()));
    }
    String what = what(cause);
    return cause.before().isEmpty() && cause.after().isEmpty()
        ? what
        : what + ": " + arrow(option(cause.before()), option(cause.after()));
  }

  private String knownOn(String day) {
    return day.isEmpty()
        ? texts.get("diff.known-last")
        : texts.get("label.known-on", LocalDate.parse(day));
  }

  private String what(Cause cause) {
    String id = cause.what();
    return switch (cause.kind()) {
      case DAY -> texts.get("compare.day");
      case FACT, SECTION -> texts.get("receipt.cause.facts") + ": " + id;
      case READING -> texts.find("short.reading." + id).orElse(id);
      case IN_FORCE -> texts.get("compare.entry-into-force", territory(id));
      case DENUNCIATION -> texts.get("compare.denunciation", territory(id));
      case KNOWN_ON, REGISTERS -> texts.get("receipt.cause.registers") + ": " + id;
      case LIBRARY -> texts.get("receipt.cause.library");
      case UNNAMED -> texts.get("diff.unnamed");
    };
  }

  private static Object territory(String code) {
    return Territory.find(code).map(Object.class::cast).orElse(code);
  }

  private String arrow(String before, String after) {
    return orNothing(before) + " → " + orNothing(after);
  }

  private String orNothing(String text) {
    return text.isEmpty() ? texts.get("receipt.nothing") : text;
  }
}
