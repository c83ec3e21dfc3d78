package org.arendal.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.Convention;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.NotAsked;
import org.arendal.core.answer.OpenQuestion;
import org.arendal.core.answer.OpenQuestion.State;
import org.arendal.core.answer.OpenQuestions;
import org.arendal.core.article.Happening;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.KnownInPart;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.matter.Case;
import org.arendal.core.words.Phrase;
import org.arendal.core.words.Texts;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseDocument;
import org.arendal.json.CaseReader;
import org.arendal.json.Detail;
import org.arendal.json.InvalidCaseException;

/**
 * Asks until nothing is left to be asked: what has happened, the day, and then one question after
 * the other in the order of {@link Convention#questions}, which each answer makes anew.
 *
 * <p>The case is written after each answer. No question is asked twice, unless an answer is taken
 * back; what is not answered now is asked the next time.
 */
final class Interview {
  private final Convention convention;
  private final Explanation explanation;
  private final Texts texts;
  private final Dialogue dialogue;
  private final Streams streams;
  private final CaseFile file;
  private final String options;
  private final Refusal refusal;
  private final Deque<Progress> before = new ArrayDeque<>();
  private Optional<Progress> finished = Optional.empty();
  private Optional<Fact<?>> again = Optional.empty();
  private Optional<String> notWritten = Optional.empty();
  private boolean hasSaidThatItIsNotWritten;
  private boolean isAdding;

  /** An interview; with these options of the command line an answer is the same. */
  Interview(
      Convention convention,
      Explanation explanation,
      Streams streams,
      CaseFile file,
      String options) {
    this.convention = convention;
    this.explanation = explanation;
    this.texts = explanation.texts();
    this.streams = streams;
    this.dialogue = new Dialogue(streams, texts);
    this.file = file;
    this.options = options;
    this.refusal = new Refusal(explanation);
  }

  /** Holds it, from nothing or from where a case stands, and returns the exit code. */
  int hold(Optional<Case> start) {
    Progress progress = Progress.from(start);
    isAdding = start.isPresent() && isOfNoMoreThanScope(start.get());
    open(start);
    for (; ; ) {
      try {
        Progress next = next(progress);
        if (next.isOver() && mayLeave(progress, Order.QUIT)) {
          return leave(progress, Order.QUIT);
        }
        if (!next.isOver() && !next.equals(progress)) {
          before.push(progress);
          progress = next;
          write(progress);
        }
      } catch (OrderGiven given) {
        if (finished.isPresent()) {
          before.push(progress);
          progress = finished.get();
          finished = Optional.empty();
          write(progress);
        }
        switch (given.order()) {
          case BACK -> progress = back(progress);
          case TOPICS -> isAdding = progress.matter().isPresent();
          case HELP -> help();
          default -> {
            if (mayLeave(progress, given.order())) {
              return leave(progress, given.order());
            }
          }
        }
      }
    }
  }

  private void open(Optional<Case> start) {
    dialogue.tell("label.title");
    start.ifPresentOrElse(
        matter -> dialogue.tell("shell.interview.resumed", file.name(), matter.asOf()),
        () -> dialogue.tell("shell.interview.new", file.name()));
    dialogue.tell("shell.interview.no-names");
    dialogue.tell(
        "shell.interview.orders",
        Order.BACK.word(texts),
        Order.TOPICS.word(texts),
        Order.QUIT.word(texts),
        Order.HELP.word(texts));
  }

  /** Whether a case says nothing yet of what it is about. */
  private boolean isOfNoMoreThanScope(Case matter) {
    return convention.assess(matter).determinations().stream()
        .allMatch(
            one ->
                one.article() == Article.MATERIAL_SCOPE || one.article() == Article.PERSONAL_SCOPE);
  }

  /** What it comes to after the next answer; the same if that is none, and it is asked again. */
  private Progress next(Progress progress) {
    if (progress.matter().isEmpty()) {
      return progress.happened().isEmpty() ? happened(progress) : day(progress);
    }
    if (isAdding) {
      return happened(progress);
    }
    Case matter = progress.matter().get();
    Assessment assessment = convention.assess(matter);
    OpenQuestions questions = convention.questions(assessment);
    Optional<OpenQuestion> question = question(questions, progress);
    if (question.isPresent()) {
      return answered(question.get(), question.get().fact(), matter, progress);
    }
    Optional<NotAsked> worth =
        assessment.notAsked().stream()
            .filter(NotAsked::isWorthAsking)
            .filter(one -> !progress.declined().contains(one.article()))
            .findFirst();
    return worth.isPresent() ? widened(worth.get(), matter, progress) : ended(progress);
  }

