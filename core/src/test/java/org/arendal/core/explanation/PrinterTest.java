package org.arendal.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.arendal.core.TestCountry;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Determination;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provision;
import org.arendal.core.logic.Finding;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseText;
import org.junit.jupiter.api.Test;

/** What a printer other than plain text is given. */
class PrinterTest {
  private static final Explanation ENGLISH = Explanation.inLanguage(Language.ENGLISH);
  private static final Case MATTER =
      CaseText.of(
          LocalDate.of(2026, 3, 1),
          "host.territory: NO; person.citizenships: SE; stay.kind: temporary; stay.lawful: yes;"
              + " need.immediate: yes");

  /** A condition as it was printed. */
  private record Printed(
      int depth, Finding.Status status, String text, List<Provision> provisions) {}

  /** Keeps the sort of each block, and conditions and texts as they are. */
  private static final class Recorder implements Printer {
    private final List<String> sorts = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Printed> conditions = new ArrayList<>();

    private void block(String sort, String text) {
      sorts.add(sort);
      texts.add(text);
    }

    @Override
    public void title(String text) {
      block("title", text);
    }

    @Override
    public void heading(String text) {
      block("heading", text);
    }

    @Override
    public void section(String text) {
      block("section", text);
    }

    @Override
    public void paragraph(String text, List<Provision> cited) {
      block("paragraph", text);
    }

    @Override
    public void condition(int depth, Finding.Status status, String text, List<Provision> cited) {
      block("condition", text);
      conditions.add(new Printed(depth, status, text, cited));
    }

    @Override
    public void remark(int depth, String text) {
      block("remark", text);
    }

    @Override
    public void item(String text, List<Provision> cited) {
      block("item", text);
    }

    @Override
    public void detail(String text) {
      block("detail", text);
    }

    @Override
    public void row(String text) {
      block("row", text);
    }

    @Override
    public void footer(List<String> footer) {
      block("footer", String.join("\n", footer));
    }
  }

  @Test
  void isGivenAnAssessmentFromItsTitleToItsFooter() {
    Recorder recorder = new Recorder();

    ENGLISH.print(TestCountry.convention().assess(MATTER), recorder);

    assertThat(recorder.sorts)
        .startsWith("title", "paragraph", "heading", "item")
        .endsWith("footer")
        .containsOnlyOnce("title", "footer")
        .containsSubsequence(
            "heading", "section", "condition", "remark", "section", "item", "heading", "detail");
  }

  @Test
  void isGivenEachConditionWithWhatCameOfItAndWhereItIsSaid() {
    Determination answer = TestCountry.convention().evaluate(Article.TEMPORARY_STAY, MATTER);
    Recorder recorder = new Recorder();

    ENGLISH.print(answer, recorder);

    assertThat(recorder.conditions)
        .filteredOn(printed -> !printed.provisions().isEmpty())
        .extracting(Printed::provisions)
        .containsExactlyElementsOf(
            answer.finding().leaves().stream()
                .map(leaf -> leaf.condition().criterion().orElseThrow().provisions())
                .map(provisions -> Citations.first(Article.TEMPORARY_STAY, provisions))
                .toList());
    assertThat(recorder.conditions)
        .extracting(Printed::status, Printed::text)
        .contains(
            tuple(Finding.Status.MET, "The person is a citizen of a Nordic country"),
            tuple(Finding.Status.MET, "Not the case: the person is a citizen of the host country"));
    assertThat(recorder.conditions.get(0).depth()).isZero();
    assertThat(recorder.conditions).extracting(Printed::depth).contains(1, 2);
  }

  @Test
  void isGivenWholeTextsWhosePlainFormIsTheText() {
    Assessment assessment = TestCountry.convention().assess(MATTER);
    Recorder recorder = new Recorder();

    ENGLISH.print(assessment, recorder);

    String plain = ENGLISH.text(assessment).replaceAll("\\s+", " ");
    assertThat(recorder.texts)
        .allSatisfy(text -> assertThat(plain).contains(text.replaceAll("\\s+", " ")));
  }
}
