package org.arendal.core.words;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.arendal.core.law.Language;
import org.arendal.core.law.Territory;
import org.arendal.core.time.PartialDate;

/**
 * The texts of one language, under the ids of what they say.
 *
 * <p>A key is the sort of thing and its id, such as {@code criterion.stay-lawful}. Every language
 * that is there has the same keys. A language is read, whole, when it is first asked for.
 */
public final class Texts {
  // What is in the library's own files never changes, so each is read once.
  private static final Map<Language, Texts> READ = new ConcurrentHashMap<>();
  private static final Map<Language, Texts> PROBLEMS = new ConcurrentHashMap<>();

  /**
   * A word of the files that fills a place in another text, in the form that the place asks for.
   *
   * @param key the key of the word; its forms stand under the key, a dot and the form
   */
  public record Word(String key) {
    /** Checks that it is there. */
    public Word {
      requireNonNull(key, "key");
    }
  }

  private final Language language;
  private final ImmutableMap<String, String> texts;
  private final Template.Writing writing = this::written;

  private Texts(Language language, ImmutableMap<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /** The languages that there are texts in. */
  public static Set<Language> languages() {
    return Arrays.stream(Language.values())
        .filter(Rooms::areIn)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * The texts of a language.
   *
   * @throws IllegalArgumentException if there are none in it
   */
  public static Texts inLanguage(Language language) {
    return READ.computeIfAbsent(language, asked -> of(asked, Rooms.read(asked)));
  }

  /**
   * The texts on what is wrong with an input, which no answer needs.
   *
   * @throws IllegalArgumentException if there are none in the language
   */
  public static Texts ofProblems(Language language) {
    return PROBLEMS.computeIfAbsent(language, asked -> of(asked, Rooms.readProblems(asked)));
  }

  /**
   * These texts and others in the same language, of a program that says more; they are not kept.
   *
   * @throws IllegalArgumentException if a key is there already
   */
  public Texts with(Properties others) {
    Properties all = new Properties(texts.size() + others.size());
    all.putAll(texts);
    others.forEach(
        (key, text) -> {
          if (all.putIfAbsent(key, text) != null) {
            throw new IllegalArgumentException("there is a text under " + key + " already");
          }
        });
    return of(language, all);
  }

  private static Texts of(Language language, Properties words) {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builderWithExpectedSize(words.size());
    words.forEach((key, text) -> texts.put((String) key, (String) text));
    return new Texts(language, texts.buildOrThrow());
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** The tag of the language that texts are in: where one is not written yet, of its base. */
  public String tag() {
    return notWritten().isPresent() ? language.base().tag() : language.tag();
  }

  /**
   * That the language which was asked for is not written yet, and in which one texts are; if so.
   */
  public Optional<String> notWritten() {
    return find("label.not-written");
  }

  /** All keys. */
  public Set<String> keys() {
    return texts.keySet();
  }

  /** The text under a key; empty if there is none. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  /**
   * The text under a key, with its placeholders {0}, {1}, … {9} filled.
   *
   * <p>Days and territories are written as the language writes them; <code>{in 0}</code> is a
   * territory with the preposition that says where. Other forms are those that the language has.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String get(String key, Object... arguments) {
    return filled(get(key), arguments);
  }

  /** The same, with what the arguments keep as it was written. */
  public Wording worded(String key, Object... arguments) {
    return Template.worded(get(key), writing, arguments);
  }

  /** A text of this language with its placeholders filled in the same way. */
  public String filled(String text, Object... arguments) {
    return Template.filled(text, writing, arguments);
  }

  /** The same of a text without placeholders, or with them as they are. */
  public String get(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text under " + key + " in " + language.tag());
    }
    return text;
  }

  private String written(Object argument, String form) {
    if (argument instanceof Territory territory) {
      return formed("territory." + territory.code(), form);
    }
    if (argument instanceof Word word) {
      return formed(word.key(), form);
    }
    if (argument instanceof LocalDate day) {
      return date(day);
    }
    if (argument instanceof YearMonth month) {
      return month(month.atDay(1), form);
    }
    return argument instanceof PartialDate date ? date(date, form) : argument.toString();
  }

  /** A word in a form; what has no such form stands as it is. */
  private String formed(String key, String form) {
    String plain = get(key);
    return form.isEmpty() ? plain : texts.getOrDefault(key + "." + form, plain);
  }

  /** A day as the language writes it in a sentence, such as {@code 10 March 2026}. */
  public String date(LocalDate day) {
    return get("date.day", day.getDayOfMonth(), formed(month(day), "day"), day.getYear());
  }

  /** A day, a month or a year as the language writes it in a sentence. */
  public String date(PartialDate date) {
    return date(date, "");
  }

  private String date(PartialDate date, String form) {
    LocalDate first = date.earliest();
    if (date.isDay()) {
      return date(first);
    }
    return date.isMonth() ? month(first, form) : filled(formed("date.year", form), first.getYear());
  }

  private String month(LocalDate first, String form) {
    return get("date.month", formed(month(first), form), first.getYear());
  }

  private static String month(LocalDate day) {
    return "month." + day.getMonthValue();
  }

  /** Items as the language lists them in a sentence: {@code a, b and c}. */
  public String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : get("label.list", String.join(", ", items.subList(0, last)), items.get(last));
  }
}
