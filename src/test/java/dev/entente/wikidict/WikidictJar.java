package dev.entente.wikidict;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A jar as CoreNLP's KBP models are, with a wikidict of a few names. */
public final class WikidictJar {
  private WikidictJar() {}

  /** Writes one; a row is name, title and share, parted by a bar. */
  public static Path write(Path jar, String... rows) throws IOException {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    try (GZIPOutputStream zipped = new GZIPOutputStream(table)) {
      for (String row : rows) {
        zipped.write((row.replace('|', '\t') + '\n').getBytes(StandardCharsets.UTF_8));
      }
    }
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("edu/stanford/nlp/models/kbp/english/wikidict.tab.gz"));
      zip.write(table.toByteArray());
      zip.closeEntry();
    }
    return jar;
  }
}
