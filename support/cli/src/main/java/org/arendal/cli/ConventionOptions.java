package org.arendal.cli;

import java.util.function.BiConsumer;
import org.arendal.core.Convention;
import picocli.CommandLine.Mixin;

/** By which settings and registers a case is answered; the same for every command that does so. */
final class ConventionOptions {
  @Mixin private SettingsOptions settings = new SettingsOptions();
  @Mixin private RegistersOptions registers = new RegistersOptions();

  /** The convention of all countries, as asked for. */
  Convention assemble(Conventions conventions) {
    return registers.applyTo(settings.applyTo(conventions.assemble()));
  }

  /** Tells each setting that was asked for, by its name, as far as it changes an answer. */
  void tell(BiConsumer<String, String> setting) {
    settings.tell(setting);
    registers.tell(setting);
  }

  /** The same with other registers for the second of two answers. */
  Convention assemble(Conventions conventions, OtherRegistersOptions others) {
    return others.areNone()
        ? assemble(conventions)
        : others.applyTo(settings.applyTo(conventions.assemble()), registers);
  }
}
