package dev.entente.graph;

import static dev.entente.graph.World.CHINA;
import static dev.entente.graph.World.CONVENTION;
import static dev.entente.graph.World.HOTLINE;
import static dev.entente.graph.World.KYOTO;
import static dev.entente.graph.World.OBAMA;
import static dev.entente.graph.World.PARIS;
import static dev.entente.graph.World.RUSSIA;
import static dev.entente.graph.World.UKRAINE;
import static dev.entente.graph.World.USA;
import static dev.entente.graph.World.XI;

import dev.entente.fact.Amendment;
import dev.entente.fact.EntityClass;
import dev.entente.fact.Link;
import dev.entente.fact.LinkedDocument;
import dev.entente.fact.Role;
import dev.entente.fact.Status;
import java.util.List;

/** Pages that several tests tell. */
final class Stories {
  private Stories() {}

  /** A page that tells of a treaty from its signing to its entry into force. */
  static LinkedDocument treaty() {
    return Page.of("A treaty's life")
        .issued("2016-12-01")
        .says("China signed the Paris Agreement, which sets up a telephone hotline, in 2016.")
        .knows(CHINA, PARIS, HOTLINE)
        .tells("Signing", "signed")
        .agent(CHINA)
        .role(Role.INSTRUMENT, PARIS)
        .topic("climate-environment")
        .time("2016-04-22")
        .done()
        .tells("Establishment", "sets up")
        .role(Role.MECHANISM, HOTLINE)
        .done()
        .says("China ratified the Paris Agreement on 3 September 2016.")
        .tells("Ratification", "ratified")
        .agent(CHINA)
        .role(Role.INSTRUMENT, PARIS)
        .time("2016-09-03")
        .done()
        .says("The Paris Agreement entered into force in November 2016.")
        .tells("Ratification", "entered into force")
        .role(Role.INSTRUMENT, PARIS)
        .time("2016-11")
        .done()
        .build();
  }

  /** A page on what came of a convention. */
  static LinkedDocument amendments() {
    Link sure = Link.sure("http://dbpedia.org/resource/Kyoto_Protocol");
    Link guess = new Link("http://dbpedia.org/resource/Climate_convention", 0.7);
    return Page.of("A convention's life")
        .issued("2017-01-01")
        .says("The Kyoto Protocol amended the Climate Convention; the Paris Agreement replaced it.")
        .knows(PARIS, Page.linked(KYOTO, sure), Page.linked(CONVENTION, guess))
        .amends(KYOTO, Amendment.Kind.AMENDS, CONVENTION)
        .amends(PARIS, Amendment.Kind.REPLACES, KYOTO)
        .build();
  }

  /** A page of quarrels. */
  static LinkedDocument quarrels() {
    return Page.of("Quarrels")
        .issued("2022-03-01")
        .says("Kyiv said that Moscow had shelled the town.")
        .knows(UKRAINE, RUSSIA, USA)
        .tells("Hostility", "shelled")
        .agent(RUSSIA)
        .counterpart(UKRAINE)
        .accordingTo(UKRAINE)
        .done()
        .says("Washington imposed sanctions, threatened Moscow and backed Kyiv.")
        .tells("Sanction", "imposed sanctions")
        .agent(USA)
        .counterpart(RUSSIA)
        .done()
        .tells("Threat", "threatened")
        .agent(USA)
        .counterpart(RUSSIA)
        .done()
        .tells("Support", "backed")
        .agent(USA)
        .counterpart(UKRAINE)
        .done()
        .build();
  }

  /** A page on which a deed is denied that another page asserts. */
  static LinkedDocument denial() {
    return Page.of("A denial")
        .issued("2022-03-02")
        .says("Moscow denied that it had shelled the town.")
        .knows(RUSSIA, UKRAINE)
        .tells("Rejection", "denied")
        .agent(RUSSIA)
        .content("it had shelled the town")
        .done()
        .tells("Hostility", "shelled")
        .agent(RUSSIA)
        .counterpart(UKRAINE)
        .status(Status.NEGATED)
        .accordingTo(RUSSIA)
        .done()
        .build();
  }

  /** A page on a treaty signed by persons, which tells of one visit twice. */
  static LinkedDocument signing() {
    return Page.of("A signing")
        .issued("2022-04-01")
        .says("President Xi signed the Paris Agreement with Barack Obama; Xi had come for that.")
        .knows(XI, OBAMA, PARIS, CHINA, USA)
        .tells("Signing", "signed")
        .agent(XI, OBAMA)
        .role(Role.INSTRUMENT, PARIS)
        .topic("trade")
        .time("2016-04-22")
        .done()
        .tells("Visit", "come")
        .agent(XI)
        .counterpart(USA)
        .time("2016-04-22")
        .done()
        .office(XI, "President", CHINA, false, "President Xi")
        .says("Xi visited the United States on that day.")
        .tells("Visit", "visited")
        .agent(XI)
        .counterpart(USA)
        .time("2016-04-22")
        .done()
        .build();
  }

  /** A page on a person who is called by the name of a city. */
  static LinkedDocument namesakes() {
    return Page.of("Namesakes")
        .says("Madison Cook was born in Madison.")
        .knows(
            Page.entity(EntityClass.PERSON, "madison-cook", "Madison Cook", "Madison"),
            Page.entity(EntityClass.PLACE, "madison", "Madison"))
        .build();
  }

  /** Pages whose graph has every property that any graph has. */
  static List<LinkedDocument> everyProperty() {
    return List.of(Seed.document(), treaty(), amendments(), quarrels());
  }
}
