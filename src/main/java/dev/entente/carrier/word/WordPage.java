package dev.entente.carrier.word;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes one Word document's body as HTML: headings, paragraphs, items, tables, bold words. */
final class WordPage {
  private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.;:,!?]");
  private static final int TITLE_LENGTH = 200;

  private final XWPFDocument document;
  private final StringBuilder html = new StringBuilder();
  private boolean titled;

  WordPage(XWPFDocument document) {
    this.document = document;
  }

  String html() {
    html.append("<!doctype html><html><body><article>\n");
    titled = document.getParagraphs().stream().anyMatch(p -> element(p).equals("h1"));
    write(document.getBodyElements());
    return html.append("</article></body></html>\n").toString();
  }

  private void write(List<IBodyElement> elements) {
    boolean inList = false;
    for (IBodyElement element : elements) {
      boolean item = element instanceof XWPFParagraph paragraph && element(paragraph).equals("li");
      if (item != inList) {
        html.append(item ? "<ul>\n" : "</ul>\n");
        inList = item;
      }
      if (element instanceof XWPFParagraph paragraph) {
        write(paragraph);
      } else if (element instanceof XWPFTable table) {
        write(table);
      } else if (element instanceof XWPFSDT control) {
        html.append("<p>").append(escaped(control.getContent().getText())).append("</p>\n");
      }
    }
    html.append(inList ? "</ul>\n" : "");
  }

  private void write(XWPFParagraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (IRunElement run : paragraph.getIRuns()) {
      if (run instanceof XWPFRun words) {
        String escaped = escaped(words.text());
        text.append(words.isBold() ? "<b>" + escaped + "</b>" : escaped);
      }
    }
    if (text.toString().isBlank()) {
      return;
    }
    String name = element(paragraph);
    if (!titled && name.equals("p")) {
      titled = true;
      name = isTitle(paragraph.getText()) ? "h1" : name;
    }
    html.append('<').append(name).append('>').append(text);
    html.append("</").append(name).append(">\n");
  }

  /** In a document without headings, the first line is its title unless it is a sentence. */
  private static boolean isTitle(String text) {
    return text.length() <= TITLE_LENGTH && !SENTENCE_END.matcher(text.strip()).matches();
  }

  /** The HTML element for a paragraph, by its style. */
  private String element(XWPFParagraph paragraph) {
    String style = style(paragraph);
    if (style.equals("title") || style.equals("heading 1")) {
      return "h1";
    }
    if (style.startsWith("heading ") || style.equals("subtitle")) {
      return "h2";
    }
    return paragraph.getNumID() != null ? "li" : "p";
  }

  private String style(XWPFParagraph paragraph) {
    if (paragraph.getStyleID() == null || document.getStyles() == null) {
      return "";
    }
    XWPFStyle style = document.getStyles().getStyle(paragraph.getStyleID());
    return style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
  }

  private void write(XWPFTable table) {
    html.append("<table>\n");
    for (XWPFTableRow row : table.getRows()) {
      html.append("<tr>");
      for (XWPFTableCell cell : row.getTableCells()) {
        html.append("<td>").append(escaped(cell.getTextRecursively())).append("</td>");
      }
      html.append("</tr>\n");
    }
    html.append("</table>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
  }
}
