package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.arendal.core.law.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases of very different cost, faults, and how many lines are begun at once. */
class InOrderTest {
  private static final String CASE = "{\"asOf\":\"1997-01-01\"}\n";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final AtomicInteger begun = new AtomicInteger();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 32})
  @DisplayName("Answers are in the order of the lines, whatever each takes")
  void keepsTheOrder(int threads) throws IOException {
    Tally tally =
        run(
            threads,
            500,
            (number, to) -> {
              if (number % 50 == 1) {
                pause(20);
              }
              to.append(String.valueOf(number));
            });

    assertThat(tally).isEqualTo(new Tally(500, 0));
    assertThat(numbers()).hasSize(500).isSorted().first().isEqualTo(1);
  }

  @Test
  @DisplayName("While one case takes long, only so many lines are begun")
  void beginsNoMoreThanSoManyLines() throws IOException {
    run(
        4,
        2_000,
        (number, to) -> {
          if (number == 1) {
            awaitRest();
            assertThat(begun.get()).isBetween(2, 4 * 16 + 1);
          }
          to.append(String.valueOf(number));
        });

    assertThat(numbers()).hasSize(2_000).isSorted();
  }

  @Test
  @DisplayName("While one case takes long, only so many bytes of answers wait")
  void keepsNoMoreThanSoManyBytes() throws IOException {
    String big = "x".repeat(1 << 20);
    run(
        4,
        50,
        (number, to) -> {
          if (number == 1) {
            awaitRest();
            assertThat(begun.get()).isBetween(2, 8 + 4 + 1);
          }
          to.append(number + " " + big);
        });

    assertThat(out.size()).isGreaterThan(50 << 20);
  }

  @Test
  @DisplayName("Of long lines only so many bytes are begun, however many threads there are")
  void beginsNoMoreThanSoManyBytes() throws IOException {
    String line = " ".repeat(1_000_000) + CASE;
    AtomicBoolean isFirst = new AtomicBoolean(true);
    CountDownLatch counted = new CountDownLatch(1);

    run(
        64,
        new ByteArrayInputStream(line.repeat(40).getBytes(UTF_8)),
        (number, to) -> {
          if (isFirst.getAndSet(false)) {
            awaitRest();
            assertThat(begun.get()).isBetween(2, 10);
            counted.countDown();
          }
          await(counted);
          to.append("whole");
        });

    assertThat(out.toString(UTF_8).lines()).hasSize(40);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  @DisplayName("A fault ends it, with all earlier answers whole and none behind")
  void endsWithAFault(int threads) {
    assertThatThrownBy(
            () ->
                run(
                    threads,
                    500,
                    (number, to) -> {
                      to.append(number + " ");
                      if (number == 123) {
                        throw new IllegalArgumentException("a fault");
                      }
                      pause(number % 10 == 0 ? 5 : 0);
                      to.append("whole");
                    }))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("a fault");

    List<String> lines = out.toString(UTF_8).lines().toList();
    assertThat(lines).hasSize(122).allMatch(line -> line.endsWith(" whole"));
  }

  @Test
  void endsWithAnErrorOfTheMachine() {
    assertThatThrownBy(
            () ->
                run(
                    2,
                    50,
                    (number, to) -> {
                      if (number == 5) {
                        throw new StackOverflowError();
                      }
                      to.append("whole");
                    }))
        .isExactlyInstanceOf(StackOverflowError.class);

    assertThat(out.toString(UTF_8).lines()).hasSize(4);
  }

  @Test
  @DisplayName("Where the input cannot be read on, what was read is answered")
  void endsWhereNothingCanBeRead() {
    InputStream broken =
        new InputStream() {
          private int count;

          @Override
          public int read() {
            throw new AssertionError("the batch is read byte by byte");
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            if (count++ == 10) {
              throw new IOException("gone");
            }
            System.arraycopy(CASE.getBytes(UTF_8), 0, target, offset, CASE.length());
            return CASE.length();
          }
        };

    assertThatThrownBy(() -> run(4, broken, (number, to) -> to.append("whole")))
        .isExactlyInstanceOf(IOException.class);

    assertThat(out.toString(UTF_8).lines()).hasSize(10);
  }

  private List<Integer> numbers() {
    return out.toString(UTF_8).lines().map(Integer::valueOf).toList();
  }

  private Tally run(int threads, int lines, Answering answering) throws IOException {
    return run(threads, new ByteArrayInputStream(numbered(lines).getBytes(UTF_8)), answering);
  }

  private Tally run(int threads, InputStream in, Answering answering) throws IOException {
    Batch batch =
        new Batch(
            (document, to) -> {
              begun.incrementAndGet();
              answering.write(
                  document.ref().map(ref -> Integer.parseInt(ref.text())).orElse(0), to);
              to.append('\n');
            },
            Language.ENGLISH,
            threads);
    return batch.run(new CaseLines(in, 10), new StandardAnswers(out), Batch.Watcher.NONE);
  }

  private static String numbered(int lines) {
    List<String> cases = new ArrayList<>();
    for (int i = 1; i <= lines; i++) {
      cases.add("{\"ref\":\"%d\",\"asOf\":\"1997-01-01\"}\n".formatted(i));
    }
    return String.join("", cases);
  }

  /** Waits until no further line is begun. */
  private void awaitRest() {
    for (int before = -1; before != begun.get(); ) {
      before = begun.get();
      pause(300);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pause(long millis) {
    try {
      assertThat(new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS)).isFalse();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Answers a line by its number. */
  @FunctionalInterface
  private interface Answering {
    void write(int number, Appendable to) throws IOException;
  }
}
