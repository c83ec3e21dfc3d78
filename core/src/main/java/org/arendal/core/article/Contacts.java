package org.arendal.core.article;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arendal.core.answer.Contact;
import org.arendal.core.answer.WantedContact;
import org.arendal.core.assembly.AssembledLaw;
import org.arendal.core.fact.HostFacts;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.core.register.Body;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Lookup;
import org.arendal.core.register.Register;
import org.arendal.core.spi.CountryModule;

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
    return contact(function, territory, false, date, bodies);
  }

  private static Contact contact(
      BodyFunction function,
      Territory territory,
      boolean isHost,
      LocalDate date,
      Register<Body> bodies) {
    return new Contact(
        territory,
        function,
        isHost,
        find(function, territory, date, bodies),
        bodies.beside(function.code(), territory, date));
  }

  /** The contacts whose functions an agency named itself, in the order of its entries. */
  public static List<Contact> own(Territory territory, LocalDate date, Register<Body> bodies) {
    return own(territory, false, date, bodies);
  }

  private static List<Contact> own(
      Territory territory, boolean isHost, LocalDate date, Register<Body> bodies) {
    ImmutableList.Builder<Contact> contacts = ImmutableList.builder();
    for (String key : bodies.keys(territory)) {
      List<Entry<Body>> entries =
          BodyFunction.isOwn(key) ? bodies.beside(key, territory, date) : List.of();
      if (!entries.isEmpty()) {
        contacts.add(
            new Contact(
                territory,
                BodyFunction.OWN,
                isHost,
                new Lookup<>(
                    Lookup.Status.FOUND, key, territory, date, Optional.of(entries.get(0))),
                entries.subList(1, entries.size())));
      }
    }
    return contacts.build();
  }

  /**
   * Whom to contact about a case: those that are wanted, then an agency's own in each territory.
   */
  static List<Contact> of(
      List<WantedContact> wanted, Set<Territory> touched, Case matter, AssembledLaw law) {
    Territory host = matter.value(HostFacts.TERRITORY);
    ImmutableList.Builder<Contact> contacts = ImmutableList.builder();
    for (WantedContact one : wanted) {
      Territory territory = one.territory();
      bodies(territory, law)
          .map(b -> contact(one.function(), territory, territory == host, matter.asOf(), b))
          .ifPresent(contacts::add);
    }
    for (Territory territory : touched) {
      bodies(territory, law)
          .map(b -> own(territory, territory == host, matter.asOf(), b))
          .ifPresent(contacts::addAll);
    }
    return contacts.build();
  }

  private static Optional<Register<Body>> bodies(Territory territory, AssembledLaw law) {
    return law.country(territory.state()).map(CountryModule::bodies);
  }
}
