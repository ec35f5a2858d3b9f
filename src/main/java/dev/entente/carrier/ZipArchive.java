package dev.entente.carrier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A ZIP file of pages; what office programs write in ZIP files is none. */
final class ZipArchive implements Archive {
  private static final Pattern OFFICE =
      Pattern.compile(
          "\\[Content_Types]\\.xml|_rels/\\.rels|docProps/|(?:word|xl|ppt)/"
              + "|mimetypeapplication/vnd\\.");

  @Override
  public boolean isArchive(byte[] head) {
    return isZip(head) && !OFFICE.matcher(new String(head, StandardCharsets.ISO_8859_1)).find();
  }

  static boolean isZip(byte[] head) {
    return head.length > 3
        && head[0] == 'P'
        && head[1] == 'K'
        && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
  }

  @Override
  public void unpack(InputStream archive, Entries entries) throws IOException {
    ZipInputStream zip = new ZipInputStream(archive, StandardCharsets.UTF_8);
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory() && FileNames.isDocument(entry.getName())) {
          entries.take(Entry.of(entry.getName()), zip);
        }
      }
    } catch (IllegalArgumentException malformedName) {
      throw new IOException("a file name in it is not UTF-8", malformedName);
    }
  }
}
