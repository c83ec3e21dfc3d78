package org.arendal.core.article;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arendal.core.answer.Conclusion;
import org.arendal.core.answer.Contact;
import org.arendal.core.answer.Determination;
import org.arendal.core.answer.DrawnConclusion;
import org.arendal.core.answer.Letter;
import org.arendal.core.answer.OpenFact;
import org.arendal.core.answer.Outcome;
import org.arendal.core.answer.Remark;
import org.arendal.core.answer.ToldFact;
import org.arendal.core.answer.WantedContact;
import org.arendal.core.fact.Answerer;
import org.arendal.core.fact.CodeSet;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.DocumentFacts;
import org.arendal.core.fact.Fact;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.fact.Judgement;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.TransferFacts;
import org.arendal.core.law.Article;
import org.arendal.core.law.Level;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;
import org.arendal.core.law.Territory;
import org.arendal.core.logic.Truth;
import org.arendal.core.matter.Case;
import org.arendal.core.register.Body;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Register;
import org.arendal.core.words.RefusedException;

/**
 * Letters to the other country, by the articles under which authorities of two countries deal with
 * one another.
 *
 * <p>The receiver is said to be bound only where the article applies, no contested reading
 * mattered, nor a day that the sender's agency supplied, and a sentence of the treaty itself has a
 * duty for the authority of the other country; the guidance binds nobody, and neither does our
 * reading. Information about the person passes on only if it is recorded that every consent which
 * the rules on secrecy require has been obtained (A08-g8), and a consent that was refused stands in
 * the way whatever else is recorded.
 *
 * <p>An article that gives nothing is nothing to write about, but for a document that lacks no more
 * than an attestation.
 *
 * <p>Source: A08-1, A08-g8, A09-1, A11-2b, A11-3, A13-1a, A13-1b. See ADR 0111.
 */
public final class Correspondence {
  /** Whom to write to; where it is the liaison body, the text does not name the organ. */
  private static final ImmutableMap<Article, BodyFunction> RECEIVERS =
      Maps.immutableEnumMap(
          ImmutableMap.of(
              Article.JOURNEY_COOPERATION, BodyFunction.LIAISON_BODY,
              Article.CARE_RELOCATION, BodyFunction.LIAISON_BODY,
              Article.MAINTENANCE_DOCUMENT, BodyFunction.ATTESTING_BODY,
              Article.OVERLAPPING_ADVANCE, BodyFunction.ADVANCE_PAYER,
              Article.MUTUAL_ASSISTANCE, BodyFunction.LIAISON_BODY));

  private static final ImmutableSet<Conclusion.Holder> OF_THE_OTHER_COUNTRY =
      ImmutableSet.of(
          Conclusion.Holder.OTHER_AUTHORITY,
          Conclusion.Holder.BOTH_AUTHORITIES,
          Conclusion.Holder.COOPERATING_AUTHORITIES);

  private static final ImmutableSet<Fact<?>> CONSENTS =
      ImmutableSet.of(
          TransferFacts.CONSENT_OBTAINED,
          TransferFacts.CONSENT_OF_PERSON,
          TransferFacts.CONSENT_OF_CUSTODY_HOLDER,
          TransferFacts.CONSENT_OF_NEAR_PERSONS);

  /** That an attestation would make a document a valid basis, and may be asked for (A11-2b). */
  private static final String CURING = "attestation-would-settle";

  private Correspondence() {}

  /** The articles that letters can be written by, in their order. */
  public static Set<Article> articles() {
    return RECEIVERS.keySet();
  }

  /**
   * A letter by an article as it was answered.
   *
   * @param withFacts whether it tells of the person
   * @throws IllegalArgumentException if there is nothing to write: the message says why, without a
   *     word of the case beyond territories
   */
  public static Letter letter(
      Determination answer, Territory to, boolean withFacts, Register<Body> bodies) {
    Territory from = checked(answer, to);
    if (withFacts) {
      checkConsent(answer.matter());
    }
    List<DrawnConclusion> duties = duties(answer, to);
    Letter.Bound bound =
        switch (answer.outcome()) {
          case APPLIES -> duties.isEmpty() ? unlessBound(answer) : Letter.Bound.BOUND;
          case DOES_NOT_APPLY -> Letter.Bound.NOT_YET;
          default -> Letter.Bound.OPEN;
        };
    BodyFunction function = Objects.requireNonNull(RECEIVERS.get(answer.article()));
    Contact contact = Contacts.contact(function, to, answer.asOf(), bodies);
    Optional<Contact> authorities = responsible(answer, to, bodies);
    Letter.AskedOrgan asked =
        authorities.isPresent() ? Letter.AskedOrgan.NAMED : asked(function, contact);
    boolean isToLiaisonBody =
        asked == Letter.AskedOrgan.NOT_KNOWN || asked == Letter.AskedOrgan.NO_ADDRESS;
    return new Letter(
        answer.article(),
        from,
        to,
        bound,
        duties,
        treaty(answer.article(), duties),
        isToLiaisonBody
            ? Contacts.contact(BodyFunction.LIAISON_BODY, to, answer.asOf(), bodies)
            : contact,
        asked == Letter.AskedOrgan.NO_ADDRESS ? Optional.of(contact) : authorities,
        asked,
        withFacts ? Optional.of(information(answer)) : Optional.empty());
  }