  /**
   * The first that is to be asked; before all what was just taken back from the file, and where the
   * case is handled.
   */
  private Optional<OpenQuestion> question(OpenQuestions questions, Progress progress) {
    List<OpenQuestion> left =
        questions.inState(State.ASK).stream()
            .filter(one -> !progress.notNow().contains(one.fact()))
            .toList();
    return left.stream()
        .filter(one -> again.filter(one.fact()::equals).isPresent())
        .findFirst()
        .or(() -> left.stream().filter(one -> one.fact().equals(HostFacts.TERRITORY)).findFirst())
        .or(() -> left.stream().findFirst());
  }

  private Progress happened(Progress progress) {
    List<Happening> left =
        Arrays.stream(Happening.values())
            .filter(one -> progress.matter().filter(one::isPartOf).isEmpty())
            .toList();
    if (left.isEmpty()) {
      dialogue.tell("shell.interview.all-topics");
      isAdding = false;
      return progress;
    }
    LineForm form =
        LineForm.someOf(
            left.stream().map(one -> new Choice(one.code(), explanation.happening(one))).toList(),
            texts.get("shell.interview.how.happened"));
    dialogue.blank();
    dialogue.tell(
        progress.matter().isEmpty()
            ? "shell.interview.what-happened"
            : "shell.interview.what-else-happened");
    form.tell(dialogue);
    String reply = dialogue.reply();
    if (isLeftOpen(reply) && progress.matter().isPresent()) {
      isAdding = false;
      return progress;
    }
    if (isLeftOpen(reply)) {
      dialogue.say(explanation.happening(Happening.SOMETHING_ELSE));
      return progress.with(EnumSet.of(Happening.SOMETHING_ELSE));
    }
    Set<Happening> chosen = EnumSet.noneOf(Happening.class);
    boolean isUnderstood = form.json(reply) instanceof List<?> codes && choose(codes, left, chosen);
    if (!isUnderstood) {
      dialogue.tell("shell.interview.wrong.code");
      return progress;
    }
    isAdding = false;
    return progress.with(chosen);
  }

  /** Whether a line says that it is not known, or not answered now. */
  private static boolean isLeftOpen(String reply) {
    return reply.isEmpty() || reply.equals("?");
  }

  private static boolean choose(List<?> codes, List<Happening> left, Set<Happening> chosen) {
    for (Object code : codes) {
      Optional<Happening> one = left.stream().filter(h -> h.code().equals(code)).findFirst();
      if (one.isEmpty()) {
        return false;
      }
      chosen.add(one.get());
    }
    return !chosen.isEmpty();
  }

  private Progress day(Progress progress) {
    for (; ; ) {
      dialogue.blank();
      dialogue.tell("shell.interview.which-day");
      LineForm form = LineForm.day(texts);
      form.tell(dialogue);
      String reply = dialogue.reply();
      if (isLeftOpen(reply)) {
        dialogue.tell("shell.interview.day-needed", Order.QUIT.word(texts));
        continue;
      }
      try {
        // The reader of cases says what a day is, as of every other answer.
        String json = JsonValue.text(Map.of("asOf", reply));
        return progress.on(CaseReader.read(json, Jackson2.JSON).asOf());
      } catch (InvalidCaseException e) {
        dialogue.say(refusal.of(e.problems().get(0), form));
      }
    }
  }

  private <T> Progress answered(
      OpenQuestion question, Fact<T> fact, Case matter, Progress progress) {
    ValueDialogue<T> value =
        new ValueDialogue<>(
            dialogue,
            explanation,
            fact,
            matter,
            () -> ask(question, progress.answered() + 1, matter),
            () -> help(question));
    try {
      T given = value.ask();
      Case.Builder known = matter.toBuilder().with(fact, given);
      if (given instanceof KnownInPart part && !part.isComplete()) {
        // Who tells it in part tells all that he or she knows.
        known.askedInVain(fact);
      }
      note(fact, given, value.told());
      return progress.answeredWith(known.build());
    } catch (OrderGiven order) {
      return switch (order.order()) {
        case NOT_KNOWN -> progress.answeredWith(matter.toBuilder().askedInVain(fact).build());
        case NOT_NOW -> progress.withoutNow(fact);
        default -> {
          if (value.isBegun()) {
            cutOff(fact, value, matter, progress);
          }
          throw order;
        }
      };
    }
  }

