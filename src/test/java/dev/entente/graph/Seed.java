package dev.entente.graph;

import static dev.entente.graph.World.CHINA;
import static dev.entente.graph.World.CONSENSUS;
import static dev.entente.graph.World.COOK;
import static dev.entente.graph.World.HOTLINE;
import static dev.entente.graph.World.NSA;
import static dev.entente.graph.World.OBAMA;
import static dev.entente.graph.World.SEATTLE;
import static dev.entente.graph.World.SNOWDEN;
import static dev.entente.graph.World.USA;
import static dev.entente.graph.World.XI;

import dev.entente.fact.LinkedDocument;
import dev.entente.fact.Role;
import dev.entente.fact.Status;

/** A page like the seed, linked by hand. */
public final class Seed {
  private Seed() {}

  public static LinkedDocument document() {
    return Page.of("Replenishing a new type of Sino-US ties")
        .issued("2015-09-29")
        .by("Zhao Minghao")
        .says(
            "Chinese President Xi Jinping has concluded his first state visit to the United States"
                + " and reached a bilateral consensus involving climate change.")
        .knows(XI, USA, CHINA, CONSENSUS)
        .office(XI, "President", CHINA, false, "Chinese President Xi Jinping")
        .tells("Visit", "state visit")
        .agent(XI)
        .counterpart(USA)
        .done()
        .tells("Signing", "reached")
        .agent(XI, USA)
        .role(Role.INSTRUMENT, CONSENSUS)
        .topic("climate-environment", "trade")
        .done()
        .says("President Xi and US President Obama have agreed to combat cybercrime together.")
        .knows(XI, OBAMA)
        .office(OBAMA, "President", USA, false, "US President Obama")
        .tells("Commitment", "agreed")
        .agent(XI, OBAMA)
        .content("combat cybercrime together")
        .topic("cybersecurity")
        .done()
        .says("Both Beijing and Washington have pledged to oppose theft and to endorse a code.")
        .knows(CHINA, USA)
        .tells("Commitment", "pledged")
        .agent(CHINA, USA)
        .content("oppose theft")
        .topic("intellectual-property")
        .done()
        .tells("Commitment", "pledged")
        .agent(CHINA, USA)
        .content("endorse a code")
        .topic("cybersecurity")
        .done()
        .says("Both parties will establish a telephone hotline.")
        .knows(HOTLINE)
        .tells("Establishment", "establish")
        .agent(CHINA, USA)
        .role(Role.MECHANISM, HOTLINE)
        .topic("cybersecurity")
        .status(Status.PLANNED)
        .done()
        .says("The US has condemned China.")
        .knows(USA, CHINA)
        .tells("Accusation", "condemned")
        .agent(USA)
        .counterpart(CHINA)
        .done()
        .says("It has never explained the monitoring exposed by Edward Snowden, a former NSA aide.")
        .knows(SNOWDEN, NSA)
        .office(SNOWDEN, "aide", NSA, true, "Edward Snowden, a former NSA aide")
        .tells("Disclosure", "exposed")
        .agent(SNOWDEN)
        .counterpart(USA)
        .content("the monitoring")
        .done()
        .says("Obama claimed that China was doomed to lose.")
        .knows(OBAMA, CHINA)
        .tells("Statement", "claimed")
        .agent(OBAMA)
        .content("China was doomed to lose")
        .done()
        .says("President Xi met Cook in Seattle.")
        .knows(XI, COOK, SEATTLE)
        .tells("Meeting", "met")
        .agent(XI)
        .counterpart(COOK)
        .role(Role.PLACE, SEATTLE)
        .done()
        .says("Xi's recent visit to the US is of great significance.")
        .knows(XI, USA)
        .tells("Visit", "visit")
        .agent(XI)
        .counterpart(USA)
        .done()
        .build();
  }
}
