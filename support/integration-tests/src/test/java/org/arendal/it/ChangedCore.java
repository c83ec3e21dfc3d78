package org.arendal.it;

import static net.bytebuddy.matcher.ElementMatchers.named;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.Outcome;
import org.arendal.core.article.ConclusionRule;
import org.arendal.core.article.FactCriterion;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.law.Reading;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.logic.Truth;

/**
 * The library once more beside itself, with three methods that ask what fault is planted. What
 * other tests use is left as it is, and nothing in the library is there for this.
 */
final class ChangedCore extends ClassLoader {
  private static final Map<String, byte[]> CHANGED =
      Map.of(
          FactCriterion.class.getName(),
          changed(FactCriterion.class, "test", OfCriterion.class),
          ConclusionRule.class.getName(),
          changed(ConclusionRule.class, "draw", OfConclusion.class),
          AssembledLaw.class.getName(),
          changed(AssembledLaw.class, "option", OfReading.class));

  ChangedCore() {
    super(ChangedCore.class.getClassLoader());
  }

  private static byte[] changed(Class<?> type, String method, Class<?> advice) {
    return new ByteBuddy()
        .redefine(type)
        .visit(Advice.to(advice).on(named(method)))
        .make()
        .getBytes();
  }

  /** Our own classes are loaded anew; all others are shared, so that what is said comes through. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith("org.arendal.")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : findClass(name);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = CHANGED.containsKey(name) ? CHANGED.get(name) : asBuilt(name);
    return defineClass(name, bytes, 0, bytes.length);
  }

  private byte[] asBuilt(String name) throws ClassNotFoundException {
    try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stands at the end of {@link FactCriterion}'s method. */
  static final class OfCriterion {
    private OfCriterion() {}

    @Advice.OnMethodExit
    static void exit(
        @Advice.FieldValue("id") String id, @Advice.Return(readOnly = false) Truth answer) {
      answer = Planted.criterion(id, answer);
    }
  }

  /** Stands at the end of {@link ConclusionRule}'s method. */
  static final class OfConclusion {
    private OfConclusion() {}

    @Advice.OnMethodExit
    static void exit(
        @Advice.This ConclusionRule rule,
        @Advice.Argument(0) Outcome outcome,
        @Advice.Return(readOnly = false) Optional<DrawnConclusion> drawn) {
      drawn = Planted.conclusion(rule, outcome, drawn);
    }
  }

  /** Stands at the end of {@link AssembledLaw}'s method. */
  static final class OfReading {
    private OfReading() {}

    @Advice.OnMethodExit
    static void exit(
        @Advice.Argument(0) Reading reading,
        @Advice.Return(readOnly = false) Optional<ReadingOption> option) {
      option = Planted.option(reading, option);
    }
  }
}
