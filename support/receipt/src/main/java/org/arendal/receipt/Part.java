package org.arendal.receipt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.json.token.JsonTree;

/**
 * One part of a receipt that can be masked: a fact, or what was found, concluded or asked from
 * facts.
 *
 * @param id what it is about; stays when it is masked
 * @param hash the hash of all of it; stays when it is masked
 * @param open what goes when it is masked
 */
record Part(String id, String hash, Optional<Open> open) {
  /**
   * What a part says.
   *
   * @param salt makes the hash one that nobody can guess
   * @param reads the ids of the facts that it comes from
   * @param value what it says
   */
  record Open(String salt, List<String> reads, JsonTree value) {
    Open {
      reads = List.copyOf(reads);
    }
  }

  /** A part as it is first written. */
  static Part of(String id, String salt, List<String> reads, JsonTree value) {
    Open open = new Open(salt, reads, value);
    return new Part(id, hash(id, open), Optional.of(open));
  }

  /** The part as a tree. */
  JsonTree tree() {
    Tree tree = new Tree().text("hash", hash).text("id", id);
    open.ifPresent(
        said ->
            tree.texts("reads", said.reads()).text("salt", said.salt()).put("value", said.value()));
    return tree.members();
  }

  /** Reads a part. */
  static Part read(Shape shape) {
    return new Part(
        shape.text("id"),
        shape.text("hash"),
        shape.has("value")
            ? Optional.of(new Open(shape.text("salt"), shape.texts("reads"), shape.any("value")))
            : Optional.empty());
  }

  /** Whether what it says is what was hashed; of a masked part nobody can tell. */
  boolean isSound() {
    return open.map(said -> hash(id, said).equals(hash)).orElse(true);
  }

  /** The part without what it says. */
  Part masked() {
    return new Part(id, hash, Optional.empty());
  }

  /** The part, masked if it comes from one of these facts. */
  Part masking(Set<String> facts) {
    return open.filter(said -> said.reads().stream().anyMatch(facts::contains)).isPresent()
        ? masked()
        : this;
  }

  private static String hash(String id, Open open) {
    return Canonical.hash(
        new Tree()
            .text("id", id)
            .texts("reads", open.reads())
            .text("salt", open.salt())
            .put("value", open.value())
            .members());
  }
}
