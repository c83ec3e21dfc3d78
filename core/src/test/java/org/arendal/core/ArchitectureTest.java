package org.arendal.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beFinal;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.explanation.StringConstants;
import org.arendal.core.logic.Criterion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the design says of packages, names, signatures and side effects. */
class ArchitectureTest {
  private static final String ROOT = "org.arendal.core";

  /** Each package uses only those before it, and {@code internal}. */
  private static final List<String> ORDER =
      List.of(
          ROOT + ".law",
          ROOT + ".time",
          ROOT + ".words",
          ROOT + ".logic",
          ROOT + ".fact",
          ROOT + ".matter",
          ROOT + ".calculation",
          ROOT + ".register",
          ROOT + ".spi",
          ROOT + ".answer",
          ROOT + ".assembly",
          ROOT + ".article",
          ROOT + ".explanation",
          ROOT);

  private static final String INTERNAL = ROOT + ".internal";

  /** A path from the root of the classes, to one of our packages, or upwards. */
  private static final Pattern ELSEWHERE = Pattern.compile("^/\\w|org/arendal|\\.\\./");

  private static final URL LOCATION =
      Convention.class.getProtectionDomain().getCodeSource().getLocation();

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .importUrl(LOCATION)
          .that(describe("classes of core", type -> !type.getName().equals("module-info")));

  @Nested
  class Packages {

    @ParameterizedTest
    @MethodSource("org.arendal.core.ArchitectureTest#order")
    void useOnlyThoseBeforeThem(String packageName) {
      String[] later =
          ORDER.subList(ORDER.indexOf(packageName) + 1, ORDER.size()).toArray(String[]::new);

      noClasses()
          .that(resideInAPackage(packageName))
          .should()
          .dependOnClassesThat(resideInAnyPackage(later))
          .allowEmptyShould(true)
          .check(CORE);
    }

