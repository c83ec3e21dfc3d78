package org.arendal.it;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.arendal.core.law.Language;

/** The terms of each language: the forms that are used, where they come from, and those shunned. */
final class Glossary {
  private static final Path FILE = Built.ROOT.resolve("support/docs/languages/glossary.tsv");
  private static final Splitter CELLS = Splitter.on('\t');
  private static final Splitter FORMS = Splitter.on(';').trimResults().omitEmptyStrings();

  /** From the surest to the least sure. */
  private static final List<String> STATUSES = List.of("V", "D", "?");

  /**
   * A term in a language.
   *
   * @param term what it is in English
   * @param accepted its forms, the best first
   * @param status whether it was seen in an official text (V), derived from one (D), or is proposed
   * @param forbidden forms that stand nowhere
   */
  record Term(
      String term,
      Language language,
      List<String> accepted,
      String status,
      List<String> forbidden) {}

  private final ImmutableList<Term> terms;

  Glossary() {
    try {
      this.terms =
          Files.readAllLines(FILE).stream()
              .skip(1)
              .map(CELLS::splitToList)
              .map(
                  cells ->
                      new Term(
                          cells.get(0),
                          Language.find(cells.get(1)).orElseThrow(),
                          FORMS.splitToList(cells.get(2)),
                          cells.get(3),
                          FORMS.splitToList(cells.get(4))))
              .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE.toString(), e);
    }
  }

  List<Term> of(Language language) {
    return terms.stream().filter(term -> term.language() == language.base()).toList();
  }

  /** How sure the least sure term of a text is; empty if it has none. */
  String status(Language language, String text) {
    Optional<String> least =
        of(language).stream()
            .filter(term -> term.accepted().stream().anyMatch(form -> isIn(form, text)))
            .map(Term::status)
            .max(Comparator.comparingInt(STATUSES::indexOf));
    return least.orElse("");
  }

  static boolean isIn(String form, String text) {
    return text.toLowerCase(Locale.ROOT).contains(form.toLowerCase(Locale.ROOT));
  }
}
