package org.arendal.core.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.arendal.core.answer.Contact;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.JudgedFact;
import org.arendal.core.answer.NotAsked;
import org.arendal.core.answer.OpenArticle;
import org.arendal.core.answer.OpenFact;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.ReadingUse;
import org.arendal.core.answer.Remark;
import org.arendal.core.answer.ShortAnswer;
import org.arendal.core.answer.Standing;
import org.arendal.core.explanation.Screen.Rank;
import org.arendal.core.fact.Answerer;
import org.arendal.core.fact.Fact;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Readings;

/**
 * A short answer as a caseworker sees it first: a screen of 25 lines of 80 columns, the last of
 * which is left for whoever shows it.
 *
 * <p>What is never left out stands on it even if the screen grows; the rest comes as far as there
 * is room, what binds more before what binds less, and is counted where there is none. What is
 * shown is the same in every language.
 */
final class FirstScreen {
  /** So many facts are named on which something hangs, fewer if many articles are open. */
  private static final int FACTS = 2;

  /**
   * For which time that is claimed another country has paid advance, and for which the right is not
   * there yet.
   */
  private static final List<String> ON_TIME_CLAIMED =
      List.of("advance-from-claimed-earlier", "paid-elsewhere-from-to");

  /** That it is not sure whether the Convention is in force where the person resides. */
  private static final String RESIDENCE_UNCLEAR = "residence-territory-unclear";

  /** The article on the day of force, which some territories have by a notice of their own. */
  private static final int ON_FORCE = 14;

  private static final int FACTS_OF_MANY = 1;
  private static final int MANY = 3;

  private final Words words;
  private final ShortAnswer answer;
  private final Asking asking;
  private final Screen screen = new Screen();
  private final Set<Fact<?>> named = new LinkedHashSet<>();

  FirstScreen(Words words, ShortAnswer answer) {
    this.words = words;
    this.answer = answer;
    this.asking = new Asking(words, answer.assessment());
    fill();
  }

  String text() {
    int left = screen.leftOut();
    return left == 0 ? screen.toString() : screen + more(left, screen.guardsLeftOut());
  }

  /** What it shows, in no language: articles, steps, readings and others by their ids. */
  List<String> ids() {
    return screen.ids();
  }

  private void fill() {
    ScreenHead head = new ScreenHead(words, answer);
    screen.paragraph(head.standings());
    screen.paragraph(head.matter());
    answer
        .remarks()
        .forEach(
            remark -> add("beyond", words.briefly(remark), Rank.KEPT, 2, "remark." + remark.id()));
    // What is forbidden says at the head by what.
    if (!head.tellsYears()) {
      threeYears();
    }
    answer.open().forEach(this::open);
    unclearResidence().forEach(this::unclear);
    dayInForce();
    new StepLines(words, answer, mostFacts()).addTo(screen);
    ON_TIME_CLAIMED.forEach(this::timeClaimed);
    denied();
    notAssessed();
    readings();
    ownDays();
    contacts();
    judgements();
    sources();
    registers();
    notAsked();
    control();
    words.texts().notWritten().ifPresent(note -> add("", note, Rank.KEPT, 0, "language"));
  }

  private String more(int left, int guards) {
    return Screen.line(
        "",
        guards == 0
            ? words.get("short.left-out", left)
            : words.get("short.left-out-limits", left, guards));
  }

  private void add(String lead, String text, Rank rank, int reckoned, String id) {
    screen.add(
        new Screen.Block(
            lead.isEmpty() ? "" : words.get("short.lead." + lead),
            text,
            rank,
            reckoned,
            List.of(id)));
  }

  /**
   * What has to be judged comes first, and what was asked or judged in vain last; a fact that
   * another article named is not named again.
   */
  private void open(OpenArticle open) {
    List<OpenFact> others =
        open.facts().stream()
            .filter(one -> !named.contains(one.fact()))
            .sorted(
                Comparator.comparing((OpenFact one) -> isAskedInVain(one.fact()))
                    .thenComparing(one -> !isJudged(one.fact())))
            .toList();
    List<OpenFact> shown = others.stream().limit(mostFacts()).toList();
    shown.forEach(fact -> named.add(fact.fact()));
    List<String> parts = new ArrayList<>();
    if (!shown.isEmpty()) {
      parts.add(asked(shown));
    } else if (!open.facts().isEmpty()) {
      parts.add(words.get("short.as-above"));
    }
    open.remarks().forEach(remark -> parts.add(words.briefly(remark)));
    if (shown.size() < others.size()) {
      parts.add(words.get("short.more", open.facts().size() - shown.size()));
    }
    String what =
        parts.isEmpty() ? words.get("short.hangs-on-reading") : String.join("; ", parts) + ".";
    add(
        "open",
        words.get("short.open", words.subject(open.article()), what),
        Rank.KEPT,
        open.remarks().isEmpty() ? 2 : 3,
        "open." + open.article().number());
  }

