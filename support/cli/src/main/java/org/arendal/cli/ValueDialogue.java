package org.arendal.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Problem;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.matter.Case;
import org.arendal.core.words.Texts;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseReader;
import org.arendal.json.CaseWriter;
import org.arendal.json.InvalidCaseException;

/**
 * Asks for a value of one fact: in a line or, where the value has parts, part by part.
 *
 * <p>After each line the value as far as it goes is read by the reader of cases and put into the
 * case; what either refuses is asked again, so that a whole answer can only be one that is taken.
 * What was answered is kept, so that to go back is to answer all but the last line once more.
 */
final class ValueDialogue<T> {
  private static final String MORE = "?";

  /** The answer that all of a list is to be told again. */
  private static final String ANEW = "anew";

  /** What stands for a part that is still to be asked, to see what those before it contradict. */
  private static final String TO_BE_ASKED = "-";

  /** Whether a line must be answered. */
  private enum Need {
    /** It is the question itself: that it is not known, or not now, is an answer for the fact. */
    QUESTION,
    NEEDED,
    OPTIONAL
  }

  /** What the whole value would be with this for the part that is asked. */
  private interface Whole extends UnaryOperator<Object> {
    default Whole member(Map<String, Object> soFar, String name) {
      return value -> {
        Map<String, Object> with = new LinkedHashMap<>(soFar);
        with.put(name, value);
        return apply(with);
      };
    }

    default Whole element(List<Object> soFar) {
      return value -> apply(open(with(soFar, value)));
    }
  }

  private final Dialogue dialogue;
  private final Explanation explanation;
  private final Texts texts;
  private final Refusal refusal;
  private final Fact<T> fact;
  private final Case matter;
  private final Runnable question;
  private final Runnable help;
  private final List<Optional<Object>> answered = new ArrayList<>();
  private Optional<Object> finished = Optional.empty();
  private int next;

  /** A dialogue that tells the question so, and helps so. */
  ValueDialogue(
      Dialogue dialogue,
      Explanation explanation,
      Fact<T> fact,
      Case matter,
      Runnable question,
      Runnable help) {
    this.dialogue = dialogue;
    this.explanation = explanation;
    this.texts = explanation.texts();
    this.refusal = new Refusal(explanation);
    this.fact = fact;
    this.matter = matter;
    this.question = question;
    this.help = help;
  }

  /**
   * Asks until there is a value that is taken.
   *
   * @throws OrderGiven if there is to be none
   */
  T ask() {
    for (; ; ) {
      next = 0;
      finished = Optional.empty();
      try {
        return CaseReader.read(fact, JsonValue.text(value()), Jackson2.JSON);
      } catch (OrderGiven given) {
        if (given.order() == Order.HELP) {
          help.run();
        } else if (given.order() == Order.BACK && !answered.isEmpty()) {
          answered.remove(answered.size() - 1);
        } else {
          throw given;
        }
      }
    }
  }

  /** What was told in the first line. */
  Object told() {
    return answered.get(0).orElseThrow();
  }

  /** Whether a part was told already of a value that is still to be told to its end. */
  boolean isBegun() {
    return !answered.isEmpty();
  }

  /**
   * What was told to its end when the dialogue was left: the elements of a list, among which there
   * may be others, or a judgement that lacks nothing but its evidence.
   */
  Optional<T> finished() {
    return finished.map(value -> CaseReader.read(fact, JsonValue.text(value), Jackson2.JSON));
  }

  private Object value() {
    LineForm form = LineForm.of(fact, explanation);
    Whole whole = value -> value;
    return switch (fact.type().kind()) {
      case JUDGEMENT -> judgement(whole, question, Need.QUESTION).orElseThrow();
      case RESIDENCE_PERIODS -> several(form, "shell.interview.ask.another-period", this::period);
      case ADVANCE_PAYMENTS -> several(form, "shell.interview.ask.another-payment", this::payment);
      case CODES, CITIZENSHIPS -> {
        List<Object> soFar = known();
        Whole joined = given -> joined(soFar, given);
        yield joined.apply(line(joined, form, question, Need.QUESTION).orElseThrow());
      }
      default -> line(whole, form, question, Need.QUESTION).orElseThrow();
    };
  }

