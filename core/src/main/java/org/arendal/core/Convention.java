package org.arendal.core;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.arendal.core.article.ArticleEvaluator;
import org.arendal.core.article.ArticleFinding;
import org.arendal.core.article.Articles;
import org.arendal.core.article.AssembledLaw;
import org.arendal.core.article.Remark;
import org.arendal.core.article.Settings;
import org.arendal.core.article.WantedContact;
import org.arendal.core.law.Article;
import org.arendal.core.law.NordicState;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.model.Case;
import org.arendal.core.register.Body;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Lookup;
import org.arendal.core.spi.CountryModule;

/**
 * The Nordic Convention on Social Assistance and Social Services, assembled from country modules
 * and ready to be asked.
 *
 * <p>A convention is immutable and safe for any number of threads; several with different settings
 * can stand side by side. It reads no clock and no file, and logs nothing.
 */
public final class Convention {
  private static final Set<Article> RELOCATION =
      Sets.immutableEnumSet(
          Article.CARE_RELOCATION, Article.COST_DIVISION, Article.SICKNESS_COST_AGREEMENT);

  private final AssembledLaw law;
  private final ImmutableSortedMap<NordicState, LocalDate> registerVersions;

  private Convention(AssembledLaw law) {
    this.law = law;
    this.registerVersions =
        law.countries().stream()
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    Comparator.naturalOrder(), CountryModule::state, Convention::newestRead));
  }

  /**
   * Assembles a convention from these modules.
   *
   * @throws IllegalArgumentException if a state has two modules, or one that contradicts itself
   */
  public static Convention of(CountryModule... modules) {
    return of(Arrays.asList(modules));
  }

  /** Assembles a convention from these modules; see {@link #of(CountryModule...)}. */
  public static Convention of(Collection<? extends CountryModule> modules) {
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
    if (required.isEmpty()) {
      throw new IllegalArgumentException("name at least one state that must be there");
    }
    List<CountryModule> found =
        ServiceLoader.load(CountryModule.class, CountryModule.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(CountryModule::state))
            .collect(toImmutableList());
    List<String> states = found.stream().map(m -> m.state().code()).collect(toImmutableList());
    EnumSet<NordicState> missing = EnumSet.copyOf(required);
    found.forEach(module -> missing.remove(module.state()));
    if (!missing.isEmpty()) {
      List<String> artifacts =
          missing.stream().map(AssembledLaw::artifact).collect(toImmutableList());
      throw new IllegalStateException(
          "country modules are missing: add " + artifacts + "; found " + states);
    }
    if (!Ordering.natural().isStrictlyOrdered(states.stream().sorted().toList())) {
      throw new IllegalStateException("a state has two country modules; found " + states);
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
    return new Convention(AssembledLaw.of(law.countries(), settings));
  }

  /** The modules and settings that cases are read against. */
  public AssembledLaw law() {
    return law;
  }

  /** Answers every article that the case raises, and always the scope of articles 2 and 3. */
  public Assessment assess(Case matter) {
    return Assessment.builder()
        .matter(matter)
        .determinations(
            Articles.all().stream()
                .filter(evaluator -> evaluator.isRaisedBy(matter))
                .map(evaluator -> determine(evaluator, matter))
                .collect(toImmutableList()))
        .build();
  }

  /** Answers one article, whether or not the case raises it. */
  public Determination evaluate(Article article, Case matter) {
    return determine(Articles.of(article), matter);
  }

  /** Whether one article applies, without reasons; for screening. */
  public Truth decide(Article article, Case matter) {
    return Articles.of(article).decide(matter, law);
  }

  /**
   * Looks up a body on a day.
   *
   * @throws IllegalStateException if the territory's state was not assembled
   */
  public Lookup<Body> find(BodyFunction function, Territory territory, LocalDate date) {
    return law.country(territory.state())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "country module is missing: add " + AssembledLaw.artifact(territory.state())))
        .bodies()
        .find(function.code(), territory, date);
  }

  private Determination determine(ArticleEvaluator evaluator, Case matter) {
    ArticleFinding finding = evaluator.evaluate(matter, law);
    Set<Territory> touched = TouchedTerritories.in(matter);
    return Determination.builder()
        .article(finding.article())
        .matter(matter)
        .outcome(finding.outcome())
        .conclusions(finding.conclusions())
        .finding(finding.finding())
        .openFacts(finding.openFacts())
        .readings(finding.readings())
        .remarks(withMissingModules(finding.remarks(), touched))
        .contacts(contacts(evaluator, touched, matter))
        .libraryVersion(LibraryVersion.TEXT)
        .registerVersions(registerVersions)
        .build();
  }

  private List<Remark> withMissingModules(List<Remark> remarks, Set<Territory> touched) {
    ImmutableList.Builder<Remark> all = ImmutableList.builder();
    all.addAll(remarks);
    touched.stream()
        .map(Territory::state)
        .distinct()
        .filter(state -> law.country(state).isEmpty())
        .map(AssembledLaw::missingModule)
        .filter(remark -> !remarks.contains(remark))
        .forEach(all::add);
    return all.build();
  }

  private List<Contact> contacts(ArticleEvaluator evaluator, Set<Territory> touched, Case matter) {
    ImmutableList.Builder<WantedContact> wanted = ImmutableList.builder();
    wanted.addAll(evaluator.wantedContacts(matter));
    for (Territory territory : touched) {
      functions(evaluator.article(), territory, matter)
          .forEach(function -> wanted.add(new WantedContact(function, territory)));
    }
    return wanted.build().stream()
        .filter(contact -> law.country(contact.territory().state()).isPresent())
        .map(contact -> contact(contact, matter))
        .collect(toImmutableList());
  }

  /** Article 9 is for local or regional authorities; the liaison bodies help to find them. */
  private static List<BodyFunction> functions(Article article, Territory territory, Case matter) {
    boolean moves =
        RELOCATION.contains(article) && TouchedTerritories.ofMove(matter).contains(territory);
    return moves
        ? List.of(BodyFunction.RELOCATION_AUTHORITY, BodyFunction.LIAISON_BODY)
        : List.of(BodyFunction.LIAISON_BODY);
  }

  private Contact contact(WantedContact wanted, Case matter) {
    Territory territory = wanted.territory();
    return new Contact(
        territory,
        wanted.function(),
        TouchedTerritories.isHost(territory, matter),
        find(wanted.function(), territory, matter.asOf()));
  }

  /** The newest day on which a source of any of the module's registers was read. */
  private static LocalDate newestRead(CountryModule module) {
    return Stream.of(
            module.bodies(),
            module.repatriationRules(),
            module.maintenanceDocuments(),
            module.waitingPeriods())
        .flatMap(register -> register.entries().stream())
        .map(entry -> entry.provenance().read())
        .max(Comparator.naturalOrder())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the country module for " + module.state().code() + " has no bodies"));
  }
}
