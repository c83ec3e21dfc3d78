package org.arendal.core.article;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.arendal.core.fact.Coded;
import org.arendal.core.fact.Section;
import org.arendal.core.law.Article;
import org.arendal.core.matter.Case;

/**
 * What has happened, as somebody tells it who knows no article: where a case starts.
 *
 * <p>A happening says what a case is about, and no more: it raises the sections that its articles
 * start from and gives no fact, since whoever chooses it from a list has told none. Several can be
 * true of one case. Each article that can be asked is raised by one of them at least. See ADR 0103.
 */
public enum Happening implements Coded {
  /** Somebody is in the country for a time and needs help. */
  HELP_DURING_STAY(Section.STAY, Section.NEED),
  /** Somebody from another Nordic country asks for a benefit or a service. */
  BENEFIT(Section.STAY, Section.BENEFIT),
  /** Somebody may have to leave the country because of a need for help. */
  SENDING_AWAY(Section.MEASURE),
  /** Somebody is to travel to another Nordic country, or to be received there. */
  JOURNEY(Section.JOURNEY),
  /** Somebody who needs treatment or care for long is to move to another Nordic country. */
  MOVE_WITH_CARE(Section.RELOCATION),
  /** Authorities of two countries make an agreement on such a move or on its costs. */
  CARE_AGREEMENT(Section.AGREEMENT),
  /** Somebody disabled or elderly needs transport to a place across the border. */
  TRIP_ACROSS_BORDER(Section.TRIP),
  /** Maintenance advance is asked for or paid for a child after a move. */
  MAINTENANCE_ADVANCE(Section.ADVANCE),
  /** A document on maintenance comes from another Nordic country. */
  MAINTENANCE_DOCUMENT(Section.DOCUMENT),
  /** Somebody uses another language, or needs to be helped in one that he or she understands. */
  LANGUAGE(Section.REQUEST, Section.LANGUAGE),
  /** An authority of another Nordic country is needed, or asks for help itself. */
  COOPERATION(Section.COOPERATION),
  /** A child is concerned. */
  CHILD(Section.CHILD),
  /** Something that is none of these, or not known yet: the stay and the benefit say more. */
  SOMETHING_ELSE(Section.STAY, Section.BENEFIT);

  private final ImmutableSet<Section> sections;

  Happening(Section... sections) {
    this.sections = ImmutableSet.copyOf(sections);
  }

  /** The sections that a case in which it happened is about. */
  public Set<Section> sections() {
    return sections;
  }

  /** The articles that its sections raise, beside those that every case raises. */
  public Set<Article> articles() {
    return Articles.all().stream()
        .filter(one -> one.raising().sections().stream().anyMatch(sections::contains))
        .map(ArticleEvaluator::article)
        .collect(toImmutableSet());
  }

  /** Whether a case is already about all of it. */
  public boolean isPartOf(Case matter) {
    return matter.raised().containsAll(sections);
  }
}
