package org.arendal.core.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;

/** The fields that the records of a register file can have, in the order in which they are read. */
final class RegisterSchema {
  private static final ImmutableSet<String> GAP_NAMES = names(GapFields.ALL);

  private final ImmutableList<Field<?, ?>> entry;
  private final ImmutableSet<String> entryNames;

  /** The schema of a register whose entries have these fields before those of every register. */
  RegisterSchema(List<? extends Field<?, ?>> ownFields) {
    this.entry =
        ImmutableList.<Field<?, ?>>builder().addAll(ownFields).addAll(CommonFields.ALL).build();
    this.entryNames = names(entry);
  }

  /** The fields of an entry, those of its own kind first. */
  List<Field<?, ?>> entry() {
    return entry;
  }

  /** The fields of a gap, or those of an entry. */
  List<? extends Field<?, ?>> fields(boolean gap) {
    return gap ? GapFields.ALL : entry;
  }

  /** The names of all fields, those of a gap included. */
  Set<String> names() {
    return Sets.union(entryNames, GAP_NAMES);
  }

  boolean entryHas(String field) {
    return entryNames.contains(field);
  }

  boolean gapHas(String field) {
    return GAP_NAMES.contains(field);
  }

  private static ImmutableSet<String> names(List<? extends Field<?, ?>> fields) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    for (Field<?, ?> field : fields) {
      names.add(field.name());
    }
    return names.build();
  }
}
