package dev.entente.carrier.mail;

import dev.entente.carrier.Archive;
import dev.entente.carrier.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/** A page saved as MHTML: its first HTML part; the pictures and frames beside it are left out. */
public final class MhtmlArchive implements Archive {
  private static final Pattern HEADERS =
      Pattern.compile(
          "(?is)\\s*+(?:[\\w-]{1,60}+:[^\\n]*+\\n(?:[ \\t][^\\n]*+\\n)*+)*?"
              + "content-type:\\s*(?:multipart/|text/html).*");
  private static final Pattern VERSION = Pattern.compile("(?im)^mime-version:");
  private static final int LONGEST_LINE = 1 << 20;
  private static final MimeConfig LIMITS =
      MimeConfig.custom().setMaxLineLen(LONGEST_LINE).setMaxHeaderLen(LONGEST_LINE).build();

  @Override
  public boolean isArchive(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return VERSION.matcher(text).find() && HEADERS.matcher(text).matches();
  }

  @Override
  public void unpack(InputStream archive, Entries entries) throws IOException {
    MimeTokenStream parts = new MimeTokenStream(LIMITS);
    parts.parse(archive);
    String location = null;
    try {
      for (EntityState state = parts.getState();
          state != EntityState.T_END_OF_STREAM;
          state = parts.next()) {
        if (state == EntityState.T_START_HEADER) {
          location = null;
        } else if (state == EntityState.T_FIELD
            && parts.getField().getName().equalsIgnoreCase("Content-Location")) {
          location = parts.getField().getBody();
        } else if (state == EntityState.T_BODY && isPage(parts.getBodyDescriptor())) {
          take(parts, location, entries);
          return;
        }
      }
    } catch (MimeException e) {
      throw new IOException("it is no proper MHTML: " + e.getMessage(), e);
    }
    throw new IOException("no part of it is HTML");
  }

  private static boolean isPage(BodyDescriptor body) {
    return body.getMimeType().equals("text/html")
        || body.getMimeType().equals("application/xhtml+xml");
  }

  private static void take(MimeTokenStream parts, @Nullable String location, Entries entries)
      throws IOException {
    String charset = parts.getBodyDescriptor().getCharset();
    entries.take(Entry.of(Entry.ITSELF, charset, location), parts.getDecodedInputStream());
  }
}
