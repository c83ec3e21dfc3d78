package org.arendal.core.article;

import static org.arendal.core.law.NordicState.DENMARK;
import static org.arendal.core.law.NordicState.FINLAND;
import static org.arendal.core.law.NordicState.NORWAY;
import static org.arendal.core.law.NordicState.SWEDEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.arendal.core.Convention;
import org.arendal.core.answer.Assessment;
import org.arendal.core.answer.Contact;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.Outcome;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.law.Readings;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.register.Body;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Lookup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A convention assembled from two invented modules")
class AssemblyTest {
  private static final Convention TWO = TestCountries.of(DENMARK, NORWAY);
  private static final Case MATTER = TemporaryStayTest.HELP_NEEDED;

  @Nested
  @DisplayName("assembling")
  class Assembling {
    @Test
    @DisplayName("two modules for one state are an error that names the state")
    void doubledState() {
      assertThatThrownBy(() -> TestCountries.of(DENMARK, NORWAY, DENMARK))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("DK");
    }

    @Test
    @DisplayName("a module that does not speak for all territories of its state is an error")
    void missingTerritory() {
      assertThatThrownBy(
              () ->
                  Convention.of(
                      TestCountries.module(
                          DENMARK, List.of(TestCountries.reach(Territory.DENMARK)))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("DK");
    }

    @Test
    @DisplayName("a module that speaks for a territory of another state is an error")
    void foreignTerritory() {
      assertThatThrownBy(
              () ->
                  Convention.of(
                      TestCountries.module(SWEDEN, List.of(TestCountries.reach(Territory.ALAND)))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("SE");
    }

    @Test
    @DisplayName("discovery needs to be told what must be there")
    void nothingRequired() {
      assertThatThrownBy(() -> Convention.discovered(Set.of()))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("discovery names the artifacts of all states that are missing")
    void missingStates() {
      assertThatThrownBy(() -> Convention.discovered(Set.of(FINLAND, SWEDEN)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("org.arendal:arendal-country-fi")
          .hasMessageContaining("org.arendal:arendal-country-se");
    }

    @Test
    @DisplayName("other settings give another convention and leave the first as it was")
    void settingsAreNotShared() {
      Case visitor = MATTER.with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"));
      Convention settled =
          TWO.with(Matters.settled(Readings.OWN_CITIZEN_VISITING, Readings.INCLUDED));
      assertThat(settled.decide(Article.TEMPORARY_STAY, visitor)).isEqualTo(Truth.TRUE);
      assertThat(TWO.decide(Article.TEMPORARY_STAY, visitor)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    @DisplayName("the order of the modules means nothing")
    void orderMeansNothing() {
      assertThat(TestCountries.of(NORWAY, DENMARK).assess(MATTER)).isEqualTo(TWO.assess(MATTER));
    }
  }

  @Nested
  @DisplayName("asking")
  class Asking {
    @Test
    @DisplayName("the scope is always answered, other articles as the case raises them, in order")
    void raisedArticles() {
      assertThat(TWO.assess(Case.builder(Matters.DAY).build()).determinations())
          .extracting(Determination::article)
          .startsWith(Article.MATERIAL_SCOPE, Article.PERSONAL_SCOPE)
          .doesNotContain(Article.EQUAL_TREATMENT, Article.TEMPORARY_STAY);
      Assessment full = TWO.assess(MATTER);
      assertThat(full.determinations())
          .extracting(Determination::article)
          .contains(Article.EQUAL_TREATMENT, Article.TEMPORARY_STAY)
          .isSorted();
      assertThat(full.of(Article.TEMPORARY_STAY).orElseThrow().outcome())
          .isEqualTo(Outcome.APPLIES);
    }

    @Test
    @DisplayName("an article that the case does not raise can be asked all the same")
    void anyArticleCanBeAsked() {
      Case matter = Case.builder(Matters.DAY, Territory.DENMARK).build();
      assertThat(TWO.assess(matter).of(Article.TEMPORARY_STAY)).isEmpty();
      assertThat(TWO.evaluate(Article.TEMPORARY_STAY, matter).outcome())
          .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    @DisplayName("a raised section without facts raises its article")
    void emptySectionRaises() {
      Case matter = Case.builder(Matters.DAY).raise(Section.NEED).build();
      assertThat(TWO.assess(matter).of(Article.TEMPORARY_STAY)).isPresent();
    }

    @Test
    @DisplayName("a determination carries day, case, library version and register versions")
    void determinationIsComplete() {
      Determination answer = TWO.evaluate(Article.TEMPORARY_STAY, MATTER);
      assertThat(answer.asOf()).isEqualTo(Matters.DAY);
      assertThat(answer.matter()).isEqualTo(MATTER);
      assertThat(answer.libraryVersion()).isNotBlank();
      assertThat(answer.registerVersions().keySet()).containsExactly(DENMARK, NORWAY);
      assertThat(answer.registerVersions().values()).containsOnly(TestCountries.READ);
    }

    @Test
    @DisplayName("the same question twice gives equal determinations, and screening agrees")
    void sameTwice() {
      for (ArticleEvaluator article : Articles.all()) {
        Determination answer = TWO.evaluate(article.article(), MATTER);
        assertThat(TWO.evaluate(article.article(), MATTER)).isEqualTo(answer);
        assertThat(TWO.decide(article.article(), MATTER)).isEqualTo(answer.outcome().truth());
      }
    }
  }

  @Nested
  @DisplayName("A13-1a: whom to contact")
  class Contacts {
    @Test
    @DisplayName("A13-lb-0: the liaison bodies of the other country first, the host's own last")
    void liaisonBodies() {
      List<Contact> contacts = TWO.evaluate(Article.TEMPORARY_STAY, MATTER).contacts();
      assertThat(contacts)
          .extracting(Contact::territory)
          .containsExactly(Territory.NORWAY, Territory.DENMARK);
      assertThat(contacts).extracting(Contact::isHost).containsExactly(false, true);
      assertThat(contacts).allMatch(c -> c.lookup().status() == Lookup.Status.FOUND);
    }

    @Test
    @DisplayName("a touched country without its module is named, and its contact left out")
    void missingModule() {
      Case swede = MATTER.with(PersonFacts.CITIZENSHIPS, Citizenships.of("SE"));
      Determination answer = TWO.evaluate(Article.TEMPORARY_STAY, swede);
      assertThat(answer.outcome()).isEqualTo(Outcome.APPLIES);
      assertThat(answer.contacts())
          .extracting(Contact::territory)
          .containsExactly(Territory.NORWAY, Territory.DENMARK);
      assertThat(answer.remarks())
          .filteredOn(remark -> remark.id().equals("country-module-missing"))
          .containsExactly(AssembledLaw.missingModule(SWEDEN));
    }

    @Test
    @DisplayName("A14-2: a missing module of the host's is named once, not twice")
    void missingHostModule() {
      Case matter =
          Case.builder(Matters.DAY, Territory.ALAND)
              .with(PersonFacts.CITIZENSHIPS, Citizenships.of("FI"))
              .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("FI"))
              .build();
      for (ArticleEvaluator article : Articles.all()) {
        assertThat(TWO.evaluate(article.article(), matter).remarks())
            .filteredOn(remark -> remark.equals(AssembledLaw.missingModule(FINLAND)))
            .hasSize(1);
      }
    }

    @Test
    @DisplayName("A13-lb-0: a territory without a body of its own gets its state's, visibly")
    void fallback() {
      Lookup<Body> lookup = TWO.find(BodyFunction.LIAISON_BODY, Territory.SVALBARD, Matters.DAY);
      assertThat(lookup.fellBackToState()).isTrue();
      assertThat(lookup.entry().orElseThrow().territory()).isEqualTo(Territory.NORWAY);
    }

    @Test
    @DisplayName("asking a country that is not assembled is an error that names the artifact")
    void lookupWithoutModule() {
      assertThatThrownBy(() -> TWO.find(BodyFunction.LIAISON_BODY, Territory.ALAND, Matters.DAY))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("org.arendal:arendal-country-fi");
    }
  }
}
