package org.arendal.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arendal.core.words.Texts;

/**
 * What is kept of the answer to an example: the whole, or what it begins with and the articles that
 * the example is about.
 *
 * <p>{@code kept.properties} names those articles; an example that it does not name is kept whole.
 * What the answers say beside that, the digests of all answers hold.
 */
final class KeptPart {
  private static final Pattern ARTICLE =
      Pattern.compile("Arti(?:cle|kel) (\\d+)(?:(?:\\(|, stk\\. )(\\d)\\)?)?\\. .*");

  private final Properties articles = new Properties();

  /** Reads which examples are kept in part. */
  KeptPart(Path file) {
    try {
      articles.load(new StringReader(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The examples that are kept in part. */
  Set<String> examples() {
    return articles.stringPropertyNames();
  }

  /** The part of an answer that is kept; fails if an article is named that it does not have. */
  String of(String example, String answer, Texts texts) {
    String named = articles.getProperty(example);
    return named == null ? answer : part(answer, List.of(named.split(" ", -1)), texts);
  }

  private static String part(String answer, Collection<String> named, Texts texts) {
    Set<String> ends = Set.of(texts.get("label.not-asked"), texts.get("label.contacts"));
    List<String> missing = new ArrayList<>(named);
    StringBuilder part = new StringBuilder();
    boolean isKept = true;
    for (String line : answer.lines().toList()) {
      Matcher heading = ARTICLE.matcher(line);
      if (heading.matches()) {
        String number =
            heading.group(1) + (heading.group(2) == null ? "" : "(" + heading.group(2) + ")");
        isKept = named.contains(number);
        missing.remove(number);
      } else if (ends.contains(line)) {
        isKept = false;
      }
      if (isKept) {
        part.append(line).append('\n');
      }
    }
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("the answer has no article " + missing);
    }
    return part.toString().stripTrailing() + "\n";
  }
}
