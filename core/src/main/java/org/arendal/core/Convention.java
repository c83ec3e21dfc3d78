package org.arendal.core;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.arendal.core.answer.AnswerOverTime;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Comparison;
import org.arendal.core.answer.Contact;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.FoundingDocuments;
import org.arendal.core.answer.Letter;
import org.arendal.core.answer.OpenQuestions;
import org.arendal.core.answer.WhyNot;
import org.arendal.core.article.Articles;
import org.arendal.core.article.Comparing;
import org.arendal.core.article.Contacts;
import org.arendal.core.article.Correspondence;
import org.arendal.core.article.DocumentsOfTerritory;
import org.arendal.core.article.OverTime;
import org.arendal.core.article.Questions;
import org.arendal.core.article.Ways;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.assembly.Settings;
import org.arendal.core.fact.BenefitCategory;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.register.AnnualNotice;
import org.arendal.core.register.Body;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Instrument;
import org.arendal.core.register.LawList;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Register;
import org.arendal.core.register.RelatedInstrument;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.spi.Overlay;
import org.arendal.core.time.ServedDays;
import org.arendal.core.time.TreatyCalendar;

/**
 * The Nordic Convention on Social Assistance and Social Services, assembled from country modules
 * and ready to be asked.
 *
 * <p>A convention is immutable and safe for any number of threads; several with different settings
 * can stand side by side. It reads no clock and no file, and logs nothing.
 */
public final class Convention {
  private final AssembledLaw law;

  private Convention(AssembledLaw law) {
    this.law = law;
  }

  /**
   * Assembles a convention from these modules.
   *
   * <p>Without any it answers too: whatever a module would say is unknown, and each answer says
   * which artifact to add.
   *
   * @throws IllegalArgumentException if a state has two modules, or one that contradicts itself
   */
  public static Convention of(CountryModule... modules) {
    requireNonNull(modules, "modules");
    return of(Arrays.asList(modules));
  }

  /** Assembles a convention from these modules; see {@link #of(CountryModule...)}. */
  public static Convention of(Collection<? extends CountryModule> modules) {
    requireNonNull(modules, "modules");
    return new Convention(AssembledLaw.of(modules, Settings.none()));
  }

  /**
   * Assembles a convention from the modules found on the class path or module path.
   *
   * <p>Modules are looked for with the class loader that loaded this library, whatever the thread's
   * context class loader is. Modules of states that are not required are assembled too.
   *
   * @param required the states that must be there, at least one
   * @throws IllegalArgumentException if no state is required
   * @throws IllegalStateException if a required state has no module or a state has two; the message
   *     names the states and what was found
   */
  public static Convention discovered(Set<NordicState> required) {
    requireNonNull(required, "required");
    if (required.isEmpty()) {
      throw new IllegalArgumentException("name at least one state that must be there");
    }
    List<CountryModule> found =
        ServiceLoader.load(CountryModule.class, CountryModule.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(CountryModule::state))
            .toList();
    List<String> states = found.stream().map(m -> m.state().code()).toList();
    EnumSet<NordicState> missing = EnumSet.copyOf(required);
    found.forEach(module -> missing.remove(module.state()));
    if (!missing.isEmpty()) {
      List<String> artifacts = missing.stream().map(AssembledLaw::artifact).toList();
      throw new IllegalStateException(
          "country modules are missing: add "
              + artifacts
              + "; found "
              + states
              + ". If they are there, what names them is lost: META-INF/services/"
              + CountryModule.class.getName()
              + " when archives were merged, or --bind-services when jlink made the image");
    }
    if (!Ordering.natural().isStrictlyOrdered(states.stream().sorted().toList())) {
      List<String> classes =
          found.stream().map(m -> m.state().code() + ": " + AssembledLaw.origin(m)).toList();
      throw new IllegalStateException("a state has two country modules; found " + classes);
    }
    return of(found);
  }

  /** Assembles a convention from the modules found, all five states required. */
  public static Convention discovered() {
    return discovered(EnumSet.allOf(NordicState.class));
  }

  /**
   * The same modules with these settings in place of the present ones.
   *
   * @throws IllegalArgumentException if a date is set for a territory that has none of its own
   */
  public Convention with(Settings settings) {
    requireNonNull(settings, "settings");
    return new Convention(law.with(settings));
  }

