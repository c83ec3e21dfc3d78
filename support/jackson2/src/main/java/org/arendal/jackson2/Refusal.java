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
import java.util.Optional;
import org.arendal.json.BodyForm;

/** Refuses types of the library that a mapper would take apart itself. */
final class Refusal {
  private Refusal() {}

  static BeanSerializerModifier ofWriting() {
    return new WritingModifier();
  }

  static BeanDeserializerModifier ofReading() {
    return new ReadingModifier();
  }

  private static final class WritingModifier extends BeanSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonSerializer<?> modifySerializer(
        SerializationConfig config, BeanDescription bean, JsonSerializer<?> serializer) {
      boolean isMappers =
          serializer instanceof BeanSerializerBase || serializer instanceof UnknownSerializer;
      Class<?> type = bean.getBeanClass();
      Optional<String> refusal = isMappers ? BodyForm.refusal(type) : Optional.empty();
      return refusal.isPresent() ? new RefusingSerializer(type, refusal.get()) : serializer;
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
      Class<?> type = bean.getBeanClass();
      Optional<String> refusal = isMappers ? BodyForm.refusal(type) : Optional.empty();
      return refusal.isPresent() ? new RefusingDeserializer(type, refusal.get()) : deserializer;
    }
  }

  private static final class RefusingSerializer extends JsonSerializer<Object> {
    private final Class<?> type;
    private final String message;

    RefusingSerializer(Class<?> type, String message) {
      this.type = type;
      this.message = message;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      provider.reportBadDefinition(type, message);
    }
  }

  private static final class RefusingDeserializer extends JsonDeserializer<Object> {
    private final Class<?> type;
    private final String message;

    RefusingDeserializer(Class<?> type, String message) {
      this.type = type;
      this.message = message;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return context.reportBadDefinition(type, message);
    }
  }
}
