package org.arendal.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.arendal.receipt.Verification.Cause.Kind.FACTS;
import static org.arendal.receipt.Verification.Cause.Kind.LIBRARY;
import static org.arendal.receipt.Verification.Cause.Kind.REGISTERS;
import static org.arendal.receipt.Verification.Cause.Kind.RULES;
import static org.arendal.receipt.Verification.Cause.Kind.SETTINGS;
import static org.arendal.receipt.Verification.Cause.Kind.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arendal.core.Convention;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.register.Body;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Register;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.time.DateRange;
import org.arendal.jackson2.Jackson2;
import org.arendal.receipt.Verification.Cause;
import org.arendal.receipt.Verification.Verdict;
import org.arendal.testkit.fixture.Fixture;
import org.arendal.testkit.fixture.Fixtures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A receipt")
class ReceiptTest {
  private static final Convention CONVENTION = Convention.discovered();
  private static final Receipts RECEIPTS = Receipts.of(CONVENTION, Language.DANISH);
  private static final Seed SEED = Seed.of("0123456789abcdef".getBytes(UTF_8));
  private static final Case MATTER = Fixtures.of(Article.TEMPORARY_STAY).get(0).matter();

  private static Receipt issued() {
    return RECEIPTS.issue(MATTER, SEED);
  }

  private static Verification verified(Receipt receipt, Convention by) {
    return Receipts.of(by, Language.DANISH).verify(receipt, Jackson2.JSON);
  }

  @Test
  @DisplayName("notices each byte that is flipped, one at a time")
  void eachByte() {
    byte[] bytes =
        RECEIPTS.issue(Set.of(Article.MATERIAL_SCOPE), MATTER, SEED).text().getBytes(UTF_8);
    List<Integer> unnoticed = new ArrayList<>();
    for (int at = 0; at < bytes.length; at++) {
      byte was = bytes[at];
      // In turn a bit of the code, and the one between capitals and small letters.
      bytes[at] = (byte) (was ^ (at % 2 == 0 ? 1 : 32));
      if (!isNoticed(bytes)) {
        unnoticed.add(at);
      }
      bytes[at] = was;
    }
    assertThat(unnoticed).isEmpty();
    assertThat(isNoticed(bytes)).isFalse();
  }

  private static boolean isNoticed(byte[] bytes) {
    try {
      return !Receipt.read(bytes, Jackson2.JSON).changedPlaces().isEmpty();
    } catch (InvalidReceiptException e) {
      return true;
    }
  }

  @Test
  @DisplayName("names the part that was changed")
  void namesWhatWasChanged() {
    String text = issued().text();

    assertThat(changed(text, "\"given\":\"temporary\"", "\"given\":\"residence\""))
        .containsExactly("facts.stay.kind");
    assertThat(changed(text, "\"outcome\":\"applies\"", "\"outcome\":\"undetermined\""))
        .containsAnyOf("2", "3", "4", "6");
    assertThat(changed(text, "\"asOf\":\"1997", "\"asOf\":\"1998")).containsExactly("head");
    assertThat(changed(text, "\"truth\":\"true\"", "\"truth\":\"false\""))
        .singleElement()
        .asString()
        .contains(".findings.");
    String seal = issued().seal();
    assertThat(changed(text, seal, seal.replace('a', 'b').replace('1', '2')))
        .containsExactly("seal");
  }

  private static List<String> changed(String text, String was, String now) {
    assertThat(text).contains(was);
    return verified(Receipt.read(text.replaceFirst(was, now), Jackson2.JSON), CONVENTION)
        .changedPlaces();
  }

  @Test
  @DisplayName("cannot lose or double an article, or change their order")
  void articlesStay() {
    Receipt receipt = issued();
    List<AnsweredArticle> articles = new ArrayList<>(receipt.articles());
    Receipt whole = Receipt.sealed(receipt.head(), receipt.factParts(), articles);
    assertThat(whole.text()).isEqualTo(receipt.text());

    articles.remove(0);
    assertThat(Receipt.sealed(receipt.head(), receipt.factParts(), articles).seal())
        .isNotEqualTo(receipt.seal());
  }

  @Test
  @DisplayName("masks what was concluded from a fact by way of another that it settles")
  void masksBySettling() {
    Receipt masked = issued().masking(List.of(PersonFacts.RESIDENCE_TERRITORY));

    // Residence can settle the kind of the stay.
    assertThat(open(masked, "6")).doesNotContain("6.findings.stay-temporary");
    assertThat(masked.maskedFacts()).containsExactly("person.residenceTerritory");
    assertThat(masked.outcomes()).isEqualTo(issued().outcomes());
  }

