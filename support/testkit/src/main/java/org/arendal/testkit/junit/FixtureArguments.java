package org.arendal.testkit.junit;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.stream.Stream;
import org.arendal.testkit.fixture.Fixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;

/** The fixtures that a {@link FixtureSource} asks for; JUnit makes it. */
public final class FixtureArguments
    implements ArgumentsProvider, AnnotationConsumer<FixtureSource> {
  private @Nullable FixtureSource asked;

  /** For JUnit, which makes it. */
  public FixtureArguments() {}

  @Override
  public void accept(FixtureSource source) {
    asked = source;
  }

  @Override
  @SuppressWarnings("deprecation") // the newer method is not in all versions of JUnit 5
  public Stream<? extends Arguments> provideArguments(ExtensionContext context) {
    FixtureSource source = requireNonNull(asked);
    Arrays.stream(source.name()).forEach(Fixtures::find);
    return Fixtures.all().stream()
        .filter(fixture -> isOneOf(fixture.article(), source.article()))
        .filter(fixture -> isOneOf(fixture.outcome(), source.outcome()))
        .filter(fixture -> isOneOf(fixture.name(), source.name()))
        .map(Arguments::of);
  }

  private static <T> boolean isOneOf(T value, T[] wanted) {
    return wanted.length == 0 || Arrays.asList(wanted).contains(value);
  }
}
