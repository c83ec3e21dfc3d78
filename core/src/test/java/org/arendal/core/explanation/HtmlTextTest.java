package org.arendal.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.core.TestCountry;
import org.arendal.core.answer.Assessment;
import org.arendal.core.fact.FreeText;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.NeedFacts;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provision;
import org.arendal.core.logic.Finding;
import org.arendal.core.matter.Case;
import org.arendal.core.matter.CaseDomain;
import org.arendal.core.matter.CaseText;
import org.arendal.core.words.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers in HTML and in Markdown: whole, readable by all, and closed to what is written in. */
class HtmlTextTest {
  private static final Case MATTER =
      CaseText.of(
          LocalDate.of(2026, 3, 1),
          "host.territory: NO; person.citizenships: SE; stay.kind: temporary; stay.lawful: yes;"
              + " need.immediate: yes; need.aroseDuringStay: yes; transfer.destinationTerritory: SE");

  private static final Pattern COLOUR = Pattern.compile("(?<!-)color: #([0-9a-f]{6})");

  /** The texts of conditions, remarks and items, in their order. */
  private static final class Recorder implements Printer {
    private final List<String> texts = new ArrayList<>();

    @Override
    public void title(String text) {
      texts.add(text);
    }

    @Override
    public void heading(String text) {
      texts.add(text);
    }

    @Override
    public void section(String text) {
      texts.add(text);
    }

    @Override
    public void paragraph(String text, List<Provision> cited) {
      texts.add(text);
    }

    @Override
    public void condition(int depth, Finding.Status status, String text, List<Provision> cited) {
      texts.add(text);
    }

    @Override
    public void remark(int depth, String text) {
      texts.add(text);
    }

    @Override
    public void item(String text, List<Provision> cited) {
      texts.add(text);
    }

    @Override
    public void detail(String text) {
      texts.add(text);
    }

    @Override
    public void row(String text) {
      texts.add(text);
    }

    @Override
    public void footer(List<String> footer) {
      texts.addAll(footer);
    }
  }