  /** Keeps what was told to its end of a value that is left in the middle, and says what is not. */
  private <T> void cutOff(Fact<T> fact, ValueDialogue<T> value, Case matter, Progress progress) {
    Optional<T> told = value.finished();
    dialogue.blank();
    if (told.isEmpty()) {
      dialogue.tell("shell.interview.part-not-kept", explanation.label(fact));
      return;
    }
    Case known = matter.with(fact, told.get());
    if (told.get() instanceof KnownInPart part && !part.isComplete()) {
      // It was not said that nobody knows more, so it is asked again.
      dialogue.tell("shell.interview.part-kept", explanation.label(fact));
      finished = Optional.of(progress.with(known));
    } else {
      note(fact, told.get(), value.told());
      finished = Optional.of(progress.answeredWith(known));
    }
  }

  private void ask(OpenQuestion question, int number, Case matter) {
    Fact<?> fact = question.fact();
    dialogue.blank();
    dialogue.tell(
        "shell.interview.question",
        number,
        texts.get("label.ask", texts.get("answerer." + matter.answerer(fact).code())));
    dialogue.say(explanation.question(fact));
    explanation
        .reason(question)
        .ifPresent(
            reason ->
                dialogue.tell(
                    question.grounds().size() == 1
                        ? "shell.interview.why"
                        : "shell.interview.why-and-more",
                    reason,
                    Order.HELP.word(texts)));
    if (matter.given(fact).isPresent()) {
      dialogue.tell("shell.interview.known-in-part");
    }
  }

  /** Says in words what was understood, of a judgement its outcome alone. */
  private <T> void note(Fact<T> fact, T value, Object told) {
    String label = explanation.label(fact);
    explanation
        .value(fact, value)
        .or(() -> LineForm.of(fact, explanation).words(told, texts))
        .ifPresentOrElse(
            words -> dialogue.tell("shell.interview.noted", label, words),
            () -> dialogue.tell("shell.interview.noted-only", label));
  }

  /** Asks whether an article that the answers point to is to be asked too. */
  private Progress widened(NotAsked worth, Case matter, Progress progress) {
    LineForm form = LineForm.yesNo(texts);
    for (; ; ) {
      dialogue.blank();
      dialogue.tell(
          "shell.interview.worth-asking",
          texts.get("article-number." + worth.article().number()),
          texts.get("article." + worth.article().number()),
          worth.hints().stream().map(explanation::hint).collect(Collectors.joining("; ")));
      form.tell(dialogue);
      Object answer = form.json(dialogue.reply());
      if (answer.equals(true)) {
        Section section = worth.sections().get(0);
        return progress.with(matter.toBuilder().raise(section).build());
      }
      if (answer.equals(false) || isLeftOpen(answer.toString())) {
        return progress.without(worth.article());
      }
      dialogue.tell("shell.interview.wrong.code");
    }
  }

  private Progress ended(Progress progress) {
    dialogue.blank();
    dialogue.tell(
        progress.notNow().isEmpty() ? "question.nothing" : "shell.interview.nothing-more-now");
    dialogue.tell("shell.interview.end", Order.BACK.word(texts), Order.TOPICS.word(texts));
    String reply = dialogue.reply();
    if (reply.isEmpty()) {
      return progress.over();
    }
    if (isLeftOpen(reply)) {
      help();
    } else {
      dialogue.tell("shell.interview.wrong.code");
    }
    return progress;
  }

  private Progress back(Progress progress) {
    if (isAdding) {
      isAdding = false;
      return progress;
    }
    if (before.isEmpty()) {
      return backInFile(progress);
    }
    Progress last = before.pop();
    dialogue.tell("shell.interview.taken-back");
    write(last);
    return last;
  }

