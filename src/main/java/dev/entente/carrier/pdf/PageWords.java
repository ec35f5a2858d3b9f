package dev.entente.carrier.pdf;

import dev.entente.carrier.BrokenCarrierException;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the upright words of a page, the marks of footnotes left out, as long as there is time.
 */
final class PageWords extends PDFTextStripper {
  private static final float MARK_SIZE = 0.75f;

  private final Duration longest;
  private final long begin = System.nanoTime();
  private List<Word> words = new ArrayList<>();

  PageWords(Duration longest) {
    this.longest = longest;
    setShouldSeparateByBeads(false);
    setSuppressDuplicateOverlappingText(true);
  }

  /** The words of a page, which counts from 1, in no particular order. */
  List<Word> of(PDDocument pdf, int page) throws IOException {
    words = new ArrayList<>();
    setStartPage(page);
    setEndPage(page);
    writeText(pdf, Writer.nullWriter());
    return words;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (System.nanoTime() - begin > longest.toNanos()) {
      throw new BrokenCarrierException(
          "Reading the PDF takes more than "
              + longest.toSeconds()
              + " seconds. Cut it into several files, or raise the limit with --max-seconds.");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void writeString(String text, List<TextPosition> letters) {
    StringBuilder word = new StringBuilder();
    float size = 0;
    for (TextPosition letter : letters) {
      size = Math.max(size, letter.getFontSizeInPt());
    }
    TextPosition first = null;
    TextPosition last = null;
    for (TextPosition letter : letters) {
      String shown = letter.getUnicode();
      boolean mark = letter.getFontSizeInPt() < MARK_SIZE * size && shown.matches("\\d+");
      if (letter.getDir() == 0 && !mark) {
        first = first == null ? letter : first;
        last = letter;
        word.append(shown);
      }
    }
    if (first != null && last != null && !word.toString().isBlank()) {
      words.add(
          new Word(
              word.toString().strip(),
              first.getXDirAdj(),
              last.getXDirAdj() + last.getWidthDirAdj(),
              first.getYDirAdj(),
              size,
              isBold(first)));
    }
  }

  private static boolean isBold(TextPosition letter) {
    String name = letter.getFont().getName();
    return name != null && name.toLowerCase(Locale.ROOT).contains("bold");
  }
}
