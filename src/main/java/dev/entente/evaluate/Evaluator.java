package dev.entente.evaluate;

import dev.entente.Batch;
import dev.entente.Entente;
import dev.entente.Progress;
import dev.entente.fact.LinkedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Measures Entente on a folder of gold files: {@code a01.json} beside each document {@code
 * a01.html}.
 *
 * <p>What is compared is what the documents claim, before it is merged into a graph; entities go by
 * the names that all the documents together give them, as in the graph.
 */
public final class Evaluator {
  private final List<GoldDocument> gold;

  private Evaluator(List<GoldDocument> gold) {
    this.gold = gold;
  }

  /**
   * Reads the gold files of a folder.
   *
   * @throws IOException naming file and place where one is not as it must be
   */
  public static Evaluator load(Path folder) throws IOException {
    return new Evaluator(GoldReader.readAll(folder));
  }

  /**
   * Reads the documents and compares what is found with the gold. Of a document that cannot be read
   * all is missed.
   *
   * @param progress told of each document that is read
   */
  public Evaluation evaluate(Entente entente, Consumer<Progress> progress) throws IOException {
    Batch batch = entente.read(gold.stream().map(GoldDocument::file).toList(), progress);
    Map<String, LinkedDocument> bySha = new TreeMap<>();
    batch.documents().forEach(each -> bySha.put(each.source().source().sha256(), each));
    ScoreSheet sheet = new ScoreSheet();
    EntityNames names = new EntityNames(batch.documents());
    for (GoldDocument each : gold) {
      Optional<LinkedDocument> document = Optional.ofNullable(bySha.get(sha256(each.file())));
      score(each, document, names, sheet);
    }
    return sheet.evaluation(gold.size(), batch.issues());
  }

  /** Compares one document. Where only some sentences were read, its entities are not compared. */
  static void score(
      GoldDocument gold, Optional<LinkedDocument> document, EntityNames names, ScoreSheet sheet) {
    List<FoundEvent> found = document.map(d -> FoundEvent.all(d, gold)).orElse(List.of());
    new EventScorer(gold, found, names, sheet).score();
    if (gold.scope().isEmpty()) {
      new EntityScorer(gold, names, sheet).score(document);
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
