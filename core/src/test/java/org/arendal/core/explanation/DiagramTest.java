package org.arendal.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.TestCountry;
import org.arendal.core.answer.Determination;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.TiesFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.logic.Finding;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseDomain;
import org.arendal.core.matter.CaseText;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Diagrams of rules and findings: the tree of the rule, in words, whole in every form. */
class DiagramTest {
  private static final Case MATTER =
      CaseText.of(
          LocalDate.of(2026, 3, 1),
          "host.territory: NO; person.citizenships: SE; stay.kind: temporary; stay.lawful: yes;"
              + " need.immediate: yes");

  private static final Pattern GRAPH =
      Pattern.compile(
          """
          flowchart LR
            accTitle: [^\n"<>`]+
            accDescr: [^\n"<>`]+
          (?:  n\\d+(?:\\[\\[LABEL]]|\\[LABEL]|\\{\\{LABEL}})
          |  n\\d+ --> (?:\\|LABEL\\| )?n\\d+
          )*+"""
              .replace("LABEL", "\"(?:[^\\n\"<>`]|<br/>)+\""));

  /** Text in XML: no sign of the language but as a reference. */
  private static final String TEXT = "(?:[^<>&]|&(?:amp|lt|gt|quot|#39);)*+";

  private static final Pattern DRAWN = Pattern.compile("<text [^<>&]*>(" + TEXT + ")</text>\n");

  /** A drawing is flat, so that this is all of its grammar. */
  private static final Pattern SVG =
      Pattern.compile(
          """
          <svg [^<>&]*>
          <title id="[a-z0-9-]+">(TEXT)</title>
          <desc id="[a-z0-9-]+">(TEXT)</desc>
          (?:<(?:rect|circle|path|text) [^<>&]*(?:/>|>TEXT</text>)
          )*+</svg>
          """
              .replace("TEXT", TEXT));

  @Provide
  Arbitrary<Case> cases() {
    return CaseDomain.cases();
  }

  @ParameterizedTest
  @EnumSource(Article.class)
  void ofARuleHaveEachCriterionAndSayNothingOfACase(Article article) {
    for (Language language : Texts.languages()) {
      Diagram diagram = Explanation.inLanguage(language).diagram(article);

      assertThat(diagram.lines()).allSatisfy(line -> assertThat(line.status()).isEmpty());
      assertThat(criteria(diagram))
          .isEqualTo(criteria(TestCountry.convention().evaluate(article, MATTER)));
      assertIsWhole(diagram);
    }
  }

  @Property(tries = 30)
  void ofAFindingHaveWhatCameOfEachCriterion(@ForAll("cases") Case matter) {
    for (Article article : Article.values()) {
      Determination determination = TestCountry.convention().evaluate(article, matter);
      Diagram diagram = Explanation.inLanguage(Language.DANISH).diagram(determination);

      assertThat(diagram.lines().get(0).status()).contains(determination.finding().status());
      assertThat(criteria(diagram)).isEqualTo(criteria(determination));
      assertThat(diagram.lines()).allSatisfy(line -> assertThat(line.status()).isPresent());
      assertIsWhole(diagram);
    }
  }

  @Test
  void showWhoJudgedAndEscapeIt() {
    String reason = "a <b>& \"c\" 'd' #e; `f` --> \u202e end";
    Case matter =
        MATTER.with(
            TiesFacts.ASSESSED,
            Judgement.builder()
                .outcome(true)
                .reason(reason)
                .role("caseworker")
                .date(LocalDate.of(2026, 2, 1))
                .build());
    Diagram diagram =
        Explanation.inLanguage(Language.ENGLISH)
            .diagram(TestCountry.convention().evaluate(Article.REPATRIATION_PROTECTION, matter));

    assertThat(diagram.text()).contains("by judgement of 1 February 2026", "[U+202E]");
    assertThat(SvgDrawing.of(diagram))
        .contains("&lt;b&gt;&amp;", "&quot;c&quot;")
        .doesNotContain("<b>", "\u202e");
    assertThat(MermaidGraph.of(diagram))
        .contains("#60;b#62;#38;")
        .doesNotContain("<b>", "`", "\u202e");
    assertIsWhole(diagram);
  }

  @Test
  void leadToExceptionsInWords() {
    assertThat(
            Explanation.inLanguage(Language.ENGLISH)
                .diagram(Article.REPATRIATION_PROTECTION)
                .title())
        .isEqualTo("Article 7. Protection against repatriation: its conditions");
    assertThat(
            Arrays.stream(Article.values())
                .map(article -> Explanation.inLanguage(Language.ENGLISH).diagram(article)))
        .anySatisfy(
            diagram -> {
              assertThat(diagram.text()).contains("- Unless: ");
              assertThat(MermaidGraph.of(diagram)).contains("|\"Unless\"|");
              assertThat(SvgDrawing.of(diagram)).contains(">Unless:</text>");
            });
  }

  private static List<String> criteria(Diagram diagram) {
    return diagram.lines().stream()
        .filter(line -> line.shape() == Diagram.Shape.CRITERION)
        .map(line -> line.provisions().toString())
        .toList();
  }

  private static List<String> criteria(Determination determination) {
    return determination.finding().leaves().stream().map(DiagramTest::provisions).toList();
  }

  private static String provisions(Finding leaf) {
    return leaf.condition().criterion().orElseThrow().provisions().toString();
  }

  /** Each form has each line, and is written as its format has it. */
  private static void assertIsWhole(Diagram diagram) {
    assertThat(diagram.text().lines()).hasSize(diagram.lines().size() + 2);
    assertThat(MermaidGraph.of(diagram)).matches(GRAPH);
    Matcher svg = SVG.matcher(SvgDrawing.of(diagram));
    assertThat(svg.matches()).as(SvgDrawing.of(diagram)).isTrue();
    assertThat(SvgDrawing.of(diagram))
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"")
        .contains(" lang=\"" + diagram.language().tag() + "\" ");
    assertThat(read(svg.group(1))).isEqualTo(Diagram.shown(diagram.title()));
    assertThat(read(svg.group(2))).contains(diagram.description(), diagram.text());
    String drawn =
        DRAWN
            .matcher(SvgDrawing.of(diagram))
            .results()
            .map(text -> read(text.group(1)))
            .collect(Collectors.joining(" "));
    for (int i = 0; i < diagram.lines().size(); i++) {
      Diagram.Line line = diagram.lines().get(i);
      assertThat(drawn).contains(Diagram.shown(line.text()));
      line.status().ifPresent(status -> assertThat(drawn).contains(diagram.word(status)));
      assertThat(line.parent()).isLessThan(i);
      assertThat(line.depth())
          .isEqualTo(line.parent() < 0 ? 0 : diagram.lines().get(line.parent()).depth() + 1);
    }
  }

  private static String read(String escaped) {
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
