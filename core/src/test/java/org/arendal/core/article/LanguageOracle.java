package org.arendal.core.article;

import static org.arendal.core.fact.BenefitCategory.HEALTH_SERVICE;
import static org.arendal.core.fact.BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE;

import java.util.Set;
import org.arendal.core.fact.LanguageFacts;
import org.arendal.core.fact.RecipientKind;
import org.arendal.core.fact.RequestChannel;
import org.arendal.core.fact.RequestFacts;

/** Article 5 as plain Java, written from the Danish text and from nothing else. */
final class LanguageOracle {
  private static final Set<String> FIVE = Set.of("da", "fi", "is", "no", "nb", "nn", "sv");

  private LanguageOracle() {}

  /**
   * "En statsborger i et nordisk land har ved skriftlig henvendelse til en myndighed i et andet
   * nordisk land i enkeltsager om adgangen til social bistand eller sociale tjenester ret til at
   * anvende dansk, finsk, islandsk, norsk eller svensk"; myndighed: "med ret til at træffe
   * beslutning".
   */
  static boolean article5Paragraph1(Oracles oracles, World world) {
    boolean citizenBeforeAnotherCountry = oracles.isCitizenOfAnother(world);
    boolean writes = world.get(RequestFacts.CHANNEL) == RequestChannel.WRITTEN;
    boolean caseAboutAccess =
        world.get(RequestFacts.INDIVIDUAL_CASE) && world.get(RequestFacts.ABOUT_ACCESS).outcome();
    boolean authority =
        world.get(RequestFacts.RECIPIENT_DECIDES)
            && world.get(RequestFacts.RECIPIENT_KIND) != RecipientKind.OTHER;
    boolean language = FIVE.contains(world.get(RequestFacts.LANGUAGE).tag());
    return citizenBeforeAnotherCountry
        && writes
        && caseAboutAccess
        && authority
        && language
        && isSocialOrHealth(world);
  }

  /**
   * "I de tilfælde, hvor sproget er af stor betydning for, at formålet med social bistand og
   * sociale tjenester skal kunne opnås, skal organet, så vidt muligt, anvende et sprog, som
   * vedkommende forstår"; organet: artikel 1.
   */
  static boolean article5Paragraph2(Oracles oracles, World world) {
    boolean person;
    if (oracles.isCitizenOfAnother(world)) {
      person = true;
    } else if (Oracles.isOwnCitizen(world)) {
      person = world.reads(Oracles.Question.OWN_CITIZEN_UNDERSTOOD);
    } else {
      person = oracles.article3(world) && world.reads(Oracles.Question.OTHER_PERSON_UNDERSTOOD);
    }
    return person
        && world.get(LanguageFacts.GREAT_IMPORTANCE).outcome()
        && world.get(RequestFacts.RECIPIENT_KIND) != RecipientKind.OTHER
        && isSocialOrHealth(world);
  }

  /** Stk. 3: "gælder tillige for sundhedstjenester og sygebehandling"; ikke litra b. */
  private static boolean isSocialOrHealth(World world) {
    return Oracles.isAbout(world, SOCIAL_ASSISTANCE_OR_SERVICE)
        || Oracles.isAbout(world, HEALTH_SERVICE);
  }
}
