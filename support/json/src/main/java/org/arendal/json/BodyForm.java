package org.arendal.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.OpenQuestions;
import org.arendal.core.answer.WhyNot;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.json.token.JsonSink;

/**
 * How a type is written where it is a body, or part of one, that a mapper of an application writes.
 *
 * <p>Adapters of mappers register each of {@link #all()}, so that all of them write the same types
 * in the same form, and refuse what {@link #refusal} names.
 *
 * @param type the type
 * @param writing how a value of it is written
 */
public record BodyForm<T>(Class<T> type, Writing<T> writing) {
  private static final String LIBRARY = "org.arendal.core.";

  private static final List<BodyForm<?>> ALL =
      List.of(
          of(Case.class, (matter, in, detail, out) -> CaseWriter.write(matter, out)),
          of(CaseDocument.class, (document, in, detail, out) -> CaseWriter.write(document, out)),
          of(
              Assessment.class,
              (all, in, detail, out) -> AssessmentWriter.inLanguage(in).at(detail).write(all, out)),
          of(
              CaseAnswer.class,
              (answer, in, detail, out) ->
                  AssessmentWriter.inLanguage(in)
                      .at(detail)
                      .handingBack(answer.ref())
                      .write(answer.assessment(), out)),
          of(
              Determination.class,
              (one, in, detail, out) -> AssessmentWriter.inLanguage(in).at(detail).write(one, out)),
          of(
              OpenQuestions.class,
              (questions, in, detail, out) -> QuestionsWriter.write(questions, in, out)),
          of(WhyNot.class, (whyNot, in, detail, out) -> WhyNotWriter.write(whyNot, in, out)),
          of(CaseProblems.class, (problems, in, detail, out) -> problems.write(in, out)),
          of(
              JsonProblem.class,
              (problem, in, detail, out) -> ProblemWriter.write(problem, in, out)));

  /** Writes a value in a language and in so much detail, as far as it has either. */
  @FunctionalInterface
  public interface Writing<T> {
    /**
     * Writes a value.
     *
     * @throws IOException if what is written to fails
     */
    void write(T value, Language language, Detail detail, JsonSink out) throws IOException;
  }

  /** Refuses missing parts. */
  public BodyForm {
    requireNonNull(type, "type");
    requireNonNull(writing, "writing");
  }

  private static <T> BodyForm<T> of(Class<T> type, Writing<T> writing) {
    return new BodyForm<>(type, writing);
  }

  /** The types that are bodies, each once. */
  public static List<BodyForm<?>> all() {
    return ALL;
  }

  /**
   * What to tell whoever gives a mapper a type that it would take apart itself: it finds no getters
   * in most types of the library, and would write an empty object without a word. Empty for records
   * and enums, which mappers know, and for types of others.
   */
  public static Optional<String> refusal(Class<?> type) {
    if (!type.getName().startsWith(LIBRARY) || type.isRecord() || type.isEnum()) {
      return Optional.empty();
    }
    String bodies =
        ALL.stream().map(form -> form.type().getSimpleName()).collect(Collectors.joining(", "));
    return Optional.of(
        type.getName()
            + " is not written or read member by member: register ArendalModule.inLanguage(language),"
            + " which reads cases and writes "
            + bodies
            + "; of other types take the ids and codes that you need");
  }
}
