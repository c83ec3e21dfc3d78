package org.arendal.core.matter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.arendal.core.fact.AdvancePayment;
import org.arendal.core.fact.AdvancePayments;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.LanguageTag;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Problem;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.fact.ResidenceText;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.StayEnd;
import org.arendal.core.law.Territory;
import org.arendal.core.time.DateRange;
import org.arendal.core.time.DaysText;

/**
 * A case as text: {@code stay.kind: temporary; person.citizenships: SE DE; need}.
 *
 * <p>A section alone is raised, and a fact with a question mark is taken away. A list that ends in
 * {@code more} may lack something, and {@code none} is a list of nothing; residence is written as
 * {@link ResidenceText} has it, a payment of an advance as {@code DK 1997-01-01..1997-06-30}, and a
 * judgement as its outcome.
 */
public final class CaseText {
  private static final Splitter FACTS = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final Splitter PROBLEMS = Splitter.on(" + ").trimResults();
  private static final Splitter ALTERNATIVES = Splitter.on('|').trimResults();
  private static final Splitter ITEMS = Splitter.on(' ').omitEmptyStrings();
  private static final String MORE = "more";
  private static final String NONE = "none";

  private final LocalDate day;
  private final Case.Builder builder;
  private final String text;

  private CaseText(LocalDate day, String text) {
    this.day = day;
    this.builder = Case.builder(day);
    this.text = text;
    put(builder, text);
  }

  /** The case, to be built or added to. */
  public static Case.Builder builder(LocalDate day, String facts) {
    return new CaseText(day, facts).builder;
  }

  /** The case. */
  public static Case of(LocalDate day, String facts) {
    return builder(day, facts).build();
  }

  /** The case with other facts, which take the place of its own. */
  public static Case with(Case matter, String facts) {
    Case.Builder builder = matter.toBuilder();
    put(builder, facts);
    return builder.build();
  }

  /** The case, of which something is to be asserted. */
  static CaseText given(LocalDate day, String facts) {
    return new CaseText(day, facts);
  }

  /** The facts settle these values. */
  CaseText settle(String facts) {
    Case matter = builder.build();
    FACTS
        .split(facts)
        .forEach(
            line ->
                value(
                    line,
                    (fact, value) ->
                        assertThat(matter.get(fact).map(v -> (Object) v))
                            .as(text)
                            .contains(value)));
    return this;
  }

  /** The facts settle none of these. */
  CaseText leaveOpen(String... ids) {
    Case matter = builder.build();
    assertThat(ids).as(text).noneMatch(id -> matter.knows(fact(id)));
    return this;
  }

  /** These can be true as well. */
  CaseText fit(String more) {
    assertThat(with(more).problems()).as(text).isEmpty();
    return this;
  }

  /**
   * These cannot be true as well.
   *
   * @param problems facts and what is wrong with them, {@code stay.lawful: …}, or the facts alone;
   *     several with a plus between them
   */
  CaseText contradict(String more, String problems) {
    List<Problem> found = with(more).problems();
    List<String> expected = PROBLEMS.splitToList(problems);
    if (problems.contains(": ")) {
      assertThat(found).as(text).extracting(Problem::toString).containsExactlyElementsOf(expected);
      assertThat(found).extracting(Problem::code).containsOnly(ProblemCode.CONTRADICTION);
    } else {
      assertThat(found).as(text).extracting(Problem::factId).containsExactlyElementsOf(expected);
    }
    return this;
  }

  private Case.Builder with(String more) {
    return new CaseText(day, text + "; " + more).builder;
  }

  /**
   * The facts of a text with the values that each may have: {@code stay.lawful: ? | yes | no}.
   *
   * <p>Empty is a value that is not known; {@code any} are all choices, each alone, or territories.
   */
  public static Map<Fact<?>, List<Optional<Object>>> alternatives(String facts) {
    Map<Fact<?>, List<Optional<Object>>> alternatives = new LinkedHashMap<>();
    for (String line : FACTS.split(facts)) {
      int colon = line.indexOf(':');
      Fact<?> fact = fact(line.substring(0, colon));
      alternatives.put(
          fact,
          ALTERNATIVES
              .splitToStream(line.substring(colon + 1))
              .flatMap(text -> text.equals("any") ? any(fact) : Stream.of(text))
              .map(text -> Optional.of(text).filter(t -> !t.equals("?")).map(t -> value(fact, t)))
              .toList());
    }
    return alternatives;
  }

