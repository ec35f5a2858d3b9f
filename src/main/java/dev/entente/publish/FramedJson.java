package dev.entente.publish;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import dev.entente.graph.ResourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/**
 * Facts as JSON for web pages: a tree for each event, in which its actors, agreements, places and
 * topics stand with their names, by the frame of {@code frame.jsonld}.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11-framing/">JSON-LD 1.1 Framing</a>
 */
final class FramedJson {
  private FramedJson() {}

  static void write(Graph facts, OutputStream out) throws IOException {
    String flat = RDFWriter.source(facts).format(RDFFormat.JSONLD_PLAIN).asString();
    try {
      String framed =
          JsonLd.frame(
                  document(flat), document(ResourceFile.text(FramedJson.class, "frame.jsonld")))
              .ordered(true)
              .omitDefault(true)
              .get()
              .toString();
      out.write(framed.getBytes(StandardCharsets.UTF_8));
    } catch (JsonLdError e) {
      throw new IOException("the facts cannot be framed: " + e.getMessage(), e);
    }
  }

  private static JsonDocument document(String json) throws JsonLdError {
    return JsonDocument.of(new StringReader(json));
  }
}
