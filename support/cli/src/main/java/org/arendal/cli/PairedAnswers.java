package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.arendal.core.answer.Assessment;
import org.arendal.core.words.Phrase;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.AnswerDocument;
import org.arendal.json.AnswerOutcomes;
import org.arendal.json.AnswerReader;
import org.arendal.json.CaseDocument;
import org.arendal.json.InvalidCaseException;
import org.arendal.json.change.AnswerChanges;
import org.arendal.json.change.Change;

/** Two answers to the case of a line. */
@FunctionalInterface
interface PairedAnswers {
  /** How the line begins that a batch writes in the place of an answer. */
  Pattern ERROR = Pattern.compile("\\s*\\{\\s*\"error\"");

  /**
   * In what they differ.
   *
   * @param line the line of the earlier answer; empty if both are given here
   * @throws BadInputException if the line cannot be compared
   * @throws InvalidCaseException if the line is no answer
   */
  List<Change> changes(CaseDocument document, byte[] line) throws IOException;

  /** In what an answer differs from the earlier one that is read from a line. */
  static List<Change> changes(CaseDocument document, byte[] line, Assessment answer)
      throws IOException {
    AnswerDocument earlier = read(line);
    if (!earlier.ref().equals(document.ref())) {
      throw BadInputException.of("error.another-ref");
    }
    return AnswerChanges.between(earlier.outcomes(), AnswerOutcomes.of(answer));
  }

  private static AnswerDocument read(byte[] line) throws IOException {
    try {
      return AnswerReader.read(new ByteArrayInputStream(line), Jackson2.JSON);
    } catch (InvalidCaseException e) {
      throw ERROR.matcher(new String(line, UTF_8)).lookingAt()
          ? new BadInputException(Phrase.of("error.answer-is-error"), e)
          : e;
    }
  }
}