  /**
   * Takes an answer back that the file had already. It does not say in which order its answers were
   * given, so the last in the order of the catalogue is taken, and asked again next.
   */
  private Progress backInFile(Progress progress) {
    Optional<Fact<?>> last =
        progress.matter().stream()
            .flatMap(
                matter -> Stream.concat(matter.given().stream(), matter.askedInVain().stream()))
            .max(Comparator.comparing(Facts.all()::indexOf));
    if (last.isEmpty()) {
      dialogue.tell("shell.interview.nothing-to-take-back");
      return progress;
    }
    dialogue.tell("shell.interview.taken-back-in-file", explanation.label(last.get()));
    again = last;
    Progress left =
        progress.with(
            progress.matter().get().toBuilder().without(last.get()).askedAgain(last.get()).build());
    write(left);
    return left;
  }

  private void help() {
    dialogue.blank();
    dialogue.item("?  ", texts.get("shell.interview.help.not-known"));
    dialogue.item("Enter  ", texts.get("shell.interview.help.not-now"));
    dialogue.item(Order.BACK.word(texts) + "  ", texts.get("shell.interview.help.back"));
    dialogue.item(Order.TOPICS.word(texts) + "  ", texts.get("shell.interview.help.topics"));
    dialogue.item(
        Order.SAVE.word(texts) + ", " + Order.QUIT.word(texts) + "  ",
        texts.get("shell.interview.help.leave", file.name()));
    dialogue.tell("shell.interview.help.words");
  }

  private void help(OpenQuestion question) {
    help();
    dialogue.blank();
    dialogue.tell("label.why");
    explanation.reasons(question).forEach(reason -> dialogue.item("- ", reason));
    explanation.effects(question).forEach(effect -> dialogue.item("- ", effect));
  }

  private void write(Progress progress) {
    try {
      if (progress.matter().isPresent()) {
        file.write(progress.matter().get());
      } else {
        file.takeBack();
      }
      notWritten = Optional.empty();
    } catch (IOException e) {
      notWritten = Optional.of(String.valueOf(e.getMessage()));
      dialogue.tell("shell.interview.not-written", file.name());
    }
  }

  /** Nobody leaves without the answers who can still do something about it. */
  private boolean mayLeave(Progress progress, Order order) {
    if (notWritten.isPresent()) {
      write(progress);
    }
    boolean isTold = hasSaidThatItIsNotWritten;
    hasSaidThatItIsNotWritten = notWritten.isPresent();
    if (notWritten.isEmpty() || order == Order.END || isTold) {
      return true;
    }
    dialogue.tell("shell.interview.leave-without", order.word(texts));
    return false;
  }

  private int leave(Progress progress, Order order) {
    if (order == Order.END) {
      dialogue.blank();
      dialogue.tell("shell.interview.input-ended");
    }
    if (progress.matter().isEmpty()) {
      return notWritten.isPresent() ? fault() : nothingWritten();
    }
    if (!file.exists()) {
      // Gone on with under another name, and nothing was added.
      write(progress);
    }
    Case matter = progress.matter().get();
    dialogue.blank();
    dialogue.page(
        new Answers(convention, null, Detail.SUMMARY, texts.language())
            .write(new CaseDocument(matter, Optional.empty()), CaseFormat.TEXT));
    dialogue.blank();
    if (notWritten.isPresent()) {
      return fault();
    }
    dialogue.tell("shell.interview.written", file.name());
    dialogue.tell("shell.interview.see-more");
    dialogue.item("  ", "arendal assess " + quoted(file.name()) + " --full" + options);
    int left = convention.questions(matter).inState(State.ASK).size();
    if (left > 0) {
      dialogue.tell("shell.interview.left", left);
      dialogue.item("  ", "arendal interview " + quoted(file.name()) + options);
    }
    return ExitCodes.EVALUATED;
  }

  /** The file is not what the answers come to: the fault of the machine. */
  private int fault() {
    Phrase says =
        Phrase.of(
            "problem.line",
            Phrase.of("error.file-not-written", file.name()),
            notWritten.orElseThrow());
    return end(says.by(ShellWords.errors(texts.language())), ExitCodes.FAULT);
  }

  /** Whoever asked for a file has none. */
  private int nothingWritten() {
    return end(texts.get("shell.interview.nothing-written"), ExitCodes.BAD_INPUT);
  }

  private int end(String error, int code) {
    streams.flush();
    streams.err().print(ErrorText.of(error));
    return code;
  }

  /** A word as a shell takes it. */
  static String quoted(String name) {
    return name.matches("[\\w./\\\\:~=-]+") ? name : '"' + name + '"';
  }
}
