package org.arendal.core.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** What the provisions say, by language; each language is read once, when it is first asked for. */
final class Statements {
  private static final Map<Language, Lazy> BY_LANGUAGE = lazies();

  private Statements() {}

  static Map<String, String> in(Language language) {
    return requireNonNull(BY_LANGUAGE.get(language)).get();
  }

  private static Map<Language, Lazy> lazies() {
    Map<Language, Lazy> lazies = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      lazies.put(language, new Lazy("statements_" + language.tag() + ".properties"));
    }
    return Maps.immutableEnumMap(lazies);
  }

  /** Reads its resource on first use; racing threads read the same content. */
  private static final class Lazy {
    private final String resource;
    private volatile ImmutableMap<String, String> content = ImmutableMap.of();
    private volatile boolean loaded;

    Lazy(String resource) {
      this.resource = resource;
    }

    Map<String, String> get() {
      if (!loaded) {
        content = read(resource);
        loaded = true;
      }
      return content;
    }

    private static ImmutableMap<String, String> read(String resource) {
      try (InputStream in = Statements.class.getResourceAsStream(resource)) {
        if (in == null) {
          return ImmutableMap.of();
        }
        Properties properties = new Properties();
        properties.load(new InputStreamReader(in, UTF_8));
        return Maps.fromProperties(properties);
      } catch (IOException e) {
        throw new UncheckedIOException(resource, e);
      }
    }
  }
}
