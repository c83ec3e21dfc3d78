package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The file beside the answers of a batch: its first line says what they are made with, and each
 * further line what the input was up to a line whose answer is on disk.
 *
 * <p>Lines are only added, so that a run that is killed leaves at most a last one that is not
 * whole. While a run has the file open no other can.
 */
final class RunFile implements AutoCloseable {
  private static final int LONGEST_LINE = 1 << 20;
  private static final Pattern MARK =
      Pattern.compile("\\{\"line\":(\\d{1,18}),\"sha256\":\"([0-9a-f]{64})\"}");

  private final FileChannel channel;
  private final LineReader lines;
  private long read;
  private long whole;

  private RunFile(FileChannel channel) {
    this.channel = channel;
    this.lines =
        new LineReader(
            Channels.newInputStream(channel),
            LONGEST_LINE,
            (bytes, offset, length) -> read += length);
  }

  /** Where the file of such answers is. */
  static Path beside(Path answers) {
    return answers.resolveSibling(answers.getFileName() + ".run");
  }

  /** Opens the file, which need not be there yet; empty if another run has it open. */
  static Optional<RunFile> open(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean isOurs = false;
    try {
      FileLock lock = channel.tryLock();
      isOurs = lock != null;
    } catch (OverlappingFileLockException e) {
      isOurs = false;
    } finally {
      if (!isOurs) {
        channel.close();
      }
    }
    return isOurs ? Optional.of(new RunFile(channel)) : Optional.empty();
  }

  /** Whether it holds something that no run wrote, not even one that was killed meanwhile. */
  boolean isSomethingElse() throws IOException {
    ByteBuffer first = ByteBuffer.allocate(BatchSettings.BEGINNING.length());
    int length = Math.max(0, channel.read(first, 0));
    return !BatchSettings.BEGINNING.startsWith(new String(first.array(), 0, length, UTF_8));
  }

  /** Begins it anew, on disk before anything else is. */
  void begin(BatchSettings settings) throws IOException {
    channel.truncate(0);
    whole = 0;
    add(settings.written());
    channel.force(true);
  }

  /** What the answers are made with, which is read before the marks. */
  Optional<BatchSettings> settings() throws IOException {
    return Optional.ofNullable(wholeLine()).flatMap(BatchSettings::read);
  }

  /** The next mark; null if there is no further one. */
  @Nullable Mark nextMark() throws IOException {
    String line = wholeLine();
    Matcher matcher = line == null ? null : MARK.matcher(line);
    return matcher != null && matcher.matches()
        ? new Mark(Long.parseLong(matcher.group(1)), matcher.group(2))
        : null;
  }

  /** Where the line ends that was read last. */
  long position() {
    return read;
  }

  /** Goes on behind what ends there; the rest goes when more is added. */
  void goOnAt(long position) {
    whole = position;
  }

  /** Adds a mark. */
  void add(Mark mark) throws IOException {
    add("{\"line\":%d,\"sha256\":\"%s\"}".formatted(mark.line(), mark.sha256()));
  }

  private void add(String line) throws IOException {
    channel.truncate(whole).position(whole);
    ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    whole = channel.position();
  }

  private @Nullable String wholeLine() throws IOException {
    long before = read;
    byte[] line = lines.next();
    return line == null || read - before == line.length ? null : new String(line, UTF_8);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
