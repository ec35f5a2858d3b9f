package dev.entente.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells browsers what pages from here may do, and turns away requests that are too large, of
 * unknown size, of a method that nothing here needs, or that come to this machine under another
 * machine's name (DNS rebinding).
 */
final class RequestLimits extends HttpFilter {
  private static final long serialVersionUID = 1;
  private static final Set<String> READING = Set.of("GET", "HEAD", "POST", "OPTIONS");
  private static final Set<String> WRITING = Set.of("PUT", "DELETE");

  /** Nothing comes from elsewhere, and no markup within a page can run or style anything. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final Pattern THIS_MACHINE =
      Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");

  private final long maxBody;
  private final boolean loopback;
  private final boolean writable;

  RequestLimits(long maxBody, boolean loopback, boolean writable) {
    this.maxBody = maxBody;
    this.loopback = loopback;
    this.writable = writable;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String method = request.getMethod();
    String host = String.valueOf(request.getHeader("Host"));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Referrer-Policy", "no-referrer");
    if (loopback && !THIS_MACHINE.matcher(host).matches()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "Ask for localhost");
    } else if (!READING.contains(method) && !(writable && WRITING.contains(method))) {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else if (request.getHeader("Transfer-Encoding") != null) {
      response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED, "Send a Content-Length");
    } else if (request.getContentLengthLong() > maxBody) {
      response.setHeader("Connection", "close");
      response.sendError(
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          "A request may bring " + maxBody + " bytes");
    } else {
      chain.doFilter(request, response);
    }
  }
}
