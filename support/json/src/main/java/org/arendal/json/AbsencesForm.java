package org.arendal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arendal.core.fact.Absence;
import org.arendal.core.fact.Absences;
import org.arendal.core.fact.Judgement;
import org.arendal.core.time.PartialDate;
import org.arendal.core.words.Phrase;
import org.arendal.json.token.JsonPlace;
import org.arendal.json.token.JsonSink;
import org.jspecify.annotations.Nullable;

/**
 * The absences from a period of residence as an array of objects, in which every member may be
 * missing; with the element {@code ?} if there may be others.
 */
final class AbsencesForm extends ValueForm<Absences> {
  private static final String START = "start";
  private static final String END = "end";
  private static final String JUDGED_SHORT = "judgedShort";

  private final PartialDateForm dates = new PartialDateForm();
  private final JudgementForm judgements = new JudgementForm();

  @Override
  Optional<Absences> read(JsonInput in) throws IOException {
    int problems = in.problemCount();
    List<Absence> known = new ArrayList<>();
    boolean complete =
        in.openArray(
            Phrase.of("problem.absences"), element -> readOne(element).ifPresent(known::add));
    if (in.problemCount() > problems) {
      return Optional.empty();
    }
    return Optional.of(complete ? Absences.of(known) : Absences.atLeast(known));
  }

  private Optional<Absence> readOne(JsonInput in) throws IOException {
    int problems = in.problemCount();
    JsonPlace place = in.place();
    Draft draft = new Draft();
    Map<String, ValueReader> members = new LinkedHashMap<>();
    members.put(START, in.orNull(value -> draft.start = dates.read(value).orElse(null)));
    members.put(END, in.orNull(value -> draft.end = dates.read(value).orElse(null)));
    members.put(
        JUDGED_SHORT, in.orNull(value -> draft.judgedShort = judgements.read(value).orElse(null)));
    in.object(Phrase.of("problem.absence"), members, Map.of());
    return in.ifSound(problems, place, draft::absence);
  }

  @Override
  void write(Absences value, JsonSink out) throws IOException {
    write(value, judgements::write, out);
  }

  @Override
  void writeOutcomes(Absences value, JsonSink out) throws IOException {
    write(value, judgements::writeOutcomes, out);
  }

  private void write(Absences value, JsonOutput.Element<Judgement> judged, JsonSink out)
      throws IOException {
    out.beginArray();
    for (Absence absence : value.known()) {
      out.beginObject();
      writeIfPresent(START, absence.start(), dates, out);
      writeIfPresent(END, absence.end(), dates, out);
      writeIfPresent(JUDGED_SHORT, absence.judgedShort(), judged, out);
      out.endObject();
    }
    if (!value.isComplete()) {
      out.string(JsonInput.MORE);
    }
    out.endArray();
  }

  @Override
  void describe(JsonSink out) throws IOException {
    SchemaText.openArray(
        out,
        "The stays abroad during the period; the element ? says that there may be others. If the"
            + " member is missing nothing is known of any.",
        o -> {
          o.member("type", "object");
          o.member("additionalProperties", false);
          o.beginObject("properties");
          SchemaText.optional(o, START, "The first day abroad.", dates::describe);
          SchemaText.optional(o, END, "The last day abroad.", dates::describe);
          SchemaText.optional(
              o, JUDGED_SHORT, "Whether the stay was of shorter duration.", judgements::describe);
          o.endObject();
        });
  }

  /** What has been read of an absence. */
  private static final class Draft {
    private @Nullable PartialDate start;
    private @Nullable PartialDate end;
    private @Nullable Judgement judgedShort;

    Absence absence() {
      return new Absence(
          Optional.ofNullable(start), Optional.ofNullable(end), Optional.ofNullable(judgedShort));
    }
  }
}
