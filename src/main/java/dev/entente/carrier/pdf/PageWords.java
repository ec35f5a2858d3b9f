package dev.entente.carrier.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the upright words of a page; the marks of footnotes are left out. */
final class PageWords extends PDFTextStripper {
  private static final float MARK_SIZE = 0.75f;

  private List<Word> words = new ArrayList<>();

  PageWords() {
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
