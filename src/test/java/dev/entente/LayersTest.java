package dev.entente;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayersTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.entente");

  @Test
  void stagesMeetOnlyInTextAndFact() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("text")
        .definedBy("dev.entente.text")
        .layer("fact")
        .definedBy("dev.entente.fact")
        .layer("lexicon")
        .definedBy("dev.entente.lexicon")
        .layer("wikidict")
        .definedBy("dev.entente.wikidict")
        .layer("carrier")
        .definedBy("dev.entente.carrier..")
        .layer("language")
        .definedBy("dev.entente.language")
        .layer("fetch")
        .definedBy("dev.entente.fetch..")
        .layer("feed")
        .definedBy("dev.entente.feed")
        .layer("read")
        .definedBy("dev.entente.read")
        .layer("annotate")
        .definedBy("dev.entente.annotate")
        .layer("extract")
        .definedBy("dev.entente.extract")
        .layer("link")
        .definedBy("dev.entente.link")
        .layer("graph")
        .definedBy("dev.entente.graph")
        .layer("publish")
        .definedBy("dev.entente.publish")
        .layer("export")
        .definedBy("dev.entente.export")
        .layer("page")
        .definedBy("dev.entente.page")
        .layer("serve")
        .definedBy("dev.entente.serve")
        .layer("front")
        .definedBy("dev.entente")
        .layer("evaluate")
        .definedBy("dev.entente.evaluate")
        .layer("cli")
        .definedBy("dev.entente.cli")
        .whereLayer("text")
        .mayNotAccessAnyLayer()
        .whereLayer("fact")
        .mayOnlyAccessLayers("text")
        .whereLayer("lexicon")
        .mayOnlyAccessLayers("text", "fact")
        .whereLayer("carrier")
        .mayOnlyAccessLayers("text")
        .whereLayer("language")
        .mayNotAccessAnyLayer()
        .whereLayer("fetch")
        .mayNotAccessAnyLayer()
        .whereLayer("feed")
        .mayNotAccessAnyLayer()
        .whereLayer("read")
        .mayOnlyAccessLayers("text", "carrier", "fetch", "feed", "language")
        .whereLayer("annotate")
        .mayOnlyAccessLayers("text")
        .whereLayer("extract")
        .mayOnlyAccessLayers("text", "fact", "lexicon")
        .whereLayer("wikidict")
        .mayNotAccessAnyLayer()
        .whereLayer("link")
        .mayOnlyAccessLayers("text", "fact", "lexicon", "wikidict")
        .whereLayer("graph")
        .mayOnlyAccessLayers("text", "fact")
        .whereLayer("publish")
        .mayOnlyAccessLayers("graph", "text", "fact")
        .whereLayer("export")
        .mayOnlyAccessLayers("publish", "graph")
        .whereLayer("page")
        .mayOnlyAccessLayers("graph")
        .whereLayer("serve")
        .mayOnlyAccessLayers("publish", "graph", "page")
        .whereLayer("evaluate")
        .mayOnlyAccessLayers("front", "text", "fact")
        .whereLayer("evaluate")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("dev.entente.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void carriersKnowNoOther() {
    slices().matching("dev.entente.carrier.(*)..").should().notDependOnEachOther().check(CLASSES);
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage("dev.entente.carrier")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.entente.carrier.*..")
        .check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "org.jsoup.., dev.entente.read",
    "org.apache.pdfbox.., dev.entente.carrier.pdf",
    "org.apache.poi.., dev.entente.carrier.word",
    "org.apache.james.., dev.entente.carrier.mail",
    "org.jgrapht.., dev.entente.page",
    "org.netpreserve.., dev.entente.carrier.warc",
    "org.commonmark.., dev.entente.carrier.markdown",
    "com.github.mizosoft.., dev.entente.fetch",
    "crawlercommons.., dev.entente.fetch.robots",
    "com.rometools.., dev.entente.feed",
    "opennlp.., dev.entente.language",
    "edu.stanford.., dev.entente.annotate",
    "com.apicatalog.., dev.entente.publish",
    "org.apache.jena.., dev.entente.graph dev.entente.publish dev.entente.lexicon dev.entente.serve",
  })
  void foreignLibrariesStayInTheirPackages(String library, String packages) {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackages(packages.split(" ", -1))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("dev.entente.serve")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.jena.fuseki..",
            "org.apache.jena.query.text..",
            "jakarta.servlet..",
            "org.eclipse..")
        .check(CLASSES);
  }
}
