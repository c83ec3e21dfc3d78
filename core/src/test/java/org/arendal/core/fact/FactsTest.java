package org.arendal.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue of facts. */
class FactsTest {
  private static final JavaClasses MODEL =
      new ClassFileImporter()
          .importUrl(Fact.class.getProtectionDomain().getCodeSource().getLocation())
          .that(
              DescribedPredicate.describe(
                  "the package of facts",
                  type -> type.getPackageName().equals("org.arendal.core.fact")));

  @Nested
  class Catalogue {

    @Test
    void hasEveryConstantOfEveryClassOfFactsAndNothingElse() {
      List<JavaField> constants =
          constants().filter(field -> field.getRawType().isEquivalentTo(Fact.class)).toList();

      assertThat(constants).isNotEmpty();
      assertThat(Facts.all())
          .hasSameSizeAs(constants)
          .allMatch(fact -> constants.stream().anyMatch(field -> value(field) == fact));
    }

    @Test
    void callsEveryConstantAsItsFactAndItsClassAsItsSection() {
      constants()
          .filter(field -> field.getRawType().isEquivalentTo(Fact.class))
          .forEach(
              field -> {
                Fact<?> fact = (Fact<?>) value(field);
                assertThat(field.getName()).isEqualTo(constantName(fact.name()));
                assertThat(field.getOwner().getSimpleName())
                    .isEqualToIgnoringCase(fact.section().id() + "Facts");
              });
    }

    @Test
    void hasEveryIdOnce() {
      assertThat(Facts.all()).extracting(Fact::id).doesNotHaveDuplicates();
    }

    @Test
    void findsNothingUnderAnotherId() {
      assertThat(Facts.find("stay")).isEmpty();
      assertThat(Facts.find("stay.nothing")).isEmpty();
      assertThat(Facts.find("Stay.kind")).isEmpty();
    }

    @Test
    void hasItsSectionsInTheirOrder() {
      assertThat(Facts.all()).extracting(Fact::section).isSorted();
    }

    @Test
    void cannotBeChanged() {
      assertThat(Facts.all()).isUnmodifiable();
      assertThat(Facts.ofSection(Section.STAY)).isUnmodifiable();
    }
  }

  @Nested
  class EveryFact {

    @ParameterizedTest
    @MethodSource("org.arendal.core.fact.Facts#all")
    void isFoundByItsIdWhichIsSectionAndName(Fact<?> fact) {
      assertThat(fact.id()).isEqualTo(fact.section().id() + "." + fact.name());
      assertThat(fact.name()).matches("[a-z][A-Za-z]*");
      assertThat(Facts.find(fact.id())).containsSame(fact);
      assertThat(fact).hasToString(fact.id());
    }

    @ParameterizedTest
    @MethodSource("org.arendal.core.fact.Facts#all")
    void isAJudgementExactlyIfACaseworkerAnswersIt(Fact<?> fact) {
      assertThat(fact.type() == FactType.JUDGEMENT)
          .isEqualTo(fact.answerer() == Answerer.CASEWORKER_JUDGEMENT);
    }

    @ParameterizedTest
    @MethodSource("org.arendal.core.fact.Facts#all")
    void hasChoicesExactlyIfItIsACode(Fact<?> fact) {
      assertThat(fact.type().choices().isEmpty())
          .isEqualTo(
              fact.type().kind() != FactType.Kind.CODE
                  && fact.type().kind() != FactType.Kind.CODES);
      assertThat(fact.type().choices()).extracting(Coded::code).doesNotHaveDuplicates();
    }
  }

  @Nested
  class Sections {

    @ParameterizedTest
    @EnumSource
    void numberTheirFactsFromZero(Section section) {
      assertThat(Facts.ofSection(section))
          .extracting(Fact::position)
          .containsExactlyElementsOf(
              IntStream.range(0, Facts.ofSection(section).size()).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource
    void areFoundByTheirId(Section section) {
      assertThat(Section.find(section.id())).contains(section);
      assertThat(section.id()).isEqualTo(camelCase(section.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "STAY", "own-citizen", "OWN_CITIZEN", "stay.kind"})
    void areNotFoundByAnythingElse(String id) {
      assertThat(Section.find(id)).isEmpty();
    }
  }

  @Nested
  class Codes {

    @Test
    void areTheNamesInLowerCaseWithHyphens() {
      assertThat(RightToReside.PRESUMED_FROM_REGISTER.code()).isEqualTo("presumed-from-register");
      assertThat(StayKind.TEMPORARY.code()).isEqualTo("temporary");
    }

    @Test
    void doNotDependOnTheLanguageOfTheMachine() {
      Locale before = Locale.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag("tr"));
        assertThat(StayCircumstances.TRANSIT.code()).isEqualTo("transit");
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  private static Stream<JavaField> constants() {
    Predicate<JavaField> isConstant =
        field -> field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.PUBLIC));
    return MODEL.stream()
        .filter(type -> type.getSimpleName().endsWith("Facts"))
        .flatMap(type -> type.getFields().stream())
        .filter(isConstant);
  }

  private static Object value(JavaField field) {
    try {
      return field.reflect().get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static String constantName(String name) {
    return CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, name);
  }

  private static String camelCase(String constantName) {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, constantName);
  }
}
