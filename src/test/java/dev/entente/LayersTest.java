package dev.entente;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

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
        .whereLayer("read")
        .mayOnlyAccessLayers("text")
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
  void foreignLibrariesStayInTheirPackages() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("dev.entente.read")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jsoup..")
        .check(CLASSES);
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("dev.entente.annotate")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .check(CLASSES);
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackages("dev.entente.graph", "dev.entente.publish", "dev.entente.lexicon")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena..")
        .check(CLASSES);
  }
}
