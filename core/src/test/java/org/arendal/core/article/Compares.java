package org.arendal.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.EnumSet;
import java.util.Set;
import org.arendal.core.law.Article;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The articles that a test compares with an oracle; the test fails if it compares others. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Compares.Declared.class)
@interface Compares {
  Article[] value();

  /** Holds a test to what it declares. */
  final class Declared implements BeforeEachCallback, AfterEachCallback {
    private static final ThreadLocal<Set<Article>> COMPARED =
        ThreadLocal.withInitial(() -> EnumSet.noneOf(Article.class));

    /** An article was compared. */
    static void note(Article article) {
      COMPARED.get().add(article);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
      COMPARED.remove();
    }

    @Override
    public void afterEach(ExtensionContext context) {
      if (context.getExecutionException().isEmpty()) {
        assertThat(COMPARED.get())
            .as("articles that were compared")
            .containsExactlyInAnyOrder(
                context.getRequiredTestMethod().getAnnotation(Compares.class).value());
      }
    }
  }
}