  private static Stream<String> any(Fact<?> fact) {
    return isChoice(fact)
        ? fact.type().choices().stream().map(Coded::code)
        : Arrays.stream(Territory.values()).map(Territory::code);
  }

  private static void put(Case.Builder builder, String facts) {
    for (String line : FACTS.split(facts)) {
      if (line.endsWith(": ?")) {
        builder.without(fact(line.substring(0, line.indexOf(':'))));
      } else if (line.contains(":")) {
        value(line, (fact, value) -> CaseDomain.put(builder, fact, value));
      } else {
        builder.raise(Section.find(line).orElseThrow());
      }
    }
  }

  private static void value(String line, BiConsumer<Fact<?>, Object> reader) {
    int colon = line.indexOf(':');
    Fact<?> fact = fact(line.substring(0, colon));
    reader.accept(fact, value(fact, line.substring(colon + 1).strip()));
  }

  private static Fact<?> fact(String id) {
    return Facts.find(id).orElseThrow(() -> new IllegalArgumentException("no fact " + id));
  }

  private static Object value(Fact<?> fact, String text) {
    if (text.equals(NONE) && !isChoice(fact)) {
      return value(fact, "");
    }
    List<String> items = new ArrayList<>(ITEMS.splitToList(text));
    return switch (fact.type().kind()) {
      case YES_NO -> yes(text);
      case DATE -> LocalDate.parse(text);
      case TERRITORY -> Territory.find(text).orElseThrow();
      case PLACE -> Place.of(text);
      case RESIDENCE -> text.equals("nowhere") ? Place.NOWHERE : Place.of(text);
      case STAY_END -> text.equals("no") ? StayEnd.notEnded() : StayEnd.on(LocalDate.parse(text));
      case LANGUAGE -> LanguageTag.of(text);
      case JUDGEMENT -> ResidenceText.judged(yes(text));
      case RESIDENCE_PERIODS -> ResidenceText.of(text);
      case CODE -> choice(fact, text);
      case CODES -> {
        boolean complete = !items.remove(MORE);
        yield codeSet(items.stream().map(code -> choice(fact, code)).toList(), complete);
      }
      case CITIZENSHIPS ->
          items.remove(MORE) ? Citizenships.atLeast(items) : Citizenships.of(items);
      case ADVANCE_PAYMENTS ->
          items.remove(MORE)
              ? AdvancePayments.atLeast(payments(items))
              : AdvancePayments.of(payments(items));
    };
  }

  private static boolean isChoice(Fact<?> fact) {
    return !fact.type().choices().isEmpty();
  }

  private static boolean yes(String text) {
    return switch (text) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException("neither yes nor no: " + text);
    };
  }

  private static Coded choice(Fact<?> fact, String code) {
    return fact.type().choices().stream()
        .filter(choice -> choice.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(fact + " has no choice " + code));
  }

  /** A set of choices of one enum, which may lack some. */
  @SuppressWarnings("unchecked") // the choices of a fact's type are constants of one enum
  public static <E extends Enum<E> & Coded> CodeSet<?> codeSet(
      Collection<? extends Coded> choices, boolean complete) {
    Collection<E> constants = (Collection<E>) choices;
    return complete ? CodeSet.of(constants) : CodeSet.atLeast(constants);
  }

  private static List<AdvancePayment> payments(List<String> items) {
    List<AdvancePayment> payments = new ArrayList<>();
    for (int i = 0; i < items.size(); i += 2) {
      DateRange days = DaysText.of(items.get(i + 1));
      payments.add(
          AdvancePayment.of(
              Territory.find(items.get(i)).orElseThrow(),
              days.start().orElseThrow(),
              days.end().orElseThrow()));
    }
    return payments;
  }
}
