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
import dev.entente.feed.Feed;
import dev.entente.fetch.FetchException;
import dev.entente.fetch.FetchedPage;
import dev.entente.fetch.Fetcher;
import dev.entente.language.LanguageDetector;
import dev.entente.text.Issue;
import dev.entente.text.Issue.Code;
import dev.entente.text.Metadata;
import dev.entente.text.Source;
import dev.entente.text.SourceDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
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
import java.util.function.BiConsumer;
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
  private final Limits limits;
  private final boolean anyLanguage;
  private final Optional<Fetcher> fetcher;
  private final Unpacker unpacker;
  private final List<Converter> converters;
  private final MarkdownPage markdown = new MarkdownPage();
  private final HtmlReader html;
  private final PlainTextReader plain;
  private final LanguageDetector languages = new LanguageDetector();
  private final GenreGuesser genres = new GenreGuesser();
  private final PartFinder parts = new PartFinder();

  private SourceReader(Limits limits, boolean anyLanguage, Optional<Fetcher> fetcher) {
    this.limits = limits;
    this.anyLanguage = anyLanguage;
    this.fetcher = fetcher;
    unpacker = new Unpacker(limits.bytes(), new WarcArchive(), new MhtmlArchive());
    converters =
        List.of(new PdfConverter(limits.pages(), limits.time()), new WordConverter(limits.bytes()));
    Byline byline = new Byline();
    Furniture furniture = new Furniture();
    html = new HtmlReader(byline, furniture);
    plain = new PlainTextReader(byline, furniture);
  }

  /** A reader of English sources, with the default limits, that fetches nothing. */
  public static SourceReader create() {
    return new SourceReader(Limits.DEFAULT, false, Optional.empty());
  }

  /** A reader that warns of a source in another language, but reads it all the same. */
  public SourceReader inAnyLanguage() {
    return new SourceReader(limits, true, fetcher);
  }

  /** A reader that leaves out sources that go beyond these limits. */
  public SourceReader withLimits(Limits other) {
    return new SourceReader(other, anyLanguage, fetcher);
  }

  /** A reader that fetches pages by their addresses, and those that feeds and lists name. */
  public SourceReader fetchingWith(Fetcher other) {
    return new SourceReader(limits, anyLanguage, Optional.of(other));
  }

  /** The documents that files and directories stand for. */
  public SourceFiles expand(List<Path> paths) {
    return SourceFiles.expand(paths);
  }

  /**
   * Reads a file: a page, or, in order, each page of an archive, or each that is named in a feed or
   * a list of addresses.
   */
  public void read(Path file, Consumer<ReadResult> results) {
    if (!Files.exists(file)) {
      results.accept(ReadResult.failed(SourceFiles.notFound(file)));
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.isDirectory(file)) {
        throw new FileSystemException(file.toString(), null, "it is a directory");
      }
      Entry entry = Entry.of(file.toString());
      unpack(entry, in, page -> readOrFollow(entry, page, results), results);
    } catch (IOException e) {
      results.accept(ReadResult.failed(SourceFiles.unreadable(file, e)));
    }
  }

  /** Reads what is at an address, as it does a file. */
  public void read(URI address, Consumer<ReadResult> results) {
    fetch(
        address,
        address,
        (entry, in) -> unpack(entry, in, page -> readOrFollow(entry, page, results), results),
        results);
  }

  private void unpack(
      Entry entry, InputStream in, Consumer<Page> pages, Consumer<ReadResult> results) {
    unpacker.unpack(
        entry,
        in,
        new Unpacker.Sink() {
          @Override
          public void page(Page page) {
            pages.accept(page);
          }

          @Override
          public void flaw(Issue issue) {
            results.accept(ReadResult.failed(issue));
          }
        });
  }

  private void fetch(
      URI from, URI address, BiConsumer<Entry, InputStream> pages, Consumer<ReadResult> results) {
    String name = address.toString();
    try {
      FetchedPage page =
          fetcher
              .orElseThrow(() -> new IllegalStateException("this reader fetches nothing: " + name))
              .fetch(from, address);
      Entry entry = Entry.of(name, page.charset().orElse(null), page.location().toString());
      pages.accept(entry, new ByteArrayInputStream(page.bytes()));
    } catch (FetchException e) {
      results.accept(
          ReadResult.failed(
              Issue.error(Code.UNREADABLE, name, Objects.requireNonNull(e.getMessage()))));
    }
  }

  /** Reads a page; a feed or a list of addresses, unless in an archive, leads to others. */
  private void readOrFollow(Entry whole, Page page, Consumer<ReadResult> results) {
    List<URI> addresses = List.of();
    if (fetcher.isPresent() && page.name().equals(whole.name())) {
      try {
        addresses = addresses(page, results);
      } catch (IOException e) {
        results.accept(
            ReadResult.failed(
                Issue.error(
                    Code.BROKEN,
                    page.name(),
                    "The feed is broken (" + e.getMessage() + "). Get it again.")));
        return;
      }
    }
    if (addresses.isEmpty()) {
      results.accept(read(page));
    }
    for (URI address : addresses) {
      fetch(
          page.location().orElse(address),
          address,
          (entry, in) -> unpack(entry, in, each -> results.accept(read(each)), results),
          results);
    }
  }

  /** The addresses that a feed or a list names; what is none is reported. */
  private static List<URI> addresses(Page page, Consumer<ReadResult> results) throws IOException {
    if (Feed.isFeed(page.bytes())) {
      return Feed.addresses(page.bytes(), page.location());
    }
    List<URI> addresses = new ArrayList<>();
    for (String address : AddressList.of(page.bytes())) {
      try {
        addresses.add(new URI(address));
      } catch (URISyntaxException e) {
        results.accept(
            ReadResult.failed(
                Issue.error(
                    Code.NOT_FOUND, address, "No address (" + e.getReason() + "). Check it.")));
      }
    }
    return addresses;
  }

  /** Reads one page that is at hand, no archive; {@code name} stands for it in messages. */
  public ReadResult read(String name, byte[] bytes) {
    return bytes.length > limits.bytes()
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
    Metadata metadata = metadata(draft, language);
    SourceDocument document =
        new SourceDocument(
            source,
            metadata,
            layout.text(),
            layout.blocks(),
            parts.find(metadata.genre(), layout.text(), layout.blocks()));
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
        facts.modified(),
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