  /** The territory that writes, if there is a letter to write. */
  private static Territory checked(Determination answer, Territory to) {
    Article article = answer.article();
    if (!RECEIVERS.containsKey(article)) {
      throw RefusedException.of(
          "problem.no-letter-by",
          article.number(),
          articles().stream().map(Article::number).collect(Collectors.joining(", ")));
    }
    Territory from =
        answer
            .matter()
            .get(HostFacts.TERRITORY)
            .orElseThrow(
                () -> RefusedException.of("problem.no-letter-without-host", HostFacts.TERRITORY));
    if (from == to) {
      throw RefusedException.of("problem.no-letter-to-itself", to.code(), article.number());
    }
    if (from.state() == to.state()) {
      throw RefusedException.of(
          "problem.no-letter-within", from.code(), to.code(), article.number());
    }
    if (answer.outcome().truth() == Truth.FALSE && !mayBeCured(answer)) {
      throw RefusedException.of("problem.no-letter-not-applied", article.number());
    }
    Set<Territory> concerned = concerned(article, answer.matter(), from);
    if (!concerned.isEmpty() && !concerned.contains(to)) {
      throw RefusedException.of(
          "problem.no-letter-there",
          article.number(),
          concerned.stream().map(Territory::code).collect(Collectors.joining(", ")),
          to.code());
    }
    return from;
  }

  /** Whether an article gives nothing yet, and would with what may be asked of the receiver. */
  private static boolean mayBeCured(Determination answer) {
    return answer.conclusions().stream()
        .anyMatch(drawn -> drawn.isCertain() && CURING.equals(drawn.conclusion().id()));
  }

