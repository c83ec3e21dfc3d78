package org.arendal.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseWriter;
import org.arendal.json.token.BrokenJsonException;
import org.arendal.json.token.JsonTree;
import org.arendal.testkit.jqwik.CaseArbitraries;

/** Requests for tests, and what is read of the answers. */
public final class Requests {
  /** The languages that have texts of their own. */
  static final List<Language> LANGUAGES =
      Stream.of(Language.values()).filter(language -> language.base() == language).toList();

  private static final Path EXAMPLES = Path.of("../cli/examples");

  private Requests() {}

  /** A request for something in a language, with further members. */
  static String of(String what, Language language, Map<String, JsonTree> members) {
    StringWriter text = new StringWriter();
    try {
      Jackson2.JSON.write(
          text,
          false,
          out -> {
            out.beginObject();
            out.member("do", what);
            out.member("language", language.tag());
            for (Map.Entry<String, JsonTree> member : members.entrySet()) {
              out.name(member.getKey());
              member.getValue().write(out);
            }
            out.endObject();
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** A request about a case. */
  static String about(String json, String what, Language language) {
    return of(what, language, Map.of("case", text(json)));
  }

  static JsonTree text(String text) {
    return new JsonTree.Text(text);
  }

  static JsonTree texts(String... texts) {
    return new JsonTree.Elements(Stream.of(texts).map(Requests::text).toList());
  }

  /** What is answered. */
  static JsonTree.Members answered(String request) {
    try {
      return (JsonTree.Members) JsonTree.read(Explorer.ask(request), Jackson2.JSON);
    } catch (BrokenJsonException e) {
      throw new AssertionError("the answer is no JSON", e);
    }
  }

  /** A text of an object. */
  static String text(JsonTree object, String name) {
    return ((JsonTree.Text) ((JsonTree.Members) object).byName().get(name)).value();
  }

  /** The elements of an array of an object. */
  static List<JsonTree> elements(JsonTree object, String name) {
    return ((JsonTree.Elements) ((JsonTree.Members) object).byName().get(name)).inOrder();
  }

  /** The examples of the shell. */
  public static List<String> examples() {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(Requests::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String example(String name) {
    return read(EXAMPLES.resolve(name + ".json"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Generated cases, the same on every run: after each the same with less known. */
  public static Stream<Case> cases(int count, long seed) {
    java.util.Random random = new java.util.Random(seed);
    RandomGenerator<Case> cases = CaseArbitraries.cases().generator(1000);
    return Stream.generate(() -> cases.next(random).value())
        .flatMap(
            whole ->
                Stream.of(
                    whole, CaseArbitraries.knowingLess(whole).generator(1000).next(random).value()))
        .limit(count);
  }

  static String json(Case matter) {
    return CaseWriter.write(matter, false, Jackson2.JSON);
  }
}
