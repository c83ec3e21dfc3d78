package org.arendal.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.arendal.core.law.Language;
import org.arendal.core.words.Phrase;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseDocument;
import org.arendal.json.CaseReader;
import org.arendal.json.InvalidCaseException;
import org.arendal.json.JsonProblem;
import org.arendal.json.change.Change;

/**
 * Compares two answers to each case of a file, one line at a time, so that memory does not grow
 * with their number.
 *
 * <p>A line that cannot be compared is named, the first of them one by one, and stops nothing.
 * Where one file has more lines than the other nothing is reported, since then it is not known
 * which lines belong together.
 */
final class Diff {
  /** As many as somebody reads; a file that is not the right one has as many as lines. */
  private static final int MOST_NAMED = 10;

  private static final byte[] NOTHING = {};

  private final DiffReport report;
  private final Streams streams;
  private final Language language;
  private final DiffTally tally = new DiffTally();

  /** The lines of a file, and how it is named. */
  record Lines(Object name, InputStream in) {
    LineReader reader() {
      return new LineReader(in, CaseReader.DEFAULT_LIMIT);
    }
  }

  Diff(DiffReport report, Streams streams, Language language) {
    this.report = report;
    this.streams = streams;
    this.language = language;
  }

  /** Compares two answers that are given here, and returns the exit code. */
  int of(Lines cases, PairedAnswers pairs) throws IOException {
    LineReader matters = cases.reader();
    for (byte[] line = matters.next(); line != null; line = matters.next()) {
      compare(cases, line, cases, NOTHING, pairs);
    }
    return ended();
  }

  /** Compares an answer given here with an earlier one in the same line of another file. */
  int of(Lines cases, Lines answers, PairedAnswers pairs) throws IOException {
    LineReader matters = cases.reader();
    LineReader earlier = answers.reader();
    byte[] line = matters.next();
    byte[] answer = earlier.next();
    for (; line != null && answer != null; line = matters.next(), answer = earlier.next()) {
      compare(cases, line, answers, answer, pairs);
    }
    if (line != null || answer != null) {
      Lines longer = line == null ? answers : cases;
      Lines shorter = line == null ? cases : answers;
      throw BadInputException.of("error.more-lines", longer.name(), shorter.name(), tally.cases());
    }
    return ended();
  }

  private void compare(Lines cases, byte[] line, Lines answers, byte[] answer, PairedAnswers pairs)
      throws IOException {
    tally.begin();
    CaseDocument document;
    try {
      document = CaseReader.readDocument(new ByteArrayInputStream(line), Jackson2.JSON);
    } catch (InvalidCaseException e) {
      notCompared(cases, says(e.problems().get(0)));
      return;
    }
    try {
      List<Change> changes = pairs.changes(document, answer);
      tally.add(changes);
      if (!changes.isEmpty()) {
        report.one(tally.cases(), document.ref(), changes);
      }
    } catch (InvalidCaseException e) {
      notCompared(answers, says(e.problems().get(0)));
    } catch (BadInputException e) {
      notCompared(cases, e.says());
    }
  }

  private void notCompared(Lines file, Phrase why) {
    tally.notCompared();
    if (tally.leftOut() <= MOST_NAMED) {
      streams
          .err()
          .print(
              ErrorText.of(
                  Phrase.of("error.in-line", file.name(), tally.cases(), why)
                      .by(ShellWords.errors(language))));
    }
  }

  private static Phrase says(JsonProblem problem) {
    return Phrase.of("problem.line", problem.path(), problem.says());
  }

  private int ended() {
    report.all(tally);
    if (tally.leftOut() > 0) {
      throw BadLinesException.of("error.lines-not-compared", tally.leftOut(), tally.cases());
    }
    return tally.differing() > 0 ? ExitCodes.TO_LOOK_AT : ExitCodes.EVALUATED;
  }
}