  /** What is known of the fact is kept, and what is told is added to it. */
  private List<Object> known() {
    Optional<T> part = matter.given(fact);
    if (part.isEmpty()) {
      return List.of();
    }
    return List.of(new JsonValue.Elements(CaseWriter.write(fact, part.get(), Jackson2.JSON)));
  }

  private static Object joined(List<Object> soFar, Object given) {
    return given instanceof List<?> more
        ? Stream.concat(soFar.stream(), more.stream()).toList()
        : given;
  }

  private static List<Object> with(List<Object> soFar, Object value) {
    return Stream.concat(soFar.stream(), Stream.of(value)).toList();
  }

  private static List<Object> open(List<Object> elements) {
    return with(elements, MORE);
  }

  /** Makes one of several elements. */
  private interface Element {
    Object of(Whole whole, int number);
  }

  private Object several(LineForm whether, String another, Element element) {
    List<Object> known = known();
    Object first =
        known.isEmpty()
            ? line(closing(known), whether, question, Need.QUESTION).orElseThrow()
            : line(closing(known), moreOrAnew(), question, Need.QUESTION).orElseThrow();
    // What is told anew is in place of all that was known, so it counts only once it is complete.
    return first.equals(ANEW)
        ? elements(value -> value, List.of(), true, another, element)
        : elements(value -> value, known, first, another, finishing(known, element));
  }

  /** An element that counts as told as soon as it is, also if the list is left then. */
  private Element finishing(List<Object> known, Element element) {
    List<Object> soFar = new ArrayList<>(known);
    return (whole, number) -> {
      Object told = element.of(whole, number);
      soFar.add(told);
      finished = Optional.of(open(soFar));
      return told;
    };
  }

  /** Further elements for as long as there are any; whether those are all is said at the end. */
  private Object elements(
      Whole whole, List<Object> known, Object first, String another, Element element) {
    List<Object> soFar = known;
    Object more = first;
    for (int number = 1; more.equals(true); number++) {
      soFar = with(soFar, element.of(whole.element(soFar), number));
      List<Object> told = soFar;
      more =
          line(value -> whole.apply(closing(told).apply(value)), more(), say(another), Need.NEEDED)
              .orElseThrow();
    }
    return more.equals(MORE) ? open(soFar) : soFar;
  }

  /** What elements are by the answer whether there are more. */
  private static Whole closing(List<Object> soFar) {
    return value ->
        value.equals(true) || value.equals(MORE)
            ? open(soFar)
            : value.equals(false) ? soFar : value.equals(ANEW) ? open(List.of()) : value;
  }

  private LineForm more() {
    return LineForm.oneOf(whetherMore(), texts.get("shell.interview.how.number"));
  }

  private LineForm moreOrAnew() {
    List<Choice> choices = new ArrayList<>(whetherMore());
    choices.add(new Choice(ANEW, texts.get("shell.interview.anew")));
    return LineForm.oneOf(choices, texts.get("shell.interview.how.number"));
  }

  private List<Choice> whetherMore() {
    return List.of(
        new Choice(true, texts.get("shell.interview.more"), List.of()),
        new Choice(false, texts.get("shell.interview.those-are-all"), List.of()),
        new Choice(MORE, texts.get("shell.interview.may-be-more"), List.of(MORE)));
  }

