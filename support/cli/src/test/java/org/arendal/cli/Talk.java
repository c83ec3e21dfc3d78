package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.law.Language;
import org.jspecify.annotations.Nullable;

/**
 * An interview in which each line is chosen by what was asked last, as somebody at the keyboard
 * does.
 */
final class Talk {
  private static final String PROMPT = "> ";

  private final Speaker speaker;
  private final Explanation explanation;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<String> asked = new ArrayList<>();
  private int heard;
  private int exitCode;

  /** Answers what is asked. */
  interface Speaker {
    /**
     * The next lines.
     *
     * @param question what was asked, in one line
     * @param fact the fact that it asks for; empty if it asks for a part of one, or for none
     * @param times how often it was asked before without a pause
     * @return the lines; none to end the input
     */
    List<String> answer(String question, Optional<Fact<?>> fact, int times);
  }

  private Talk(Speaker speaker, Language language) {
    this.speaker = speaker;
    this.explanation = Explanation.inLanguage(language);
  }

  /** Holds an interview. */
  static Talk with(Speaker speaker, Language language, String... args) {
    Talk talk = new Talk(speaker, language);
    List<String> all = new ArrayList<>(List.of("interview"));
    all.addAll(List.of(args));
    all.addAll(List.of("--lang", language.tag()));
    talk.exitCode = Main.run(all.toArray(String[]::new), talk.new Keyboard(), talk.out, talk.err);
    return talk;
  }

  int exitCode() {
    return exitCode;
  }

  /** All that was said. */
  String all() {
    return out.toString(UTF_8);
  }

  /** What was said as errors. */
  String errors() {
    return err.toString(UTF_8);
  }

  /** The questions and parts of questions that were asked, each in one line. */
  List<String> asked() {
    return asked;
  }

  /** The fact that a question asks for: the one with the longest question that it holds. */
  static Optional<Fact<?>> fact(String question, Explanation explanation) {
    return Facts.all().stream()
        .filter(fact -> question.contains(explanation.question(fact)))
        .max(Comparator.comparing(fact -> explanation.question(fact).length()));
  }

  private List<String> next() {
    String all = all();
    String said = all.substring(heard, Math.max(heard, all.length() - PROMPT.length()));
    heard = all.length();
    int blank = said.lastIndexOf("\n\n");
    String question = (blank < 0 ? said : said.substring(blank)).replaceAll("\\s+", " ").strip();
    int times = 0;
    for (int i = asked.size() - 1; i >= 0 && asked.get(i).equals(question); i--) {
      times++;
    }
    asked.add(question);
    return speaker.answer(question, fact(question, explanation), times);
  }

  /** Gives the lines byte by byte, so that none is asked for before it is read. */
  private final class Keyboard extends InputStream {
    private final Queue<String> lines = new ArrayDeque<>();
    private byte @Nullable [] line;
    private int place;

    @Override
    public int read() {
      if (line == null || place == line.length) {
        // Lines that were told at once still answer one question each.
        List<String> more = lines.isEmpty() ? next() : List.of();
        if (more.isEmpty() && lines.isEmpty()) {
          return -1;
        }
        lines.addAll(more);
        if (more.isEmpty()) {
          heard = all().length();
        }
        line = (lines.remove() + "\n").getBytes(UTF_8);
        place = 0;
      }
      return line[place++];
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      int next = read();
      if (next < 0) {
        return -1;
      }
      bytes[offset] = (byte) next;
      return 1;
    }
  }
}