  /** The territories of other countries that the article is about in a case. */
  private static Set<Territory> concerned(Article article, Case matter, Territory from) {
    Stream<Territory> all =
        switch (article) {
          case JOURNEY_COOPERATION ->
              matter.get(TransferFacts.DESTINATION_TERRITORY).flatMap(Place::territory).stream();
          case CARE_RELOCATION -> TouchedTerritories.ofMove(matter).stream();
          case MAINTENANCE_DOCUMENT ->
              matter.get(DocumentFacts.ISSUING_COUNTRY).flatMap(Place::territory).stream();
          case OVERLAPPING_ADVANCE ->
              MaintenanceContacts.payers(matter).stream().map(WantedContact::territory);
          default -> TouchedTerritories.in(matter).stream();
        };
    return all.filter(territory -> territory.state() != from.state())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void checkConsent(Case matter) {
    if (CONSENTS.stream().anyMatch(consent -> Boolean.FALSE.equals(matter.value(consent)))) {
      throw RefusedException.of("problem.no-letter-consent-refused");
    }
    if (!Boolean.TRUE.equals(matter.value(TransferFacts.CONSENT_OBTAINED))) {
      throw RefusedException.of("problem.no-letter-consent-open", TransferFacts.CONSENT_OBTAINED);
    }
  }

  /**
   * What a sentence of the treaty surely binds the receiver to; none while a reading matters, or a
   * day of our own.
   */
  private static List<DrawnConclusion> duties(Determination answer, Territory to) {
    boolean isSaid =
        answer.outcome() == Outcome.APPLIES
            && answer.readings().isEmpty()
            && !restsOnOwnDay(answer)
            && answer.contacts().stream()
                .anyMatch(contact -> contact.territory() == to && !contact.isHost());
    return isSaid
        ? answer.conclusions().stream().filter(Correspondence::bindsTheOther).toList()
        : List.of();
  }

  private static boolean bindsTheOther(DrawnConclusion drawn) {
    Conclusion conclusion = drawn.conclusion();
    return drawn.isCertain()
        && conclusion.kind() == Conclusion.Kind.DUTY
        && OF_THE_OTHER_COUNTRY.contains(conclusion.holder())
        && (conclusion.strength() == Conclusion.Strength.BINDING
            || conclusion.strength() == Conclusion.Strength.BEST_EFFORTS)
        && conclusion.provisions().get(0).level() == Level.CONVENTION;
  }

  /** Only what is open to be read otherwise is told as a reading. */
  private static Letter.Bound unlessBound(Determination answer) {
    if (!answer.readings().isEmpty()) {
      return Letter.Bound.AS_READ;
    }
    return restsOnOwnDay(answer) ? Letter.Bound.AS_DATED : Letter.Bound.APPLIES;
  }

  /** Whether it is the sender's own agency that says from when the Convention is in force. */
  private static boolean restsOnOwnDay(Determination answer) {
    return answer.remarks().stream().anyMatch(Remark::isOnOwnDay);
  }

  /**
   * The local and regional authorities that article 9 makes responsible, where the register knows
   * which kinds they are.
   */
  private static Optional<Contact> responsible(
      Determination answer, Territory to, Register<Body> bodies) {
    return answer.article() == Article.CARE_RELOCATION
        ? Optional.of(
                Contacts.contact(BodyFunction.RELOCATION_AUTHORITY, to, answer.asOf(), bodies))
            .filter(contact -> contact.lookup().entry().isPresent())
        : Optional.empty();
  }

  private static Letter.AskedOrgan asked(BodyFunction function, Contact contact) {
    if (function == BodyFunction.LIAISON_BODY) {
      return Letter.AskedOrgan.NOT_NAMED;
    }
    if (contact.lookup().entry().isEmpty()) {
      return Letter.AskedOrgan.NOT_KNOWN;
    }
    boolean canBeReached =
        contact
            .lookup()
            .entry()
            .filter(
                entry ->
                    entry.value().address().isPresent()
                        || entry.value().email().isPresent()
                        || entry.value().website().isPresent())
            .isPresent();
    return canBeReached ? Letter.AskedOrgan.NONE : Letter.AskedOrgan.NO_ADDRESS;
  }

  /** The sentences of the article, then those by which the receiver is bound. */
  private static List<Provision> treaty(Article article, List<DrawnConclusion> duties) {
    Stream<Provision> own =
        Provisions.all().stream().filter(provision -> isNumbered(provision, article));
    Stream<Provision> binding =
        duties.stream()
            .map(drawn -> drawn.conclusion().provisions())
            .flatMap(Collection::stream)
            .filter(provision -> provision.level() == Level.CONVENTION);
    return Stream.concat(own, binding).distinct().toList();
  }

  private static boolean isNumbered(Provision provision, Article article) {
    String number =
        provision.paragraph().isEmpty()
            ? "" + provision.article()
            : provision.article() + "(" + provision.paragraph() + ")";
    return provision.level() == Level.CONVENTION && number.equals(article.number());
  }

  private static Letter.Information information(Determination answer) {
    Set<Fact<?>> facts = new LinkedHashSet<>();
    answer.finding().leaves().stream()
        .filter(leaf -> leaf.truth() != Truth.UNKNOWN)
        .flatMap(leaf -> leaf.condition().criterion().stream())
        .forEach(criterion -> facts.addAll(((FactCriterion) criterion).facts()));
    facts.removeAll(CONSENTS);
    List<ToldFact> told = new ArrayList<>();
    for (Fact<?> fact : facts) {
      told(fact, answer.matter()).ifPresent(value -> told.add(new ToldFact(fact, value)));
    }
    return new Letter.Information(
        answer.asOf(),
        told,
        answer.openFacts().stream()
            .map(OpenFact::fact)
            .filter(fact -> answer.matter().answerer(fact) == Answerer.OTHER_AUTHORITY)
            .toList());
  }

  /** What is told of a fact; nothing of what is unknown, or is a list of times or sums. */
  private static Optional<ToldFact.Value> told(Fact<?> fact, Case matter) {
    Object value = matter.value(fact);
    if (value instanceof Boolean isSo) {
      return Optional.of(new ToldFact.YesNo(isSo));
    }
    if (value instanceof Judgement judgement) {
      return Optional.of(
          new ToldFact.Judged(judgement.outcome(), judgement.date(), judgement.role()));
    }
    if (value instanceof LocalDate day) {
      return Optional.of(new ToldFact.OnDay(day));
    }
    if (value instanceof Territory territory) {
      return Optional.of(new ToldFact.InPlace(Place.of(territory)));
    }
    if (value instanceof Place place) {
      return Optional.of(new ToldFact.InPlace(place));
    }
    if (value instanceof CodeSet<?> codes) {
      return Optional.of(
          new ToldFact.Chosen(
              fact.type().choices().stream().filter(choice -> includes(codes, choice)).toList()));
    }
    return fact.type().choices().isEmpty() || !(value instanceof Coded coded)
        ? Optional.empty()
        : Optional.of(new ToldFact.Chosen(List.of(coded)));
  }

  private static boolean includes(CodeSet<?> codes, Coded choice) {
    return codes.choices().stream().anyMatch(choice::equals);
  }
}
