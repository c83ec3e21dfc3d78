package org.arendal.jackson2;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.json.BodyForm;
import org.arendal.json.CaseAnswer;
import org.arendal.json.CaseDocument;
import org.arendal.json.CaseProblems;

/**
 * Lets a mapper read cases and write cases, assessments, determinations, questions, what would turn
 * an outcome, and problems.
 *
 * <p>A {@link CaseDocument} as body keeps the ref of a case, and a {@link CaseAnswer} hands it
 * back; {@link CaseProblems} is the body for a case that is refused. A case is read by the strict
 * reader, whatever else the mapper takes; what is wrong with one is an {@link
 * org.arendal.json.InvalidCaseException} among the causes of what the mapper throws. Every other
 * type of the library that is not a record is refused: a mapper would find nothing to write in it.
 *
 * <p>It is immutable and can be registered with any number of mappers.
 */
public final class ArendalModule extends Module {
  /**
   * The attribute of a writer that says in which language one call is answered: {@code
   * mapper.writer().withAttribute(ArendalModule.LANGUAGE, Language.FINNISH)}.
   */
  public static final String LANGUAGE = "org.arendal.language";

  /**
   * The attribute of a writer that says in how much detail an assessment is written in one call:
   * {@code mapper.writer().withAttribute(ArendalModule.DETAIL, Detail.OUTCOMES)}. Without it in
   * full.
   */
  public static final String DETAIL = "org.arendal.detail";

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
    BodyForm.all().forEach(form -> add(serializers, form));
    context.addSerializers(serializers);
    SimpleDeserializers deserializers = new SimpleDeserializers();
    deserializers.addDeserializer(Case.class, CaseDeserializer.ofCase());
    deserializers.addDeserializer(CaseDocument.class, CaseDeserializer.ofDocument());
    context.addDeserializers(deserializers);
    context.addBeanSerializerModifier(Refusal.ofWriting());
    context.addBeanDeserializerModifier(Refusal.ofReading());
  }

  private <T> void add(SimpleSerializers serializers, BodyForm<T> form) {
    serializers.addSerializer(form.type(), new FormSerializer<>(form, language));
  }
}
