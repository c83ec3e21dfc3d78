package org.arendal.jackson3;

import java.io.IOException;
import org.arendal.json.token.BrokenJsonException;
import org.arendal.json.token.BrokenJsonException.Reason;
import org.arendal.json.token.JsonPlace;
import org.arendal.json.token.JsonSource;
import org.arendal.json.token.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

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
    } catch (JacksonException e) {
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
      case PROPERTY_NAME -> Token.NAME;
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
      return parser.getString();
    } catch (JacksonException e) {
      throw broken(e);
    }
  }

  @Override
  public JsonPlace place() {
    return place(parser.currentTokenLocation());
  }

  @Override
  public long position() {
    TokenStreamLocation location = parser.currentLocation();
    return location.getByteOffset() >= 0 ? location.getByteOffset() : location.getCharOffset();
  }

  @Override
  public void close() {
    parser.close();
  }

  /** What a parser's exception means; its own message would repeat parts of the text. */
  private IOException broken(JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    JsonPlace place = place(location == null ? parser.currentLocation() : location);
    if (e instanceof UnexpectedEndOfInputException) {
      return new BrokenJsonException(Reason.ENDS_TOO_EARLY, place);
    }
    if (e instanceof StreamConstraintsException && isTooDeep()) {
      return new BrokenJsonException(Reason.TOO_DEEP, place);
    }
    if (e instanceof StreamReadException) {
      return new BrokenJsonException(Reason.NOT_JSON, place);
    }
    throw e;
  }

  /** Whether it is depth that the application has a lower limit of; if not, its own words stand. */
  private boolean isTooDeep() {
    return parser.streamReadContext().getNestingDepth()
        >= parser.streamReadConstraints().getMaxNestingDepth();
  }

  private static JsonPlace place(@Nullable TokenStreamLocation location) {
    return location == null
        ? JsonPlace.UNKNOWN
        : JsonPlace.of(location.getLineNr(), location.getColumnNr());
  }
}
