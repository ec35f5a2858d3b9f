package dev.entente.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Hands out files, which a client may keep. */
final class FileServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  /** Ask each time whether what you keep is still so. */
  static final String CHANGING = "no-cache";

  /** Never ask again: another content would have another address. */
  static final String LASTING = "public, max-age=31536000, immutable";

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css",
          "js", "text/javascript",
          "mjs", "text/javascript",
          "rq", "application/sparql-query",
          "svg", "image/svg+xml");

  private final transient Function<String, Optional<byte[]>> files;
  private final String caching;

  FileServlet(Function<String, Optional<byte[]>> files, String caching) {
    this.files = files;
    this.caching = caching;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = String.valueOf(request.getPathInfo()).substring(1);
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    Optional<byte[]> content = type == null ? Optional.empty() : files.apply(path);
    if (content.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String tag = '"' + Integer.toHexString(Arrays.hashCode(content.get())) + '"';
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", caching);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(type + ";charset=utf-8");
    response.setContentLength(content.get().length);
    response.getOutputStream().write(content.get());
  }
}
