package org.arendal.jackson3;

import java.util.Optional;
import org.arendal.json.BodyForm;
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

/** Refuses types of the library that a mapper would take apart itself. */
final class Refusal {
  private Refusal() {}

  static ValueSerializerModifier ofWriting() {
    return new WritingModifier();
  }

  static ValueDeserializerModifier ofReading() {
    return new ReadingModifier();
  }

  private static final class WritingModifier extends ValueSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueSerializer<?> modifySerializer(
        SerializationConfig config, BeanDescription.Supplier bean, ValueSerializer<?> serializer) {
      boolean isMappers =
          serializer instanceof BeanSerializerBase || serializer instanceof UnknownSerializer;
      Class<?> type = bean.getBeanClass();
      Optional<String> refusal = isMappers ? BodyForm.refusal(type) : Optional.empty();
      return refusal.isPresent() ? new RefusingSerializer(type, refusal.get()) : serializer;
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
      Class<?> type = bean.getBeanClass();
      Optional<String> refusal = isMappers ? BodyForm.refusal(type) : Optional.empty();
      return refusal.isPresent() ? new RefusingDeserializer(type, refusal.get()) : deserializer;
    }
  }

  private static final class RefusingSerializer extends ValueSerializer<Object> {
    private final Class<?> type;
    private final String message;

    RefusingSerializer(Class<?> type, String message) {
      this.type = type;
      this.message = message;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      context.reportBadDefinition(type, message);
    }
  }

  private static final class RefusingDeserializer extends ValueDeserializer<Object> {
    private final Class<?> type;
    private final String message;

    RefusingDeserializer(Class<?> type, String message) {
      this.type = type;
      this.message = message;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      return context.reportBadDefinition(type, message);
    }
  }
}
