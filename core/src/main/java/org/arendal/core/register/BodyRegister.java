package org.arendal.core.register;

import static org.arendal.core.register.RegisterField.optional;
import static org.arendal.core.register.RegisterField.required;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;
import org.arendal.core.time.ServedDays;
import org.jspecify.annotations.Nullable;

/** Reads registers of bodies. */
public final class BodyRegister {
  static final RegisterFile<Body> FILE =
      new RegisterFile<>(
          RegisterSchema.with(
              required(
                  "function",
                  FieldType.wordOrKey(BodyFunction.standard()),
                  "What the body does under the Convention; the key of the entry. An overlay can also name a function of its own."),
              optional(
                  "function-name",
                  FieldType.TEXT,
                  "What a function of your own is called; only such a one has it."),
              required(
                  "name",
                  FieldType.TEXT,
                  "The name, its spelling restored where the source misprints it."),
              optional("printed", FieldType.TEXT, "The name as printed, where that differs."),
              optional("english", FieldType.TEXT, "The name in English, for orientation."),
              optional("address", FieldType.TEXT, "The postal address."),
              optional(
                  "telephone", FieldType.TEXT, "The telephone number as the source writes it."),
              optional("fax", FieldType.TEXT, "The fax number as the source writes it."),
              optional("website", FieldType.TEXT, "The address of a page on the web."),
              optional("email", FieldType.TEXT, "The address for electronic mail."),
              optional(
                  "contact-read",
                  FieldType.DAY,
                  "The day on which the contact details were read; left out, that is `read`."),
              optional(
                  "displaces",
                  FieldType.YES,
                  "In an overlay: the body takes the place of the library's. Without it, it stands beside.")),
          BodyRegister::entry,
          Optional.empty());

  private BodyRegister() {}

  /**
   * Reads a register of bodies, keyed by the code of their function.
   *
   * <p>A record has the fields {@code function} and {@code name}, optionally {@code printed},
   * {@code english}, {@code address}, {@code telephone}, {@code fax}, {@code website}, {@code
   * email} and {@code contact-read} (a day), and those of every register: {@code territory}, {@code
   * start} and {@code end} (days, optional, inclusive), {@code started-after}, {@code started-by}
   * and {@code ended-by} (days, optional, where a first or last day is not known), {@code notes}
   * (optional), {@code source}, {@code reference}, {@code provision} (optional), {@code basis},
   * {@code evidence} (a day, month or year), {@code read}, {@code confidence} and {@code withdrawn}
   * (a day, optional). A record with the field {@code gap}, the key, is a known gap; it has {@code
   * territory}, {@code start}, {@code end}, {@code reason}, {@code read} and {@code withdrawn}.
   *
   * @param file the name of the file for error messages
   * @throws RegisterFormatException if a line is not understood, with the file and the line
   * @throws IOException if the reader fails
   */
  public static Register<Body> read(String file, Reader reader) throws IOException {
    return FILE.read(file, reader);
  }

  /**
   * Reads the entries of an agency; each has the basis {@code agency}.
   *
   * <p>A function may be one of its own, then with {@code function-name}. A body stands beside
   * those of the library, several for one function and territory if need be; only with {@code
   * displaces} it takes their place.
   *
   * @param file the name of the file for error messages
   * @throws RegisterFormatException if a line is not understood, with the file and the line
   * @throws IOException if the reader fails
   */
  public static Register<Body> readOverlay(String file, Reader reader) throws IOException {
    return FILE.readOverlay(file, reader);
  }

  /**
   * Reads a register of bodies that a country module opened with its own class, and closes it.
   *
   * @param resource the name of the resource for error messages
   * @param stream the resource in UTF-8; null if there is none of that name
   * @throws RegisterFormatException if a line is not understood, with the resource and the line
   * @throws IllegalStateException if there is no such resource
   */
  public static Register<Body> readResource(String resource, @Nullable InputStream stream) {
    return FILE.readResource(resource, stream);
  }

  private static Entry<Body> entry(RegisterRecord fields) {
    String function = fields.required("function");
    Optional<BodyFunction> standard =
        BodyFunction.standard().stream().filter(f -> f.code().equals(function)).findFirst();
    boolean isAgencys = fields.required("basis").equals(Provenance.Basis.AGENCY.code());
    if (standard.isEmpty() && !isAgencys) {
      fields.required("function", text -> FieldType.choice(BodyFunction.standard(), text));
    }
    if (standard.isPresent() && fields.optional("function-name").isPresent()) {
      throw fields.error("function-name", "only a function of your own has a name");
    }
    if (!isAgencys && fields.optional("displaces").isPresent()) {
      throw fields.error("displaces", "only an entry of an overlay displaces another");
    }
    Body body =
        Body.builder()
            .function(standard.orElse(BodyFunction.OWN))
            .ownFunction(standard.isPresent() ? Optional.empty() : Optional.of(function))
            .functionName(fields.optional("function-name"))
            .displaces(fields.optional("displaces").isPresent())
            .name(fields.required("name"))
            .printedName(fields.optional("printed"))
            .englishName(fields.optional("english"))
            .address(fields.optional("address"))
            .telephone(fields.optional("telephone"))
            .fax(fields.optional("fax"))
            .website(fields.optional("website"))
            .email(fields.optional("email"))
            .contactRead(fields.optional("contact-read", ServedDays::parse))
            .build();
    return fields.entry(body.key(), body);
  }
}
