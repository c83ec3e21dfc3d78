package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.answer.Contact;
import org.arendal.core.answer.WantedContact;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.register.Body;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Register;

/** Whom to contact, as far as the registers of bodies know it. */
public final class Contacts {
  private Contacts() {}

  /** Looks up a body on a day; a local task is never answered by the state for its territory. */
  public static Lookup<Body> find(
      BodyFunction function, Territory territory, LocalDate date, Register<Body> bodies) {
    return function.isLocal()
        ? bodies.findOwn(function.code(), territory, date)
        : bodies.find(function.code(), territory, date);
  }

  /** The body that a register knows for a function, and those that an agency added beside it. */
  public static Contact contact(
      BodyFunction function, Territory territory, LocalDate date, Register<Body> bodies) {
    return new Contact(
        territory,
        function,
        false,
        find(function, territory, date, bodies),
        bodies.beside(function.code(), territory, date));
  }

  /** The contacts whose functions an agency named itself, in the order of its entries. */
  public static List<Contact> own(Territory territory, LocalDate date, Register<Body> bodies) {
    return bodies.keys(territory).stream()
        .filter(BodyFunction::isOwn)
        .map(key -> ownContact(bodies, key, territory, date))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Contact> ownContact(
      Register<Body> bodies, String key, Territory territory, LocalDate date) {
    List<Entry<Body>> entries = bodies.beside(key, territory, date);
    return entries.stream()
        .findFirst()
        .map(
            first ->
                new Contact(
                    territory,
                    BodyFunction.OWN,
                    false,
                    new Lookup<>(Lookup.Status.FOUND, key, territory, date, Optional.of(first)),
                    entries.subList(1, entries.size())));
  }

  /**
   * Whom to contact about a case: those that are wanted, then an agency's own in each territory.
   */
  static List<Contact> of(
      List<WantedContact> wanted, Set<Territory> touched, Case matter, AssembledLaw law) {
    ImmutableList.Builder<Contact> contacts = ImmutableList.builder();
    for (WantedContact one : wanted) {
      bodies(one.territory(), law)
          .map(b -> contact(one.function(), one.territory(), matter.asOf(), b))
          .ifPresent(contacts::add);
    }
    for (Territory territory : touched) {
      bodies(territory, law).ifPresent(b -> contacts.addAll(own(territory, matter.asOf(), b)));
    }
    return contacts.build().stream().map(contact -> inCase(contact, matter)).toList();
  }

  private static Optional<Register<Body>> bodies(Territory territory, AssembledLaw law) {
    return law.country(territory.state()).map(country -> country.bodies());
  }

  private static Contact inCase(Contact contact, Case matter) {
    return TouchedTerritories.isHost(contact.territory(), matter)
        ? new Contact(
            contact.territory(), contact.function(), true, contact.lookup(), contact.beside())
        : contact;
  }
}
