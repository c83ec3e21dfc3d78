package org.arendal.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import org.arendal.json.token.BrokenJsonException;
import org.arendal.json.token.BrokenJsonException.Reason;
import org.arendal.json.token.JsonPlace;
import org.arendal.json.token.JsonSource;
import org.arendal.json.token.Token;
import org.jspecify.annotations.Nullable;

/** Reads tokens from a parser of Jackson. */
final class ParserSource implements JsonSource {
  private final JsonParser parser;

  ParserSource(JsonParser parser) {
    this.parser = parser;
  }

  @Override
  public Token next() throws IOException {
    try {
      return token(parser.nextToken());
    } catch (JsonProcessingException e) {
      throw broken(e);
    }
  }

  @Override
  public Token current() {
    return token(parser.currentToken());
  }

  private static Token token(@Nullable JsonToken token) {
    if (token == null) {
      return Token.END;
    }
    return switch (token) {
      case START_OBJECT -> Token.BEGIN_OBJECT;
      case END_OBJECT -> Token.END_OBJECT;
      case START_ARRAY -> Token.BEGIN_ARRAY;
      case END_ARRAY -> Token.END_ARRAY;
      case FIELD_NAME -> Token.NAME;
      case VALUE_STRING -> Token.STRING;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
      case VALUE_EMBEDDED_OBJECT -> Token.OTHER;
      case NOT_AVAILABLE -> throw new IllegalStateException("the parser does not wait for input");
    };
  }

  @Override
  public String text() throws IOException {
    try {
      return parser.getText();
    } catch (JsonProcessingException e) {
      throw broken(e);
    }
  }

  @Override
  public JsonPlace place() {
    return place(parser.currentTokenLocation());
  }

  @Override
  public long position() {
    JsonLocation location = parser.currentLocation();
    return location.getByteOffset() >= 0 ? location.getByteOffset() : location.getCharOffset();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  /** What a parser's exception means; its own message would repeat parts of the text. */
  private IOException broken(JsonProcessingException e) {
    JsonPlace place = place(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
    if (e instanceof JsonEOFException) {
      return new BrokenJsonException(Reason.ENDS_TOO_EARLY, place);
    }
    if (e instanceof StreamConstraintsException) {
      return isTooDeep() ? new BrokenJsonException(Reason.TOO_DEEP, place) : e;
    }
    if (e instanceof StreamReadException) {
      return new BrokenJsonException(Reason.NOT_JSON, isBehind(e) ? before(place) : place);
    }
    return e;
  }

  /** Of a control character between tokens, this parser gives the place behind it. */
  private static boolean isBehind(JsonProcessingException e) {
    return e.getOriginalMessage().startsWith("Illegal character");
  }

  private static JsonPlace before(JsonPlace place) {
    return JsonPlace.of(place.line(), place.column() - 1);
  }

  /** Whether it is depth that the application has a lower limit of; if not, its own words stand. */
  private boolean isTooDeep() {
    return parser.getParsingContext().getNestingDepth()
        >= parser.streamReadConstraints().getMaxNestingDepth();
  }

  private static JsonPlace place(@Nullable JsonLocation location) {
    return location == null
        ? JsonPlace.UNKNOWN
        : JsonPlace.of(location.getLineNr(), location.getColumnNr());
  }
}
