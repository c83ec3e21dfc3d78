package org.arendal.core.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.arendal.core.law.Territory;
import org.jspecify.annotations.Nullable;

/**
 * A kind of register: what its entries are about, and the fields that they have.
 *
 * <p>The reader of its files, their page in the manual, its members in JSON and its columns in
 * tables all come from here. {@link RegisterKinds} lists all kinds.
 *
 * @param <V> the type of what is registered
 */
public final class RegisterKind<V> {
  private final String name;
  private final String member;
  private final ImmutableList<Field<V, ?>> fields;
  private final ImmutableList<Field<V, ?>> ofValue;
  private final RegisterFile<V> file;

  private RegisterKind(
      String name, String member, ImmutableList<Field<V, ?>> fields, RegisterFile<V> file) {
    this.name = name;
    this.member = member;
    this.fields = fields;
    this.file = file;
    ImmutableList.Builder<Field<V, ?>> values = ImmutableList.builder();
    for (Field<V, ?> field : fields) {
      if (field.isOfValue()) {
        values.add(field);
      }
    }
    this.ofValue = values.build();
  }

  /**
   * A kind.
   *
   * @param name the name of its files, without the ending
   * @param member what an entry of it has in JSON
   * @param maker makes of a record what is registered
   * @param fields the fields of its own, the one with the key first
   */
  static <V> RegisterKind<V> of(
      String name, String member, Function<RegisterRecord, V> maker, List<Field<V, ?>> fields) {
    ImmutableList<Field<V, ?>> all = ImmutableList.copyOf(fields);
    return new RegisterKind<>(
        name,
        member,
        all,
        new RegisterFile<>(new RegisterSchema(all), all.get(0), maker, Optional.empty(), false));
  }

  /** This kind with a field that names keys of other entries for the same territory. */
  RegisterKind<V> withLinks(Field<V, List<String>> links) {
    return new RegisterKind<>(
        name,
        member,
        fields,
        new RegisterFile<>(
            file.schema(), file.key(), file.maker(), Optional.of(links), file.keysAreUnique()));
  }

  /** This kind with keys that no two records of a file that stand may share. */
  RegisterKind<V> withUniqueKeys() {
    return new RegisterKind<>(
        name,
        member,
        fields,
        new RegisterFile<>(file.schema(), file.key(), file.maker(), file.links(), true));
  }

  /** The name of its files without the ending {@code .register}, such as {@code bodies}. */
  public String name() {
    return name;
  }

  /** The name of the member of an entry in JSON that holds what is registered. */
  public String member() {
    return member;
  }

  /** The fields that what is registered has, in their order; keys stand with the entry. */
  public List<Field<V, ?>> fields() {
    return ofValue;
  }

  /**
   * Reads a register of this kind; {@code support/docs/registers/register-files.md} has the form.
   *
   * @param source the name of the file for error messages
   * @throws RegisterFormatException if a line is not understood, or two entries of one key and
   *     territory overlap, with the file and the line
   * @throws IOException if the reader fails
   */
  public Register<V> read(String source, Reader reader) throws IOException {
    requireNonNull(source, "source");
    requireNonNull(reader, "reader");
    return file.read(source, reader);
  }

  /**
   * Reads the entries of an agency; each has the basis {@code agency} and a first day. What they
   * replace may be an entry of the library.
   *
   * @param source the name of the file for error messages
   * @throws RegisterFormatException if a line is not understood, or two entries of one key and
   *     territory overlap, with the file and the line
   * @throws IOException if the reader fails
   */
  public Register<V> readOverlay(String source, Reader reader) throws IOException {
    requireNonNull(source, "source");
    requireNonNull(reader, "reader");
    return file.readOverlay(source, reader);
  }

  /**
   * Reads a register of this kind that a country module opened with its own class, and closes it.
   *
   * @param resource the name of the resource for error messages
   * @param stream the resource in UTF-8; null if there is none of that name
   * @throws RegisterFormatException if a line is not understood, or two entries of one key and
   *     territory overlap, with the resource and the line
   * @throws IllegalStateException if there is no such resource
   */
  public Register<V> readResource(String resource, @Nullable InputStream stream) {
    requireNonNull(resource, "resource");
    return file.readResource(resource, stream);
  }

  /** What the reader checks every record against. */
  RegisterSchema schema() {
    return file.schema();
  }

  /** Refuses an entry that names another which nobody lists for the same territory. */
  void refuseDeadLinks(Register<V> register) {
    file.links().ifPresent(field -> refuseDeadLinks(field, register));
  }

  private static <V> void refuseDeadLinks(Field<V, List<String>> links, Register<V> register) {
    Map<Territory, Set<String>> known = new EnumMap<>(Territory.class);
    for (Entry<V> entry : register.entries()) {
      Set<String> keys =
          known.computeIfAbsent(
              entry.territory(), territory -> Set.copyOf(register.keys(territory)));
      for (String link : links.of(entry.value())) {
        if (!keys.contains(link)) {
          throw new IllegalArgumentException(
              "'%s' %s '%s', which is not listed for %s"
                  .formatted(entry.key(), links.name(), link, entry.territory().code()));
        }
      }
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
