package dev.entente.read;

import dev.entente.carrier.BrokenCarrierException;
import dev.entente.carrier.Converter;
import dev.entente.carrier.Entry;
import dev.entente.carrier.Page;
import dev.entente.carrier.Unpacker;
import dev.entente.carrier.mail.MhtmlArchive;
import dev.entente.carrier.markdown.MarkdownPage;
import dev.entente.carrier.pdf.PdfConverter;
import dev.entente.carrier.warc.WarcArchive;
import dev.entente.carrier.word.WordConverter;
import dev.entente.language.LanguageDetector;
import dev.entente.text.Issue;
import dev.entente.text.Issue.Code;
import dev.entente.text.Metadata;
import dev.entente.text.Source;
import dev.entente.text.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads pages and texts: the article alone, what the page says of itself, and nothing around it.
 * What a file is, it tells by the content: HTML, plain text, Markdown, PDF, DOCX, or an archive of
 * these (MHTML, gzip, ZIP, WARC).
 *
 * <p>Whatever a source holds, reading it gives a document or an {@link Issue}, never an exception.
 * Immutable; threads may share one reader.
 */
public final class SourceReader {
  /** The size in bytes past which a source is left out. */
  public static final long DEFAULT_LIMIT = 20L << 20;

  private final long limit;
  private final boolean anyLanguage;
  private final Unpacker unpacker;
  private final List<Converter> converters;
  private final MarkdownPage markdown = new MarkdownPage();
  private final HtmlReader html;
  private final PlainTextReader plain;
  private final LanguageDetector languages = new LanguageDetector();
  private final GenreGuesser genres = new GenreGuesser();

  private SourceReader(long limit, boolean anyLanguage) {
    this.limit = limit;
    this.anyLanguage = anyLanguage;
    unpacker = new Unpacker(limit, new WarcArchive(), new MhtmlArchive());
    converters = List.of(new PdfConverter(), new WordConverter(limit));
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

  /** Reads a file: a page, or each page of an archive, in order. */
  public void read(Path file, Consumer<ReadResult> results) {
    if (!Files.exists(file)) {
      results.accept(ReadResult.failed(SourceFiles.notFound(file)));
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.isDirectory(file)) {
        throw new FileSystemException(file.toString(), null, "it is a directory");
      }
      unpacker.unpack(
          file.toString(),
          in,
          new Unpacker.Sink() {
            @Override
            public void page(Page page) {
              results.accept(read(page));
            }

            @Override
            public void flaw(Issue issue) {
              results.accept(ReadResult.failed(issue));
            }
          });
    } catch (IOException e) {
      results.accept(ReadResult.failed(SourceFiles.unreadable(file, e)));
    }
  }

  /** Reads one page that is at hand, no archive; {@code name} stands for it in messages. */
  public ReadResult read(String name, byte[] bytes) {
    return bytes.length > limit
        ? ReadResult.failed(unpacker.tooLarge(name))
        : read(new Page(Entry.of(name), bytes));
  }

  private ReadResult read(Page page) {
    if (isBlank(page.bytes())) {
      return ReadResult.failed(empty(page.name(), "The file is empty. Save the page again."));
    }
    try {
      Optional<String> text = text(page);
      return text.isEmpty()
          ? ReadResult.failed(
              Issue.error(
                  Code.BINARY,
                  page.name(),
                  "Not text (a picture, a program?). Give the page as HTML, plain text, Markdown,"
                      + " PDF, DOCX or MHTML."))
          : read(page, text.get());
    } catch (BrokenCarrierException e) {
      return ReadResult.failed(
          Issue.error(Code.BROKEN, page.name(), Objects.requireNonNull(e.getMessage())));
    } catch (StackOverflowError e) {
      return ReadResult.failed(
          Issue.error(
              Code.BROKEN,
              page.name(),
              "Its parts lie too deep in each other. Save it in a simpler form."));
    }
  }

  /** The page's HTML or plain text; empty if it is neither and no carrier of one. */
  private Optional<String> text(Page page) throws BrokenCarrierException {
    for (Converter converter : converters) {
      if (converter.isConvertible(page.bytes())) {
        return Optional.of(converter.convert(page.bytes()));
      }
    }
    return SourceDecoder.decode(page.bytes(), page.charset());
  }

  /** Reads a text that is at hand; {@code name} stands for it in messages. */
  public ReadResult readText(String name, String text) {
    return read(new Page(Entry.of(name), text.getBytes(StandardCharsets.UTF_8)), text);
  }

  private ReadResult read(Page page, String carried) {
    String name = page.name();
    boolean isMarkdown = !HtmlReader.isHtml(carried) && markdown.isMarkdown(carried);
    String text = isMarkdown ? markdown.html(carried) : carried;
    boolean isHtml = HtmlReader.isHtml(text);
    Draft draft = isHtml ? html.read(text) : plain.read(text);
    boolean isEmpty =
        draft.passages().isEmpty() && (isHtml || Characters.words(draft.facts().title()) < 2);
    Layout layout = Layout.of(draft.facts().title(), draft.passages());
    String sample = !isEmpty ? layout.text() : isHtml ? HtmlReader.plainText(text) : text;
    String language = languages.detect(sample);
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
    Source source =
        new Source(name, draft.facts().location().or(page::location), sha256(page.bytes()));
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

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