  /**
   * The same modules with the entries of an agency laid over their registers.
   *
   * <p>They win, and every look-up that they change says so and shows what they displaced.
   *
   * @throws IllegalArgumentException if they are about a state that is not assembled, or overlap
   */
  public Convention with(Overlay overlay) {
    requireNonNull(overlay, "overlay");
    for (NordicState state : overlay.states()) {
      if (law.country(state).isEmpty()) {
        throw new IllegalArgumentException(
            "the overlay is about %s: add %s"
                .formatted(state.code(), AssembledLaw.artifact(state)));
      }
    }
    return new Convention(law.with(overlay));
  }

  /**
   * This convention with all registers as they were on a day.
   *
   * <p>An entry counts from the day on which its source was read, until the day of its correction;
   * so the answer for a day is what the registers said about it then. The rules, texts and settings
   * are those of this version of the library: it does not answer as an older version did.
   */
  public Convention asKnownOn(LocalDate date) {
    ServedDays.check(date, "the day as known on");
    return new Convention(law.asKnownOn(date));
  }

  /** The modules and settings that cases are read against. */
  public AssembledLaw law() {
    return law;
  }

  /** Answers every article that the case raises, and always the scope of articles 2 and 3. */
  public Assessment assess(Case matter) {
    requireNonNull(matter, "matter");
    return Articles.assess(matter, law);
  }

  /**
   * What is still to be asked, over all articles that the case raises: what may turn an outcome,
   * what only turns what follows, and what is needless.
   */
  public OpenQuestions questions(Case matter) {
    return questions(assess(matter));
  }

  /** The same over the articles of an assessment that this convention made. */
  public OpenQuestions questions(Assessment assessment) {
    requireNonNull(assessment, "assessment");
    return Questions.of(assessment, law);
  }

  /** Answers these articles, whether or not the case raises them, in the order of the articles. */
  public Assessment evaluate(Set<Article> articles, Case matter) {
    requireNonNull(articles, "articles");
    return Assessment.builder()
        .matter(matter)
        .determinations(
            Articles.all().stream()
                .filter(evaluator -> articles.contains(evaluator.article()))
                .map(evaluator -> evaluator.evaluate(matter, law))
                .toList())
        .build();
  }

  /** Answers one article, whether or not the case raises it. */
  public Determination evaluate(Article article, Case matter) {
    requireNonNull(article, "article");
    requireNonNull(matter, "matter");
    return Articles.of(article).evaluate(matter, law);
  }

  /**
   * What would turn the outcome of one article, whether or not the case raises it: the smallest
   * sets of conditions whose other answer does, and for each whether that can come about, cannot
   * change, or is what the answer rests on. None of it is advice.
   */
  public WhyNot whyNot(Article article, Case matter) {
    requireNonNull(article, "article");
    requireNonNull(matter, "matter");
    return Ways.of(article, matter, law);
  }

  /**
   * Compares the answers to two cases, or to one on two days: which articles differ, in what, and
   * which of the differences between the cases make them differ.
   */
  public Comparison compare(Case first, Case second) {
    return compare(first, this, second);
  }

  /**
   * Compares the answer of this convention to the first case with that of another, such as one with
   * other settings, to the second.
   */
  public Comparison compare(Case first, Convention other, Case second) {
    requireNonNull(other, "other");
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    return Comparing.of(law, first, other.law, second);
  }

  /**
   * Answers one article for each day of a period, whether or not the case raises it: with the facts
   * as they stand, whatever day the case is on, and no further than the registers were read.
   *
   * @throws IllegalArgumentException if the period ends before it begins
   */
  public AnswerOverTime over(Article article, Case matter, LocalDate from, LocalDate to) {
    requireNonNull(article, "article");
    requireNonNull(matter, "matter");
    ServedDays.check(from, "the first day");
    ServedDays.check(to, "the last day");
    return OverTime.of(Articles.of(article), matter, law, from, to);
  }

  /** Whether one article applies, without reasons; for screening. */
  public Truth decide(Article article, Case matter) {
    requireNonNull(article, "article");
    requireNonNull(matter, "matter");
    return Articles.of(article).decide(matter, law);
  }

