package org.arendal.core.explanation;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.article.Articles;
import org.arendal.core.article.Hints;
import org.arendal.core.law.Article;
import org.arendal.core.law.Reading;
import org.arendal.core.law.Readings;

/**
 * The room that a word belongs to, by what declares it.
 *
 * <p>Nobody keeps a list: an article's room is the one with its heading, a section's the one with
 * its name, and any other sort of words stands where most of it stands in English. A criterion,
 * label, conclusion or remark is declared by the classes that name its id, and a class belongs to
 * the articles that use it.
 */
final class DeclaredRooms {
  /** What no single article declares. */
  private static final String SHARED = "shared";

  /** How conditions are joined. */
  private static final String EXPLANATION = "explanation";

  /** What stands beside a word, in another form. */
  private static final Pattern FORM = Pattern.compile("\\.(clause|refused)$");

  private final ImmutableMap<String, String> english;
  private final ImmutableSetMultimap<String, ClassFile> classes =
      StringConstants.inPackageOf(Articles.class);
  private final Map<String, Set<Article>> articles = new HashMap<>();
  private final Map<String, Optional<String>> sorts = new HashMap<>();

  /** The rooms that belong to these in English, under their keys. */
  DeclaredRooms(Map<String, String> english) {
    this.english = ImmutableMap.copyOf(english);
  }

  /** The room of a word; empty if it is the first word of an article, a section or a sort. */
  Optional<String> of(String key) {
    int dot = key.indexOf('.');
    String sort = key.substring(0, dot);
    String id = key.substring(dot + 1);
    return switch (sort) {
      case "article", "article-number" -> where("article." + id);
      case "section", "fact", "choice" -> where("section." + id.replaceFirst("\\..*", ""));
      case "hint" -> hinted(id).flatMap(this::room);
      case "reading" -> reading(id).map(DeclaredRooms::article).flatMap(this::room);
      case "criterion", "condition", "conclusion", "remark", "raising" -> declared(sort, id);
      default -> sorts.computeIfAbsent(sort, this::most);
    };
  }

  private Optional<String> where(String key) {
    return Optional.ofNullable(english.get(key));
  }

  private Optional<String> room(Article article) {
    return where("article." + article.number());
  }

  /** Where most words of a sort stand. */
  private Optional<String> most(String sort) {
    Map<String, Long> rooms =
        english.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(sort + "."))
            .collect(Collectors.groupingBy(Map.Entry::getValue, Collectors.counting()));
    return rooms.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private static Optional<Article> hinted(String id) {
    return Arrays.stream(Article.values())
        .filter(article -> Hints.all(article).stream().anyMatch(hint -> hint.id().equals(id)))
        .findFirst();
  }

  private Optional<String> declared(String sort, String key) {
    String id = FORM.matcher(key).replaceFirst("");
    Optional<Reading> reading = sort.equals("criterion") ? reading(id) : Optional.empty();
    if (reading.isPresent()) {
      return room(article(reading.get()));
    }
    Set<String> rooms =
        naming(id)
            .flatMap(type -> articles(type).stream())
            .map(this::room)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    if (rooms.isEmpty() && sort.equals("condition")) {
      return Optional.of(EXPLANATION);
    }
    return Optional.of(rooms.size() == 1 ? rooms.iterator().next() : SHARED);
  }

  /** The reading that an id belongs to, or that it is. */
  private static Optional<Reading> reading(String id) {
    return Readings.all().stream().filter(r -> (id + ".").startsWith(r.id() + ".")).findFirst();
  }

  /** The article that the id of a reading begins with; of several paragraphs the first. */
  private static Article article(Reading reading) {
    List<Function<Article, String>> numbers =
        List.of(
            article -> article.number().replace('(', '-').replace(")", ""),
            article -> article.number().replaceFirst("\\(.*", ""));
    return numbers.stream()
        .flatMap(
            number ->
                Arrays.stream(Article.values())
                    .filter(article -> reading.id().startsWith(number.apply(article) + "-")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("which article is it of: " + reading.id()));
  }

  /** The classes that name an id; where none does, those that begin one like it. */
  private Stream<String> naming(String id) {
    Set<String> naming = naming(string -> string.equals(id));
    return (naming.isEmpty() ? naming(string -> isBegunBy(string, id)) : naming).stream();
  }

  private Set<String> naming(Predicate<String> isName) {
    return classes.entries().stream()
        .filter(entry -> entry.getValue().strings().stream().anyMatch(isName))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The compiler keeps the parts of an id apart that the program puts together. */
  private static boolean isBegunBy(String string, String id) {
    return string.endsWith("-") && id.startsWith(string);
  }

  /** The articles that a class is of: its own, or those that use it. */
  private Set<Article> articles(String type) {
    Set<Article> known = articles.get(type);
    if (known != null) {
      return known;
    }
    Set<Article> of = EnumSet.noneOf(Article.class);
    article(type).ifPresent(of::add);
    if (of.isEmpty()) {
      String name = Articles.class.getPackageName().replace('.', '/') + "/" + type;
      classes.entries().stream()
          .filter(entry -> entry.getValue().classes().contains(name))
          .map(Map.Entry::getKey)
          .filter(user -> !user.equals(type))
          .distinct()
          .forEach(user -> of.addAll(articles(user)));
    }
    articles.put(type, of);
    return of;
  }

  /** The article that a class is named for, or the one that alone begins with the same word. */
  private static Optional<Article> article(String type) {
    Optional<Article> named =
        Arrays.stream(Article.values()).filter(a -> name(a).equals(type)).findFirst();
    List<Article> alike =
        Arrays.stream(Article.values()).filter(a -> word(name(a)).equals(word(type))).toList();
    return named.isPresent() || alike.size() != 1 ? named : Optional.of(alike.get(0));
  }

  private static String name(Article article) {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, article.name());
  }

  private static String word(String name) {
    return name.replaceFirst("(?<=.)[A-Z].*", "");
  }
}
