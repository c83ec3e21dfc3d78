package org.arendal.core.explanation;

import com.google.common.collect.ImmutableSet;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What stands in the constant pool of a compiled class.
 *
 * @param all everything in letters, names of members included
 * @param strings the strings alone
 * @param classes the names of classes that are used, with slashes
 */
record ClassFile(Set<String> all, Set<String> strings, Set<String> classes) {
  private static final int MAGIC = 0xCAFEBABE;

  /** Reads the constant pool; see section 4.4 of the Java Virtual Machine Specification. */
  static ClassFile read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (in.readInt() != MAGIC) {
      throw new IOException("no class file");
    }
    in.readInt();
    int count = in.readUnsignedShort();
    Map<Integer, String> letters = new HashMap<>();
    Set<Integer> strings = new HashSet<>();
    Set<Integer> classes = new HashSet<>();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> letters.put(i, in.readUTF());
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.readInt();
        case 5, 6 -> {
          in.readLong();
          i++;
        }
        case 7 -> classes.add(in.readUnsignedShort());
        case 8 -> strings.add(in.readUnsignedShort());
        case 16, 19, 20 -> in.readShort();
        case 15 -> {
          in.readByte();
          in.readShort();
        }
        default -> throw new IOException("unknown constant " + tag);
      }
    }
    return new ClassFile(
        ImmutableSet.copyOf(letters.values()), of(letters, strings), of(letters, classes));
  }

  private static Set<String> of(Map<Integer, String> letters, Set<Integer> places) {
    return places.stream()
        .filter(letters::containsKey)
        .map(letters::get)
        .collect(ImmutableSet.toImmutableSet());
  }
}
