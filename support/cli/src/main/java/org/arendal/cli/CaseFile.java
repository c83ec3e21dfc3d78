package org.arendal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import org.arendal.core.matter.Case;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.CaseDocument;
import org.arendal.json.CaseWriter;
import org.arendal.json.Ref;

/**
 * The file that a case is kept in. It is replaced as a whole, so that it always holds a whole case.
 * One that is new can be read by its owner alone, as far as the file system knows owners.
 */
final class CaseFile {
  private final String name;
  private final Path path;
  private Optional<Ref> ref = Optional.empty();
  private boolean isNew;

  private CaseFile(String name, Path path) {
    this.name = name;
    this.path = path;
  }

  /** The file of a name, which need not be there yet; refused if none can be written there. */
  static CaseFile named(String name) {
    return new CaseFile(name, NewFile.named(name));
  }

  /** The name as it was given. */
  String name() {
    return name;
  }

  /** Whether there is such a file. */
  boolean exists() {
    return Files.exists(path);
  }

  /** Whether it is the same file as another. */
  boolean isSameAs(CaseFile other) {
    try {
      return path.equals(other.path) || (exists() && Files.isSameFile(path, other.path));
    } catch (IOException e) {
      return false;
    }
  }

  /** Keeps what a case carries for whoever asks for its answer. */
  void carry(Optional<Ref> carried) {
    ref = carried;
  }

  /** Puts a case in place of what the file holds, all of it or nothing. */
  void write(Case matter) throws IOException {
    boolean isThere = exists();
    isNew |= !isThere;
    Path target = isThere ? path.toRealPath() : path;
    Path whole = Files.createTempFile(target.getParent(), ".arendal", ".json");
    try {
      Files.writeString(
          whole,
          CaseWriter.write(new CaseDocument(matter, ref), true, Jackson2.JSON) + "\n",
          UTF_8);
      keepPermissions(target, whole);
      move(whole, target);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  /** Takes back what was written, if it was all that the file ever held. */
  void takeBack() throws IOException {
    if (isNew) {
      Files.deleteIfExists(path);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView made = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (old != null && made != null && Files.exists(from)) {
      made.setPermissions(old.readAttributes().permissions());
    }
  }

  private static void move(Path whole, Path target) throws IOException {
    try {
      Files.move(
          whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
