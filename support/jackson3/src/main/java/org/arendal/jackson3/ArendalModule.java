package org.arendal.jackson3;

import static java.util.Objects.requireNonNull;

import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.OpenQuestions;
import org.arendal.core.answer.WhyNot;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.json.AssessmentWriter;
import org.arendal.json.CaseWriter;
import org.arendal.json.JsonProblem;
import org.arendal.json.ProblemWriter;
import org.arendal.json.QuestionsWriter;
import org.arendal.json.WhyNotWriter;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Lets a mapper read cases and write cases, assessments, determinations, questions, what would turn
 * an outcome, and problems.
 *
 * <p>A case is read by the strict reader, whatever else the mapper takes; what is wrong with one is
 * an {@link org.arendal.json.InvalidCaseException} among the causes of what the mapper throws.
 * Every other type of the library that is not a record is refused: a mapper would find nothing to
 * write in it.
 *
 * <p>It is immutable and can be registered with any number of mappers.
 */
public final class ArendalModule extends JacksonModule {
  /**
   * The attribute of a writer that says in which language one call is answered: {@code
   * mapper.writer().withAttribute(ArendalModule.LANGUAGE, Language.FINNISH)}.
   */
  public static final String LANGUAGE = "org.arendal.language";

  private final Language language;

  private ArendalModule(Language language) {
    this.language = requireNonNull(language, "language");
  }

  /** The module with the language of words where a writer does not say another. */
  public static ArendalModule inLanguage(Language language) {
    return new ArendalModule(language);
  }

  @Override
  public String getModuleName() {
    return "Arendal";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    SimpleSerializers serializers = new SimpleSerializers();
    add(serializers, Case.class, (matter, in, out) -> CaseWriter.write(matter, out));
    add(
        serializers,
        Assessment.class,
        (all, in, out) -> AssessmentWriter.inLanguage(in).write(all, out));
    add(
        serializers,
        Determination.class,
        (one, in, out) -> AssessmentWriter.inLanguage(in).write(one, out));
    add(serializers, OpenQuestions.class, QuestionsWriter::write);
    add(serializers, WhyNot.class, WhyNotWriter::write);
    add(serializers, JsonProblem.class, ProblemWriter::write);
    context.addSerializers(serializers);
    SimpleDeserializers deserializers = new SimpleDeserializers();
    deserializers.addDeserializer(Case.class, new CaseDeserializer());
    context.addDeserializers(deserializers);
    context.addSerializerModifier(Refusal.ofWriting());
    context.addDeserializerModifier(Refusal.ofReading());
  }

  private <T> void add(SimpleSerializers serializers, Class<T> type, FormSerializer.Form<T> form) {
    serializers.addSerializer(type, new FormSerializer<>(form, language));
  }
}
