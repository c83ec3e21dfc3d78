package org.arendal.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.arendal.core.law.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each test of an oracle declares what it compares, and is held to it when it runs. */
class OracleCoverageTest {
  @Test
  @DisplayName("Every evaluator is compared with an oracle")
  void noneLacksOne() throws Exception {
    Path here = Path.of(OracleCoverageTest.class.getResource("OracleCoverageTest.class").toURI());
    Set<Article> compared = EnumSet.noneOf(Article.class);
    try (DirectoryStream<Path> classes =
        Files.newDirectoryStream(here.getParent(), "*OracleTest.class")) {
      for (Path file : classes) {
        String name = file.getFileName().toString().replace(".class", "");
        Class<?> test = Class.forName(OracleCoverageTest.class.getPackageName() + "." + name);
        for (Method method : test.getDeclaredMethods()) {
          if (method.isAnnotationPresent(Compares.class)) {
            compared.addAll(List.of(method.getAnnotation(Compares.class).value()));
          }
        }
      }
    }
    assertThat(compared)
        .containsAll(Articles.all().stream().map(ArticleEvaluator::article).toList());
  }
}
