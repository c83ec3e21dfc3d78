package org.arendal.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.arendal.core.words.Phrase;

/**
 * Answers in a file that a run which was killed can go on with.
 *
 * <p>Before the first answer {@link RunFile} has what they are made with. To go on, the input is
 * read up to the last mark and must be what it was. Answers behind the mark are made once more and
 * must be those that stand there; so no line goes unseen, and nothing but the line that is not
 * whole is cut. Nothing is changed in a file that is refused.
 */
final class AnswerFile implements AnswerSink {
  private static final int HELD_BACK = 1 << 16;

  private final String name;
  private final FileChannel channel;
  private final OutputStream out;
  private final RunFile run;
  private final Tally before;
  private final long standing;
  private final long standingLines;
  private long position;
  private long line;
  private Mark marked;
  private boolean isCut;

  private AnswerFile(String name, FileChannel channel, RunFile run, Standing from) {
    this.name = name;
    this.channel = channel;
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), HELD_BACK);
    this.run = run;
    this.before = new Tally(from.mark().line(), from.bad());
    this.standing = from.end();
    this.standingLines = from.lines();
    this.position = from.markedEnd();
    this.line = from.mark().line();
    this.marked = from.mark();
  }

  /** A file that is not there yet. */
  static AnswerFile begun(String name, BatchSettings settings) {
    Path path = path(name);
    refuseIfThere(name, path);
    return opened(
        name,
        path,
        run -> {
          // Another run may have been here before the file was ours.
          refuseIfThere(name, path);
          return begun(name, path, run, settings);
        });
  }

  /**
   * A file that is gone on with if anything stands in it, once the lines are read whose answers it
   * holds; otherwise one that is begun.
   *
   * @throws IOException if the lines cannot be read
   */
  static AnswerFile resumed(String name, BatchSettings settings, CaseLines lines)
      throws IOException {
    Path path = path(name);
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw BadInputException.of("error.file-not-written", name);
    }
    if (isBegun(path) && Files.notExists(RunFile.beside(path))) {
      throw BadInputException.of("error.no-such-file", RunFile.beside(path));
    }
    AnswerFile file =
        opened(
            name,
            path,
            run ->
                isBegun(path)
                    ? goneOnWith(name, path, run, settings)
                    : begun(name, path, run, settings));
    try {
      file.readUpToMark(lines);
      return file;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** What is opened once no other run can write to it. */
  @FunctionalInterface
  private interface Opening {
    AnswerFile with(RunFile run) throws IOException;
  }

  private static AnswerFile opened(String name, Path path, Opening opening) {
    try {
      RunFile run =
          RunFile.open(RunFile.beside(path))
              .orElseThrow(() -> BadInputException.of("error.file-in-use", name));
      try {
        return opening.with(run);
      } catch (IOException | RuntimeException e) {
        run.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UnwrittenException(name, e);
    }
  }

  private static AnswerFile begun(String name, Path path, RunFile run, BatchSettings settings)
      throws IOException {
    if (run.isSomethingElse()) {
      throw notBegun(path);
    }
    run.begin(settings);
    return new AnswerFile(
        name,
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE),
        run,
        Standing.NOTHING);
  }

  private static AnswerFile goneOnWith(String name, Path path, RunFile run, BatchSettings settings)
      throws IOException {
    List<Phrase> differences =
        run.settings().orElseThrow(() -> notBegun(path)).differencesTo(settings);
    if (!differences.isEmpty()) {
      throw new BadInputException(Phrase.of("error.begun-otherwise", name), differences);
    }
    Standing standing;
    try (InputStream answers = Files.newInputStream(path)) {
      standing = Standing.of(answers, run);
    }
    run.goOnAt(standing.runEnd());
    return new AnswerFile(
        name,
        FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE),
        run,
        standing);
  }

  private static Path path(String name) {
    if (name.equals("-")) {
      throw BadInputException.of("error.no-file-name", name);
    }
    return NewFile.named(name);
  }

  private static boolean isBegun(Path path) {
    return path.toFile().length() > 0;
  }

  private static void refuseIfThere(String name, Path path) {
    if (Files.exists(path)) {
      throw BadInputException.of("error.file-is-there", name, "--resume");
    }
  }

  private static BadInputException notBegun(Path path) {
    return BadInputException.of("error.no-run", RunFile.beside(path));
  }

  private void readUpToMark(CaseLines lines) throws IOException {
    if (marked.line() > 0 && !(lines.skipTo(marked.line()) && lines.mark().equals(marked))) {
      throw otherInput(marked.line());
    }
  }

  private BadInputException otherInput(long upTo) {
    return BadInputException.of("error.begun-with-other-input", name, upTo);
  }

  @Override
  public Tally before() {
    return before;
  }

  @Override
  public void write(byte[] answer) {
    line++;
    try {
      if (position < standing) {
        compare(answer);
      } else {
        append(answer);
      }
    } catch (IOException e) {
      throw new UnwrittenException(name, e);
    }
    position += answer.length;
  }

  private void compare(byte[] answer) throws IOException {
    ByteBuffer stands = ByteBuffer.allocate(answer.length);
    while (stands.hasRemaining() && channel.read(stands, position + stands.position()) >= 0) {
      // A read may give less than there is.
    }
    if (!Arrays.equals(stands.array(), answer)) {
      throw otherInput(line);
    }
  }

  private void append(byte[] answer) throws IOException {
    cut();
    out.write(answer);
  }

  /** Cuts off the line that is not whole, before the first answer behind those that stand. */
  private void cut() throws IOException {
    if (!isCut) {
      channel.truncate(standing).position(standing);
      isCut = true;
    }
  }

  @Override
  public void mark(Mark mark) {
    if (mark.line() <= marked.line()) {
      return;
    }
    try {
      out.flush();
      channel.force(false);
      run.add(mark);
    } catch (IOException e) {
      throw new UnwrittenException(name, e);
    }
    marked = mark;
  }

  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UnwrittenException(name, e);
    }
  }

  @Override
  public void end(Mark mark) {
    if (position < standing) {
      throw otherInput(standingLines);
    }
    try {
      cut();
    } catch (IOException e) {
      throw new UnwrittenException(name, e);
    }
    mark(mark);
  }

  @Override
  public void close() {
    try (run) {
      channel.close();
    } catch (IOException e) {
      throw new UnwrittenException(name, e);
    }
  }
}
