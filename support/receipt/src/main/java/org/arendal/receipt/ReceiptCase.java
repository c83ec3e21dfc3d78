package org.arendal.receipt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arendal.core.matter.Case;
import org.arendal.json.CaseReader;
import org.arendal.json.token.JsonAdapter;

/** The case that a receipt was issued for, read again from its facts. */
final class ReceiptCase {
  private ReceiptCase() {}

  /**
   * The case of a receipt in which nothing is masked.
   *
   * @throws org.arendal.json.InvalidCaseException if this version takes its facts for no case
   */
  static Case of(Receipt receipt, JsonAdapter json) {
    Map<String, Tree> sections = new LinkedHashMap<>();
    receipt.head().sections().forEach(section -> sections.put(section, new Tree()));
    List<String> askedInVain = new ArrayList<>();
    for (Part fact : receipt.factParts()) {
      Shape value = Shape.of(fact.id(), fact.open().orElseThrow().value());
      if (value.has("given")) {
        int dot = fact.id().indexOf('.');
        sections
            .computeIfAbsent(fact.id().substring(0, Math.max(dot, 0)), section -> new Tree())
            .put(fact.id().substring(dot + 1), value.any("given"));
      } else {
        askedInVain.add(fact.id());
      }
    }
    Tree matter = new Tree().text("asOf", receipt.asOf().toString());
    sections.forEach((section, facts) -> matter.put(section, facts.members()));
    if (!askedInVain.isEmpty()) {
      matter.texts("askedNotKnown", askedInVain);
    }
    return CaseReader.read(Canonical.text(matter.members()), json);
  }
}
