package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final Map<Language, Map<Fact<?>, String>> QUESTIONS = new HashMap<>();

  private final Speaker speaker;
  private final Language language;
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
    this.language = language;
  }

  /** Holds an interview. */
  static Talk with(Speaker speaker, Language language, String... args) {
    Talk talk = new Talk(speaker, language);
    List<String> all = new ArrayList<>(List.of("interview"));
    all.addAll(List.of(args));
    all.addAll(List.of("--lang", language.tag()));
    Streams streams = new Streams(talk.new Keyboard(), talk.out, talk.err);
    talk.exitCode = Main.run(all.toArray(String[]::new), streams, CliRun.ALL_COUNTRIES);
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
  static Optional<Fact<?>> fact(String question, Language language) {
    return QUESTIONS.computeIfAbsent(language, Talk::questions).entrySet().stream()
        .filter(asked -> question.contains(asked.getValue()))
        .<Fact<?>>map(Map.Entry::getKey)
        .findFirst();
  }

  /** The question of each fact, the longest first. */
  private static Map<Fact<?>, String> questions(Language language) {
    Explanation explanation = Explanation.inLanguage(language);
    Map<Fact<?>, String> questions = new LinkedHashMap<>();
    Facts.all().stream()
        .sorted(Comparator.comparing(fact -> -explanation.question(fact).length()))
        .forEach(fact -> questions.put(fact, explanation.question(fact)));
    return questions;
  }

  private List<String> next() {
    byte[] all = out.toByteArray();
    int said = Math.max(heard, all.length - PROMPT.length()) - heard;
    String text = new String(all, heard, said, UTF_8);
    heard = all.length;
    int blank = text.lastIndexOf("\n\n");
    String question = (blank < 0 ? text : text.substring(blank)).replaceAll("\\s+", " ").strip();
    int times = 0;
    for (int i = asked.size() - 1; i >= 0 && asked.get(i).equals(question); i--) {
      times++;
    }
    asked.add(question);
    return speaker.answer(question, fact(question, language), times);
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
          heard = out.size();
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
