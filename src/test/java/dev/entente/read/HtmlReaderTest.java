package dev.entente.read;

import static dev.entente.read.SourceReaderTest.document;
import static dev.entente.read.SourceReaderTest.kinds;
import static dev.entente.read.SourceReaderTest.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.text.BlockKind;
import dev.entente.text.SourceDocument;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
  private static final String LEAD =
      "The two ministers met in Geneva on Monday, and agreed to resume the talks on trade that were"
          + " broken off in the spring.";
  private static final String END =
      "They will meet again in June, as both of them said after the meeting, if the tariffs are"
          + " lifted by then.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><a href=x>Home</a> <a href=y>World</a></nav>",
        "<div class='cookie-banner'><p>We use cookies to store information on your device.</p></div>",
        "<div class=share><a href=x>Share</a> <a href=y>Tweet</a></div>",
        "<figure><img src=x><figcaption>The ministers shake hands in Geneva.</figcaption></figure>",
        "<aside class=pullquote>This was no victory for anyone.</aside>",
        "<div class='related'><h4>Related</h4><ul><li><a href=x>Envoy summoned in Oslo</a></li></ul></div>",
        "<p><b>You may also like:</b> <a href=x>Profile of the Gulf states</a></p>",
        "<p>READ MORE: <a href=x>Envoy summoned in Oslo</a></p>",
        "<p>Story continues below advertisement</p>",
        "<p class=correction>An earlier version of this article misspelled a name.</p>",
        "<section class=newsletter><p>The day's news in your inbox. Sign up to our newsletter.</p></section>",
        "<p><strong><a href=x>ENVOY SUMMONED IN OSLO: REPORT</a></strong></p>",
        "<p><a href=x>Envoy summoned in Oslo after the talks</a></p>",
        "<p>If you enjoyed this article, we have a proposition for you: join as a member.</p>",
        "<div style='position:absolute; left:-9999px'><p>Themes and casinos, free for all.</p></div>",
        "<div class='article-share'><p>Tell a friend of this page, and of others like it.</p></div>",
        "<p>Advert</p><p>Like this:</p><p>Like Loading...</p>",
        "<p hidden>Not to be seen.</p><p style='display: none'>Nor this.</p>",
        "<table align=right><tr><td>Warheads<br>China 350</td></tr></table>",
        "<script>var talks = 'of war';</script><style>p{color:red}</style>",
        "<p>Click to share on Twitter (Opens in new window)</p>",
        "<p><a href=x>Jo Field</a> contributed to this report.</p>",
        "<p>This content is not available in your region.</p>",
        "<p>Manage cookie settings</p><p>Accept all</p>",
        "<p>You have read 3 of 5 free articles this month.</p>",
        "<div><p>This story is for subscribers. Log in or buy a pass.</p></div>",
        "<p>Related topic: <a href=x>Arms control</a></p>",
        "<p>Twitter: @jofield</p><p>Show more</p>",
        "<p>Posted in World, Diplomacy</p>",
      })
  void furnitureInsideTheArticleIsLeftOut(String furniture) {
    SourceDocument page =
        read(
            "<article><h1>Ministers meet</h1><p>"
                + LEAD
                + "</p>"
                + furniture
                + "<p>"
                + END
                + "</p></article>");

    assertThat(texts(page)).containsExactly("Ministers meet", LEAD, END);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<section><h3>Most read</h3><ol><li>The best casseroles of all</li></ol></section>",
        "<div id=comments><p>Bring back the old treaty, I say, it was a fine one, and who needs another?</p></div>",
        "<footer><p>© 2023 Pacific Ledger. All rights reserved.</p></footer>",
        "<p>The views expressed here are those of the author and not of the Ledger.</p><p>We welcome outside submissions.</p>",
        "<p>###</p><p>Press contacts: the press office of the ministry</p>",
        "<div class=reply><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p></div>",
        "<p>Joined: Sep 2010</p><p>Posts: 1,234</p><p>Click to expand...</p>",
      })
  void nothingAfterTheArticleIsTaken(String after) {
    SourceDocument page =
        read("<h1>Ministers meet</h1><div><p>" + LEAD + "</p><p>" + END + "</p></div>" + after);

    assertThat(texts(page)).containsExactly("Ministers meet", LEAD, END);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=video-container><blockquote class=twitter-tweet><p>%s</p></blockquote></div>",
        "<div class='post type-post tag-newsletter'><p>%s</p></div>",
        "<div class='content-body has-sidebar'><p>%s</p></div>",
      })
  void textIsNotLeftOutForANameThatHoldsAnArticle(String element) {
    String quoted = "Our talks with our neighbours were frank, and we go on with them in June.";
    SourceDocument page =
        read("<article><p>" + LEAD + "</p>" + element.formatted(quoted) + "</article>");

    assertThat(texts(page)).contains(LEAD, quoted);
  }

  @Test
  void theLineBelowTheHeadlineIsTheStandfirst() {
    SourceDocument page =
        read(
            "<article><h1>Ministers meet</h1><h2 class=subtitle>Talks on trade are to go on after a"
                + " year without any</h2><p>"
                + LEAD
                + "</p><p>"
                + END
                + "</p></article>");

    assertThat(kinds(page))
        .containsExactly(
            BlockKind.TITLE, BlockKind.STANDFIRST, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH);
  }

  @Test
  void headingsItemsQuotationsAndRowsKeepTheirKind() {
    SourceDocument page =
        read(
            "<article><p>"
                + LEAD
                + "</p><h2>Trade</h2><ul><li>Tariffs are to fall.</li></ul>"
                + "<p><b>Next steps</b></p><blockquote><p>“It is a start,” she said.</p></blockquote>"
                + "<p>2. The Parties shall meet.</p>"
                + "<ul><li><span>May 1991</span><p>The last missile is gone.</p></li></ul>"
                + "<table><tr><td>China</td><td>350</td><td>410</td></tr></table><p>"
                + END
                + "</p></article>");

    assertThat(texts(page))
        .containsExactly(
            LEAD,
            "Trade",
            "Tariffs are to fall.",
            "Next steps",
            "“It is a start,” she said.",
            "The Parties shall meet.",
            "May 1991",
            "The last missile is gone.",
            "China 350 410",
            END);
    assertThat(kinds(page))
        .containsExactly(
            BlockKind.PARAGRAPH,
            BlockKind.HEADING,
            BlockKind.LIST_ITEM,
            BlockKind.HEADING,
            BlockKind.PARAGRAPH,
            BlockKind.PARAGRAPH,
            BlockKind.HEADING,
            BlockKind.LIST_ITEM,
            BlockKind.PARAGRAPH,
            BlockKind.PARAGRAPH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Norvik Wire"},{"@type":"NewsArticle","headline":"Ministers meet","datePublished":"2023-02-22T01:00:00Z","author":[{"name":"Karin Lindqvist"}]}]}</script>
          <script type="application/ld+json">[{"@type":"Article","headline":"Ministers meet","datePublished":"2023-02-22","author":"Karin Lindqvist","publisher":{"name":"Norvik Wire"}}]</script>
          <meta property="og:title" content="Ministers meet"><meta property="og:site_name" content="Norvik Wire"><meta property="article:published_time" content="2023-02-22T09:00:00+01:00"><meta name="author" content="Karin Lindqvist">
          <meta name="DC.title" content="Ministers meet"><meta name="DC.creator" content="Karin Lindqvist"><meta name="DC.publisher" content="Norvik Wire"><meta name="DC.date.issued" content="2023-02-22">
          <meta name="dcterms.title" content="Ministers meet"><meta name="dcterms.creator" content="Karin Lindqvist"><meta name="dcterms.publisher" content="Norvik Wire"><meta name="dcterms.date" content="2023-02-22">
          <meta name="citation_title" content="Ministers meet"><meta name="citation_author" content="Lindqvist, Karin"><meta name="citation_publisher" content="Norvik Wire"><meta name="citation_publication_date" content="2023/02/22">
          <title>Ministers meet - Norvik Wire</title><p><span itemprop="author">Karin Lindqvist, Oslo</span> <time datetime="2023-02-22">yesterday</time></p>
          <title>Ministers meet | Norvik Wire</title><h1>Ministers meet</h1><div class="byline">By <a rel="author" href="x">Karin Lindqvist</a></div><div>Feb. 22, 2023, 6:40 a.m.</div>
          <title>Norvik Wire :: World :: Ministers meet</title><h1>Ministers meet</h1><font size=2>By Karin Lindqvist in Oslo<br>Posted 22.02.23 · 08:05 · <a href=x>Print</a></font>
          <title>Ministers meet</title><span>Wednesday, 22 Feb 2023 16:05</span> <span>by Karin Lindqvist, political staff</span><p>© 2023 Norvik Wire. Follow us: Facebook</p>
          """)
  void metadataIsTakenFromMarksTitlesAndBylines(String head) {
    SourceDocument page =
        read(head + "<h1>Ministers meet</h1><div><p>" + LEAD + "</p><p>" + END + "</p></div>");

    assertThat(page.metadata().title()).isEqualTo("Ministers meet");
    assertThat(page.metadata().authors()).containsExactly("Karin Lindqvist");
    assertThat(page.metadata().publisher()).contains("Norvik Wire");
    assertThat(page.metadata().issued()).contains(LocalDate.of(2023, 2, 22));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-02-22","dateModified":"2023-02-24T01:00:00Z"}</script>; 2023-02-24
          <meta property="article:modified_time" content="2023-02-24T09:00:00+01:00">; 2023-02-24
          <meta property="og:updated_time" content="2023-02-24">; 2023-02-24
          <time class="published" datetime="2023-02-22">x</time> <time class="updated" datetime="2023-02-24">x</time>; 2023-02-24
          <p>Published: 22 February 2023</p><p>Last updated: 24 February 2023</p>; 2023-02-24
          <meta name="date" content="2023-02-22"><meta name="last-modified" content="2021-01-01">;
          <meta name="date" content="2023-02-22">;
          """)
  void dayOfTheLastChangeIsReadUnlessItIsBeforeTheFirst(String head, LocalDate modified) {
    SourceDocument page =
        read("<h1>Ministers meet</h1>" + head + "<div><p>" + LEAD + "</p><p>" + END + "</p></div>");

    assertThat(page.metadata().modified()).isEqualTo(Optional.ofNullable(modified));
  }

  @Test
  void bylineWithOfficeIsABlockOfItsOwn() {
    SourceDocument page =
        read(
            "<h1>Ministers meet</h1><p class=writer>Written By Jo Field, Senior Fellow at the Meridian Institute</p>"
                + "<article><p>"
                + LEAD
                + "</p><p>"
                + END
                + "</p></article>");

    assertThat(texts(page).get(1))
        .isEqualTo("Written By Jo Field, Senior Fellow at the Meridian Institute");
    assertThat(kinds(page).get(1)).isEqualTo(BlockKind.BYLINE);
    assertThat(page.metadata().authors()).containsExactly("Jo Field");
  }

  @Test
  void canonicalLinkIsTheLocation() {
    SourceDocument page =
        read(
            "<link rel=canonical href='https://wire.example/a'><p>"
                + LEAD
                + "</p><p>"
                + END
                + "</p>");

    assertThat(page.source().location()).hasToString("Optional[https://wire.example/a]");
  }

  private static SourceDocument read(String html) {
    return document(
        SourceReader.create()
            .read("x.html", ("<!DOCTYPE html>" + html).getBytes(StandardCharsets.UTF_8)));
  }
}
