package dev.entente.carrier.pdf;

import dev.entente.carrier.BrokenCarrierException;
import dev.entente.carrier.Converter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF told as plain text: columns one after the other, words whole that a line's end parted, and
 * without running heads and page numbers.
 */
public final class PdfConverter implements Converter {
  private static final int MAGIC_WITHIN = 1024;
  private static final long MOST_MEMORY = 256L << 20;

  private final int mostPages;
  private final Duration longest;

  /** A converter of PDFs of up to {@code mostPages} that are read within {@code longest}. */
  public PdfConverter(int mostPages, Duration longest) {
    this.mostPages = mostPages;
    this.longest = longest;
  }

  @Override
  public boolean isConvertible(byte[] bytes) {
    int length = Math.min(bytes.length, MAGIC_WITHIN);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  @Override
  public String convert(byte[] bytes) throws BrokenCarrierException {
    MemoryUsageSetting memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY);
    try (PDDocument pdf = Loader.loadPDF(bytes, "", null, null, memory.streamCache)) {
      if (pdf.getNumberOfPages() > mostPages) {
        throw new BrokenCarrierException(
            "The PDF has more than "
                + mostPages
                + " pages. Cut it into several files, or raise the limit with --max-pages.");
      }
      String text = text(pdf);
      if (text.isBlank()) {
        throw new BrokenCarrierException(
            "The PDF holds pictures of pages, not text. Have its text recognised first.");
      }
      return text;
    } catch (InvalidPasswordException e) {
      throw new BrokenCarrierException(
          "The PDF is locked with a password. Save it without one.", e);
    } catch (BrokenCarrierException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new BrokenCarrierException(
          "The PDF is broken (" + e.getMessage() + "). Get it again from where it came from.", e);
    }
  }

  private String text(PDDocument pdf) throws IOException {
    List<List<Line>> pages = new ArrayList<>();
    PageWords words = new PageWords(longest);
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      pages.add(Columns.lines(page, words.of(pdf, page)));
    }
    return Paragraphs.join(RunningHeads.without(pages));
  }
}
