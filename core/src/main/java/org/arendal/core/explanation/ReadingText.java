package org.arendal.core.explanation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.law.ReadingOption;
import org.arendal.core.words.Texts;

/** Puts a contested reading that an answer turns on into words. */
final class ReadingText {
  private ReadingText() {}

  /** What is contested, and the choice that was applied or the choices that are open. */
  static String of(ReadingUse use, Texts texts) {
    String choice =
        use.option().map(option -> applied(use, option, texts)).orElseGet(() -> open(use, texts));
    return texts.get("reading." + use.reading().id()) + " [" + choice + "]";
  }

  /** What is contested, as a question alone. */
  static String question(ReadingUse use, Texts texts) {
    return texts.get("short.reading." + use.reading().id());
  }

  /** The question, and the choice that was applied. */
  static String brief(ReadingUse use, Texts texts) {
    ReadingOption option = use.option().orElseThrow();
    return texts.get(
        use.settledByAgency() ? "short.reading-agency" : "short.reading-standard",
        question(use, texts),
        option(use, option, texts));
  }

  /** The choice that was applied; that the point is open if none was. */
  static String choice(ReadingUse use, Texts texts) {
    return use.option()
        .map(option -> applied(use, option, texts))
        .orElseGet(() -> texts.get("status.open"));
  }

  private static String applied(ReadingUse use, ReadingOption option, Texts texts) {
    return texts.get(
        use.settledByAgency() ? "label.reading-agency" : "label.reading-standard",
        option(use, option, texts));
  }

  private static String open(ReadingUse use, Texts texts) {
    List<ReadingOption> options = use.reading().options();
    return texts.get(
        "label.reading-open",
        IntStream.range(0, options.size())
            .mapToObj(i -> "(" + (i + 1) + ") " + option(use, options.get(i), texts))
            .collect(Collectors.joining("; ")));
  }

  private static String option(ReadingUse use, ReadingOption option, Texts texts) {
    return texts.get("reading." + use.reading().id() + "." + option.id());
  }
}
