package org.arendal.explorer;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Fact;
import org.arendal.json.Ref;
import org.arendal.json.token.JsonSink;

/** How it is marked that judgements were assumed, and that nobody made them. */
final class Assumed {
  private static final String MARK = "assumed, not judged: ";

  private Assumed() {}

  /** The mark that a case and its answer carry; empty if nothing is assumed. */
  static Optional<Ref> ref(List<Fact<?>> assumed) {
    return assumed.isEmpty() ? Optional.empty() : Optional.of(Ref.of(mark(assumed)));
  }

  /** The ids, or how many there are if they are more than a ref holds. */
  private static String mark(List<Fact<?>> assumed) {
    String ids = assumed.stream().map(Fact::id).collect(Collectors.joining(", "));
    return MARK
        + (MARK.length() + ids.length() <= Ref.MOST_CHARACTERS ? ids : assumed.size() + " facts");
  }

  /** Writes the facts whose judgements are assumed. */
  static void write(List<Fact<?>> assumed, Explanation explanation, JsonSink out)
      throws IOException {
    out.beginArray("assumed");
    for (Fact<?> fact : assumed) {
      out.beginObject();
      out.member("fact", fact.id());
      out.member("label", explanation.label(fact));
      out.endObject();
    }
    out.endArray();
  }
}
