package org.arendal.core.explanation;

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

  /**
   * A place that is no territory in particular.
   *
   * @param name the name
   * @param where the name with the preposition that says where
   */
  public record Place(String name, String where) {
    /** Checks that nothing is missing. */
    public Place {
      requireNonNull(name);
      requireNonNull(where);
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
  public static Texts in(Language language) {
    return READ.computeIfAbsent(language, Texts::read);
  }

  private static Texts read(Language language) {
    Properties words = Rooms.read(language);
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builderWithExpectedSize(words.size());
    words.forEach((key, text) -> texts.put((String) key, (String) text));
    return new Texts(language, texts.buildOrThrow());
  }

  /** The language. */
  public Language language() {
    return language;
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
   * territory with the preposition that says where.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String get(String key, Object... arguments) {
    return Template.filled(get(key), writing, arguments);
  }

  /** The same of a text without placeholders, or with them as they are. */
  public String get(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text under " + key + " in " + language.tag());
    }
    return text;
  }

  private String written(Object argument, boolean asPlace) {
    if (argument instanceof Territory territory) {
      String key = "territory." + territory.code();
      return get(asPlace ? key + ".in" : key);
    }
    if (argument instanceof Place place) {
      return asPlace ? place.where() : place.name();
    }
    if (argument instanceof LocalDate day) {
      return date(day);
    }
    if (argument instanceof YearMonth month) {
      return get("date.month", month(month.atDay(1)), month.getYear());
    }
    return argument instanceof PartialDate date ? date(date) : argument.toString();
  }

  /** A day as the language writes it in a sentence, such as {@code 10 March 2026}. */
  public String date(LocalDate day) {
    return get("date.day", day.getDayOfMonth(), month(day), day.getYear());
  }

  /** A day, a month or a year as the language writes it in a sentence. */
  public String date(PartialDate date) {
    LocalDate first = date.earliest();
    if (date.isDay()) {
      return date(first);
    }
    return date.isMonth()
        ? get("date.month", month(first), first.getYear())
        : String.valueOf(first.getYear());
  }

  private String month(LocalDate day) {
    return get("month." + day.getMonthValue());
  }

  /** Items as the language lists them in a sentence: {@code a, b and c}. */
  String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : get("label.list", String.join(", ", items.subList(0, last)), items.get(last));
  }
}