  /**
   * A letter to the other country by one of the {@link Correspondence#articles} on which
   * authorities of two countries deal with one another.
   *
   * <p>Without information it is an enquiry, and holds no fact of the person. With information it
   * needs a record of the case that every consent which the rules on secrecy require has been
   * obtained, or that they require none; a consent that was refused stands in the way.
   *
   * @throws IllegalArgumentException if there is no such letter to write; the message says why
   * @throws IllegalStateException if the receiver's state was not assembled
   */
  public Letter letter(Article article, Case matter, Territory to, boolean withInformation) {
    return Correspondence.letter(evaluate(article, matter), to, withInformation, bodies(to));
  }

  /**
   * Looks up a body on a day.
   *
   * @throws IllegalStateException if the territory's state was not assembled
   */
  public Lookup<Body> find(BodyFunction function, Territory territory, LocalDate date) {
    requireNonNull(function, "function");
    return Contacts.find(function, territory, date, bodies(territory));
  }

  /**
   * Whom to ask for a function on a day: the body that the registers know, and those that an agency
   * added beside it.
   *
   * @throws IllegalStateException if the territory's state was not assembled
   */
  public Contact contact(BodyFunction function, Territory territory, LocalDate date) {
    requireNonNull(function, "function");
    return Contacts.contact(function, territory, date, bodies(territory));
  }

  /**
   * The contacts of a territory on a day whose functions an agency named itself, in the order of
   * its entries.
   *
   * @throws IllegalStateException if the territory's state was not assembled
   */
  public List<Contact> ownContacts(Territory territory, LocalDate date) {
    requireNonNull(date, "date");
    return Contacts.own(territory, date, bodies(territory));
  }

  /**
   * Looks up which instrument stood beside the Convention for a territory on a day.
   *
   * <p>That none binds a territory which stands outside is an entry too, of the kind {@link
   * org.arendal.core.register.Instrument.Kind#NONE}.
   *
   * @throws IllegalStateException if the territory's state was not assembled
   */
  public Lookup<Instrument> find(
      RelatedInstrument instrument, Territory territory, LocalDate date) {
    requireNonNull(instrument, "instrument");
    requireNonNull(territory, "territory");
    return country(territory.state()).instruments().find(instrument.code(), territory, date);
  }

  /**
   * The acts known to be covered in a territory, in one category, on a day.
   *
   * @throws IllegalStateException if the territory's state was not assembled
   */
  public LawList laws(Territory territory, BenefitCategory category, LocalDate date) {
    requireNonNull(territory, "territory");
    return LawList.of(country(territory.state()).laws(), territory, category, date);
  }

  /**
   * What the registers know for a state's notice of a calendar year under article 2(3); that
   * nothing is due if the state has denounced the Convention with effect by the last day for it.
   *
   * @throws IllegalArgumentException if the year ended before the Convention entered into force
   * @throws IllegalStateException if the state was not assembled
   */
  public AnnualNotice annualNotice(NordicState state, int year) {
    Optional<LocalDate> denouncedFrom =
        Optional.ofNullable(law.settings().denunciationReceived().get(state))
            .map(TreatyCalendar::denunciationEffect);
    return AnnualNotice.of(state, year, country(state).laws(), denouncedFrom);
  }

  /**
   * The documents listed for one territory that can found maintenance advance in another on a day,
   * and whether article 11(2) asks for an attestation of them.
   *
   * @throws IllegalArgumentException if both are parts of one country
   * @throws IllegalStateException if the state of the territory of issue was not assembled
   */
  public FoundingDocuments documents(Territory from, Territory to, LocalDate date) {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    ServedDays.check(date, "date");
    return DocumentsOfTerritory.of(law, country(from.state()), from, to, date);
  }

  /** The states, how far their registers were read, and how many settings there are. */
  @Override
  public String toString() {
    Settings settings = law.settings();
    int set =
        settings.entryIntoForce().size()
            + settings.denunciationReceived().size()
            + settings.readings().size();
    return law.registerVersions().entrySet().stream()
            .map(version -> version.getKey().code() + " " + version.getValue())
            .collect(joining(", ", "Convention[registers read: ", ""))
        + law.registersKnownOn().map(day -> "; as known on " + day).orElse("")
        + "; settings: "
        + set
        + "]";
  }

  private CountryModule country(NordicState state) {
    return law.country(requireNonNull(state, "state"))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "country module is missing: add " + AssembledLaw.artifact(state)));
  }

  private Register<Body> bodies(Territory territory) {
    return country(requireNonNull(territory, "territory").state()).bodies();
  }
}
