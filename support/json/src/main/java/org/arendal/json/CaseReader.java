package org.arendal.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.Facts;
import org.arendal.core.fact.Problem;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.fact.Section;
import org.arendal.core.matter.Case;
import org.arendal.core.words.Phrase;
import org.arendal.core.words.RefusedException;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonPlace;
import org.arendal.json.token.JsonSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads a case from JSON.
 *
 * <p>A case is an object. {@code asOf}, the assessment date, is the only member that must be there;
 * sections with facts are the others, so that the path of a fact is its id. A fact that is absent
 * or null is unknown, and one whose id stands in {@code askedNotKnown} was asked for in vain. A
 * section that is there, even if empty, is raised: the case is about it.
 *
 * <p>Two members are no part of the case: {@code schemaVersion}, of which only {@link
 * JsonSchemas#VERSION} is read, and {@code ref}, which {@link #readDocument} keeps for the answer
 * and {@link #read} leaves.
 *
 * <p>Reading is strict: a member that is not known or given twice, a value of another type, a code
 * or date that does not exist, half of a surrogate pair, facts that contradict each other, and
 * anything after the end are problems. All problems are reported at once; beyond the first hundred
 * they are only counted. Broken JSON ends the reading, and what was found before it is reported
 * too.
 */
public final class CaseReader {
  /** The size that is read unless another is given: 1 MiB. */
  public static final int DEFAULT_LIMIT = 1 << 20;

  private static final String AS_OF = "asOf";

  /** The member with the ids of the facts that were asked for in vain. */
  static final String ASKED_IN_VAIN = "askedNotKnown";

  /** The member with the version of the form. */
  static final String SCHEMA_VERSION = "schemaVersion";

  /** The member that is handed back on the answer. */
  static final String REF = "ref";

  private static final Phrase EXPECTED = Phrase.of("problem.a-case");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final ProblemList problems = new ProblemList();
  private final Map<String, JsonPlace> places = new HashMap<>();
  private final Map<Fact<?>, Object> values = new LinkedHashMap<>();
  private final Map<Fact<?>, JsonPlace> askedInVain = new LinkedHashMap<>();
  private final Set<Section> raised = EnumSet.noneOf(Section.class);
  private @Nullable LocalDate asOf;
  private @Nullable Ref ref;

  private CaseReader() {}

  /**
   * Reads a case of at most {@link #DEFAULT_LIMIT} characters, with what it carries.
   *
   * @throws InvalidCaseException if the text is not a case; it lists all problems
   */
  public static CaseDocument readDocument(String text, JsonAdapter json) {
    checkLength(text);
    return new CaseReader().parse(text, json);
  }

  /**
   * Reads a case of at most {@link #DEFAULT_LIMIT} bytes in UTF-8, with what it carries; no more of
   * a longer one is read.
   *
   * @throws InvalidCaseException if the content is not a case; it lists all problems
   * @throws IOException if the stream fails
   */
  public static CaseDocument readDocument(InputStream stream, JsonAdapter json) throws IOException {
    return new CaseReader().parse(text(stream, DEFAULT_LIMIT), json);
  }

  /**
   * Reads a case with what it carries, where it is one value of something greater, as {@link
   * #read(JsonSource, int)} does.
   *
   * @throws InvalidCaseException if the value is not a case; it lists all problems
   * @throws IllegalArgumentException if the limit is not positive
   * @throws IOException if the source fails
   */
  public static CaseDocument readDocument(JsonSource source, int most) throws IOException {
    if (most < 1) {
      throw new IllegalArgumentException("most must be positive");
    }
    CaseReader reader = new CaseReader();
    JsonInput.readPart(source, most, reader::readCase, reader.problems);
    return reader.checked();
  }

  /**
   * Reads a case of at most {@link #DEFAULT_LIMIT} characters.
   *
   * @throws InvalidCaseException if the text is not a case; it lists all problems
   */
  public static Case read(String text, JsonAdapter json) {
    return readDocument(text, json).matter();
  }

  /**
   * Reads a case of at most {@link #DEFAULT_LIMIT} characters; no more of a longer text is read.
   *
   * @throws InvalidCaseException if the text is not a case; it lists all problems
   * @throws IOException if the reader fails
   */
  public static Case read(Reader reader, JsonAdapter json) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] part = new char[8192];
    for (int count = reader.read(part); count >= 0; count = reader.read(part)) {
      text.append(part, 0, count);
      if (text.length() > DEFAULT_LIMIT) {
        throw tooLarge("problem.too-large-characters", DEFAULT_LIMIT);
      }
    }
    return new CaseReader().parse(text.toString(), json).matter();
  }

  /**
   * Reads a case of at most {@link #DEFAULT_LIMIT} bytes in UTF-8; no more of a longer one is read.
   *
   * @throws InvalidCaseException if the content is not a case; it lists all problems
   * @throws IOException if the stream fails
   */
  public static Case read(InputStream stream, JsonAdapter json) throws IOException {
    return read(stream, DEFAULT_LIMIT, json);
  }

  /**
   * Reads a case of at most so many bytes in UTF-8; no more of a longer one is read.
   *
   * @throws InvalidCaseException if the content is not a case; it lists all problems
   * @throws IllegalArgumentException if the limit is not positive
   * @throws IOException if the stream fails
   */
  public static Case read(InputStream stream, int mostBytes, JsonAdapter json) throws IOException {
    if (mostBytes < 1) {
      throw new IllegalArgumentException("mostBytes must be positive");
    }
    return new CaseReader().parse(text(stream, mostBytes), json).matter();
  }

  /**
   * Reads a case that is one value of something greater: the source stands at its first token and
   * is left at its last, or where reading ended. Of a case that takes more than so many characters,
   * or bytes, no more is read.
   *
   * @throws InvalidCaseException if the value is not a case; it lists all problems
   * @throws IllegalArgumentException if the limit is not positive
   * @throws IOException if the source fails
   */
  public static Case read(JsonSource source, int most) throws IOException {
    return readDocument(source, most).matter();
  }

  /**
   * Reads a value of one fact as it stands in a case, such as {@code "SE"} or {@code ["SE", "?"]}.
   * What it contradicts in a case is for the case to say.
   *
   * @throws InvalidCaseException if the text is no such value; it lists all problems, with paths
   *     from the value on
   */
  public static <T> T read(Fact<T> fact, String text, JsonAdapter json) {
    ProblemList problems = new ProblemList();
    List<T> values = new ArrayList<>();
    ValueForm<T> form = ValueForm.of(fact.type());
    JsonInput.read(
        json.source(text),
        Phrase.of("problem.a-value"),
        in -> form.read(in).ifPresent(values::add),
        problems);
    if (problems.count() > 0 || values.isEmpty()) {
      throw new InvalidCaseException(problems.inOrder());
    }
    return values.get(0);
  }

  /** Refuses a text of more than {@link #DEFAULT_LIMIT} characters. */
  static void checkLength(String text) {
    if (text.length() > DEFAULT_LIMIT) {
      throw tooLarge("problem.too-large-characters", DEFAULT_LIMIT);
    }
  }

  /** A text of at most so many bytes in UTF-8; no more of a longer one is read. */
  static String text(InputStream stream, int mostBytes) throws IOException {
    byte[] bytes = stream.readNBytes(mostBytes);
    if (bytes.length == mostBytes && stream.read() >= 0) {
      throw tooLarge("problem.too-large-bytes", mostBytes);
    }
    return decode(bytes);
  }

  private static InvalidCaseException tooLarge(String key, int limit) {
    return new InvalidCaseException(
        List.of(
            new JsonProblem(JsonInput.ROOT, 0, 0, Phrase.of(key, limit), ProblemCode.TOO_LARGE)));
  }

  private static String decode(byte[] bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (result.isError()) {
      String before = text.toString();
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      int column = before.length() - before.lastIndexOf('\n');
      throw new InvalidCaseException(
          List.of(
              new JsonProblem(
                  JsonInput.ROOT,
                  line,
                  column,
                  Phrase.of("problem.not-utf8"),
                  ProblemCode.NOT_UTF8)));
    }
    boolean isMarked = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK;
    return text.subSequence(isMarked ? 1 : 0, text.length()).toString();
  }

  private CaseDocument parse(String text, JsonAdapter json) {
    JsonInput.read(json.source(text), EXPECTED, this::readCase, problems);
    return checked();
  }

  private CaseDocument checked() {
    Optional<Case.Builder> builder = Optional.ofNullable(asOf).map(this::collect);
    if (problems.count() > 0 || builder.isEmpty()) {
      throw new InvalidCaseException(problems.inOrder());
    }
    return new CaseDocument(builder.get().build(), Optional.ofNullable(ref));
  }

  private void readCase(JsonInput in) throws IOException {
    Map<String, ValueReader> members = new LinkedHashMap<>();
    members.put(AS_OF, value -> asOf = new DateForm().read(value).orElse(null));
    for (Section section : Section.values()) {
      members.put(section.id(), value -> readSection(value, section));
    }
    members.put(
        ASKED_IN_VAIN, value -> value.array(Phrase.of("problem.fact-ids"), this::readAskedInVain));
    members.put(SCHEMA_VERSION, SchemaVersion::check);
    members.put(REF, in.orNull(value -> ref = new RefForm().read(value).orElse(null)));
    in.object(EXPECTED, members, Map.of(AS_OF, Phrase.of("problem.as-of")));
  }

  private void readSection(JsonInput in, Section section) throws IOException {
    raised.add(section);
    Map<String, ValueReader> members = new LinkedHashMap<>();
    for (Fact<?> fact : Facts.ofSection(section)) {
      members.put(fact.name(), value -> readFact(value, fact));
    }
    in.object(Phrase.of("problem.facts"), members, Map.of());
  }

  private void readAskedInVain(JsonInput in) throws IOException {
    JsonPlace place = in.place();
    Optional<String> id = in.text(Phrase.of("problem.fact-id"));
    if (id.isEmpty()) {
      return;
    }
    Optional<Fact<?>> fact = Facts.find(id.get());
    if (fact.isEmpty()) {
      in.unexpectedText(
          ProblemCode.UNKNOWN_CODE,
          Phrase.of("problem.fact-id"),
          Facts.all().stream().map(Fact::id).toList());
    } else if (askedInVain.putIfAbsent(fact.get(), place) != null) {
      in.problem(ProblemCode.GIVEN_TWICE, JsonInput.TWICE);
    }
  }

  private <T> void readFact(JsonInput in, Fact<T> fact) throws IOException {
    places.put(fact.id(), in.place());
    ValueForm<T> form = ValueForm.of(fact.type());
    in.orNull(value -> form.read(value).ifPresent(known -> values.put(fact, known))).read(in);
  }

  /** The facts in a builder; contradictions between them are noted. */
  private Case.Builder collect(LocalDate date) {
    Case.Builder builder = Case.builder(date);
    raised.forEach(builder::raise);
    values.forEach((fact, value) -> add(builder, fact, value));
    askedInVain.forEach((fact, place) -> addAskedInVain(builder, fact, place));
    for (Problem problem : builder.problems()) {
      JsonPlace place = places.getOrDefault(problem.factId(), JsonPlace.UNKNOWN);
      problems.add(problem.code(), problem.factId(), place, problem.says());
    }
    return builder;
  }

  private void addAskedInVain(Case.Builder builder, Fact<?> fact, JsonPlace place) {
    try {
      builder.askedInVain(fact);
    } catch (RefusedException e) {
      problems.add(ProblemCode.CONTRADICTION, ASKED_IN_VAIN, place, e.says());
    }
  }

  private static <T> void add(Case.Builder builder, Fact<T> fact, Object value) {
    builder.with(fact, fact.type().javaType().cast(value));
  }
}