  private static List<String> open(Receipt receipt, String article) {
    return receipt.articles().stream()
        .filter(one -> one.article().equals(article))
        .flatMap(one -> one.parts().entrySet().stream())
        .filter(part -> part.getValue().open().isPresent())
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  @DisplayName("masked, is only checked, and says of which facts")
  void onlyChecked() {
    Receipt masked = issued().masking(List.of(StayFacts.KIND));

    Verification came = verified(masked, CONVENTION);
    assertThat(came.verdict()).isEqualTo(Verdict.ONLY_CHECKED);
    assertThat(came.maskedFacts()).containsExactly("stay.kind");
    assertThat(came.causes()).isEmpty();
  }

  @Test
  @DisplayName("names a reading that was settled since")
  void readingSettled() {
    Case matter = MATTER;
    Convention settled =
        CONVENTION.with(
            Settings.builder()
                .readings(Map.of(Readings.STANDING_NEED, Readings.STANDING_NEED.options().get(0)))
                .build());

    Verification came = verified(RECEIPTS.issue(matter, SEED), settled);

    assertThat(came.causes())
        .extracting(Cause::kind, Cause::what, Cause::was)
        .containsExactly(tuple(SETTINGS, "readings 6-standing-need", ""));
    Receipt bySettled = Receipts.of(settled, Language.DANISH).issue(matter, SEED);
    assertThat(verified(bySettled, Verification.settled(CONVENTION, bySettled)).verdict())
        .isEqualTo(Verdict.REPLAYED_EQUAL);
  }

  @Test
  @DisplayName("names the country of a register in which an entry moved by a day")
  void entryMoved() {
    CountryModule denmark = CONVENTION.law().country(NordicState.DENMARK).orElseThrow();
    List<Entry<Body>> entries = new ArrayList<>(denmark.bodies().entries());
    Entry<Body> first =
        entries.stream().filter(e -> e.validity().end().isPresent()).findFirst().orElseThrow();
    DateRange moved =
        new DateRange(
            first.validity().start(), first.validity().end().map(end -> end.minusDays(1)));
    entries.set(
        entries.indexOf(first),
        new Entry<>(
            first.key(),
            first.territory(),
            moved,
            first.doubt(),
            first.provenance(),
            first.notes(),
            first.value()));
    CountryModule changed =
        CountryModule.of(
            denmark.state(),
            denmark.territories(),
            denmark
                .registers()
                .with(RegisterKinds.BODIES, Register.of(entries, denmark.bodies().gaps())));
    Convention other =
        Convention.of(
            CONVENTION.law().countries().stream()
                .map(country -> country == denmark ? changed : country)
                .toList());

    assertThat(verified(issued(), other).causes())
        .extracting(Cause::kind, Cause::what)
        .containsExactly(tuple(REGISTERS, "DK"));
  }

  @Test
  @DisplayName("names the day as known on which registers answer")
  void knownOn() {
    Convention then = CONVENTION.asKnownOn(LocalDate.of(2100, 1, 1));

    assertThat(verified(issued(), then).causes())
        .extracting(Cause::kind, Cause::what, Cause::now)
        .containsExactly(tuple(REGISTERS, "knownOn", "2100-01-01"));
  }

  @Test
  @DisplayName("names texts, rules and a library that are other ones now")
  void otherContents() {
    Receipt receipt = issued();
    String text = receipt.head().made().text(Head.TEXTS);
    Receipt older =
        resealed(
            receipt
                .text()
                .replace(text, Canonical.hash("a text of before"))
                .replace(receipt.articles().get(0).rules(), Canonical.hash("a rule of before"))
                .replace(
                    "\"library\":\"" + receipt.head().made().text(Head.LIBRARY),
                    "\"library\":\"0.0.1"));

    assertThat(verified(older, CONVENTION).causes())
        .extracting(Cause::kind, Cause::what)
        .containsExactly(
            tuple(LIBRARY, ""),
            tuple(RULES, receipt.articles().get(0).article()),
            tuple(TEXTS, "da"));
    assertThat(verified(older, CONVENTION).verdict()).isEqualTo(Verdict.REPLAYED_EQUAL);
  }

  /** The receipt as a version that answered so would have sealed it. */
  private static Receipt resealed(String text) {
    Receipt changed = Receipt.read(text, Jackson2.JSON);
    return Receipt.sealed(changed.head(), changed.factParts(), changed.articles());
  }

  @Test
  @DisplayName("tells what is answered otherwise, entry by entry")
  void replayedDifferent() {
    Receipt receipt = issued();
    List<AnsweredArticle> articles =
        receipt.articles().stream()
            .map(
                one ->
                    one.article().equals("6")
                        ? new AnsweredArticle(
                            "6",
                            "undetermined",
                            one.rules(),
                            one.findings(),
                            one.conclusions(),
                            one.others())
                        : one)
            .toList();
    Receipt other = Receipt.sealed(receipt.head(), receipt.factParts(), articles);

    Verification came = verified(other, CONVENTION);
    assertThat(came.verdict()).isEqualTo(Verdict.REPLAYED_DIFFERENT);
    assertThat(came.differences())
        .containsExactly(
            new Verification.Difference("6.outcome", "undetermined", receipt.outcomes().get("6")));
  }

  @Test
  @DisplayName("is held against a case: the facts that differ are named, not what they are")
  void heldAgainstACase() {
    Case other = MATTER.with(StayFacts.KIND, StayKind.RESIDENCE);

    assertThat(RECEIPTS.verify(issued(), other, Jackson2.JSON).causes())
        .containsExactly(new Cause(FACTS, "stay.kind", "", ""));
  }

  @Test
  @DisplayName("with a fact that this version takes for none replays different, and names it")
  void unknownFact() {
    Receipt receipt = issued();
    List<Part> facts =
        receipt.factParts().stream()
            .map(
                part ->
                    part.id().equals("stay.kind")
                        ? Part.of(
                            "stay.kind",
                            "",
                            List.of("stay.kind"),
                            new Tree().text("given", "nomadic").members())
                        : part)
            .toList();

    Verification came =
        verified(Receipt.sealed(receipt.head(), facts, receipt.articles()), CONVENTION);
    assertThat(came.verdict()).isEqualTo(Verdict.REPLAYED_DIFFERENT);
    assertThat(came.causes()).containsExactly(new Cause(FACTS, "stay.kind", "", ""));
  }

  @Test
  @DisplayName("keeps settings and the day as known")
  void settings() {
    Convention set =
        CONVENTION
            .with(
                Settings.builder()
                    .putEntryIntoForce(Territory.ALAND, LocalDate.of(1997, 1, 1))
                    .build())
            .asKnownOn(LocalDate.of(2026, 1, 1));
    Receipt receipt = Receipts.of(set, Language.SWEDISH).issue(MATTER, SEED);

    assertThat(verified(receipt, Verification.settled(CONVENTION, receipt)).causes()).isEmpty();
    assertThat(verified(receipt, CONVENTION).causes())
        .extracting(Cause::kind, Cause::what)
        .contains(tuple(REGISTERS, "knownOn"), tuple(SETTINGS, "inForce AX"));
  }

  @Test
  @DisplayName("is of the articles that were asked for")
  void chosenArticles() {
    Receipt receipt = RECEIPTS.issue(Set.of(Article.TEMPORARY_STAY), MATTER, SEED);

    assertThat(receipt.outcomes()).containsOnlyKeys("6");
    assertThat(verified(receipt, CONVENTION).verdict()).isEqualTo(Verdict.REPLAYED_EQUAL);
  }

  @Test
  @DisplayName("is issued for every fixture, and each replays equal")
  void ofFixtures() {
    for (Fixture fixture : Fixtures.all()) {
      Convention set = CONVENTION.with(fixture.settings());
      Receipts receipts =
          fixture.settings().equals(Settings.none()) ? RECEIPTS : Receipts.of(set, Language.DANISH);
      Receipt receipt = receipts.issue(Set.of(fixture.article()), fixture.matter(), SEED);
      assertThat(receipt.outcomes().values())
          .as(fixture.name())
          .containsExactly(fixture.outcome().code());
      assertThat(verified(receipt, set).verdict())
          .as(fixture.name())
          .isEqualTo(Verdict.REPLAYED_EQUAL);
    }
  }

  @Test
  @DisplayName("in another form, or as another text, is refused and says where")
  void refused() {
    String text = issued().text();

    assertRefused(
        text.replace("\"form\":1", "\"form\":2"),
        "the receipt has form 2; only form 1 can be read");
    assertRefused(" " + text, "from character 1 on");
    assertRefused(text.replace("\"seal\":", "\"seel\":"), "seal is missing");
    assertRefused(text.substring(0, text.length() - 1), "ends too early");
    assertRefused("[]", "$ is missing");
    assertRefused("", "");
    assertThatExceptionOfType(InvalidReceiptException.class)
        .isThrownBy(() -> Receipt.read(new byte[] {'{', (byte) 0xff}, Jackson2.JSON))
        .withMessageContaining("from character 2 on");
  }

  private static void assertRefused(String text, String message) {
    assertThatExceptionOfType(InvalidReceiptException.class)
        .isThrownBy(() -> Receipt.read(text, Jackson2.JSON))
        .withMessageContaining(message)
        .matches(e -> e.getCause() == null);
  }

  @Test
  @DisplayName("and its seed say nothing of what they hold")
  void toStrings() {
    assertThat(issued()).hasToString("a receipt for " + MATTER.asOf());
    assertThat(SEED).hasToString("a seed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Seed.of(new byte[15]))
        .withMessage("a seed has 16 bytes, not 15");
  }
}
