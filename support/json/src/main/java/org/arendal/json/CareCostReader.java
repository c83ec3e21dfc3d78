package org.arendal.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.arendal.core.calculation.CareCostStatement;
import org.arendal.core.calculation.CareCostTerms;
import org.arendal.core.calculation.CareCosts;
import org.arendal.core.calculation.CareMonth;
import org.arendal.core.calculation.CarePhase;
import org.arendal.core.calculation.FeeDeduction;
import org.arendal.core.calculation.Rounding;
import org.arendal.core.calculation.Share;
import org.arendal.core.fact.ProblemCode;
import org.arendal.core.words.Phrase;
import org.arendal.core.words.RefusedException;
import org.arendal.json.token.JsonAdapter;
import org.arendal.json.token.JsonPlace;
import org.arendal.json.token.JsonSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads a division of care costs from JSON and calculates it; article 9(2).
 *
 * <p>The object has the settings {@code currency}, {@code decimals}, {@code rounding} and {@code
 * feeDeduction}, then {@code moving}, {@code phases} and {@code months}. Only a phase's {@code
 * departureBudget} and {@code arrivalBudget} may be left out: nothing else has a default, because
 * the Convention leaves the division to negotiation. Amounts and shares are texts, such as {@code
 * "1480.50"} and {@code "1/2"}.
 *
 * <p>Reading is as strict as that of a case; see {@link CaseReader}.
 */
