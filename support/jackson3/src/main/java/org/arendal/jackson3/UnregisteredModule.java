package org.arendal.jackson3;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Makes it an error that a mapper is given a case or an answer and {@link ArendalModule} is not
 * registered.
 *
 * <p>A mapper that looks for modules finds this one. It cannot know the language of the words, so
 * it reads and writes nothing itself; beside {@code ArendalModule} it does nothing.
 */
public final class UnregisteredModule extends JacksonModule {
  /** For {@link java.util.ServiceLoader}. */
  public UnregisteredModule() {}

  @Override
  public String getModuleName() {
    return "Arendal, unregistered";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializerModifier(Refusal.ofWriting());
    context.addDeserializerModifier(Refusal.ofReading());
  }
}
