package org.arendal.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.AbstractDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.bean.BeanSerializerBase;
import tools.jackson.databind.ser.impl.UnknownSerializer;

/**
 * Refuses types of the library that a mapper would take apart itself: it finds no getters in them,
 * and would write an empty object without a word.
 */
final class Refusal {
  private static final String LIBRARY = "org.arendal.core.";

  private Refusal() {}

  static ValueSerializerModifier ofWriting() {
    return new WritingModifier();
  }

  static ValueDeserializerModifier ofReading() {
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

  private static final class WritingModifier extends ValueSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueSerializer<?> modifySerializer(
        SerializationConfig config, BeanDescription.Supplier bean, ValueSerializer<?> serializer) {
      boolean isMappers =
          serializer instanceof BeanSerializerBase || serializer instanceof UnknownSerializer;
      return isMappers && isUnknown(bean.getBeanClass())
          ? new RefusingSerializer(bean.getBeanClass())
          : serializer;
    }
  }

  private static final class ReadingModifier extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyDeserializer(
        DeserializationConfig config,
        BeanDescription.Supplier bean,
        ValueDeserializer<?> deserializer) {
      boolean isMappers =
          deserializer instanceof BeanDeserializerBase
              || deserializer instanceof AbstractDeserializer;
      return isMappers && isUnknown(bean.getBeanClass())
          ? new RefusingDeserializer(bean.getBeanClass())
          : deserializer;
    }
  }

  private static final class RefusingSerializer extends ValueSerializer<Object> {
    private final Class<?> type;

    RefusingSerializer(Class<?> type) {
      this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      context.reportBadDefinition(type, message(type));
    }
  }

  private static final class RefusingDeserializer extends ValueDeserializer<Object> {
    private final Class<?> type;

    RefusingDeserializer(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      return context.reportBadDefinition(type, message(type));
    }
  }
}
