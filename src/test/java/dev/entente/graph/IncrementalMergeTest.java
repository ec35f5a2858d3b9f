package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fact.Entity;
import dev.entente.fact.EntityClass;
import dev.entente.fact.LinkedDocument;
import dev.entente.fact.Role;
import dev.entente.fact.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents put, changed and removed one by one leave the facts that they give together. */
class IncrementalMergeTest {
  private static final List<Entity> ACTORS =
      List.of(World.CHINA, World.USA, World.RUSSIA, World.XI, World.OBAMA, World.COOK, World.NSA);
  private static final List<Status> STATUSES = List.of(Status.values());
  private static final List<String> CLASSES =
      List.of("Meeting", "Visit", "Commitment", "Signing", "Ratification", "Accusation", "Support");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void factsFollowTheDocuments(long seed) {
    Random random = new Random(seed);
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    KnowledgeGraph graph = KnowledgeGraph.over(dataset);
    Map<String, LinkedDocument> held = new TreeMap<>();
    for (int step = 0; step < 15; step++) {
      LinkedDocument page = page(random);
      String sha256 = page.source().source().sha256();
      boolean remove = held.containsKey(sha256) && random.nextBoolean();
      List<Finding> findings =
          Txn.calculateWrite(
              dataset,
              () -> {
                if (remove) {
                  graph.remove(sha256);
                } else {
                  graph.put(List.of(page));
                }
                graph.merge();
                return graph.validateChanges();
              });
      if (remove) {
        held.remove(sha256);
      } else {
        held.put(sha256, page);
      }

      KnowledgeGraph whole = KnowledgeGraph.of(held.values());
      assertThat(without(quads(graph), quads(whole))).as("too much in step " + step).isEmpty();
      assertThat(without(quads(whole), quads(graph))).as("missing in step " + step).isEmpty();
      assertThat(findings).isEqualTo(whole.validate());
    }
  }

  private static Set<String> without(Set<String> quads, Set<String> others) {
    Set<String> rest = new TreeSet<>(quads);
    rest.removeAll(others);
    return rest;
  }

  private static Set<String> quads(KnowledgeGraph graph) {
    return graph.dataset().stream().map(Object::toString).collect(Collectors.toSet());
  }

  /** One of a dozen pages, which says something else each time. */
  private static LinkedDocument page(Random random) {
    Page page =
        Page.of("Page " + random.nextInt(12)).issued("2015-0" + (1 + random.nextInt(9)) + "-15");
    for (int i = 0; i <= random.nextInt(4); i++) {
      page.says("In sentence " + i + " they met and agreed to combat cybercrime together.");
      List<Entity> actors = some(random, ACTORS);
      actors.forEach(actor -> page.knows(variant(random, actor)));
      page.knows(World.CHINA, World.USA, World.PARIS, World.HOTLINE);
      Page.Telling telling =
          page.tells(one(random, CLASSES), "met")
              .agent(actors.get(0))
              .topic(random.nextBoolean() ? "cybersecurity" : "trade")
              .content(random.nextBoolean() ? "combat cybercrime together" : "agreed to combat");
      if (actors.size() > 1) {
        telling.counterpart(actors.get(1));
      }
      if (random.nextInt(3) == 0) {
        telling.role(Role.INSTRUMENT, World.PARIS);
      }
      if (random.nextInt(3) == 0) {
        telling.time(random.nextBoolean() ? "2015" : "2015-0" + (1 + random.nextInt(9)));
      }
      if (random.nextInt(3) == 0) {
        telling.accordingTo(actors.get(actors.size() - 1));
      }
      telling.status(one(random, STATUSES)).done();
      if (random.nextInt(4) == 0) {
        page.tells("Establishment", "agreed").role(Role.MECHANISM, World.HOTLINE).done();
      }
      if (random.nextInt(3) == 0) {
        page.office(World.XI, "president", World.CHINA, random.nextBoolean(), "they");
        page.knows(World.XI);
      }
    }
    return page.build();
  }

  /** The entity under one name or another, of one class or another, acting for one or another. */
  private static Entity variant(Random random, Entity entity) {
    EntityClass entityClass =
        entity.entityClass() == EntityClass.GOVERNMENT_BODY && random.nextBoolean()
            ? EntityClass.INTERNATIONAL_ORGANIZATION
            : entity.entityClass();
    String name = one(random, entity.names());
    Entity named = Page.entity(entityClass, entity.id().key(), name);
    if (entityClass == EntityClass.STATE || random.nextBoolean()) {
      return named;
    }
    return Page.actingFor(named, random.nextInt(3) == 0 ? World.CHINA : World.USA);
  }

  private static <T> T one(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<Entity> some(Random random, List<Entity> entities) {
    List<Entity> chosen = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      Entity entity = one(random, entities);
      if (!chosen.contains(entity)) {
        chosen.add(entity);
      }
    }
    return chosen;
  }
}