public final class CareCostReader {
  private static final int MOST_DECIMALS = 9;
  private static final int LAST_MONTH = 12_000;
  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,18}([.][0-9]{1,18})?");
  private static final Pattern SHARE = Pattern.compile("[0-9]{1,9}/[0-9]{1,9}");
  private static final Phrase EXPECTED = Phrase.of("problem.care-division");
  private static final Phrase EXPECTED_AMOUNT = Phrase.of("problem.amount");
  private static final Phrase EXPECTED_SHARE = Phrase.of("problem.share");
  private static final Phrase EXPECTED_CURRENCY = Phrase.of("problem.currency");
  private static final Phrase MONTH = Phrase.of("problem.care-month");
  private static final String DEPARTURE_SHARE = "departureShare";
  private static final String COST = "cost";

  private final ProblemList problems = new ProblemList();
  private final List<PlacedAmount> amounts = new ArrayList<>();
  private final List<CarePhase> phases = new ArrayList<>();
  private final List<CareMonth> months = new ArrayList<>();
  private @Nullable String currency;
  private @Nullable Integer decimals;
  private @Nullable RoundingMode rounding;
  private @Nullable FeeDeduction feeDeduction;
  private @Nullable BigDecimal movingCost;
  private @Nullable Share movingShare;
  private int lastPhase;
  private int lastMonth;

  /** An amount and where it stands. */
  private record PlacedAmount(BigDecimal amount, String path, JsonPlace place) {}

  private CareCostReader() {}

  /**
   * Reads a division of at most {@link CaseReader#DEFAULT_LIMIT} bytes in UTF-8, and calculates it.
   *
   * @throws InvalidCaseException if the content is no division; it lists all problems
   * @throws IOException if the stream fails
   */
  public static CareCostStatement read(InputStream stream, JsonAdapter json) throws IOException {
    return new CareCostReader()
        .parse(json.source(CaseReader.text(stream, CaseReader.DEFAULT_LIMIT)));
  }

  private CareCostStatement parse(JsonSource source) {
    JsonInput.read(source, EXPECTED, this::readAll, problems);
    checkDecimals();
    if (problems.count() > 0) {
      throw new InvalidCaseException(problems.inOrder());
    }
    try {
      return CareCosts.divide(terms(), requireNonNull(movingCost), months);
    } catch (RefusedException e) {
      problems.add(ProblemCode.CONTRADICTION, JsonInput.ROOT, JsonPlace.UNKNOWN, e.says());
      throw new InvalidCaseException(problems.inOrder());
    }
  }

  private CareCostTerms terms() {
    return CareCostTerms.builder()
        .currency(requireNonNull(currency))
        .rounding(new Rounding(requireNonNull(decimals), requireNonNull(rounding)))
        .feeDeduction(requireNonNull(feeDeduction))
        .movingDepartureShare(requireNonNull(movingShare))
        .phases(phases)
        .build();
  }

  private void readAll(JsonInput in) throws IOException {
    Map<String, ValueReader> members = new LinkedHashMap<>();
    members.put("currency", value -> currency = readCurrency(value).orElse(null));
    members.put("decimals", value -> decimals = value.wholeNumber(0, MOST_DECIMALS).orElse(null));
    members.put("rounding", value -> rounding = readCode(value, roundings()).orElse(null));
    members.put("feeDeduction", value -> feeDeduction = readCode(value, deductions()).orElse(null));
    members.put("moving", this::readMoving);
    members.put("phases", value -> readFilled(value, Phrase.of("problem.phases"), this::readPhase));
    members.put("months", value -> value.array(Phrase.of("problem.months"), this::readMonth));
    Map<String, Phrase> required = new LinkedHashMap<>();
    required.put("currency", EXPECTED_CURRENCY);
    required.put("decimals", Phrase.of("problem.decimals"));
    required.put("rounding", Phrase.of("problem.one-of", String.join(", ", roundings().keySet())));
    required.put(
        "feeDeduction", Phrase.of("problem.one-of", String.join(", ", deductions().keySet())));
    required.put("moving", Phrase.of("problem.moving"));
    required.put("phases", Phrase.of("problem.phases"));
    required.put("months", Phrase.of("problem.months"));
    in.object(EXPECTED, members, required);
  }

  private void readMoving(JsonInput in) throws IOException {
    Map<String, ValueReader> members = new LinkedHashMap<>();
    members.put(COST, value -> movingCost = readAmount(value).orElse(null));
    members.put(DEPARTURE_SHARE, value -> movingShare = readShare(value).orElse(null));
    Map<String, Phrase> required = new LinkedHashMap<>();
    required.put(COST, EXPECTED_AMOUNT);
    required.put(DEPARTURE_SHARE, EXPECTED_SHARE);
    in.object(Phrase.of("problem.moving"), members, required);
  }

  private void readFilled(JsonInput in, Phrase expected, ValueReader element) throws IOException {
    int before = problems.count();
    JsonPlace place = in.place();
    in.array(expected, element);
    if (phases.isEmpty() && problems.count() == before) {
      in.problem(ProblemCode.MISSING, place, Phrase.of("problem.first-phase"));
    }
  }

  private void readPhase(JsonInput in) throws IOException {
    int before = problems.count();
    JsonPlace place = in.place();
    PhaseDraft draft = new PhaseDraft();
    Map<String, ValueReader> members = new LinkedHashMap<>();
    members.put("fromMonth", value -> draft.fromMonth = readStart(value));
    members.put(DEPARTURE_SHARE, value -> draft.share = readShare(value).orElse(null));
    members.put("departureBudget", value -> draft.departureBudget = readAmount(value));
    members.put("arrivalBudget", value -> draft.arrivalBudget = readAmount(value));
    Map<String, Phrase> required = new LinkedHashMap<>();
    required.put("fromMonth", MONTH);
    required.put(DEPARTURE_SHARE, EXPECTED_SHARE);
    in.object(Phrase.of("problem.phase"), members, required);
    in.ifSound(before, place, draft::phase).ifPresent(phases::add);
  }

  private @Nullable Integer readStart(JsonInput in) throws IOException {
    Integer month = in.wholeNumber(1, LAST_MONTH).orElse(null);
    if (month != null && lastPhase == 0 && month != 1) {
      in.problem(ProblemCode.OUT_OF_RANGE, Phrase.of("problem.first-phase"));
    } else if (month != null && month <= lastPhase) {
      in.problem(ProblemCode.OUT_OF_RANGE, Phrase.of("problem.phases-in-order"));
    }
    lastPhase = month == null ? lastPhase : month;
    return month;
  }

  private void readMonth(JsonInput in) throws IOException {
    int before = problems.count();
    JsonPlace place = in.place();
    MonthDraft draft = new MonthDraft();
    Map<String, ValueReader> members = new LinkedHashMap<>();
    members.put("month", value -> draft.month = readNumber(value));
    members.put(COST, value -> draft.cost = readAmount(value).orElse(null));
    members.put("patientFee", value -> draft.patientFee = readAmount(value).orElse(null));
    Map<String, Phrase> required = new LinkedHashMap<>();
    required.put("month", MONTH);
    required.put(COST, EXPECTED_AMOUNT);
    required.put("patientFee", EXPECTED_AMOUNT);
    in.object(Phrase.of("problem.month"), members, required);
    in.ifSound(before, place, draft::month).ifPresent(months::add);
  }

  private @Nullable Integer readNumber(JsonInput in) throws IOException {
    Integer month = in.wholeNumber(1, LAST_MONTH).orElse(null);
    if (month != null && month <= lastMonth) {
      in.problem(ProblemCode.OUT_OF_RANGE, Phrase.of("problem.months-in-order"));
    }
    lastMonth = month == null ? lastMonth : month;
    return month;
  }

  private Optional<BigDecimal> readAmount(JsonInput in) throws IOException {
    Optional<BigDecimal> amount = readText(in, EXPECTED_AMOUNT, AMOUNT, BigDecimal::new);
    amount.ifPresent(known -> amounts.add(new PlacedAmount(known, in.path(), in.place())));
    return amount;
  }

  private static Optional<Share> readShare(JsonInput in) throws IOException {
    return readText(in, EXPECTED_SHARE, SHARE, Share::parse);
  }

  private static Optional<String> readCurrency(JsonInput in) throws IOException {
    return MonthlyAmountForm.readCurrency(in);
  }

  private static <T> Optional<T> readCode(JsonInput in, Map<String, T> codes) throws IOException {
    Phrase expected = Phrase.of("problem.one-of", String.join(", ", codes.keySet()));
    Optional<String> code = in.text(expected);
    if (code.isPresent() && !codes.containsKey(code.get())) {
      in.unexpectedText(ProblemCode.UNKNOWN_CODE, expected, codes.keySet());
    }
    return code.map(codes::get);
  }

  private static <T> Optional<T> readText(
      JsonInput in, Phrase expected, Pattern shape, Function<String, T> value) throws IOException {
    Optional<String> text = in.text(expected);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (shape.matcher(text.get()).matches()) {
        return Optional.of(value.apply(text.get()));
      }
    } catch (IllegalArgumentException e) {
      // The model refuses it; what was expected says why.
    }
    in.unexpectedText(ProblemCode.WRONG_FORM, expected, List.of());
    return Optional.empty();
  }

  private void checkDecimals() {
    if (decimals == null) {
      return;
    }
    for (PlacedAmount placed : amounts) {
      if (placed.amount().stripTrailingZeros().scale() > decimals) {
        problems.add(
            ProblemCode.WRONG_FORM,
            placed.path(),
            placed.place(),
            Phrase.of("problem.more-decimals", decimals));
      }
    }
  }

  private static Map<String, RoundingMode> roundings() {
    return Arrays.stream(RoundingMode.values())
        .filter(mode -> mode != RoundingMode.UNNECESSARY)
        .collect(
            Collectors.toMap(
                mode -> mode.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                mode -> mode,
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private static Map<String, FeeDeduction> deductions() {
    return Arrays.stream(FeeDeduction.values())
        .collect(
            Collectors.toMap(
                FeeDeduction::code,
                deduction -> deduction,
                (one, other) -> one,
                LinkedHashMap::new));
  }

  /** What has been read of a phase; complete if no problem was found. */
  private static final class PhaseDraft {
    private @Nullable Integer fromMonth;
    private @Nullable Share share;
    private Optional<BigDecimal> departureBudget = Optional.empty();
    private Optional<BigDecimal> arrivalBudget = Optional.empty();

    CarePhase phase() {
      return CarePhase.builder()
          .fromMonth(requireNonNull(fromMonth))
          .departureShare(requireNonNull(share))
          .departureBudget(departureBudget)
          .arrivalBudget(arrivalBudget)
          .build();
    }
  }

  /** What has been read of a month; complete if no problem was found. */
  private static final class MonthDraft {
    private @Nullable Integer month;
    private @Nullable BigDecimal cost;
    private @Nullable BigDecimal patientFee;

    CareMonth month() {
      return new CareMonth(requireNonNull(month), requireNonNull(cost), requireNonNull(patientFee));
    }
  }
}
