package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fetch.LoopbackSite;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ReadCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void feedIsReadAndItsBadItemToldOf() throws IOException {
    try (LoopbackSite site = new LoopbackSite()) {
      String item = "<item><link>%s</link></item>";
      site.with("/one", "text/plain", "The two sides met in Oslo on Monday and signed an accord.")
          .with("/two", "text/plain", "The envoy of Estmark left the city on Friday in a hurry.")
          .with(
              "/feed",
              "application/rss+xml",
              "<rss version='2.0'><channel><title>x</title>"
                  + item.formatted(site.at("/one"))
                  + item.formatted(site.at("/gone"))
                  + item.formatted(site.at("/two"))
                  + "</channel></rss>");

      int code = run("read", site.at("/feed").toString(), "--delay", "0");

      assertThat(out.toString().lines())
          .hasSize(2)
          .allMatch(line -> line.startsWith("{\"file\":\"http://127.0.0.1:"));
      assertThat(err.toString())
          .startsWith(site.at("/gone") + ": The server answers with status 404");
      assertThat(code).isEqualTo(1);
    }
  }

  @Test
  void limitsOutOfRangeAreWrongUsage() {
    assertThat(run("read", "seeds", "--max-pages", "0")).isEqualTo(2);
    assertThat(run("read", "seeds", "--timeout", "0")).isEqualTo(2);
    assertThat(run("read", "http://[x")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
  }

  private int run(String... arguments) {
    return Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
  }
}
