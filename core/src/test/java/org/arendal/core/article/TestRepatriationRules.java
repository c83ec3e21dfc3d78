package org.arendal.core.article;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.arendal.core.law.NordicState;
import org.arendal.core.register.Register;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.register.RepatriationRule;

/** The national rules of 1996 that can be decided, and one later rule with a first day unknown. */
final class TestRepatriationRules {
  private TestRepatriationRules() {}

  static Register<RepatriationRule> of(NordicState state) {
    String text =
        switch (state) {
          case DENMARK ->
              rule("dk-continuing-help", "continuing-help", "DK", "A07-dk-2", "number: 12")
                  + rule(
                      "dk-bar",
                      "bar-after-residence",
                      "DK",
                      "A07-dk-5",
                      "measures: repatriation\nnumber: 3\npermanent-intent: yes")
                  + rule("dk-ends", "ends-lawful-stay", "DK", "A07-dk-4", "measures: repatriation")
                  + rule("dk-practice", "practice-special-attachment", "DK", "A07-dk-6", "")
                  + rule("dk-entry", "no-refusal-at-entry", "DK", "A07-dk-9", "measures: rejection")
                  + rule(
                      "dk-after",
                      "removal-if-public-pays",
                      "DK",
                      "A07-dk-10",
                      "measures: rejection")
                  + rule("dk-ban", "entry-ban", "DK", "A07-dk-11", "measures: rejection")
                  + rule(
                          "dk-bar-later",
                          "bar-after-residence",
                          "DK",
                          "A07-dk-5",
                          "measures: repatriation\nnumber: 3\nreplaces: dk-bar\nnot-before: 1998-01-01")
                      .replace("start: 1996-10-01\n", "")
                      .replace("evidence: 1996", "evidence: 2010-01-01");
          case FINLAND ->
              rule("fi-limit", "time-limit", "FI", "A07-fi-3", "measures: rejection\nnumber: 3")
                  + rule(
                      "fi-means",
                      "no-removal-for-lack-of-means",
                      "FI",
                      "A07-fi-7",
                      "measures: expulsion");
          case NORWAY ->
              rule("no-seeking", "seeking-help-no-ground", "NO", "A07-no-3", "measures: expulsion");
          case SWEDEN ->
              rule("se-limit", "time-limit", "SE", "A07-se-2", "measures: rejection\nnumber: 3");
          case ICELAND -> rule("is-practice", "practice-never-used", "IS", "A07-is-2", "");
        };
    try {
      return RegisterKinds.REPATRIATION.read("test-" + state.code(), new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String rule(
      String id, String kind, String territory, String provision, String more) {
    return """
        id: %s
        kind: %s
        territory: %s
        %s
        start: 1996-10-01
        source: an invented source
        reference: page 1
        provision: %s
        basis: listed
        evidence: 1996
        read: 2020-02-03
        confidence: verified

        """
        .formatted(id, kind, territory, more.isEmpty() ? "# nothing more" : more, provision);
  }
}