  static Set<Language> languages() {
    return Texts.languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  @DisplayName("say all that the plain text says, in its order")
  void sayAll(Language language) {
    Explanation explanation = Explanation.inLanguage(language);
    Assessment answer = TestCountry.convention().assess(MATTER);
    Recorder recorder = new Recorder();
    explanation.print(answer, recorder);

    String page = ReadHtml.of(explanation.html(answer)).text();
    String fragment = ReadHtml.of(explanation.htmlFragment(answer)).text();
    String markdown = explanation.markdown(answer).replaceAll("\\\\(\\p{Punct})", "$1");
    String flat = ReadHtml.flat(markdown);
    for (String text : recorder.texts) {
      assertThat(page).contains(ReadHtml.flat(text));
      assertThat(fragment).contains(ReadHtml.flat(text));
      assertThat(flat).contains(ReadHtml.flat(text));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  @DisplayName("have landmarks, one highest heading, others in order, and their language")
  void areReadableByAll(Language language) {
    Explanation explanation = Explanation.inLanguage(language);
    ReadHtml page = ReadHtml.of(explanation.html(TestCountry.convention().assess(MATTER)));

    assertThat(page.names()).containsOnlyOnce("h1", "header", "main", "footer", "title");
    assertThat(page.names()).doesNotContain("script", "link", "img", "iframe", "form", "object");
    assertThat(page.tags().get(0))
        .isEqualTo(
            "html lang=\"%s\"".formatted(language == Language.NYNORSK ? "nb" : language.tag()));
    int level = 0;
    for (String name : page.names()) {
      if (name.matches("h\\d")) {
        int next = name.charAt(1) - '0';
        assertThat(next).isBetween(1, level + 1);
        level = next;
      }
    }
    assertThat(page.tags()).contains("details open=\"open\"").doesNotContain("details");
  }

  @Test
  @DisplayName("as a fragment have neither landmarks nor style, and a heading of the second level")
  void areAFragment() {
    String fragment =
        Explanation.inLanguage(Language.DANISH)
            .htmlFragment(TestCountry.convention().assess(MATTER));

    assertThat(ReadHtml.of(fragment).names())
        .containsOnlyOnce("h2")
        .doesNotContain("h1", "header", "main", "footer", "style", "title", "body");
    assertThat(fragment).startsWith("<div class=\"arendal\" lang=\"da\">");
  }

  @Test
  @DisplayName("fetch nothing, and have no colour that cannot be read on white")
  void haveNothingToFetchAndCanBeRead() {
    String page =
        Explanation.inLanguage(Language.ENGLISH).html(TestCountry.convention().assess(MATTER));

    assertThat(page).doesNotContain("url(", "@import", " src=", " href=", "javascript");
    List<String> colours = COLOUR.matcher(page).results().map(found -> found.group(1)).toList();
    assertThat(colours).hasSizeGreaterThan(5).allMatch(colour -> contrastOnWhite(colour) >= 4.5);
  }

  @Test
  @DisplayName("mark reasons and roles as of a language that nobody says")
  void markWhatOthersWrote() {
    Case judged =
        MATTER.toBuilder()
            .with(
                NeedFacts.IMMEDIATE,
                Judgement.builder()
                    .outcome(true)
                    .reason("Tarvitsee yösijan")
                    .role("sosiaalityöntekijä")
                    .date(LocalDate.of(2026, 3, 1))
                    .build())
            .build();

    assertThat(
            Explanation.inLanguage(Language.DANISH).html(TestCountry.convention().assess(judged)))
        .contains(
            "<span lang=\"\">Tarvitsee yösijan</span>",
            "<span lang=\"\">sosiaalityöntekijä</span>");
  }

  @Test
  @DisplayName("are whole where nothing was asked")
  void areWholeWithoutAnArticle() {
    Assessment nothing = TestCountry.convention().evaluate(Set.of(), MATTER);

    assertThat(ReadHtml.of(Explanation.inLanguage(Language.ENGLISH).html(nothing)).names())
        .contains("h1");
    assertThat(ReadHtml.of(Explanation.inLanguage(Language.ENGLISH).htmlFragment(nothing)).names())
        .contains("h2");
  }

  @Property
  @Label("No tag comes out of a free text, and none is lost")
  void freeTextStaysText(@ForAll("freeTexts") String free) {
    Assessment answer = TestCountry.convention().assess(judged(free));
    Assessment plain = TestCountry.convention().assess(judged("x"));
    Explanation explanation = Explanation.inLanguage(Language.ENGLISH);

    ReadHtml page = ReadHtml.of(explanation.html(answer));

    assertThat(page.names()).isEqualTo(ReadHtml.of(explanation.html(plain)).names());
    assertThat(page.text()).contains(shown(free));
    assertThat(ReadHtml.of(explanation.htmlFragment(answer)).text()).contains(shown(free));
  }

  @Property
  @Label("No line of Markdown begins, and no HTML stands, by a free text")
  void freeTextStaysTextInMarkdown(@ForAll("freeTexts") String free) {
    Explanation explanation = Explanation.inLanguage(Language.ENGLISH);

    String markdown = explanation.markdown(TestCountry.convention().assess(judged(free)));

    assertThat(markdown.lines().count())
        .isEqualTo(
            explanation.markdown(TestCountry.convention().assess(judged("x"))).lines().count());
    assertThat(markdown.replaceAll("\\\\.", "")).doesNotContain("<", "`", "](", "|", "~~");
  }

  @Property
  @Label("Every case is printed as HTML that is well-formed")
  void everyCaseIsWellFormed(@ForAll("cases") Case matter) {
    Assessment answer = TestCountry.convention().assess(matter);

    assertThat(ReadHtml.of(Explanation.inLanguage(Language.FINNISH).html(answer)).names())
        .contains("h1");
    assertThat(ReadHtml.of(Explanation.inLanguage(Language.SWEDISH).htmlFragment(answer)).names())
        .contains("h2");
  }

  @Provide
  static Arbitrary<Case> cases() {
    return CaseDomain.cases();
  }

  @Provide
  static Arbitrary<String> freeTexts() {
    Arbitrary<String> telling =
        Arbitraries.of(
            "<script>alert(1)</script>",
            "</li></ul><h1>",
            "\"><img src=x onerror=y>",
            "&lt;b&gt;",
            "]]>",
            "<!-- ",
            "' onload='x",
            "[a](http://x)",
            "# heading",
            "1. one",
            "`code`",
            "\n\n- item",
            "\u202Eabc",
            "\uFFFF",
            "\u0000x",
            "\u2028x");
    return Arbitraries.oneOf(
            telling, Arbitraries.strings().ofMinLength(1).ofMaxLength(20).filter(FreeText::isWhole))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(parts -> String.join(" ", parts))
        .filter(text -> !text.isBlank());
  }

  private static Case judged(String free) {
    Judgement judgement =
        Judgement.builder()
            .outcome(true)
            .reason(free)
            .role(free)
            .date(LocalDate.of(2026, 3, 1))
            .build();
    return MATTER.toBuilder().with(NeedFacts.IMMEDIATE, judgement).build();
  }

  private static String shown(String free) {
    return ReadHtml.flat(
        Lines.shown(free).replace("\uFFFF", "[U+FFFF]").replace("\uFFFE", "[U+FFFE]"));
  }

  /** By the formula of the Web Content Accessibility Guidelines. */
  private static double contrastOnWhite(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double luminance = 0;
    for (int i = 0; i < weights.length; i++) {
      double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
      luminance +=
          weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return 1.05 / (luminance + 0.05);
  }
}
