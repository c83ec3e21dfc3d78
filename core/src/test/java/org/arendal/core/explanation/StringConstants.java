package org.arendal.core.explanation;

import com.google.common.collect.ImmutableSet;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** The string constants of compiled classes, so that texts nobody asks for are found. */
final class StringConstants {
  private static final int MAGIC = 0xCAFEBABE;

  private StringConstants() {}

  /** All constants, names included, in the classes that were compiled together with this one. */
  static Set<String> besides(Class<?> type) {
    Path root = Path.of(location(type));
    ImmutableSet.Builder<String> constants = ImmutableSet.builder();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
          read(in, constants);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return constants.build();
  }

  private static URI location(Class<?> type) {
    try {
      return type.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads the constant pool; see section 4.4 of the Java Virtual Machine Specification. */
  private static void read(DataInputStream in, ImmutableSet.Builder<String> constants)
      throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("no class file");
    }
    in.readInt();
    int count = in.readUnsignedShort();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> constants.add(in.readUTF());
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.readInt();
        case 5, 6 -> {
          in.readLong();
          i++;
        }
        case 7, 8, 16, 19, 20 -> in.readShort();
        case 15 -> {
          in.readByte();
          in.readShort();
        }
        default -> throw new IOException("unknown constant " + tag);
      }
    }
  }
}