  /** Whom to ask from which day the Convention is in force, where that alone is not known. */
  private void dayInForce() {
    if (isDayAsked()) {
      add("open", words.get("short.ask-in-force"), Rank.KEPT, 1, "in-force");
    }
  }

  private boolean isDayAsked() {
    return answer.open().stream().anyMatch(StepLines::hangsOnDay)
        || unclearResidence().stream()
            .anyMatch(remark -> remark.provisions().stream().anyMatch(FirstScreen::isOnForce));
  }

  private static boolean isOnForce(Provision provision) {
    return provision.article() == ON_FORCE;
  }

  /** Where the person resides, if an article is open by the force of the Convention there. */
  private List<Remark> unclearResidence() {
    return answer.assessment().determinations().stream()
        .filter(one -> one.outcome() == Outcome.UNDETERMINED)
        .flatMap(one -> one.remarks().stream())
        .filter(remark -> remark.id().equals(RESIDENCE_UNCLEAR))
        .distinct()
        .toList();
  }

  private void unclear(Remark remark) {
    add("open", words.briefly(remark), Rank.KEPT, 3, remark.id());
  }

  private boolean isAskedInVain(Fact<?> fact) {
    return answer.assessment().matter().askedInVain().contains(fact);
  }

  private boolean isJudged(Fact<?> fact) {
    return asking.answerer(fact) == Answerer.CASEWORKER_JUDGEMENT;
  }

  private int mostFacts() {
    return answer.open().size() > MANY ? FACTS_OF_MANY : FACTS;
  }

  /** What was asked in vain is not asked of anybody again; what is to be judged still is. */
  private String asked(List<OpenFact> facts) {
    Map<String, List<String>> asked = new LinkedHashMap<>();
    for (OpenFact open : facts) {
      String key =
          isAskedInVain(open.fact()) && !isJudged(open.fact())
              ? "short.asked"
              : "short.ask." + asking.answerer(open.fact()).code();
      asked.computeIfAbsent(key, unused -> new ArrayList<>()).add(asking.label(open.fact()));
    }
    return asked.entrySet().stream()
        .map(entry -> words.get(entry.getKey(), String.join(", ", entry.getValue())))
        .collect(Collectors.joining("; "));
  }

  /** What is to be said of the time that advance is claimed for. */
  private void timeClaimed(String id) {
    List<Remark> paid =
        answer.assessment().determinations().stream()
            .flatMap(one -> one.remarks().stream())
            .filter(remark -> remark.id().equals(id))
            .distinct()
            .toList();
    if (!paid.isEmpty()) {
      add("beyond", said(paid), Rank.KEPT, 1 + paid.size(), id);
    }
  }

  /** Why an article gives nothing; articles with the same reason stand together. */
  private void denied() {
    Map<List<DecisiveConditions.Decisive>, List<Determination>> denied = new LinkedHashMap<>();
    answer.assessment().determinations().stream()
        .filter(one -> one.outcome() == Outcome.DOES_NOT_APPLY)
        // The day on which three years will be complete says why they are not yet.
        .filter(one -> one.article() != Article.REPATRIATION_PROTECTION || !areYearsToCome())
        .forEach(
            one ->
                denied
                    .computeIfAbsent(
                        DecisiveConditions.toldOnce(DecisiveConditions.of(one.finding())),
                        unused -> new ArrayList<>())
                    .add(one));
    denied.forEach(
        (reason, articles) ->
            add(
                "denied",
                words.get(
                    "short.denied",
                    articles.stream()
                        .map(one -> words.number(one.article()))
                        .collect(Collectors.joining(", ")),
                    briefly(reason)),
                Rank.KEPT,
                2 + Math.min(reason.size(), FACTS),
                "denied." + articles.get(0).article().number()));
  }

  private String briefly(List<DecisiveConditions.Decisive> reason) {
    String first = DecisiveConditions.brieflyAgainst(reason.stream().limit(FACTS).toList(), words);
    return reason.size() <= FACTS
        ? first
        : first + "; " + words.get("short.more", reason.size() - FACTS);
  }

  /** A no under the Convention is none under other law. */
  private void notAssessed() {
    if (answer.standings().keySet().stream().anyMatch(Standing::isNo)) {
      add("beyond", words.get("short.not-assessed"), Rank.KEPT, 1, "beyond");
    }
  }

  /** Each that was read in some way by itself, and those that are open together. */
  private void readings() {
    List<ReadingUse> open = new ArrayList<>();
    for (ReadingUse use : answer.readings()) {
      if (use.option().isEmpty()) {
        open.add(use);
      } else {
        add(
            "reading",
            ReadingText.brief(use, words.texts()),
            Rank.KEPT,
            2,
            "reading." + use.reading().id());
      }
    }
    if (!open.isEmpty()) {
      String questions =
          open.stream()
              .map(use -> ReadingText.question(use, words.texts()))
              .collect(Collectors.joining(" "));
      add(
          "reading",
          words.get("short.readings-open", questions),
          Rank.KEPT,
          1 + open.size(),
          "readings.open");
    }
  }

