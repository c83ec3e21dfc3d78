/**
 * Receipts of answers: what was asked, what was answered, and by which rules, registers and texts,
 * so that it can be checked years later. Start at {@link org.arendal.receipt.Receipts}.
 */
module org.arendal.receipt {
  requires transitive org.arendal.json;
  requires static org.jspecify;

  exports org.arendal.receipt;
}