  private Object period(Whole whole, int number) {
    Map<String, Object> period = new LinkedHashMap<>();
    LineForm yesNo = LineForm.yesNo(texts);
    put(
        period,
        whole,
        "place",
        LineForm.place(texts),
        say("shell.interview.ask.place", number),
        Need.NEEDED);
    put(
        period,
        whole,
        "start",
        LineForm.partOfDay(texts),
        say("shell.interview.ask.start"),
        Need.OPTIONAL);
    put(
        period,
        whole,
        "end",
        LineForm.partOfDay(texts),
        say("shell.interview.ask.end"),
        Need.OPTIONAL);
    if (!period.containsKey("end")) {
      put(period, whole, "ongoing", yesNo, say("shell.interview.ask.ongoing"), Need.OPTIONAL);
    }
    put(period, whole, "lawful", yesNo, say("shell.interview.ask.lawful"), Need.OPTIONAL);
    absences(whole.member(period, "absences"))
        .ifPresent(absences -> period.put("absences", absences));
    if (period.containsKey("end")) {
      judgement(
              whole.member(period, "shortGapAfter"),
              say("shell.interview.ask.short-gap"),
              Need.OPTIONAL)
          .ifPresent(judgement -> period.put("shortGapAfter", judgement));
    }
    return period;
  }

  private Optional<Object> absences(Whole whole) {
    return line(
            value -> whole.apply(closing(List.of()).apply(value)),
            LineForm.yesNo(texts),
            say("shell.interview.ask.absences"),
            Need.OPTIONAL)
        .map(
            any ->
                elements(
                    whole, List.of(), any, "shell.interview.ask.another-absence", this::absence));
  }

  private Object absence(Whole whole, int number) {
    Map<String, Object> absence = new LinkedHashMap<>();
    put(
        absence,
        whole,
        "start",
        LineForm.partOfDay(texts),
        say("shell.interview.ask.absence-start", number),
        Need.OPTIONAL);
    put(
        absence,
        whole,
        "end",
        LineForm.partOfDay(texts),
        say("shell.interview.ask.absence-end"),
        Need.OPTIONAL);
    judgement(
            whole.member(absence, "judgedShort"),
            say("shell.interview.ask.judged-short"),
            Need.OPTIONAL)
        .ifPresent(judgement -> absence.put("judgedShort", judgement));
    return absence;
  }

  private Object payment(Whole whole, int number) {
    Map<String, Object> payment = new LinkedHashMap<>();
    put(
        payment,
        whole,
        "territory",
        LineForm.territory(texts),
        say("shell.interview.ask.payer", number),
        Need.NEEDED);
    put(
        payment,
        whole,
        "start",
        LineForm.day(texts),
        say("shell.interview.ask.paid-from"),
        Need.NEEDED);
    put(
        payment,
        whole,
        "end",
        LineForm.day(texts),
        say("shell.interview.ask.paid-to"),
        Need.NEEDED);
    Whole monthly = whole.member(payment, "monthly");
    Map<String, Object> amount = new LinkedHashMap<>();
    put(
        amount,
        monthly,
        "amount",
        LineForm.free(texts.get("shell.interview.how.amount")),
        say("shell.interview.ask.amount"),
        Need.OPTIONAL);
    if (!amount.isEmpty()) {
      put(
          amount,
          monthly,
          "currency",
          LineForm.free(texts.get("shell.interview.how.currency")),
          say("shell.interview.ask.currency"),
          Need.NEEDED);
      payment.put("monthly", amount);
    }
    return payment;
  }

