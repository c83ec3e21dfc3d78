package org.arendal.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.util.function.Function;
import org.arendal.core.matter.Case;
import org.arendal.json.CaseDocument;
import org.arendal.json.CaseReader;
import org.arendal.json.InvalidCaseException;

/** Reads a case, with what it carries or without, with the strict reader. */
final class CaseDeserializer<T> extends JsonDeserializer<T> {
  /** What the application may have allowed that is not JSON. */
  private static final int LENIENT = lenient();

  private static int lenient() {
    int mask = 0;
    for (JsonReadFeature feature : JsonReadFeature.values()) {
      mask |= feature.mappedFeature().getMask();
    }
    return mask;
  }

  private final Function<CaseDocument, T> part;

  private CaseDeserializer(Function<CaseDocument, T> part) {
    this.part = part;
  }

  static CaseDeserializer<Case> ofCase() {
    return new CaseDeserializer<>(CaseDocument::matter);
  }

  static CaseDeserializer<CaseDocument> ofDocument() {
    return new CaseDeserializer<>(document -> document);
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    int allowed = parser.getFeatureMask();
    parser.overrideStdFeatures(0, LENIENT);
    try {
      return part.apply(
          CaseReader.readDocument(new ParserSource(parser), CaseReader.DEFAULT_LIMIT));
    } catch (InvalidCaseException e) {
      throw JsonMappingException.from(parser, e.getMessage(), e);
    } finally {
      parser.overrideStdFeatures(allowed, LENIENT);
    }
  }

  /** A case has no room for the name of a type. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer type) throws IOException {
    return deserialize(parser, context);
  }
}
