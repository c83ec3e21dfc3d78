package org.arendal.core.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads registers of waiting periods. */
public final class WaitingPeriodRegister {
  private static final Set<String> FIELDS = RegisterRecord.with("benefit", "length", "spent");

  private WaitingPeriodRegister() {}

  /**
   * Reads a register of waiting periods, keyed by the code of the benefit.
   *
   * <p>A record has the fields {@code benefit}, {@code length} (an ISO period such as {@code P6M})
   * and {@code spent}, and those of every register; see {@link BodyRegister#read}.
   *
   * @param file the name of the file for error messages
   * @throws RegisterFormatException if a line is not understood, with the file and the line
   * @throws IllegalArgumentException if entries overlap
   * @throws IOException if the reader fails
   */
  public static Register<WaitingPeriod> read(String file, Reader reader) throws IOException {
    List<Entry<WaitingPeriod>> entries =
        RegisterRecord.readAll(file, reader, FIELDS).stream()
            .map(WaitingPeriodRegister::entry)
            .toList();
    return Register.of(entries);
  }

  /**
   * Reads a register that a country module opened with its own class, and closes it; see {@link
   * BodyRegister#readResource}.
   */
  public static Register<WaitingPeriod> readResource(
      String resource, @Nullable InputStream stream) {
    return RegisterReader.readResource(resource, stream, WaitingPeriodRegister::read);
  }

  private static Entry<WaitingPeriod> entry(RegisterRecord fields) {
    WaitingPeriod period =
        new WaitingPeriod(
            fields.required("benefit", RegisterRecord.code(WaitingPeriod.Benefit.class)),
            fields.required("length", Period::parse),
            fields.required("spent", RegisterRecord.code(WaitingPeriod.Spent.class)));
    return fields.entry(period.benefit().code(), period);
  }
}
