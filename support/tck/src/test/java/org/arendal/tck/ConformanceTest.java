package org.arendal.tck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConformanceTest {
  private static final Expectation HELP =
      new Expectation(
          "applies",
          Set.of("give-help"),
          Set.of("send-home"),
          Set.of("stay.kind"),
          Set.of("child.needs"),
          Set.of("A06-1"),
          Optional.empty());
  private static final Complete ALL =
      new Complete(
          Set.of("give-help"),
          Map.of("pay-journey", Set.of("stay.ended")),
          Set.of("stay.kind"),
          Optional.of(Set.of("liaison-body DK")));
  private static final Settings NONE = new Settings(Map.of(), Map.of(), Map.of());

  private static ConformanceCase matter(String id, String article, Settings settings) {
    return new ConformanceCase(id, article, "{\"id\":\"" + id + "\"}", settings, HELP, "Why.");
  }

  @Test
  void findsEachThingThatDiffers() {
    Answer answer =
        Answer.read(
            """
            {"outcome": "undetermined", "conclusions": [{"id": "send-home", "dependsOn": []},
            {"id": "give-help", "dependsOn": ["stay.kind"], "provisions": ["A06-g1"]}],
            "openFacts": [{"fact": "child.needs"}]}""");

    assertThat(HELP.differences(answer))
        .extracting(Difference::toString)
        .containsExactly(
            "answers undetermined",
            "does not conclude give-help",
            "concludes send-home",
            "does not ask stay.kind",
            "asks child.needs",
            "does not cite A06-1");
  }

  @Test
  void findsNothingWhereAllIsAsExpected() {
    Answer answer =
        Answer.read(
            """
            {"outcome": "applies", "openFacts": [{"fact": "stay.kind"}],
            "conclusions": [{"id": "give-help", "dependsOn": [], "provisions": ["A06-1"]}]}""");

    assertThat(HELP.differences(answer)).isEmpty();
  }

  @Test
  void isCompleteWhereAllIsThereAndNothingElse() {
    assertThat(differences(ALL)).isEmpty();
  }

  @Test
  void namesWhatGoesBeyondTheCompleteAnswer() {
    assertThat(differences(new Complete(Set.of(), Map.of(), Set.of(), Optional.of(Set.of()))))
        .containsExactly(
            "more than the complete answer: conclusion give-help",
            "more than the complete answer: open conclusion pay-journey",
            "more than the complete answer: open fact stay.kind",
            "more than the complete answer: contact liaison-body DK");
  }

  @Test
  void namesWhatIsMissingInTheCompleteAnswer() {
    assertThat(
            differences(
                new Complete(
                    Set.of("give-help", "go-on"),
                    Map.of("pay-journey", Set.of("need.immediate"), "escort", Set.of("stay.kind")),
                    Set.of("stay.kind", "stay.lawful"),
                    Optional.of(Set.of("liaison-body DK", "liaison-body SE")))))
        .containsExactly(
            "does not conclude go-on",
            "does not leave open escort",
            "lets depend pay-journey on stay.ended",
            "does not ask stay.lawful",
            "does not name the contact liaison-body SE");
  }

  @Test
  void looksAtNoContactsWhereTheTextDoesNotSettleThem() {
    assertThat(
            differences(
                new Complete(ALL.concludes(), ALL.mayFollow(), ALL.asks(), Optional.empty())))
        .isEmpty();
  }

  /** What differs in an answer that leaves open whether the journey is paid. */
  private static List<String> differences(Complete complete) {
    Answer answer =
        Answer.read(
            """
            {"outcome": "undetermined", "conclusions": [{"id": "give-help", "dependsOn": []},
            {"id": "pay-journey", "dependsOn": ["stay.ended"]}],
            "openFacts": [{"fact": "stay.kind"}],
            "contacts": [{"function": "liaison-body", "territory": "DK"}]}""");
    Set<String> none = Set.of();
    return new Expectation("undetermined", none, none, none, none, none, Optional.of(complete))
        .differences(answer).stream().map(Difference::toString).toList();
  }

  @Test
  void tellsACaseThatIsRefused() {
    assertThat(HELP.differences(Answer.read("{\"error\": {\"line\": 1}}")))
        .extracting(Difference::kind)
        .containsExactly(Difference.Kind.REFUSED);
  }

  @Test
  void refusesAnAnswerThatIsNoJson() {
    assertThatIllegalArgumentException().isThrownBy(() -> Answer.read("Usage: arendal"));
  }

  @Test
  void runsCasesOfOneArticleAndTheSameSettingsTogether() throws IOException {
    Settings settled =
        new Settings(Map.of("r", "yes"), Map.of("FO", "1998-05-01"), Map.of("SE", "2030-01-15"));
    List<String> calls = new ArrayList<>();

    List<Result> results =
        Conformance.run(
            List.of(matter("1", "6", NONE), matter("2", "6", settled), matter("3", "6", NONE)),
            (article, settings, cases) -> {
              calls.add(
                  settings.arguments(article).subList(4, settings.arguments(article).size())
                      + " "
                      + cases.size());
              return cases.stream().map(each -> "{\"outcome\":\"applies\"}").toList();
            });

    assertThat(calls)
        .containsExactly(
            "[6] 2",
            "[6, --reading, r=yes, --in-force, FO=1998-05-01, --denounced, SE=2030-01-15] 1");
    assertThat(results)
        .extracting(result -> result.conformanceCase().id())
        .containsExactly("1", "2", "3");
    assertThat(results).noneMatch(Result::conforms);
  }

  @Test
  void refusesAnImplementationThatLosesALine() {
    assertThatIOException()
        .isThrownBy(
            () -> Conformance.run(List.of(matter("1", "6", NONE)), (a, s, cases) -> List.of()))
        .withMessage("article 6 from 1 on: 1 cases, 0 answers");
  }

  @Test
  void saysThatACommandCannotBeRun() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    int code = Main.run(new String[] {"/no/such/command"}, new PrintStream(out, true, UTF_8));

    assertThat(code).isEqualTo(2);
    assertThat(out.toString(UTF_8)).contains("could not be run", "/no/such/command");
  }

  @Test
  void asksForACommand() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(Main.run(new String[0], new PrintStream(out, true, UTF_8))).isEqualTo(2);
    assertThat(out.toString(UTF_8)).startsWith("Which command");
  }
}
