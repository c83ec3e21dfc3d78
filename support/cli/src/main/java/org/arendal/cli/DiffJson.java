package org.arendal.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.arendal.core.law.Article;
import org.arendal.json.Ref;
import org.arendal.json.change.Cause;
import org.arendal.json.change.Change;
import org.arendal.json.token.JsonSink;

/**
 * Writes what differs as JSON: one object, or with the cases a line for each and then one for all.
 */
final class DiffJson implements DiffReport {
  private final Streams streams;
  private final boolean withCases;

  DiffJson(Streams streams, boolean withCases) {
    this.streams = streams;
    this.withCases = withCases;
  }

  @Override
  public void one(long line, Optional<Ref> ref, List<Change> changes) {
    if (withCases) {
      streams
          .out()
          .print(
              Json.inOneLine(
                      out -> {
                        out.beginObject();
                        out.member("line", line);
                        out.member("ref", ref.map(Ref::text));
                        out.beginArray("changes");
                        for (Change change : changes) {
                          out.beginObject();
                          members(change, out);
                          causes(change.causes(), out);
                          out.endObject();
                        }
                        out.endArray();
                        out.endObject();
                      })
                  + "\n");
    }
  }

  @Override
  public void all(DiffTally tally) {
    streams
        .out()
        .print(
            withCases
                ? Json.inOneLine(out -> write(tally, out)) + "\n"
                : Json.indented(out -> write(tally, out)));
  }

  private static void write(DiffTally tally, JsonSink out) throws IOException {
    out.beginObject();
    out.member("cases", tally.cases());
    out.member("differing", tally.differing());
    out.member("notCompared", tally.leftOut());
    out.beginArray("groups");
    for (DiffTally.Because group : tally.groups()) {
      out.beginObject();
      causes(group.causes(), out);
      count(group.count(), out);
      out.beginArray("changes");
      for (DiffTally.Counted counted : group.changes()) {
        out.beginObject();
        members(counted.change(), out);
        count(counted.count(), out);
        out.endObject();
      }
      out.endArray();
      out.endObject();
    }
    out.endArray();
    out.endObject();
  }

  private static void members(Change change, JsonSink out) throws IOException {
    out.member("article", change.article().map(Article::number));
    out.member("part", change.part().code());
    out.member("id", orNull(change.id()));
    out.member("before", orNull(change.before()));
    out.member("after", orNull(change.after()));
  }

  private static void causes(List<Cause> causes, JsonSink out) throws IOException {
    out.beginArray("causes");
    for (Cause cause : causes) {
      out.beginObject();
      out.member("kind", cause.kind().code());
      out.member("what", orNull(cause.what()));
      out.member("before", orNull(cause.before()));
      out.member("after", orNull(cause.after()));
      out.endObject();
    }
    out.endArray();
  }

  private static void count(DiffTally.Count count, JsonSink out) throws IOException {
    out.member("cases", count.count());
    out.beginArray("lines");
    for (long line : count.lines()) {
      out.number(line);
    }
    out.endArray();
  }

  private static Optional<String> orNull(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }
}
