package org.arendal.benchmarks;

import java.io.CharArrayWriter;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.arendal.core.Convention;
import org.arendal.core.explanation.Explanation;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.AssessmentWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Nanoseconds and bytes a case, one row a method; cases are made beforehand unless it says so. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Article7Benchmark {
  private static final Article ARTICLE = Article.REPATRIATION_PROTECTION;
  private static final Set<Article> THREE =
      EnumSet.of(Article.MATERIAL_SCOPE, Article.PERSONAL_SCOPE, ARTICLE);

  private final Convention convention = Convention.discovered();
  private final Explanation english = Explanation.inLanguage(Language.ENGLISH);
  private final AssessmentWriter json = AssessmentWriter.inLanguage(Language.ENGLISH);
  private final CharArrayWriter line = new CharArrayWriter();
  private final DroolsRules drools = DroolsRules.load();
  private final SmallCase[] small = SmallCases.make();
  private final Case[] cases = LibraryCases.make(small);

  /** Called by JMH. */
  public Article7Benchmark() {}

  /** Nothing is measured that does not answer rightly. */
  @Setup
  public void check() {
    for (int i = 0; i < small.length; i++) {
      Verdict byHand = WrittenByHand.decide(small[i]);
      Verdict byRules = drools.decide(small[i]);
      Boolean byArendal = isProtected(convention.decide(ARTICLE, cases[i]));
      if (!Objects.equals(byHand.isProtected(), byRules.isProtected())
          || !Set.copyOf(byHand.reasons()).equals(Set.copyOf(byRules.reasons()))
          || !Objects.equals(byHand.isProtected(), byArendal)) {
        throw new IllegalStateException(
            "case %d: by hand %s, Drools %s, Arendal %s".formatted(i, byHand, byRules, byArendal));
      }
    }
  }

  private static Boolean isProtected(Truth truth) {
    return switch (truth) {
      case TRUE -> true;
      case FALSE -> false;
      case UNKNOWN -> null;
    };
  }

  /** The small rule by hand, with its reasons. */
  @Benchmark
  @OperationsPerInvocation(SmallCases.COUNT)
  public void byHand(Blackhole sink) {
    for (SmallCase matter : small) {
      sink.consume(WrittenByHand.decide(matter));
    }
  }

  /** The small rule in Drools, with its reasons. */
  @Benchmark
  @OperationsPerInvocation(SmallCases.COUNT)
  public void drools(Blackhole sink) {
    for (SmallCase matter : small) {
      sink.consume(drools.decide(matter));
    }
  }

  /** A case is built and decided. */
  @Benchmark
  @OperationsPerInvocation(SmallCases.COUNT)
  public void builtAndDecided(Blackhole sink) {
    for (int i = 0; i < small.length; i++) {
      sink.consume(convention.decide(ARTICLE, LibraryCases.make(small[i], i)));
    }
  }

  /** A built case is decided. */
  @Benchmark
  @OperationsPerInvocation(SmallCases.COUNT)
  public void decided(Blackhole sink) {
    for (Case matter : cases) {
      sink.consume(convention.decide(ARTICLE, matter));
    }
  }

  /** The article is answered: finding, conclusions, what is open, readings, remarks, contacts. */
  @Benchmark
  @OperationsPerInvocation(SmallCases.COUNT)
  public void evaluated(Blackhole sink) {
    for (Case matter : cases) {
      sink.consume(convention.evaluate(ARTICLE, matter));
    }
  }

  /** Articles 2, 3 and 7 are. */
  @Benchmark
  @OperationsPerInvocation(SmallCases.COUNT)
  public void assessed(Blackhole sink) {
    for (Case matter : cases) {
      sink.consume(convention.evaluate(THREE, matter));
    }
  }

  /** And printed. */
  @Benchmark
  @OperationsPerInvocation(SmallCases.COUNT)
  public void printed(Blackhole sink) {
    for (Case matter : cases) {
      sink.consume(english.text(convention.evaluate(THREE, matter)));
    }
  }

  /** Or written as JSON, a line a case, as a batch does. */
  @Benchmark
  @OperationsPerInvocation(SmallCases.COUNT)
  public void written(Blackhole sink) throws IOException {
    for (Case matter : cases) {
      line.reset();
      json.write(convention.evaluate(THREE, matter), line, Jackson2.JSON);
      sink.consume(line.size());
    }
  }
}
