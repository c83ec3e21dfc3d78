package org.arendal.cli;

import org.arendal.core.law.Language;
import org.arendal.core.words.Texts;
import org.arendal.receipt.Verification;
import org.arendal.receipt.Verification.Cause;
import org.arendal.receipt.Verification.Difference;
import org.arendal.receipt.Verification.Verdict;

/** Says what came of checking a receipt. */
final class VerificationText {
  private final Texts texts;

  VerificationText(Language language) {
    this.texts = ShellWords.receipts(language);
  }

  String of(Verification came) {
    StringBuilder text = new StringBuilder();
    line(text, says("verdict", came.verdict().code()));
    came.changedPlaces().forEach(place -> line(text, "- " + place));
    if (!came.maskedFacts().isEmpty()) {
      line(text, texts.get("receipt.masked", String.join(", ", came.maskedFacts())));
    }
    if (!came.causes().isEmpty()) {
      line(text, texts.get("receipt.causes"));
      came.causes().forEach(cause -> line(text, "- " + says(cause)));
    } else if (came.verdict() == Verdict.REPLAYED_DIFFERENT) {
      line(text, texts.get("receipt.no-cause"));
    }
    if (!came.differences().isEmpty()) {
      line(text, texts.get("receipt.differences"));
      came.differences().forEach(difference -> line(text, "- " + says(difference)));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }

  private String says(Cause cause) {
    String sort = says("cause", cause.kind().code());
    String which = cause.what().isEmpty() ? sort : sort + ": " + cause.what();
    boolean isShort =
        cause.kind() == Cause.Kind.SETTINGS
            || cause.kind() == Cause.Kind.LIBRARY
            || cause.what().equals("knownOn");
    return isShort ? which + ": " + arrow(cause.was(), cause.now()) : which;
  }

  private String says(Difference difference) {
    return difference.place() + ": " + arrow(difference.was(), difference.now());
  }

  private String arrow(String was, String now) {
    return orNothing(was) + " \u2192 " + orNothing(now);
  }

  private String orNothing(String text) {
    return text.isEmpty() ? texts.get("receipt.nothing") : text;
  }

  private String says(String sort, String code) {
    return texts.get("receipt." + sort + "." + code);
  }
}
