package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines, however they come. */
class LineReaderTest {
  private static final String TEXT =
      "one\n\n\ntwo\r\n" + "x".repeat(200_000) + "\n" + "y".repeat(65_535) + "\nlast";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 1000, 65_536, 1_000_000})
  void are_the_same_in_parts_of_any_size(int size) throws IOException {
    assertThat(lines(TEXT, size, 1 << 20))
        .containsExactlyElementsOf(
            TEXT.lines().toList().stream()
                .map(line -> line.equals("two") ? "two\r" : line)
                .toList());
    assertThat(lines(TEXT + "\n", size, 1 << 20)).isEqualTo(lines(TEXT, size, 1 << 20));
    assertThat(lines(TEXT, size, 3))
        .containsExactly("one", "", "", "two\r", "xxxx", "yyyy", "last");
    assertThat(lines("", size, 3)).isEmpty();
    assertThat(lines("\n", size, 3)).containsExactly("");
  }

  private static List<String> lines(String text, int size, int limit) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    InputStream in =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, size));
          }
        };
    ByteArrayOutputStream passed = new ByteArrayOutputStream();
    LineReader reader = new LineReader(in, limit, passed::write);
    List<String> lines = new ArrayList<>();
    for (byte[] line = reader.next(); line != null; line = reader.next()) {
      lines.add(new String(line, UTF_8));
    }
    assertThat(passed.toByteArray()).isEqualTo(bytes);
    return lines;
  }
}
