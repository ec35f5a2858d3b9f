package dev.entente.read;

import dev.entente.text.Issue;
import dev.entente.text.Issue.Code;
import dev.entente.text.Metadata;
import dev.entente.text.Source;
import dev.entente.text.SourceDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads pages and texts: the article alone, what the page says of itself, and nothing around it.
 *
 * <p>Whatever a source holds, reading it gives a document or an {@link Issue}, never an exception.
 * Immutable; threads may share one reader.
 */
public final class SourceReader {
  /** The size in bytes past which a source is left out. */
  public static final long DEFAULT_LIMIT = 20L << 20;

  private final long limit;
  private final boolean anyLanguage;
  private final HtmlReader html;
  private final PlainTextReader plain;
  private final LanguageGuesser languages = new LanguageGuesser();
  private final GenreGuesser genres = new GenreGuesser();

  private SourceReader(long limit, boolean anyLanguage) {
    this.limit = limit;
    this.anyLanguage = anyLanguage;
    Byline byline = new Byline();
    Furniture furniture = new Furniture();
    html = new HtmlReader(byline, furniture);
    plain = new PlainTextReader(byline, furniture);
  }

  /** A reader of English sources, with the default size limit. */
  public static SourceReader create() {
    return new SourceReader(DEFAULT_LIMIT, false);
  }

  /** A reader that warns of a source in another language, but reads it all the same. */
  public SourceReader inAnyLanguage() {
    return new SourceReader(limit, true);
  }

  /** A reader that leaves out sources of more than {@code bytes}. */
  public SourceReader withLimit(long bytes) {
    if (bytes <= 0) {
      throw new IllegalArgumentException("limit must be positive: " + bytes);
    }
    return new SourceReader(bytes, anyLanguage);
  }

  /** The documents that files and directories stand for. */
  public SourceFiles expand(List<Path> paths) {
    return SourceFiles.expand(paths);
  }

  /** Reads a file. */
  public ReadResult read(Path file) {
    try {
      if (!Files.exists(file)) {
        return ReadResult.failed(SourceFiles.notFound(file));
      }
      long size = Files.size(file);
      if (Files.isRegularFile(file) && size > limit) {
        return ReadResult.failed(tooLarge(file.toString(), size));
      }
      return read(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      return ReadResult.failed(SourceFiles.unreadable(file, e));
    }
  }

  /** Reads a source's bytes; the name's ending and the text itself tell HTML from plain text. */
  public ReadResult read(String name, byte[] bytes) {
    if (bytes.length > limit) {
      return ReadResult.failed(tooLarge(name, bytes.length));
    }
    if (isBlank(bytes)) {
      return ReadResult.failed(empty(name, "The file is empty. Save the page again."));
    }
    Optional<String> text = SourceDecoder.decode(bytes);
    if (text.isEmpty()) {
      return ReadResult.failed(
          Issue.error(
              Code.BINARY,
              name,
              "Not text (a picture, a PDF, an archive?). Give the page as HTML or plain text."));
    }
    return read(name, text.get(), sha256(bytes));
  }

  /** Reads a text that is at hand; {@code name} stands for it in messages. */
  public ReadResult readText(String name, String text) {
    return read(name, text, sha256(text.getBytes(StandardCharsets.UTF_8)));
  }

  private ReadResult read(String name, String text, String sha256) {
    boolean isHtml = isHtml(name, text);
    Draft draft = isHtml ? html.read(text) : plain.read(text);
    boolean isEmpty =
        draft.passages().isEmpty() && (isHtml || Characters.words(draft.facts().title()) < 2);
    Layout layout = Layout.of(draft.facts().title(), draft.passages());
    String sample = !isEmpty ? layout.text() : isHtml ? HtmlReader.plainText(text) : text;
    String language = languages.guess(sample).orElse("en");
    List<Issue> issues = new ArrayList<>();
    if (!language.equals("en")) {
      issues.add(foreign(name, language));
      if (!anyLanguage) {
        return new ReadResult(Optional.empty(), issues);
      }
    }
    if (isEmpty) {
      return ReadResult.failed(
          empty(name, "No article found on the page. Check that the file holds its text."));
    }
    Source source = new Source(name, draft.facts().location(), sha256);
    SourceDocument document =
        new SourceDocument(source, metadata(draft, language), layout.text(), layout.blocks());
    return new ReadResult(Optional.of(document), issues);
  }

  private Metadata metadata(Draft draft, String language) {
    PageFacts facts = draft.facts();
    return new Metadata(
        facts.title(),
        facts.authors(),
        facts.editor(),
        facts.publisher(),
        facts.issued(),
        language,
        genres.guess(draft));
  }

  private Issue foreign(String name, String language) {
    String message =
        "The text is in "
            + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH)
            + ", not in English. Give an English version of it.";
    return anyLanguage
        ? Issue.warning(Code.LANGUAGE, name, message)
        : Issue.error(Code.LANGUAGE, name, message);
  }

  private static boolean isHtml(String name, String text) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
      return true;
    }
    String head = text.substring(0, Math.min(text.length(), 1024)).toLowerCase(Locale.ROOT);
    return head.contains("<!doctype html") || head.contains("<html");
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  private static Issue empty(String name, String message) {
    return Issue.error(Code.EMPTY, name, message);
  }

  private Issue tooLarge(String name, long size) {
    return Issue.error(
        Code.TOO_LARGE,
        name,
        String.format(
            Locale.ROOT,
            "%.1f MB, over the limit of %.1f MB. Cut it into several files.",
            size / 1e6,
            limit / 1e6));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
