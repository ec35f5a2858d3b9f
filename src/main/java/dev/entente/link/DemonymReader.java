package dev.entente.link;

import dev.entente.fact.EntityId;
import dev.entente.lexicon.NameKind;
import dev.entente.lexicon.NounClass;
import dev.entente.lexicon.NounClasses;
import dev.entente.lexicon.Offices;
import dev.entente.text.Dependency;
import dev.entente.text.Token;
import java.util.Locale;
import java.util.Set;

/**
 * Tells where an adjective or a people's name speaks of the State: in "Syrian troops", not in
 * "Syrian bread".
 */
final class DemonymReader {
  private final Page page;
  private final Offices offices;
  private final NounClasses nouns;
  private final CapitalReader roles;

  DemonymReader(Page page, Offices offices, NounClasses nouns, CapitalReader roles) {
    this.page = page;
    this.offices = offices;
    this.nouns = nouns;
    this.roles = roles;
  }

  /**
   * Whether a State's name, if it is a demonym, brings the State onto the page.
   *
   * @param named whom the page names in another way
   */
  boolean names(Name name, Set<EntityId> named) {
    boolean demonym =
        name.known()
            .filter(entry -> entry.kind() == NameKind.DEMONYM && !named.contains(entry.id()))
            .isPresent();
    return !demonym || roles.isActing(name.mention()) || modifiesActor(name);
  }

  private boolean modifiesActor(Name name) {
    int sentence = name.sentence();
    int at = name.mention().head();
    Dependency edge = page.role(sentence, at);
    if (edge.governor() >= 0 && page.word(sentence, edge.governor()).equals("led")) {
      // "Turkish-led forces"
      edge = page.role(sentence, edge.governor());
    }
    int noun = edge.governor();
    if (noun < 0 || !(edge.is("amod") || edge.is("compound") || edge.is("nmod:poss"))) {
      return false;
    }
    Token governor = page.token(sentence, noun);
    String lemma = governor.lemma().toLowerCase(Locale.ROOT);
    return governor.entity().equals("PERSON")
        || governor.tag().startsWith("NNP")
        || nouns.classOf(lemma).filter(found -> found != NounClass.PLACE).isPresent()
        || offices.endingAt(page.tokens(sentence), noun + 1).isPresent();
  }
}