  /** Days of force that an agency supplied: as much a choice of its own as a reading. */
  private void ownDays() {
    answer.assessment().determinations().stream()
        .flatMap(one -> one.remarks().stream())
        .filter(Remark::isOnOwnDay)
        .distinct()
        .forEach(
            remark ->
                add(
                    "beyond",
                    words.briefly(remark),
                    Rank.KEPT,
                    2,
                    "own-day." + String.join(".", remark.arguments())));
  }

  /**
   * In each other country the first is never left out: it knows whom else to ask. Nor is the first
   * in one's own where it is to be asked from which day the Convention is in force there.
   */
  private void contacts() {
    Set<NordicState> written = EnumSet.noneOf(NordicState.class);
    for (Contact contact : answer.contacts()) {
      boolean isFirst =
          (!contact.isHost() || isDayAsked()) && written.add(contact.territory().state());
      add(
          "contact",
          ContactText.brief(contact, words.texts()).text(),
          isFirst ? Rank.KEPT : Rank.CONTACT,
          2,
          "contact." + contact.territory().code() + "." + contact.lookup().key());
    }
  }

  private void judgements() {
    if (!answer.judgements().isEmpty()) {
      add(
          "judged",
          answer.judgements().stream().map(this::judged).collect(Collectors.joining("; ")) + ".",
          Rank.SUMMARY,
          answer.judgements().size(),
          "judged");
    }
  }

  private String judged(JudgedFact judged) {
    return words.get(
        "short.judged",
        asking.judged(judged.fact()),
        words.get(judged.judgement().outcome() ? "label.yes" : "label.no"));
  }

  private void registers() {
    if (!answer.olderRegisters().isEmpty()) {
      add(
          "registers",
          answer.olderRegisters().entrySet().stream()
              .map(entry -> read(entry.getKey(), entry.getValue()))
              .collect(Collectors.joining(", ", words.get("short.older") + " ", ".")),
          Rank.KEPT,
          2,
          "registers");
    }
  }

  private boolean areYearsToCome() {
    return DayOfDecision.toCome(answer).isPresent();
  }

  /**
   * The day is told before what hangs on it; that the years were complete only after the decision,
   * rather than since when they have been; and where no one day is sure, between which.
   */
  private void threeYears() {
    List<Remark> afterDecision = DayOfDecision.afterDecision(answer);
    List<Remark> bounds = DayOfDecision.bounds(answer);
    if (!afterDecision.isEmpty()) {
      threeYears(said(afterDecision), Rank.KEPT);
    } else if (answer.threeYearsFrom().isPresent()) {
      String key = areYearsToCome() ? "short.three-years" : "short.three-years-complete";
      threeYears(words.get(key, answer.threeYearsFrom().get()), Rank.KEPT);
    } else if (!bounds.isEmpty()) {
      threeYears(said(bounds), hangsOnTerritory() ? Rank.KEPT : Rank.SUMMARY);
    }
  }

  /** Whether a reading gives the years another day, which nobody sees by the stays abroad. */
  private boolean hangsOnTerritory() {
    return answer.readings().stream()
        .anyMatch(use -> use.reading().equals(Readings.RESIDENCE_IN_OTHER_TERRITORY));
  }

  private void threeYears(String text, Rank rank) {
    add("beyond", text, rank, 2, "three-years");
  }

  private String said(List<Remark> remarks) {
    return remarks.stream().map(words::briefly).collect(Collectors.joining(" "));
  }

  /** That a source is old, where something surely rests on it; a step marks its own instrument. */
  private void sources() {
    for (Remark remark : answer.sources()) {
      if (!remark.id().equals(StepLines.OLD_INSTRUMENT)) {
        add(
            "registers",
            words.briefly(remark),
            Rank.KEPT,
            2,
            "source." + remark.id() + "." + String.join(".", remark.arguments()));
      }
    }
  }

  private String read(NordicState state, LocalDate day) {
    return words.get("territory." + state.code()) + " " + words.texts().date(day);
  }

  /**
   * How much a human must look at before a decision: what matters most of it stands above, but not
   * all, such as an absence that nobody judged.
   */
  private void control() {
    int points = answer.assessment().controlPoints().size();
    if (points > 0) {
      add("", words.get("short.control", points), Rank.KEPT, 1, "control");
    }
  }

  private void notAsked() {
    List<NotAsked> worth =
        answer.assessment().notAsked().stream().filter(NotAsked::isWorthAsking).toList();
    if (!worth.isEmpty()) {
      add(
          "not-asked",
          worth.stream().map(one -> words.subject(one.article())).collect(Collectors.joining(", "))
              + ".",
          Rank.SUMMARY,
          1 + worth.size() / 2,
          "not-asked");
    }
  }
}
