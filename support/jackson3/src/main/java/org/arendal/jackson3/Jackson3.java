package org.arendal.jackson3;

import java.io.IOException;
import java.io.Writer;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.Separators;

/** Reads and writes JSON with Jackson 3; {@code jackson-core} is enough. */
public final class Jackson3 implements JsonAdapter {
  /** The adapter: the one that there is. */
  public static final JsonAdapter JSON = new Jackson3();

  /** As many buffers are kept for the next text, of whatever thread. */
  private static final int BUFFERS = 8;

  // Nothing of one text stays behind for the next: no interned names, no buffers kept by threads.
  // Size and depth are bounded by who reads.
  private static final JsonFactory READING =
      JsonFactory.builder()
          .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();
  private static final JsonFactory WRITING =
      JsonFactory.builder()
          .recyclerPool(JsonRecyclerPools.newBoundedPool(BUFFERS))
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .build();
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private static final ObjectWriteContext IN_ONE_LINE = ObjectWriteContext.empty();
  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
          return new DefaultPrettyPrinter(SEPARATORS)
              .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
      };

  private Jackson3() {}

  @Override
  public JsonSource source(String json) {
    return new ParserSource(READING.createParser(ObjectReadContext.empty(), json));
  }

  @Override
  public void write(Writer to, boolean indented, Content content) throws IOException {
    try (JsonGenerator out = WRITING.createGenerator(indented ? INDENTED : IN_ONE_LINE, to)) {
      content.write(GeneratorSink.ours(out));
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }
}
