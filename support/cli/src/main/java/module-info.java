/**
 * The {@code arendal} command: the library from a shell.
 *
 * <p>A program depends on {@code org.arendal.core} instead; what the command prints as text may
 * change between versions, what it prints as JSON is that of {@code org.arendal.json}.
 */
module org.arendal.cli {
  requires de.siegmar.fastcsv;
  requires info.picocli;
  requires org.arendal.core;
  requires org.arendal.jackson2;
  requires org.arendal.json;
  requires org.arendal.receipt;
  requires static org.jspecify;

  opens org.arendal.cli to
      info.picocli;
}