    /**
     * A class reads the resources beside it. The path of another package's would be an arrow that
     * {@link #useOnlyThoseBeforeThem} cannot see, and so would a resource that is looked for
     * without a class.
     */
    @Test
    void readNoResourcesOfEachOther() {
      assertThat(StringConstants.byClassBesides(Convention.class).entries())
          .filteredOn(string -> isPathToElsewhere(string.getValue()))
          .isEmpty();
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "calls of class loaders and modules for resources",
                  call ->
                      call.getTargetOwner().isAssignableTo(ClassLoader.class)
                          || call.getTargetOwner().isEquivalentTo(Module.class)))
          .check(CORE);
    }

    @ParameterizedTest
    @CsvSource({
      "/org/arendal/core/words/en/registers.properties, true",
      "org/arendal/core/law/provisions.csv, true",
      "../law/provisions.csv, true",
      "/version.properties, true",
      "version.properties, false",
      "words/, false",
      "/, false",
      "org.arendal.core.law, false"
    })
    void wouldNotHideAPath(String string, boolean isPath) {
      assertThat(isPathToElsewhere(string)).isEqualTo(isPath);
    }

    private static boolean isPathToElsewhere(String string) {
      return ELSEWHERE.matcher(string).find();
    }

    @Test
    void areAllInTheOrder() {
      assertThat(CORE.stream().map(JavaClass::getPackageName).distinct())
          .containsExactlyInAnyOrderElementsOf(
              ImmutableList.<String>builder().addAll(ORDER).add(INTERNAL).build());
    }

    @Test
    void haveNoCycles() {
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CORE);
    }

    /**
     * Nested and generated classes belong to the file that declares them. Left out are the packages
     * where one notion takes two files: a state and its territories, a condition and its parts, a
     * module and the plain one that stands for it.
     */
    @Test
    void haveNoCyclesOfFiles() {
      slices()
          .assignedFrom(
              new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                  return SliceIdentifier.of(
                      type.getName().replaceAll("(\\.[A-Z]\\w*?)(Builder)?(\\$.*)?$", "$1"));
                }

                @Override
                public String getDescription() {
                  return "files";
                }
              })
          .should()
          .beFreeOfCycles()
          .check(
              CORE.that(
                  describe(
                      "not in law, logic, time or spi",
                      type ->
                          !Set.of(ROOT + ".law", ROOT + ".logic", ROOT + ".time", ROOT + ".spi")
                              .contains(type.getPackageName()))));
    }

    @Test
    void ofInternalThingsUseNothingOfOurs() {
      noClasses()
          .that(resideInAPackage(INTERNAL))
          .should()
          .dependOnClassesThat(resideInAnyPackage(ORDER.toArray(String[]::new)))
          .check(CORE);
    }

    @ParameterizedTest
    @MethodSource("org.arendal.core.ArchitectureTest#order")
    void areNullMarked(String packageName) {
      assertThat(
              CORE.getPackage(packageName).isAnnotatedWith("org.jspecify.annotations.NullMarked"))
          .isTrue();
    }

    @Test
    void areExportedAllButInternal() throws IOException {
      // On the class path other archives have a descriptor too; this is the one beside our classes.
      try (InputStream in = new URL(LOCATION, "module-info.class").openStream()) {
        ModuleDescriptor module = ModuleDescriptor.read(in);

        assertThat(module.exports())
            .allMatch(export -> !export.isQualified())
            .extracting(ModuleDescriptor.Exports::source)
            .containsExactlyInAnyOrderElementsOf(ORDER);
        assertThat(module.opens()).isEmpty();
        assertThat(module.isOpen()).isFalse();
      }
    }
  }

  @Nested
  class Nothing {

    @Test
    void prints() {
      noClasses().should(ACCESS_STANDARD_STREAMS).check(CORE);
    }

    @Test
    void logs() {
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.util.logging..", "org.slf4j..", "java.lang.System$Logger"))
          .check(CORE);
    }

    @Test
    void readsAClock() {
      noClasses()
          .should()
          .callMethodWhere(calls("now", "currentTimeMillis", "nanoTime"))
          .orShould()
          .dependOnClassesThat(named("java.time.Clock", "java.util.Date", "java.util.Calendar"))
          .check(CORE);
    }

    @Test
    void dependsOnTheMachine() {
      noClasses()
          .should()
          .callMethodWhere(calls("getDefault", "getenv", "getProperties", "getHostName"))
          .orShould()
          .callMethodWhere(calls("defaultCharset", "systemDefault", "lineSeparator"))
          .orShould()
          .callMethod(System.class, "getProperty", String.class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "getBytes")
          .check(CORE);
    }

    @Test
    void takesCodesFromTheRuntime() {
      noClasses()
          .should()
          .dependOnClassesThat(named("java.util.Currency"))
          .orShould()
          .callMethodWhere(
              describe(
                  "calls of locales", call -> call.getTargetOwner().isEquivalentTo(Locale.class)))
          .check(CORE);
    }

    @Test
    void dependsOnChanceOrTheThread() {
      noClasses()
          .should()
          .callMethodWhere(calls("getContextClassLoader", "currentThread", "random", "randomUUID"))
          .orShould()
          .dependOnClassesThat(
              named(
                  "java.util.Random",
                  "java.lang.ThreadLocal",
                  "java.util.concurrent.ThreadLocalRandom",
                  "java.util.concurrent.Executor"))
          .check(CORE);
    }

    @Test
    void looksForModulesWithTheClassLoaderOfTheThread() {
      noClasses().should().callMethod(ServiceLoader.class, "load", Class.class).check(CORE);
    }

    @Test
    void touchesFilesOrTheNetwork() {
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.nio.file..", "java.net.http..", "java.nio.channels..")
                  .or(
                      named(
                          "java.io.File",
                          "java.io.FileInputStream",
                          "java.io.FileReader",
                          "java.io.FileOutputStream",
                          "java.io.FileWriter",
                          "java.net.Socket")))
          .check(CORE);
    }
  }

  @Nested
  class Names {

    @ParameterizedTest
    @ValueSource(strings = {"Manager", "Helper", "Util", "Utils", "Impl", "Data", "Info"})
    void sayWhatAClassIs(String suffix) {
      noClasses().should().haveSimpleNameEndingWith(suffix).check(CORE);
    }
  }

  @Nested
  class PublicSignatures {

    @Test
    void nameNoTypeOfGuavaNorImmutablesNorInternal() {
      List<String> offences =
          CORE.stream()
              .filter(ArchitectureTest::isApi)
              .flatMap(
                  type ->
                      Stream.concat(
                              Stream.concat(
                                      type.getSuperclass().stream(), type.getInterfaces().stream())
                                  .flatMap(parent -> parent.getAllInvolvedRawTypes().stream()),
                              type.getMembers().stream()
                                  .filter(ArchitectureTest::isApi)
                                  .flatMap(ArchitectureTest::typesIn))
                          .filter(ArchitectureTest::isInside)
                          .map(inside -> type.getName() + " names " + inside.getName()))
              .distinct()
              .toList();

      assertThat(offences).isEmpty();
    }
  }

  @Nested
  class Values {
    private static final Set<String> LAZY =
        Set.of(
            ROOT + ".law.Statements$Lazy",
            ROOT + ".fact.LawfulDays",
            ROOT + ".fact.ResidencePeriods");

    @Test
    void haveOnlyFinalFields() {
      fields()
          .that()
          .areDeclaredInClassesThat(resideInAnyPackage(ORDER.toArray(String[]::new)))
          .and()
          .areDeclaredInClassesThat(
              describe(
                  "neither generated, a documented lazy value, nor the sheet of one answer",
                  type ->
                      !type.getSimpleName().endsWith("Builder")
                          && !type.getSimpleName().equals("InitShim")
                          && !type.getSimpleName().startsWith("Immutable")
                          && !LAZY.contains(type.getName())
                          && !type.getName().equals(ROOT + ".article.ArticleSheet")))
          .should(beFinal())
          .check(CORE);
    }

    @Test
    void areNotReachedByStaticFieldsThatCanBeSet() {
      fields().that().areStatic().should(beFinal()).check(CORE);
    }

    @Test
    void thatAreEvaluatorsHaveNoStateOfTheirOwn() {
      for (JavaClass evaluator : CORE.get(ArticleEvaluator.class).getAllSubclasses()) {
        assertThat(evaluator.getFields())
            .as(evaluator.getName())
            .allMatch(field -> field.getModifiers().contains(JavaModifier.STATIC));
        assertThat(evaluator.getModifiers())
            .as(evaluator.getName())
            .containsAnyOf(JavaModifier.FINAL, JavaModifier.ABSTRACT);
      }
    }

    /** But for criteria: what answers them makes its own kind, in another package than logic. */
    @Test
    void areClosedToImplementationsFromOutside() {
      classes()
          .that(
              describe(
                  "abstract classes of the API that are not there for countries to extend",
                  type ->
                      isOpenAbstractClass(type) && !type.getPackageName().equals(ROOT + ".spi")))
          .and()
          .doNotHaveFullyQualifiedName(Criterion.class.getName())
          .should(
              have(
                  describe(
                      "no constructor for others",
                      type ->
                          type.getConstructors().stream()
                              .noneMatch(
                                  c ->
                                      c.getModifiers().contains(JavaModifier.PUBLIC)
                                          || c.getModifiers().contains(JavaModifier.PROTECTED)))))
          .check(CORE);
    }
  }

  static List<String> order() {
    return ORDER;
  }

  private static DescribedPredicate<JavaClass> named(String... names) {
    return describe(
        "one of " + String.join(", ", names), type -> Set.of(names).contains(type.getName()));
  }

  private static DescribedPredicate<JavaMethodCall> calls(String... names) {
    Set<String> forbidden = Set.of(names);
    return describe(
        "calls of " + String.join(", ", names),
        call ->
            forbidden.contains(call.getTarget().getName())
                && !call.getTargetOwner().getPackageName().startsWith(ROOT));
  }

  private static boolean isOpenAbstractClass(JavaClass type) {
    return isApi(type)
        && type.getModifiers().contains(JavaModifier.ABSTRACT)
        && !type.isInterface()
        && !type.isEnum();
  }

  private static boolean isApi(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.getPackageName().equals(INTERNAL)
        && type.getEnclosingClass().map(ArchitectureTest::isApi).orElse(true);
  }

  private static boolean isApi(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaClass> typesIn(JavaMember member) {
    if (member instanceof JavaField field) {
      return field.getType().getAllInvolvedRawTypes().stream();
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    return Stream.of(
            Stream.<JavaType>of(unit.getReturnType()),
            unit.getParameterTypes().stream(),
            unit.getExceptionTypes().stream(),
            unit.getTypeParameters().stream())
        .flatMap(types -> types)
        .flatMap(type -> type.getAllInvolvedRawTypes().stream());
  }

  private static boolean isInside(JavaClass type) {
    return type.getPackageName().startsWith("com.google")
        || type.getPackageName().startsWith("org.immutables")
        || type.getPackageName().equals(INTERNAL);
  }
}
