package dev.entente.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to text: by byte order mark, else UTF-8 where the bytes are UTF-8, stray ones aside, else
 * by the page's own {@code charset}, else windows-1252, as the HTML standard's sniffing does for
 * western pages.
 */
final class SourceDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int HEAD = 4096;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

  private SourceDecoder() {}

  /** The text, or nothing if the bytes are no text; {@code stated} is the carrier's word. */
  static Optional<String> decode(byte[] bytes, Optional<Charset> stated) {
    Optional<String> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.filter(SourceDecoder::isText);
    }
    Optional<Charset> wide = unmarkedUtf16(bytes);
    if (wide.isPresent()) {
      return strict(bytes, wide.get()).filter(SourceDecoder::isText);
    }
    if (looksBinary(bytes)) {
      return Optional.empty();
    }
    Optional<Charset> declared = declared(bytes).or(() -> stated);
    if (declared.isPresent() && !isAsciiCompatible(declared.get())) {
      return strict(bytes, declared.get());
    }
    return utf8(bytes)
        .or(
            () ->
                Optional.of(new String(bytes, declared.orElse(WINDOWS_1252)))
                    .filter(SourceDecoder::isText))
        .map(text -> text.replace("\0", ""));
  }

  private static Optional<String> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 in Latin letters, without a mark, has a NUL at most places of one parity alone. */
  private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    int[] nuls = new int[2];
    for (int i = 0; i < length; i++) {
      nuls[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    if (length < 4 || Math.max(nuls[0], nuls[1]) * 3 < length) {
      return Optional.empty();
    }
    return nuls[0] == 0
        ? Optional.of(StandardCharsets.UTF_16LE)
        : nuls[1] == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /** Text has few NULs, save at its end, and hardly any other control characters. */
  private static boolean looksBinary(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] == 0) {
      end--;
    }
    int nuls = 0;
    int controls = 0;
    for (int i = 0; i < end; i++) {
      byte b = bytes[i];
      if (b == 0) {
        nuls++;
      } else if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        controls++;
      }
    }
    return nuls * 20L > end || controls * 50L > end;
  }

  /** Whether hardly any character is a control or a sign that decoding failed. */
  private static boolean isText(String text) {
    long odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      odd += c == 0xFFFD || c == 0 || (c > '\r' && Character.isISOControl(c)) ? 1 : 0;
    }
    return odd * 20 <= text.length();
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (head.indexOf('<') < 0) {
      return Optional.empty();
    }
    Matcher matcher = CHARSET.matcher(head);
    while (matcher.find()) {
      Optional<Charset> charset = forName(matcher.group(1));
      if (charset.isPresent()) {
        return charset;
      }
    }
    return Optional.empty();
  }

  /** A charset by its label; browsers read Latin-1 and ASCII pages as windows-1252. */
  private static Optional<Charset> forName(String label) {
    String name = label.toLowerCase(Locale.ROOT);
    if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")) {
      return Optional.of(WINDOWS_1252);
    }
    if (name.startsWith("utf-") || name.equals("utf8")) {
      return Optional.empty(); // a label that can be read is in none of the wide ones
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** Only charsets that write ASCII as ASCII can be told by a label written in ASCII. */
  private static boolean isAsciiCompatible(Charset charset) {
    return charset.canEncode()
        && charset.encode("<").equals(ByteBuffer.wrap(new byte[] {'<'}))
        && !charset.name().startsWith("ISO-2022");
  }

  /** The text if the bytes are UTF-8: valid, or with ten valid signs for each byte that is not. */
  private static Optional<String> utf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(0xFFFD) < 0) {
      return Optional.of(text);
    }
    long invalid = text.chars().filter(c -> c == 0xFFFD).count();
    long valid = text.chars().filter(c -> c > 0x7F).count() - invalid;
    return valid >= 10 * invalid ? Optional.of(text) : Optional.empty();
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException invalid) {
      return Optional.empty();
    }
  }
}
