package org.arendal.core.spi;

import java.io.InputStream;
import java.util.List;
import org.arendal.core.law.NordicState;
import org.arendal.core.register.Register;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.register.Registers;
import org.jspecify.annotations.Nullable;

/**
 * A country module that is its state, its territories and its files.
 *
 * <p>Beside its class stands a file {@code <kind>.register} of every kind in {@link RegisterKinds};
 * one of nothing but a comment says that there is nothing to register. All are read when the module
 * is made, so that what is wrong with one shows then and never in the middle of an answer.
 */
public abstract class FileCountry implements CountryModule {
  private final NordicState state;
  private final List<TerritorialReach> territories;
  private final Registers registers;

  /** Opens resources with the class of the module, since a named module shows them to no other. */
  @FunctionalInterface
  public interface Resources {
    /** The resource of an absolute name; null if there is none. */
    @Nullable InputStream open(String name);
  }

  /**
   * Reads the registers.
   *
   * @param state the state
   * @param territories how far the Convention reaches, the main territory first
   * @param resources {@code getResourceAsStream} of the class of the module
   * @throws IllegalStateException if a register file is missing
   * @throws org.arendal.core.register.RegisterFormatException if one has a line that is not
   *     understood, with the file and the line
   */
  protected FileCountry(
      NordicState state, List<TerritorialReach> territories, Resources resources) {
    this.state = state;
    this.territories = List.copyOf(territories);
    String folder = "/" + getClass().getPackageName().replace('.', '/') + "/";
    Registers read = Registers.none();
    for (RegisterKind<?> kind : RegisterKinds.all()) {
      read = with(kind, read, folder, resources);
    }
    this.registers = read;
  }

  @Override
  public final NordicState state() {
    return state;
  }

  @Override
  public final List<TerritorialReach> territories() {
    return territories;
  }

  @Override
  public final Registers registers() {
    return registers;
  }

  private static <V> Registers with(
      RegisterKind<V> kind, Registers others, String folder, Resources resources) {
    String name = folder + kind.name() + ".register";
    Register<V> register = kind.readResource(name, resources.open(name));
    return others.with(kind, register);
  }
}
