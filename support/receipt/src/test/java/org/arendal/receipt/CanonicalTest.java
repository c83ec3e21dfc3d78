package org.arendal.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.token.BrokenJsonException;
import org.arendal.json.token.JsonTree;
import org.erdtman.jcs.JsonCanonicalizer;

@Label("The text of a tree by RFC 8785")
class CanonicalTest {
  @Provide
  Arbitrary<JsonTree> trees() {
    return trees(3);
  }

  private static Arbitrary<JsonTree> trees(int depth) {
    Arbitrary<String> strings = Arbitraries.strings().ofMaxLength(9).filter(CanonicalTest::isWhole);
    Arbitrary<JsonTree> leaves =
        Arbitraries.oneOf(
            strings.map(JsonTree.Text::new),
            Arbitraries.longs().between(-(1L << 53), 1L << 53).map(JsonTree.Whole::new),
            Arbitraries.of(true, false).map(JsonTree.Truth::new),
            Arbitraries.just(new JsonTree.Nothing()));
    return depth == 0
        ? leaves
        : Arbitraries.oneOf(
            leaves,
            trees(depth - 1).list().ofMaxSize(4).map(JsonTree.Elements::new),
            Arbitraries.maps(strings, trees(depth - 1)).ofMaxSize(4).map(JsonTree.Members::new));
  }

  /** Half of a surrogate pair is no character. */
  private static boolean isWhole(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  @Property
  @Label("it is the one that another implementation makes, and is read as the same tree")
  void isThatOfAnother(@ForAll("trees") JsonTree tree) throws IOException {
    JsonTree whole = new JsonTree.Members(Map.of("tree", tree));
    String text = Canonical.text(whole);

    assertThat(text).isEqualTo(new JsonCanonicalizer(text).getEncodedString());
    assertThat(JsonTree.read(text, Jackson2.JSON)).isEqualTo(whole);
  }

  @Example
  @Label("members stand in the order of their names by UTF-16 units, control characters escaped")
  void ofTheRfc() {
    JsonTree tree =
        new JsonTree.Members(
            Map.of(
                "\u20ac", new JsonTree.Text("Euro"),
                "\r", new JsonTree.Text("\u000f\n"),
                "\ud83d\ude00", new JsonTree.Text("\"\\/"),
                "1", new JsonTree.Elements(List.of(new JsonTree.Whole(-7)))));

    assertThat(Canonical.text(tree))
        .isEqualTo(
            "{\"\\r\":\"\\u000f\\n\",\"1\":[-7],\"\u20ac\":\"Euro\",\"\ud83d\ude00\":\"\\\"\\\\/\"}");
    assertThat(Canonical.hash("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Example
  @Label("a number that not every reader keeps exactly is refused")
  void tooLargeNumbers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Canonical.text(new JsonTree.Whole((1L << 53) + 1)));
  }

  @Example
  @Label("what is no tree of ours is refused: fractions, names given twice, more than one value")
  void otherJson() {
    for (String text : List.of("1.5", "{\"a\":1,\"a\":1}", "1 2", "[", "{\"a\":", "", "[1}")) {
      assertThatExceptionOfType(BrokenJsonException.class)
          .as(text)
          .isThrownBy(() -> JsonTree.read(text, Jackson2.JSON));
    }
  }
}
