package org.arendal.jackson3;

import java.io.IOException;
import java.util.Locale;
import org.arendal.core.law.Language;
import org.arendal.json.BodyForm;
import org.arendal.json.Detail;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values of one type in the form that the library gives them. */
final class FormSerializer<T> extends ValueSerializer<T> {
  private final BodyForm<T> form;
  private final Language language;

  FormSerializer(BodyForm<T> form, Language language) {
    this.form = form;
    this.language = language;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    try {
      form.writing()
          .write(
              value,
              attribute(ArendalModule.LANGUAGE, language, generator, context),
              attribute(ArendalModule.DETAIL, Detail.FULL, generator, context),
              GeneratorSink.of(generator));
    } catch (IOException e) {
      throw JacksonIOException.construct(e, generator);
    }
  }

  /** The form has no room for the name of a type, and whoever reads it needs none. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializationContext context, TypeSerializer type) {
    serialize(value, generator, context);
  }

  /** What a writer says for one call, or else what holds for all. */
  private static <A extends Enum<A>> A attribute(
      String name, A standard, JsonGenerator generator, SerializationContext context) {
    Object asked = context.getAttribute(name);
    if (asked == null) {
      return standard;
    }
    Class<A> type = standard.getDeclaringClass();
    if (type.isInstance(asked)) {
      return type.cast(asked);
    }
    throw DatabindException.from(
        generator,
        "the attribute ArendalModule."
            + type.getSimpleName().toUpperCase(Locale.ROOT)
            + " must be a "
            + type.getName());
  }
}
