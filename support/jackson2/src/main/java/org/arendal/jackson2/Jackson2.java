package org.arendal.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonSource;

/** Reads and writes JSON with Jackson 2; {@code jackson-core} is enough. */
public final class Jackson2 implements JsonAdapter {
  /** The adapter: the one that there is. */
  public static final JsonAdapter JSON = new Jackson2();

  /** As many buffers are kept for the next text, of whatever thread. */
  private static final int BUFFERS = 8;

  // Nothing of one text stays behind for the next: no interned names, no buffers kept by threads.
  // Size and depth are bounded by who reads.
  private static final JsonFactory READING =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.USE_THREAD_LOCAL_FOR_BUFFER_RECYCLING)
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
          .build();
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private Jackson2() {}

  @Override
  public JsonSource source(String json) {
    try {
      return new ParserSource(READING.createParser(json));
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  @Override
  public void write(Writer to, boolean indented, Content content) throws IOException {
    try (JsonGenerator out = WRITING.createGenerator(to)) {
      if (indented) {
        out.setPrettyPrinter(
            new DefaultPrettyPrinter(SEPARATORS)
                .withObjectIndenter(new DefaultIndenter("  ", "\n")));
      }
      content.write(GeneratorSink.ours(out));
    }
  }
}
