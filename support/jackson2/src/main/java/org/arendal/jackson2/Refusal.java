package org.arendal.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.AbstractDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.impl.UnknownSerializer;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import java.io.IOException;

/**
 * Refuses types of the library that a mapper would take apart itself: it finds no getters in them,
 * and would write an empty object without a word.
 */
final class Refusal {
  private static final String LIBRARY = "org.arendal.core.";

  private Refusal() {}

  static BeanSerializerModifier ofWriting() {
    return new WritingModifier();
  }

  static BeanDeserializerModifier ofReading() {
    return new ReadingModifier();
  }

  /** Records and enums a mapper knows; all else of the library it does not. */
  private static boolean isUnknown(Class<?> type) {
    return type.getName().startsWith(LIBRARY) && !type.isRecord() && !type.isEnum();
  }

  private static String message(Class<?> type) {
    return type.getName()
        + " is not written or read member by member: register ArendalModule.inLanguage(language), which"
        + " reads Case and writes Case, Assessment, Determination, OpenQuestions, WhyNot and"
        + " JsonProblem; of other types take the ids and codes that you need";
  }

  private static final class WritingModifier extends BeanSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonSerializer<?> modifySerializer(
        SerializationConfig config, BeanDescription bean, JsonSerializer<?> serializer) {
      boolean isMappers =
          serializer instanceof BeanSerializerBase || serializer instanceof UnknownSerializer;
      return isMappers && isUnknown(bean.getBeanClass())
          ? new RefusingSerializer(bean.getBeanClass())
          : serializer;
    }
  }

  private static final class ReadingModifier extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
        DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> deserializer) {
      boolean isMappers =
          deserializer instanceof BeanDeserializerBase
              || deserializer instanceof AbstractDeserializer;
      return isMappers && isUnknown(bean.getBeanClass())
          ? new RefusingDeserializer(bean.getBeanClass())
          : deserializer;
    }
  }

  private static final class RefusingSerializer extends JsonSerializer<Object> {
    private final Class<?> type;

    RefusingSerializer(Class<?> type) {
      this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      provider.reportBadDefinition(type, message(type));
    }
  }

  private static final class RefusingDeserializer extends JsonDeserializer<Object> {
    private final Class<?> type;

    RefusingDeserializer(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return context.reportBadDefinition(type, message(type));
    }
  }
}
