package dev.entente.carrier.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Tells Markdown from other plain text, and turns it to HTML. Threads may share one. */
public final class MarkdownPage {
  private static final int HEAD = 20_000;
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} {1,3}\\S");
  private static final Pattern UNDERLINE = Pattern.compile("(?m)^\\S.*\\n(?:={3,}|-{3,}) *$");
  private static final Pattern INLINE =
      Pattern.compile(
          "\\[[^\\]\\n]{1,200}\\]\\([^()\\s]{1,500}\\)|\\*\\*[^*\\n]{1,200}\\*\\*"
              + "|(?m)^(?:> |```|\\|(?: ?:?-{3,}:? ?\\|)+)");

  private final Parser parser;
  private final HtmlRenderer renderer;

  public MarkdownPage() {
    List<Extension> tables = List.of(TablesExtension.create());
    parser = Parser.builder().extensions(tables).build();
    renderer = HtmlRenderer.builder().extensions(tables).build();
  }

  /** Whether a text has Markdown's headings, and its links, strong words, quotations or tables. */
  public boolean isMarkdown(String text) {
    String head = text.length() > HEAD ? text.substring(0, HEAD) : text;
    return (HEADING.matcher(head).find() || UNDERLINE.matcher(head).find())
        && INLINE.matcher(head).find();
  }

  /** The text as an HTML page. */
  public String html(String markdown) {
    return "<!doctype html><html><body><article>\n"
        + renderer.render(parser.parse(markdown))
        + "</article></body></html>\n";
  }
}