  private Optional<Object> judgement(Whole whole, Runnable ask, Need need) {
    Map<String, Object> judgement = new LinkedHashMap<>();
    judgement.put("reason", TO_BE_ASKED);
    judgement.put("role", TO_BE_ASKED);
    judgement.put("date", matter.asOf().toString());
    put(judgement, whole, "outcome", LineForm.yesNo(texts), ask, need);
    if (!judgement.containsKey("outcome")) {
      return Optional.empty();
    }
    LineForm text = LineForm.free(texts.get("shell.interview.how.text"));
    put(judgement, whole, "reason", text, say("shell.interview.ask.reason"), Need.NEEDED);
    put(judgement, whole, "role", text, say("shell.interview.ask.role"), Need.NEEDED);
    Runnable when = say("shell.interview.ask.judged-on", matter.asOf());
    put(judgement, whole, "date", LineForm.day(texts), when, Need.OPTIONAL);
    finish(judgement, need);
    List<Object> evidence = new ArrayList<>();
    Optional<Object> one = evidence(whole, judgement, evidence);
    while (one.isPresent()) {
      evidence.add(one.get());
      judgement.put("evidence", List.copyOf(evidence));
      finish(judgement, need);
      one = evidence(whole, judgement, evidence);
    }
    return Optional.of(judgement);
  }

  /** A judgement that is the whole value counts as told once it lacks nothing but evidence. */
  private void finish(Map<String, Object> judgement, Need need) {
    if (need == Need.QUESTION) {
      finished = Optional.of(new LinkedHashMap<>(judgement));
    }
  }

  private Optional<Object> evidence(
      Whole whole, Map<String, Object> judgement, List<Object> soFar) {
    Whole evidence = value -> whole.member(judgement, "evidence").apply(with(soFar, value));
    return line(
        evidence,
        LineForm.free(texts.get("shell.interview.how.text")),
        say(soFar.isEmpty() ? "shell.interview.ask.evidence" : "shell.interview.ask.more-evidence"),
        Need.OPTIONAL);
  }

  private Runnable say(String key, Object... arguments) {
    return () -> {
      dialogue.blank();
      dialogue.tell(key, arguments);
    };
  }

  /** Asks for a member, and puts it to the others if it is known. */
  private void put(
      Map<String, Object> soFar,
      Whole whole,
      String member,
      LineForm form,
      Runnable ask,
      Need need) {
    line(whole.member(soFar, member), form, ask, need).ifPresent(value -> soFar.put(member, value));
  }

  /** A line that makes a whole which is taken; empty if it need not be answered and is not. */
  private Optional<Object> line(Whole whole, LineForm form, Runnable ask, Need need) {
    if (next == answered.size()) {
      answered.add(asked(whole, form, ask, need));
    }
    return answered.get(next++);
  }

  private Optional<Object> asked(Whole whole, LineForm form, Runnable ask, Need need) {
    for (; ; ) {
      ask.run();
      form.tell(dialogue);
      if (need == Need.QUESTION) {
        dialogue.tell("shell.interview.or", Order.HELP.word(texts));
      }
      String reply = dialogue.reply();
      boolean isNothing = reply.isEmpty() || (reply.equals(MORE) && !form.takes(MORE));
      if (isNothing && need == Need.OPTIONAL) {
        return Optional.empty();
      }
      if (isNothing && need == Need.QUESTION) {
        throw new OrderGiven(reply.isEmpty() ? Order.NOT_NOW : Order.NOT_KNOWN);
      }
      if (isNothing) {
        dialogue.tell("shell.interview.wrong.needed", Order.BACK.word(texts));
      } else {
        Object answer = form.json(reply);
        Optional<String> wrong = wrong(whole.apply(answer), form);
        if (wrong.isEmpty()) {
          return Optional.of(answer);
        }
        dialogue.say(wrong.get());
      }
    }
  }

  /** What is wrong with a value so far, whose last parts may still be missing. */
  private Optional<String> wrong(Object whole, LineForm form) {
    T value;
    try {
      value = CaseReader.read(fact, JsonValue.text(whole), Jackson2.JSON);
    } catch (InvalidCaseException e) {
      return e.problems().stream()
          .filter(problem -> problem.code() != ProblemCode.MISSING)
          .findFirst()
          .map(problem -> refusal.of(problem, form));
    }
    List<Problem> contradictions = matter.toBuilder().with(fact, value).problems();
    return contradictions.isEmpty()
        ? Optional.empty()
        : Optional.of(refusal.of(contradictions, fact));
  }
}
