package org.arendal.jackson3;

import java.io.IOException;
import java.util.function.Function;
import org.arendal.core.matter.Case;
import org.arendal.json.CaseDocument;
import org.arendal.json.CaseReader;
import org.arendal.json.InvalidCaseException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Reads a case, with what it carries or without, with the strict reader.
 *
 * <p>What an application allows that is not JSON, parsers of Jackson 3 do not unlearn: of comments,
 * single quotes and commas at the end no token tells.
 */
final class CaseDeserializer<T> extends ValueDeserializer<T> {
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
  public T deserialize(JsonParser parser, DeserializationContext context) {
    try {
      return part.apply(
          CaseReader.readDocument(new ParserSource(parser), CaseReader.DEFAULT_LIMIT));
    } catch (InvalidCaseException e) {
      throw DatabindException.from(parser, e.getMessage(), e);
    } catch (IOException e) {
      throw JacksonIOException.construct(e, parser);
    }
  }

  /** A case has no room for the name of a type. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer type) {
    return deserialize(parser, context);
  }
}
