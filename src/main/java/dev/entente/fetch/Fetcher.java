package dev.entente.fetch;

import com.github.mizosoft.methanol.HttpCache;
import com.github.mizosoft.methanol.Methanol;
import dev.entente.fetch.robots.RobotRules;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fetches pages as a guest behaves.
 *
 * <p>A host gets one request at a time, with a pause between two, and none that its robots.txt
 * forbids. Where it is busy or fails (429, 500, 502, 503, 504), it is asked again, after as long as
 * it says or ever longer, three times in all. Redirects are followed five times, and to {@code
 * http} and {@code https} alone. Threads may share a fetcher.
 */
public final class Fetcher implements AutoCloseable {
  private static final String ROBOT = "entente";
  private static final String AGENT = "Entente/0.1 (+https://w3id.org/entente)";
  private static final int REDIRECTS = 5;
  private static final int ATTEMPTS = 3;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
  private static final long CACHE_BYTES = 1L << 30;
  private static final long ROBOTS_BYTES = 512 << 10;
  private static final Set<Integer> REDIRECT = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> BUSY = Set.of(429, 500, 502, 503, 504);
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  /** Lets time pass. */
  @FunctionalInterface
  interface Pause {
    void last(Duration duration) throws InterruptedException;
  }

  private final FetchOptions options;
  private final Clock clock;
  private final Pause pause;
  private final Optional<HttpCache> cache;
  private final HttpClient client;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  Fetcher(FetchOptions options, Clock clock, Pause pause) {
    this.options = options;
    this.clock = clock;
    this.pause = pause;
    cache = options.cache().map(Fetcher::cache);
    Methanol.Builder builder =
        Methanol.newBuilder()
            .userAgent(AGENT)
            .connectTimeout(options.timeout())
            .requestTimeout(options.timeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .autoAcceptEncoding(true);
    cache.ifPresent(builder::cache);
    client = builder.build();
  }

  /** A fetcher that waits in real time. */
  public static Fetcher of(FetchOptions options) {
    return new Fetcher(
        options, Clock.systemUTC(), duration -> TimeUnit.NANOSECONDS.sleep(duration.toNanos()));
  }

  /** A cache that has a page before the page is handed on: it may be closed right after. */
  private static HttpCache cache(Path directory) {
    return HttpCache.newBuilder()
        .cacheOnDisk(directory, CACHE_BYTES)
        .synchronizeWrites(true)
        .build();
  }

  /** Whether it is an address that can be fetched: {@code http} or {@code https}. */
  public static boolean isAddress(String text) {
    return text.regionMatches(true, 0, "http://", 0, 7)
        || text.regionMatches(true, 0, "https://", 0, 8);
  }

  /** Fetches a page that the user names. */
  public FetchedPage fetch(URI address) throws FetchException {
    return fetch(address, address);
  }

  /** Fetches a page that another, at {@code from}, names. */
  public FetchedPage fetch(URI from, URI address) throws FetchException {
    URI at = from;
    URI next = address;
    for (int hop = 0; hop <= REDIRECTS; hop++) {
      if (!Addresses.isOfTheWeb(next)) {
        throw new FetchException(
            "Leads to " + next + ". Only http and https addresses are fetched.");
      }
      if (!Addresses.mayLead(at, next)) {
        throw new FetchException(
            "Leads from the web into this network, to " + next + ". Name that address yourself.");
      }
      HttpResponse<byte[]> response = ask(next);
      if (!REDIRECT.contains(response.statusCode())) {
        return page(next, response);
      }
      at = next;
      next = target(at, response);
    }
    throw new FetchException(
        "Redirected more than " + REDIRECTS + " times. Check the address in a browser.");
  }

  private static URI target(URI at, HttpResponse<byte[]> response) throws FetchException {
    String location = response.headers().firstValue("Location").orElse("");
    try {
      return at.resolve(location);
    } catch (IllegalArgumentException e) {
      throw new FetchException("Redirected to no address: " + location, e);
    }
  }

  private static FetchedPage page(URI location, HttpResponse<byte[]> response)
      throws FetchException {
    if (response.statusCode() != 200) {
      throw new FetchException(
          "The server answers with status " + response.statusCode() + ". Check the address.");
    }
    Matcher charset = CHARSET.matcher(response.headers().firstValue("Content-Type").orElse(""));
    Optional<String> label = charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    return new FetchedPage(location, label, response.body());
  }

  /** Asks for a page, if the host's rules allow it. */
  private HttpResponse<byte[]> ask(URI address) throws FetchException {
    Host host = hosts.computeIfAbsent(address.resolve("/").toString(), site -> new Host());
    synchronized (host) {
      RobotRules rules = rules(host, address);
      if (!rules.allow(address)) {
        throw new FetchException(
            "The site's robots.txt asks robots not to fetch this page. Save it from a browser.");
      }
      return insist(host, address, options.bytes());
    }
  }

  private RobotRules rules(Host host, URI address) throws FetchException {
    if (host.rules().isEmpty()) {
      host.obey(readRules(host, address.resolve("/robots.txt")));
    }
    return host.rules().orElseThrow();
  }

  private RobotRules readRules(Host host, URI address) throws FetchException {
    URI next = address;
    for (int hop = 0; hop <= REDIRECTS && Addresses.isOfTheWeb(next); hop++) {
      HttpResponse<byte[]> response = insist(host, next, ROBOTS_BYTES);
      if (response.statusCode() == 200) {
        return RobotRules.parse(address, response.body(), ROBOT);
      }
      if (!REDIRECT.contains(response.statusCode())) {
        return RobotRules.absent(response.statusCode());
      }
      URI to = target(next, response);
      next =
          Addresses.isOfTheWeb(to) && Addresses.mayLead(next, to) ? to : URI.create("about:blank");
    }
    return RobotRules.absent(404);
  }

  /** Asks again while the host is busy. */
  private HttpResponse<byte[]> insist(Host host, URI address, long bytes) throws FetchException {
    for (int attempt = 1; ; attempt++) {
      HttpResponse<byte[]> response = send(host, address, bytes);
      if (!BUSY.contains(response.statusCode()) || attempt == ATTEMPTS) {
        return response;
      }
      Duration wait = retryAfter(response).orElse(backOff(attempt));
      if (wait.compareTo(LONGEST_WAIT) > 0) {
        throw new FetchException(
            "The server asks to come back in " + wait.toSeconds() + " seconds. Try again then.");
      }
      host.leaveUntil(clock.instant().plus(wait));
    }
  }

  private Duration backOff(int attempt) {
    return options.delay().plusSeconds(1).multipliedBy(1L << attempt);
  }

  private Optional<Duration> retryAfter(HttpResponse<byte[]> response) {
    return response.headers().firstValue("Retry-After").flatMap(this::duration);
  }

  /** Seconds, or a date. */
  private Optional<Duration> duration(String value) {
    try {
      Duration wait =
          value.chars().allMatch(Character::isDigit)
              ? Duration.ofSeconds(Long.parseLong(value))
              : Duration.between(
                  clock.instant(),
                  ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException | NumberFormatException malformed) {
      return Optional.empty();
    }
  }

  private HttpResponse<byte[]> send(Host host, URI address, long bytes) throws FetchException {
    BoundedBody body = new BoundedBody(bytes);
    try {
      pause(host.busyFor(clock.instant()));
      HttpRequest request = HttpRequest.newBuilder(address).GET().build();
      Future<HttpResponse<byte[]>> response = client.sendAsync(request, head -> body);
      return response.get(options.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new FetchException(
          "Not there within " + options.timeout().toSeconds() + " seconds. Try again later.", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException("Interrupted.", e);
    } finally {
      body.abort();
      host.leaveUntil(clock.instant().plus(delay(host)));
    }
  }

  private void pause(Duration duration) throws InterruptedException {
    if (!duration.isZero()) {
      pause.last(duration);
    }
  }

  private Duration delay(Host host) {
    Duration asked = host.rules().map(RobotRules::delay).orElse(Duration.ZERO);
    Duration longer = asked.compareTo(options.delay()) > 0 ? asked : options.delay();
    return longer.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : longer;
  }

  private static FetchException failure(Throwable cause) {
    for (Throwable each = cause; each != null; each = each.getCause()) {
      if (each instanceof FetchException known) {
        return known;
      }
    }
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return new FetchException("Cannot be fetched (" + message + "). Check the address.", cause);
  }

  /** Closes the cache. */
  @Override
  public void close() throws IOException {
    if (cache.isPresent()) {
      cache.get().close();
    }
  }
}
