package dev.entente.carrier;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A gzip file: one page, whose name is the file's own, or an archive in turn. */
final class GzipArchive implements Archive {
  @Override
  public boolean isArchive(byte[] head) {
    return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B && head[2] == 8;
  }

  @Override
  public void unpack(InputStream archive, Entries entries) throws IOException {
    entries.take(Entry.of(Entry.ITSELF), new GZIPInputStream(archive));
  }
}
