package org.arendal.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.Locale;
import org.arendal.core.law.Language;
import org.arendal.json.BodyForm;
import org.arendal.json.Detail;

/** Writes values of one type in the form that the library gives them. */
final class FormSerializer<T> extends JsonSerializer<T> {
  private final BodyForm<T> form;
  private final Language language;

  FormSerializer(BodyForm<T> form, Language language) {
    this.form = form;
    this.language = language;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    form.writing()
        .write(
            value,
            attribute(ArendalModule.LANGUAGE, language, generator, provider),
            attribute(ArendalModule.DETAIL, Detail.FULL, generator, provider),
            GeneratorSink.of(generator));
  }

  /** The form has no room for the name of a type, and whoever reads it needs none. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer type)
      throws IOException {
    serialize(value, generator, provider);
  }

  /** What a writer says for one call, or else what holds for all. */
  private static <A extends Enum<A>> A attribute(
      String name, A standard, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    Object asked = provider.getAttribute(name);
    if (asked == null) {
      return standard;
    }
    Class<A> type = standard.getDeclaringClass();
    if (type.isInstance(asked)) {
      return type.cast(asked);
    }
    throw JsonMappingException.from(
        generator,
        "the attribute ArendalModule."
            + type.getSimpleName().toUpperCase(Locale.ROOT)
            + " must be a "
            + type.getName());
  }
}
