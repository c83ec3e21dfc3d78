/**
 * The Nordic Convention on Social Assistance and Social Services (1994) as a library.
 *
 * <p>A case-handling system hands over an immutable case and a date; the library answers, article
 * by article, what the Convention says, why, what is still unknown, what a human must judge, and
 * whom to contact in the other country. Start at {@link org.arendal.core.Convention}.
 */
module org.arendal.core {
  requires com.google.common;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.arendal.core;
  exports org.arendal.core.answer;
  exports org.arendal.core.article;
  exports org.arendal.core.assembly;
  exports org.arendal.core.calculation;
  exports org.arendal.core.explanation;
  exports org.arendal.core.law;
  exports org.arendal.core.logic;
  exports org.arendal.core.fact;
  exports org.arendal.core.matter;
  exports org.arendal.core.register;
  exports org.arendal.core.spi;
  exports org.arendal.core.time;
  exports org.arendal.core.words;

  uses org.arendal.core.spi.CountryModule;
}
