package org.arendal.core.register;

import static org.arendal.core.register.RegisterField.required;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads registers of waiting periods. */
public final class WaitingPeriodRegister {
  static final RegisterFile<WaitingPeriod> FILE =
      new RegisterFile<>(
          RegisterSchema.with(
              required(
                  "benefit",
                  FieldType.oneOf(WaitingPeriod.Benefit.class),
                  "The benefit; the key of the entry."),
              required(
                  "length",
                  FieldType.LENGTH,
                  "How long it is, in the unit in which the source gives it."),
              required(
                  "spent",
                  FieldType.oneOf(WaitingPeriod.Spent.class),
                  "How the time must have been spent.")),
          WaitingPeriodRegister::entry,
          Optional.empty());

  private WaitingPeriodRegister() {}

  /**
   * Reads a register of waiting periods, keyed by the code of the benefit.
   *
   * <p>A record has the fields {@code benefit}, {@code length} (an ISO period such as {@code P6M})
   * and {@code spent}, and those of every register; see {@link BodyRegister#read}.
   *
   * @param file the name of the file for error messages
   * @throws RegisterFormatException if a line is not understood, with the file and the line
   * @throws IOException if the reader fails
   */
  public static Register<WaitingPeriod> read(String file, Reader reader) throws IOException {
    return FILE.read(file, reader);
  }

  /**
   * Reads the waiting periods that an agency enters; each has the basis {@code agency}.
   *
   * @param file the name of the file for error messages
   * @throws RegisterFormatException if a line is not understood, with the file and the line
   * @throws IOException if the reader fails
   */
  public static Register<WaitingPeriod> readOverlay(String file, Reader reader) throws IOException {
    return FILE.readOverlay(file, reader);
  }

  /**
   * Reads a register that a country module opened with its own class, and closes it.
   *
   * @param resource the name of the resource for error messages
   * @param stream the resource in UTF-8; null if there is none of that name
   * @throws RegisterFormatException if a line is not understood, with the resource and the line
   * @throws IllegalStateException if there is no such resource
   */
  public static Register<WaitingPeriod> readResource(
      String resource, @Nullable InputStream stream) {
    return FILE.readResource(resource, stream);
  }

  private static Entry<WaitingPeriod> entry(RegisterRecord fields) {
    WaitingPeriod period =
        new WaitingPeriod(
            fields.required("benefit", RegisterRecord.code(WaitingPeriod.Benefit.class)),
            fields.required("length", FieldType::length),
            fields.required("spent", RegisterRecord.code(WaitingPeriod.Spent.class)));
    return fields.entry(period.benefit().code(), period);
  }
}
