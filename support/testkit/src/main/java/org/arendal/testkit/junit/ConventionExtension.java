package org.arendal.testkit.junit;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.arendal.core.Convention;
import org.arendal.core.law.NordicState;
import org.arendal.core.spi.CountryModule;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Gives tests a {@link Convention} as a parameter: of the countries that {@link Countries} names,
 * or of all that are found where it does not.
 *
 * <p>A country that is named and not found is an error that says which artifact to add.
 */
public final class ConventionExtension implements ParameterResolver {
  /** For JUnit, which makes it. */
  public ConventionExtension() {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Convention.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return assembled(wanted(parameter, context));
  }

  /** A convention of these countries, or of all that are found if there are none. */
  static Convention assembled(Set<NordicState> wanted) {
    if (wanted.isEmpty()) {
      return Convention.of(found());
    }
    try {
      return only(wanted, Convention.discovered(wanted).law().countries());
    } catch (IllegalStateException e) {
      throw new ParameterResolutionException(e.getMessage(), e);
    }
  }

  private static Convention only(
      Set<NordicState> wanted, Collection<? extends CountryModule> modules) {
    return Convention.of(
        modules.stream().filter(module -> wanted.contains(module.state())).toList());
  }

  private static List<CountryModule> found() {
    return ServiceLoader.load(CountryModule.class, CountryModule.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  private static Set<NordicState> wanted(ParameterContext parameter, ExtensionContext context) {
    return parameter
        .findAnnotation(Countries.class)
        .or(
            () ->
                AnnotationSupport.findAnnotation(
                    parameter.getDeclaringExecutable(), Countries.class))
        .or(() -> ofClass(context))
        .map(Countries::value)
        .<Set<NordicState>>map(
            states ->
                states.length == 0
                    ? EnumSet.noneOf(NordicState.class)
                    : EnumSet.copyOf(Arrays.asList(states)))
        .orElseGet(() -> EnumSet.noneOf(NordicState.class));
  }

  /** That of the class, or else of the class around it. */
  private static Optional<Countries> ofClass(ExtensionContext context) {
    Optional<Countries> here =
        AnnotationSupport.findAnnotation(context.getTestClass(), Countries.class);
    return here.isPresent() ? here : context.getParent().flatMap(ConventionExtension::ofClass);
  }
}
