package org.arendal.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.arendal.core.fact.DocumentKind;
import org.arendal.core.law.Territory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A11-2-dk-1: registers of documents")
class DocumentRegisterTest {
  private static final String RECORD =
      """
      kind: maintenance-order
      territory: DK
      name: Bidragsresolution
      issuers: Statsamtet; Overpræsidiet
      legal-basis: an act, section 3
      start: 1996-10-01
      source: a source
      reference: page 1
      provision: A11-2-dk-1
      basis: listed
      evidence: 1996
      read: 2020-02-03
      confidence: verified
      """;

  @Test
  void giveKindNameIssuersAndLegalBasis() throws IOException {
    assertThat(read(RECORD).find("maintenance-order", Territory.DENMARK, LocalDate.of(1997, 1, 1)))
        .extracting(lookup -> lookup.entry().orElseThrow().value())
        .isEqualTo(
            ListedDocument.builder()
                .kind(DocumentKind.MAINTENANCE_ORDER)
                .name("Bidragsresolution")
                .addIssuer("Statsamtet")
                .addIssuer("Overpræsidiet")
                .legalBasis("an act, section 3")
                .build());
  }

  @Test
  void mayHaveNoIssuersAndNoLegalBasis() throws IOException {
    String agreement =
        RECORD
            .replace("issuers: Statsamtet; Overpræsidiet\n", "")
            .replace("legal-basis: an act, section 3\n", "");
    ListedDocument document = read(agreement).entries().get(0).value();
    assertThat(document.issuers()).isEmpty();
    assertThat(document.legalBasis()).isEmpty();
  }

  @Test
  void refuseAKindThatThereIsNot() {
    assertThatExceptionOfType(RegisterFormatException.class)
        .isThrownBy(() -> read(RECORD.replace("maintenance-order", "promise")))
        .withMessageStartingWith("test:1:")
        .withMessageContaining("kind");
  }

  @Test
  void readAResourceAndMissNone() {
    assertThat(
            RegisterKinds.DOCUMENTS
                .readResource(
                    "a", new ByteArrayInputStream(RECORD.getBytes(StandardCharsets.UTF_8)))
                .entries())
        .hasSize(1);
    assertThatIllegalStateException()
        .isThrownBy(() -> RegisterKinds.DOCUMENTS.readResource("b", null))
        .withMessage("missing resource b");
  }

  private static Register<ListedDocument> read(String text) throws IOException {
    return RegisterKinds.DOCUMENTS.read("test", new StringReader(text));
  }
}
