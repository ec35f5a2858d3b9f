package dev.entente.carrier.word;

import dev.entente.carrier.BrokenCarrierException;
import dev.entente.carrier.Converter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A Word document (DOCX) told as an HTML page; pictures, headers and footers are left out. */
public final class WordConverter implements Converter {
  private static final byte[] DOCUMENT = "word/document.xml".getBytes(StandardCharsets.US_ASCII);

  private final long limit;

  /** A converter of documents whose parts have up to {@code limit} bytes each when unpacked. */
  public WordConverter(long limit) {
    this.limit = limit;
  }

  @Override
  public boolean isConvertible(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K' && contains(bytes, DOCUMENT);
  }

  private static boolean contains(byte[] bytes, byte[] name) {
    for (int i = 0; i + name.length <= bytes.length; i++) {
      int same = 0;
      while (same < name.length && bytes[i + same] == name[same]) {
        same++;
      }
      if (same == name.length) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String convert(byte[] bytes) throws BrokenCarrierException {
    checkSize(bytes);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      return new WordPage(document).html();
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  /** Adds up what the parts unpack to before any of them is parsed. */
  private void checkSize(byte[] bytes) throws BrokenCarrierException {
    long left = limit;
    byte[] chunk = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        boolean isXml = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
          left -= isXml ? read : 0;
          if (left < 0) {
            throw new BrokenCarrierException(
                "The Word document unpacks to more than the limit of "
                    + limit / 1_000_000
                    + " MB. Cut it into several files, or raise the limit.");
          }
        }
      }
    } catch (BrokenCarrierException tooLarge) {
      throw tooLarge;
    } catch (IOException | IllegalArgumentException e) {
      throw broken(e);
    }
  }

  private static BrokenCarrierException broken(Exception cause) {
    return new BrokenCarrierException(
        "The Word document is broken (" + cause.getMessage() + "). Save it again.", cause);
  }
}
