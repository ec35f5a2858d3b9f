package dev.entente;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.entente.graph.KnowledgeGraph;
import dev.entente.page.Report;
import dev.entente.publish.GraphStore;
import dev.entente.serve.Endpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser, over a store of the seed and the golden documents. */
class PageIT {
  private static final String PAIR = "/id/relation/CHN-USA";
  private static final Pattern COUNT = Pattern.compile("(\\d+) names?, (\\d+) ties?");

  private static Path folder;
  private static GraphStore store;
  private static Endpoint endpoint;
  private static Browser browser;

  private Page page;

  @BeforeAll
  static void serve(@TempDir Path directory) throws IOException {
    browser = Browser.open();
    PlaywrightAssertions.setDefaultAssertionTimeout(Browser.PATIENCE);
    folder = directory;
    store = GraphStore.open(directory.resolve("store"));
    store.put(
        SharedEntente.read(Path.of("seeds"), Path.of("src/test/resources/golden")).documents());
    endpoint = Endpoint.of(store).port(0).extractor(PageIT::extract, 60).start();
  }

  private static KnowledgeGraph extract(String text) {
    return KnowledgeGraph.of(SharedEntente.get().read("text", text).document().stream().toList());
  }

  @AfterAll
  static void stop() {
    if (endpoint != null) {
      endpoint.close();
      store.close();
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    page = browser.page(ColorScheme.LIGHT, 1280, 900);
  }

  @AfterEach
  void nothingWasComplainedOf() {
    page.context().close();
    assertThat(browser.complaints()).isEmpty();
  }

  private void go(String path) {
    go(page, path);
  }

  /** Goes to a view and waits until it has all it awaits. */
  private static void go(Page page, String path) {
    page.navigate(endpoint.url() + path);
    page.waitForSelector("html[data-view] main h1");
    awaitAll(page);
  }

  private static void awaitAll(Page page) {
    assertThat(page.locator("[aria-busy], main > table")).hasCount(0);
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private int names() {
    var count = COUNT.matcher(page.locator(".count").textContent());
    assertThat(count.find()).isTrue();
    return Integer.parseInt(count.group(1));
  }

  @Test
  void namesAreSuggestedWhileOneWrites() {
    go("/");
    page.locator("#search").pressSequentially("xi jin");
    assertThat(page.locator("[role=option]").first()).containsText("Xi Jinping");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(endpoint.url() + "/id/person/xi-jinping");
    assertThat(page.locator("h1")).hasText("Xi Jinping");
    assertThat(page.getByText("acts for", new Page.GetByTextOptions().setExact(false)).first())
        .isVisible();
  }

  @Test
  void sentencesAreFoundByTheirWords() {
    go("/");
    page.locator("#search").fill("combat cybercrime");
    page.keyboard().press("Enter");
    assertThat(page.locator("blockquote a").first()).containsText("combat cybercrime together");
  }

  @Test
  void aQuestionIsAskedAndItsAnswerLeadsToTheSentence() {
    go("/question/timeline");
    page.locator("input[name=one]").fill("China");
    page.locator("input[name=other]").fill("USA");
    button("Ask").click();
    assertThat(page).hasURL(Pattern.compile("one=China&other=USA"));
    Locator sentence = page.locator("td a", new Page.LocatorOptions().setHasText("cybercrime"));
    sentence.first().click();
    assertThat(page.locator(".sentence.here")).containsText("combat cybercrime together");
  }

  @Test
  void aPairIsOpenedAndFiltered() {
    go("/");
    link("China and United States").click();
    assertThat(page).hasURL(endpoint.url() + PAIR);
    Locator dots = page.locator(".dot");
    assertThat(dots.first()).isVisible();
    int all = dots.count();
    page.locator("select[name=class]").selectOption("Commitment");
    assertThat(page).hasURL(Pattern.compile("class=Commitment"));
    assertThat(page.locator(".dot")).not().hasCount(all);
    assertThat(dots.count()).isPositive();
    page.reload();
    assertThat(page.locator("select[name=class]")).hasValue("Commitment");
    page.goBack();
    assertThat(page.locator("h1")).containsText("What states tell each other");
    page.goForward();
    assertThat(page.locator("h1")).hasText("China and United States");
  }

  @Test
  void aFactIsFollowedToItsSentenceAndItsTriples() {
    go(PAIR);
    Locator told =
        page.locator(
            ".event blockquote a", new Page.LocatorOptions().setHasText("combat cybercrime"));
    told.first().click();
    assertThat(page).hasURL(Pattern.compile("/id/document/\\w+#char=\\d+,\\d+$"));
    assertThat(page.locator(".sentence.here")).containsText("combat cybercrime together");
    page.locator(".sentence.here a.trigger").first().click();
    assertThat(page.locator(".facts-here")).containsText("ent:Commitment");
    assertThat(page.locator(".facts-here")).containsText("Barack Obama");
  }

  @Test
  void theNetworkIsFilteredExpandedAndSaved() throws IOException {
    go("/network?of=state/CHN");
    assertThat(page.locator(".count")).hasText(COUNT);
    int around = names();
    page.getByText("All names").click();
    button("United States").click();
    button("Expand").click();
    assertThat(page.locator(".detail")).containsText("added");
    assertThat(names()).isGreaterThan(around);
    int expanded = names();
    page.getByLabel("people").uncheck();
    assertThat(names()).isLessThan(expanded);
    Download picture = page.waitForDownload(() -> button("Save PNG").click());
    assertThat(Files.readAllBytes(picture.path())).startsWith(0x89, 'P', 'N', 'G');
    Download drawing = page.waitForDownload(() -> button("Save SVG").click());
    assertThat(Files.readString(drawing.path())).startsWith("<svg").contains("United States");
  }

  @Test
  void sparqlIsAnsweredAndItsRowsAreKept() throws IOException {
    go("/sparql");
    assertThat(page.locator("td").first()).isVisible();
    Download rows = page.waitForDownload(() -> button("Download CSV").click());
    assertThat(Files.readString(rows.path())).startsWith("who,whom");
    go("/sparql?query=CONSTRUCT+{+?s+ent:visited+?o+}+WHERE+{+?s+ent:visited+?o+}");
    assertThat(page.locator(".answer pre")).containsText("ent:visited");
    go("/sparql?query=SELECT+nonsense");
    assertThat(page.locator("[role=alert]")).isVisible();
    // The browser itself tells of the refused request.
    assertThat(browser.complaints()).hasSize(1).first().asString().contains("400");
    browser.complaints().clear();
  }

  @Test
  void whatOnePastesIsReadAndStaysText() {
    go("/try");
    page.locator("textarea")
        .fill(
            "Xi Jinping met Barack Obama in Seattle. Obama said that <script>window.hurt = 1"
                + "</script><img src=x onerror='window.hurt = 2'> was a threat to China.");
    button("Read").click();
    assertThat(page.locator("a.trigger").first()).isVisible();
    button("Show Turtle").click();
    assertThat(page.locator(".answer pre")).containsText("ent:Meeting");
    assertThat(page.evaluate("window.hurt")).isNull();
    assertThat(page.locator("main script, main img")).hasCount(0);
  }

  @Test
  void whatIsNotThereIsSaidInWords() {
    go("/search?q=zzzz");
    assertThat(page.locator("main")).containsText("Nothing is called so.");
    go("/question/nonsense");
    assertThat(page.locator("[role=alert]")).containsText("No question is named nonsense");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=cyber",
        "/question",
        "/question/timeline",
        PAIR,
        "/network",
        "/id/person/xi-jinping",
        "/id/state/CHN",
        "DOCUMENT",
        "/sparql",
        "/try"
      })
  void everyViewIsAccessibleInLightAndDarkAndFitsAPhone(String view) {
    String path = view.equals("DOCUMENT") ? document() : view;
    for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page phone = browser.page(colours, 390, 844);
      go(phone, path);
      assertThat(phone.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
      assertThat(
              new AxeBuilder(phone)
                  .analyze().getViolations().stream()
                      .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                      .map(rule -> rule.getId() + " at " + rule.getNodes())
                      .toList())
          .as(path + " in " + colours)
          .isEmpty();
      phone.context().close();
    }
  }

  private static String document() {
    String iri =
        store
            .query("SELECT ?page { GRAPH ?page { ?page a ent:Document } } ORDER BY ?page LIMIT 1")
            .rows()
            .get(0)
            .get(0);
    return "/id/" + iri.substring("id:".length());
  }

  @Test
  void theReportNeedsNoServerAndNoScript() throws IOException {
    Path file = folder.resolve("report.html");
    new Report(store::query).write(file);
    page.navigate(file.toUri().toString());
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.locator("svg").count()).isGreaterThan(1);
    assertThat(
            page.locator("q", new Page.LocatorOptions().setHasText("combat cybercrime together")))
        .isVisible();
    page.locator("tbody tr a").first().click();
    assertThat(page.locator("p:target")).isVisible();
    assertThat(page.locator("script")).hasCount(0);
  }
}
