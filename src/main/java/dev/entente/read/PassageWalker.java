package dev.entente.read;

import dev.entente.text.BlockKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Walks over elements and makes a passage of each block of text, in page order. */
final class PassageWalker implements NodeVisitor {
  private static final Pattern PARAGRAPHS = Pattern.compile("\\n[\\s\\n]*\\n");
  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "(?:\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\\d{1,2}\\.\\d{1,2}\\.?)\\s+(?=\\S)");
  private static final Pattern BULLET = Pattern.compile("[•●▪◦‣·∙○■□*]\\s+(?=\\S)");
  private static final Set<String> HEADINGS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dt", "legend", "caption");
  private static final Evaluator BLOCKS =
      QueryParser.parse("p, div, br, ul, ol, table, h1, h2, h3, h4, section, blockquote");
  private static final int HEADING_WORDS = 14;
  private static final int LONGEST_CELL = 200;

  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder buffer = new StringBuilder();
  private final Deque<Element> items = new ArrayDeque<>();
  private @Nullable Element row;
  private boolean rowHoldsData;
  private int linkChars;
  private int boldChars;
  private int links;
  private int bolds;

  private PassageWalker() {}

  static List<Passage> walk(List<Element> elements) {
    PassageWalker walker = new PassageWalker();
    for (Element element : elements) {
      element.traverse(walker);
      walker.flush(BlockKind.PARAGRAPH);
    }
    return walker.passages;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (element.nameIs("br")) {
        buffer.append('\n');
      } else if (element.nameIs("td") || element.nameIs("th")) {
        buffer.append(' ');
      }
      if (breaksText(element)) {
        flush(items.isEmpty() ? BlockKind.PARAGRAPH : kindBeforeBlock());
        if (element.nameIs("li")) {
          items.push(element);
        }
      }
      links += element.nameIs("a") ? 1 : 0;
      bolds += isBold(element) ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    links -= element.nameIs("a") ? 1 : 0;
    bolds -= isBold(element) ? 1 : 0;
    if (breaksText(element)) {
      flush(kind(element));
      if (element.equals(items.peek())) {
        items.pop();
      }
    }
  }

  private BlockKind kind(Element element) {
    if (HEADINGS.contains(element.normalName())) {
      return BlockKind.HEADING;
    }
    return items.isEmpty() ? BlockKind.PARAGRAPH : BlockKind.LIST_ITEM;
  }

  /** A few words at an item's head, before a block in it, head the item: a timeline's date. */
  private BlockKind kindBeforeBlock() {
    String text = Characters.tidy(buffer.toString());
    return Characters.words(text) <= 6 && isHeadingLike(text)
        ? BlockKind.HEADING
        : BlockKind.LIST_ITEM;
  }

  private boolean breaksText(Element element) {
    if (element.nameIs("td") || element.nameIs("th")) {
      return !isDataRow(element.parent());
    }
    return element.isBlock() && !element.nameIs("br");
  }

  /** A row of several short cells without blocks or breaks is read as one line. */
  private boolean isDataRow(@Nullable Element row) {
    if (row == null || row.equals(this.row)) {
      return row != null && rowHoldsData;
    }
    this.row = row;
    int longest = row.childrenSize() > 2 ? LONGEST_CELL : LONGEST_CELL / 8;
    rowHoldsData = row.childrenSize() > 1;
    for (Element cell : row.children()) {
      rowHoldsData &= cell.selectFirst(BLOCKS) == null && cell.text().length() <= longest;
    }
    return rowHoldsData;
  }

  private static boolean isBold(Element element) {
    return element.nameIs("b") || element.nameIs("strong");
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      buffer.append(c == '\n' || c == '\r' ? ' ' : c);
    }
    int words = text.strip().length();
    linkChars += links > 0 ? words : 0;
    boldChars += bolds > 0 ? words : 0;
  }

  /** Ends the block: two line breaks part paragraphs, one parts lines that end as lines do. */
  private void flush(BlockKind kind) {
    int text = 0;
    for (int i = 0; i < buffer.length(); i++) {
      text += buffer.charAt(i) > ' ' ? 1 : 0;
    }
    double linked = text == 0 ? 0 : Math.min(1, (double) linkChars / text);
    boolean bold = boldChars >= text && text > 0;
    if (text > 0 && buffer.indexOf("\n") < 0) {
      add(kind, Characters.tidy(buffer.toString()), linked, bold);
    } else if (text > 0) {
      for (String paragraph : PARAGRAPHS.split(buffer, 0)) {
        for (String line : lines(paragraph)) {
          add(kind, Characters.tidy(line), linked, bold);
        }
      }
    }
    buffer.setLength(0);
    linkChars = 0;
    boldChars = 0;
  }

  /** A break within a sentence is a wrapped line's; any other ends a line. */
  private static List<String> lines(String paragraph) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String part : paragraph.split("\n", 0)) {
      String next = part.strip();
      boolean continues = !next.isEmpty() && Character.isLowerCase(next.codePointAt(0));
      if (!continues || line.toString().isBlank()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(' ').append(next);
    }
    lines.add(line.toString());
    return lines;
  }

  private void add(BlockKind kind, String text, double linked, boolean bold) {
    if (text.isEmpty()) {
      return;
    }
    Matcher bullet = BULLET.matcher(text);
    if (bullet.lookingAt()) {
      add(BlockKind.LIST_ITEM, text.substring(bullet.end()), linked, bold);
      return;
    }
    if (kind == BlockKind.PARAGRAPH && bold && isHeadingLike(text)) {
      passages.add(new Passage(BlockKind.HEADING, text, 0, linked));
      return;
    }
    Matcher enumerator = ENUMERATOR.matcher(text);
    int lead = kind != BlockKind.HEADING && enumerator.lookingAt() ? enumerator.end() : 0;
    passages.add(new Passage(kind, text, lead, linked));
  }

  private static boolean isHeadingLike(String text) {
    return Characters.words(text) <= HEADING_WORDS
        && !Characters.endsSentence(text)
        && !text.endsWith(":")
        && !text.endsWith(",");
  }
}
