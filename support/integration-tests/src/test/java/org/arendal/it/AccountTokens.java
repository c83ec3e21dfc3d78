package org.arendal.it;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.article.Articles;
import org.arendal.core.fact.Facts;
import org.arendal.core.law.Language;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Readings;
import org.arendal.core.words.Texts;

/**
 * What can carry the treatment of a point, each with its kind before a colon, as in {@code
 * fact:stay.kind}. An entry is named by the provision that it cites, a remark by its text.
 */
record AccountTokens(Set<String> all) {

  static AccountTokens none() {
    return new AccountTokens(Set.of());
  }

  static AccountTokens ofLibrary() throws IOException {
    return new AccountTokens(
        Stream.of(
                named("reading", Readings.all().stream().map(r -> r.id())),
                named("fact", Facts.all().stream().map(f -> f.id())),
                named("criterion", criteria()),
                named(
                    "conclusion",
                    Articles.all().stream()
                        .flatMap(a -> a.conclusions().stream())
                        .map(c -> c.id())),
                named("remark", remarks()),
                named(
                    "entry",
                    AssembledRegisters.entries()
                        .map(entry -> entry.provenance().provision())
                        .flatMap(Optional::stream)
                        .map(provision -> provision.id())),
                named("provision", Provisions.all().stream().map(p -> p.id())),
                named("type", types()))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean contain(String token) {
    return all.contains(token);
  }

  private static Stream<String> named(String kind, Stream<String> ids) {
    return ids.map(id -> kind + ":" + id);
  }

  private static Stream<String> criteria() {
    return Articles.all().stream()
        .flatMap(
            article ->
                Stream.concat(
                    article.rule().criteria().stream(), article.conclusionCriteria().stream()))
        .map(criterion -> criterion.id());
  }

  private static Stream<String> remarks() {
    return Texts.inLanguage(Language.ENGLISH).keys().stream()
        .filter(key -> key.startsWith("remark."))
        .map(key -> key.substring("remark.".length()));
  }

  private static Stream<String> types() throws IOException {
    return Sources.below("src/main/java").stream()
        .map(path -> path.getFileName().toString().replace(".java", ""));
  }
}
