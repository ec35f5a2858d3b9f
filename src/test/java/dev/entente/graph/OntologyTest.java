package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fact.EntityClass;
import dev.entente.fact.LinkedDocument;
import dev.entente.fact.Status;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyTest {
  private static final Graph TERMS = OntologyFiles.graph("entente.ttl");

  /** The properties that say something of the classes, or stand above others, and of no thing. */
  private static final List<String> NOT_WRITTEN =
      List.of(
          "interactedWith", "symmetric", "identity", "apartWord", "ordinalWord", "definiteWord");

  @Test
  void everyTermOfTheVocabularyIsDefined() throws IllegalAccessException {
    for (Field field : Vocabulary.class.getDeclaredFields()) {
      if (field.getType() == Node.class && Modifier.isStatic(field.getModifiers())) {
        Node node = (Node) field.get(null);
        if (node.getURI().startsWith(Vocabulary.ENT)) {
          assertThat(TERMS.contains(node, RDF.Nodes.type, Node.ANY)).as(field.getName()).isTrue();
        }
      }
    }
  }

  @Test
  void everyClassOfEntitiesIsDefined() {
    for (EntityClass entityClass : EntityClass.values()) {
      Node node = Vocabulary.ent(entityClass.localName());
      assertThat(TERMS.contains(node, RDF.Nodes.type, RDFS.Class.asNode())).as("%s", node).isTrue();
    }
  }

  @Test
  void everyStatusIsDefined() {
    for (Status status : Status.values()) {
      String name = status.name().charAt(0) + status.name().substring(1).toLowerCase(Locale.ROOT);
      assertThat(TERMS.contains(Vocabulary.ent(name), RDF.Nodes.type, Vocabulary.ent("Status")))
          .as(name)
          .isTrue();
    }
  }

  @Test
  void everyTermHasALabelACommentAndAnExample() {
    for (Node term : terms()) {
      for (Node property : List.of(RDFS.Nodes.label, RDFS.Nodes.comment, SKOS.example.asNode())) {
        assertThat(GraphLookup.all(TERMS, term, property)).as("%s %s", term, property).hasSize(1);
      }
    }
  }

  @Test
  void thereAreTwentyEventClassesEachWithAnIdentity() {
    List<Node> classes = GraphLookup.subjects(TERMS, Vocabulary.IDENTITY);

    assertThat(classes).hasSize(20);
    assertThat(classes)
        .allSatisfy(
            node -> assertThat(Ontology.get().superclasses(node)).contains(Vocabulary.EVENT));
  }

  @Test
  void everyPropertyOfTheOntologyIsWrittenBySomeGraph() {
    List<LinkedDocument> documents = Stories.everyProperty();
    TreeSet<String> written = new TreeSet<>();
    KnowledgeGraph graph = KnowledgeGraph.of(documents);
    graph.dataset().stream().forEach(quad -> written.add(quad.getPredicate().getURI()));

    List<String> missing = new ArrayList<>();
    for (Node property : GraphLookup.subjects(TERMS, RDF.Nodes.type, RDF.Property.asNode())) {
      String name = property.getURI().substring(Vocabulary.ENT.length());
      if (!NOT_WRITTEN.contains(name) && !written.contains(property.getURI())) {
        missing.add(name);
      }
    }
    assertThat(missing).isEmpty();
    assertThat(graph.validate()).isEmpty();
  }

  @Test
  void triggersTellTheKindOfConsent() {
    assertThat(Ontology.get().consentKind("acceded to")).contains(Vocabulary.ent("ByAccession"));
    assertThat(Ontology.get().consentKind("entry into force"))
        .contains(Vocabulary.ENTRY_INTO_FORCE);
    assertThat(Ontology.get().consentKind("has")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules", "questions"})
  void indexListsEveryFileOfItsFolder(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("ontology", folder))) {
      assertThat(OntologyFiles.list(folder))
          .containsExactlyInAnyOrderElementsOf(
              files
                  .map(path -> path.getFileName().toString())
                  .filter(name -> name.endsWith(".rq"))
                  .toList());
    }
  }

  @Test
  void alignmentsSpeakOfTermsThatAreDefined() {
    Graph alignments = OntologyFiles.graph("alignments.ttl");

    assertThat(alignments.size()).isPositive();
    alignments
        .find()
        .mapWith(triple -> triple.getSubject())
        .filterKeep(subject -> subject.isURI() && subject.getURI().startsWith(Vocabulary.ENT))
        .forEachRemaining(
            subject ->
                assertThat(TERMS.contains(subject, RDF.Nodes.type, Node.ANY))
                    .as("%s", subject)
                    .isTrue());
  }

  @Test
  void contextAndTableOfTermsNameEveryTerm() throws IOException {
    String context = OntologyFiles.text("context.jsonld");
    String table = Files.readString(Path.of("ontology", "README.md"));
    for (Node term : terms()) {
      String name = term.getURI().substring(Vocabulary.ENT.length());
      assertThat(context).contains("\"" + name + "\"");
      assertThat(table).contains("`ent:" + name + "`");
    }
  }

  /** Classes, properties and individuals. */
  private static List<Node> terms() {
    return GraphLookup.subjects(TERMS, RDF.Nodes.type).stream()
        .filter(term -> term.getURI().startsWith(Vocabulary.ENT))
        .toList();
  }
}
