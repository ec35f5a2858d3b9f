package dev.entente.carrier.warc;

import dev.entente.carrier.Archive;
import dev.entente.carrier.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A WARC file: the pages among the responses that a crawler got, and the resources it was given.
 */
public final class WarcArchive implements Archive {
  private static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);
  private static final Set<String> PAGES =
      Set.of(
          "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/pdf");
  private static final int OK = 200;

  @Override
  public boolean isArchive(byte[] head) {
    return head.length >= MAGIC.length
        && new String(head, 0, MAGIC.length, StandardCharsets.US_ASCII).equals("WARC/");
  }

  @Override
  public void unpack(InputStream archive, Entries entries) throws IOException {
    WarcReader warc = new WarcReader(archive);
    warc.setLenient(true);
    for (Optional<WarcRecord> next = warc.next(); next.isPresent(); next = warc.next()) {
      try {
        if (next.get() instanceof WarcResponse response
            && response.contentType().base().equals(MediaType.HTTP)) {
          if (response.http().status() == OK) {
            take(response, response.http().contentType(), response.http().bodyDecoded(), entries);
          }
        } else if (next.get() instanceof WarcResource resource) {
          Optional<WarcPayload> payload = resource.payload();
          if (payload.isPresent()) {
            take(resource, resource.contentType(), payload.get().body(), entries);
          }
        }
      } catch (ParsingException | IllegalArgumentException malformed) {
        // A response that is no proper HTTP message is nothing a browser would show either.
      }
    }
  }

  private static void take(
      WarcTargetRecord record, MediaType type, MessageBody body, Entries entries)
      throws IOException {
    if (PAGES.contains(type.base().toString())) {
      String address = record.target();
      entries.take(Entry.of(address, type.parameters().get("charset"), address), body.stream());
    }
  }
}
