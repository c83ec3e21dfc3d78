package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import org.arendal.core.explanation.Lines;
import org.arendal.core.words.Phrase;
import org.arendal.core.words.Texts;

/**
 * Talks with whoever sits at the keyboard, line by line: no colour, nothing that is drawn again, no
 * line of ours wider than 80 columns.
 */
final class Dialogue {
  private static final int WIDTH = 80;
  private static final int LONGEST_LINE = 20_000;
  private static final String PROMPT = "> ";

  private final Streams streams;
  private final LineReader lines;
  private final Texts texts;

  Dialogue(Streams streams, Texts texts) {
    this.streams = streams;
    this.lines = new LineReader(streams.in(), LONGEST_LINE);
    this.texts = texts;
  }

  /** Says a text of ours under a key, as a paragraph. */
  void tell(String key, Object... arguments) {
    say(texts.get(key, arguments));
  }

  /** Says a text as a paragraph. */
  void say(String text) {
    item("", text);
  }

  /** Says a text after a lead. */
  void item(String lead, String text) {
    Lines page = Lines.ofWidth(WIDTH);
    page.add(lead, text);
    streams.out().print(page);
  }

  /** Leaves a line empty. */
  void blank() {
    streams.out().print("\n");
  }

  /** Says what is broken into lines already. */
  void page(String page) {
    streams.out().print(page);
  }

  /** Says what can be chosen, each on a line with its number, or all in one paragraph. */
  void choices(List<Choice> choices, boolean each) {
    StringBuilder together = new StringBuilder();
    for (int i = 0; i < choices.size(); i++) {
      String number = String.valueOf(i + 1);
      if (each) {
        item(" ".repeat(Math.max(0, 3 - number.length())) + number + "  ", choices.get(i).words());
      } else {
        together.append(i == 0 ? "" : ", ").append(number).append('\u00a0');
        together.append(choices.get(i).words().replace(' ', '\u00a0'));
      }
    }
    if (!each) {
      item("  ", together.toString());
    }
  }

  /**
   * Reads the next line, without blanks around it.
   *
   * @throws OrderGiven if it is an order, or if there is no further line
   */
  String reply() {
    for (; ; ) {
      streams.out().print(PROMPT);
      if (!streams.flush()) {
        throw new OrderGiven(Order.END);
      }
      Optional<String> line = text(next());
      if (line.isPresent()) {
        Optional<Order> order = Order.find(line.get(), texts);
        if (order.isPresent()) {
          throw new OrderGiven(order.get());
        }
        return line.get();
      }
      tell("shell.interview.wrong.text");
    }
  }

  private byte[] next() {
    try {
      byte[] line = lines.next();
      if (line == null) {
        throw new OrderGiven(Order.END);
      }
      return line;
    } catch (IOException e) {
      throw new BadInputException(
          Phrase.of("error.not-readable", Phrase.of("error.standard-input")), e);
    }
  }

  /** A line as text; empty if it is none, or too long. */
  private static Optional<String> text(byte[] line) {
    if (line.length > LONGEST_LINE) {
      return Optional.empty();
    }
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString().strip());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
