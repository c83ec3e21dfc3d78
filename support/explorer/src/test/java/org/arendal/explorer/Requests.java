package org.arendal.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.Problem;
import org.arendal.core.fact.Section;
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

  /**
   * Generated cases, the same on every run: of each score one that knows nearly everything, the
   * same with less known, and what others know of a few sections, as cases of practice do.
   */
  public static Stream<Case> cases(int count, long seed) {
    Random random = new Random(seed);
    RandomGenerator<Case> cases = CaseArbitraries.cases().generator(1000);
    return IntStream.range(0, count)
        .mapToObj(
            number -> {
              Case whole = cases.next(random).value();
              return switch (number % 20) {
                case 0 -> whole;
                case 1 -> CaseArbitraries.knowingLess(whole).generator(1000).next(random).value();
                default -> ofSections(whole, 1 + random.nextInt(6), random);
              };
            });
  }

  /** What a case knows of a few sections, as far as it does not contradict itself. */
  private static Case ofSections(Case whole, int count, Random random) {
    List<Section> sections = new ArrayList<>(List.of(Section.values()));
    Collections.shuffle(sections, random);
    List<Section> kept = sections.subList(0, count);
    Case.Builder builder = Case.builder(whole.asOf());
    for (Fact<?> fact : whole.given()) {
      if (kept.contains(fact.section())) {
        builder.like(whole, fact);
      }
    }
    for (List<Problem> found = builder.problems(); !found.isEmpty(); found = builder.problems()) {
      builder.without(Facts.find(found.get(0).factId()).orElseThrow());
    }
    return builder.build();
  }

  static String json(Case matter) {
    return CaseWriter.write(matter, false, Jackson2.JSON);
  }
}
