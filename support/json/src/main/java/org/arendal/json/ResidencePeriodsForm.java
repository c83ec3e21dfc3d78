package org.arendal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arendal.core.fact.Absences;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.ResidencePeriod;
import org.arendal.core.fact.ResidencePeriodBuilder;
import org.arendal.core.fact.ResidencePeriods;
import org.arendal.core.logic.Truth;
import org.arendal.core.words.Phrase;
import org.arendal.json.token.JsonPlace;
import org.arendal.json.token.JsonSink;

/**
 * Periods of residence as an array of objects, in which only {@code place} must be there; with the
 * element {@code ?} if there may be others.
 */
final class ResidencePeriodsForm extends ValueForm<ResidencePeriods> {
  static final String NAME = "residencePeriods";

  private static final String PLACE = "place";
  private static final String START = "start";
  private static final String END = "end";
  private static final String ONGOING = "ongoing";
  private static final String LAWFUL = "lawful";
  private static final String ABSENCES = "absences";
  private static final String SHORT_GAP_AFTER = "shortGapAfter";

  private final PartialDateForm dates = new PartialDateForm();
  private final AbsencesForm absences = new AbsencesForm();
  private final JudgementForm judgements = new JudgementForm();

  @Override
  Optional<ResidencePeriods> read(JsonInput in) throws IOException {
    int problems = in.problemCount();
    JsonPlace place = in.place();
    List<ResidencePeriod> known = new ArrayList<>();
    boolean complete =
        in.openArray(
            Phrase.of("problem.periods"), element -> readOne(element).ifPresent(known::add));
    return in.ifSound(
        problems,
        place,
        () -> complete ? ResidencePeriods.of(known) : ResidencePeriods.atLeast(known));
  }

  private Optional<ResidencePeriod> readOne(JsonInput in) throws IOException {
    int problems = in.problemCount();
    JsonPlace place = in.place();
    ResidencePeriodBuilder period = ResidencePeriod.builder();
    Map<String, ValueReader> members = new LinkedHashMap<>();
    members.put(PLACE, value -> TextForm.COUNTRY.read(value).ifPresent(period::place));
    members.put(START, in.orNull(value -> dates.read(value).ifPresent(period::start)));
    members.put(END, in.orNull(value -> dates.read(value).ifPresent(period::end)));
    members.put(ONGOING, in.orNull(value -> value.yesNo().ifPresent(period::ongoing)));
    members.put(LAWFUL, in.orNull(value -> value.yesNo().map(Truth::of).ifPresent(period::lawful)));
    members.put(ABSENCES, in.orNull(value -> absences.read(value).ifPresent(period::absences)));
    members.put(
        SHORT_GAP_AFTER,
        in.orNull(value -> judgements.read(value).ifPresent(period::shortGapAfter)));
    in.object(Phrase.of("problem.period"), members, Map.of(PLACE, Phrase.of("problem.country")));
    return in.ifSound(problems, place, period::build);
  }

  @Override
  void write(ResidencePeriods value, JsonSink out) throws IOException {
    write(value, absences::write, judgements::write, out);
  }

  @Override
  void writeOutcomes(ResidencePeriods value, JsonSink out) throws IOException {
    write(value, absences::writeOutcomes, judgements::writeOutcomes, out);
  }

  private void write(
      ResidencePeriods value,
      JsonOutput.Element<Absences> away,
      JsonOutput.Element<Judgement> judged,
      JsonSink out)
      throws IOException {
    out.beginArray();
    for (ResidencePeriod period : value.known()) {
      writeOne(period, away, judged, out);
    }
    if (!value.listsAll()) {
      out.string(JsonInput.MORE);
    }
    out.endArray();
  }

  private void writeOne(
      ResidencePeriod period,
      JsonOutput.Element<Absences> away,
      JsonOutput.Element<Judgement> judged,
      JsonSink out)
      throws IOException {
    out.beginObject();
    out.name(PLACE);
    TextForm.COUNTRY.write(period.place(), out);
    writeIfPresent(START, period.start(), dates, out);
    writeIfPresent(END, period.end(), dates, out);
    if (period.ongoing()) {
      out.member(ONGOING, true);
    }
    if (period.lawful().isKnown()) {
      out.member(LAWFUL, period.lawful() == Truth.TRUE);
    }
    if (!period.absences().equals(Absences.unknown())) {
      out.name(ABSENCES);
      away.write(period.absences(), out);
    }
    writeIfPresent(SHORT_GAP_AFTER, period.shortGapAfter(), judged, out);
    out.endObject();
  }

  @Override
  void describe(JsonSink out) throws IOException {
    out.member("$ref", "#/$defs/" + NAME);
  }

  /** Writes the schema that {@link #describe} refers to. */
  void define(JsonSink out) throws IOException {
    SchemaText.openArray(
        out,
        "All periods of residence, in any order; the element ? says that there may be others.",
        o -> {
          o.member("type", "object");
          SchemaText.names(o, "required", PLACE);
          o.member("additionalProperties", false);
          o.beginObject("properties");
          o.beginObject(PLACE);
          TextForm.COUNTRY.describe(o);
          o.endObject();
          SchemaText.optional(o, START, "The first day.", dates::describe);
          SchemaText.optional(o, END, "The last day.", dates::describe);
          SchemaText.optional(
              o,
              ONGOING,
              "Whether the residence surely goes on; such a period has no end.",
              type -> type.member("type", "boolean"));
          SchemaText.optional(
              o,
              LAWFUL,
              "Whether the residence was lawful.",
              type -> type.member("type", "boolean"));
          SchemaText.optional(o, ABSENCES, "", absences::describe);
          SchemaText.optional(
              o,
              SHORT_GAP_AFTER,
              "Whether residence went on after the last day, with only a short stay abroad until the"
                  + " next period or the decision; counts only where no other period fills the time.",
              judgements::describe);
          o.endObject();
        });
  }
}
