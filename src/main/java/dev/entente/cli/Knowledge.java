package dev.entente.cli;

import dev.entente.Entente;
import dev.entente.wikidict.WikidictIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What documents are read with: options of every command that reads them. */
final class Knowledge {
  @Option(
      names = "--reference",
      paramLabel = "FILE",
      description =
          "A Turtle file of your own with States, organisations, people, places or agreements, as"
              + " those in ontology/reference; what it says wins. May be given more than once.")
  private List<Path> reference = new ArrayList<>();

  @Option(
      names = "--links",
      paramLabel = "INDEX",
      description =
          "The file that 'entente index' has built: links entities to DBpedia. Without it, links"
              + " are those of the reference data.")
  private @Nullable Path links;

  /** A builder that knows all that. */
  Entente.Builder builder() throws IOException {
    Entente.Builder builder = Entente.builder().reference(reference);
    return links == null ? builder : builder.links(WikidictIndex.open(links));
  }

  /** One line that says where links come from. */
  String linkSource() {
    return links == null
        ? "from the reference data alone (--links INDEX adds those that Wikipedia's names lead to)"
        : "from the reference data and " + links;
  }
}
