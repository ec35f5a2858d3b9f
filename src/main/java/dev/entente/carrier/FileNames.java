package dev.entente.carrier;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells by their names which files of a folder or an archive are worth a look. */
public final class FileNames {
  private static final Set<String> ENDINGS =
      Set.of(
          "html",
          "htm",
          "xhtml",
          "shtml",
          "txt",
          "md",
          "markdown",
          "pdf",
          "docx",
          "mht",
          "mhtml",
          "gz",
          "zip",
          "warc");

  private FileNames() {}

  /**
   * Whether a path's last part has a document's ending, and no part is hidden or the folder that a
   * browser saves a page's pictures in.
   */
  public static boolean isDocument(String path) {
    List<String> parts = List.of(path.split("[/\\\\]", 0));
    return parts.stream().noneMatch(FileNames::isLeftOut) && hasEnding(parts);
  }

  /** Whether a file or folder is hidden, or holds what belongs to a saved page. */
  public static boolean isLeftOut(String name) {
    return name.startsWith(".") || name.equals("__MACOSX") || name.endsWith("_files");
  }

  /** The endings of documents, for messages. */
  public static String endings() {
    return ".html, .htm, .xhtml, .shtml, .txt, .md, .pdf, .docx, .mht, .mhtml, .gz, .zip or .warc";
  }

  private static boolean hasEnding(List<String> parts) {
    String name = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }
}
