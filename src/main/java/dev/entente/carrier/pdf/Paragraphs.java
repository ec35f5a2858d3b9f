package dev.entente.carrier.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins lines to paragraphs, by their distances, indents, sizes and ends. */
final class Paragraphs {
  private static final Pattern ENDS_SENTENCE = Pattern.compile("(?s).*[.!?:;…][\"'”’)\\]]*");
  private static final Pattern MARKED =
      Pattern.compile("(?:[•●▪◦‣·○■□–—-]|\\(?(?:\\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)])\\s+\\S.*");
  private static final Pattern PARTED = Pattern.compile("(?s).*?(\\p{L}+)[-\\u00AD\\u2010]");
  private static final Pattern HYPHENATED = Pattern.compile("\\p{L}+-\\p{L}+");
  private static final Pattern MARKED_NOTE = Pattern.compile("[\\d*†‡]");
  private static final double LARGER = 1.12;
  private static final double SMALLER = 0.9;
  private static final int HEADING_WORDS = 20;

  private final float bodySize;
  private final boolean boldBody;
  private final Set<String> hyphenated = new HashSet<>();
  private final Map<Integer, Float> lefts = new TreeMap<>();
  private final Map<Integer, Float> rights = new TreeMap<>();
  private final float pitch;

  private Paragraphs(List<Line> lines) {
    Map<Float, Integer> sizes = new TreeMap<>();
    int letters = 0;
    int bold = 0;
    for (Line line : lines) {
      int length = line.text().length();
      sizes.merge((float) Math.round(line.size() * 2) / 2, length, Integer::sum);
      letters += length;
      bold += line.bold() ? length : 0;
      lefts.merge(place(line), line.left(), Math::min);
      rights.merge(place(line), line.right(), Math::max);
      Matcher matcher = HYPHENATED.matcher(line.text());
      while (matcher.find()) {
        hyphenated.add(matcher.group());
      }
    }
    bodySize =
        sizes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(1f);
    boldBody = bold * 2 > letters;
    pitch = pitch(lines);
  }

  /** Paragraphs parted by blank lines; "# " before the title, "## " before other headings. */
  static String join(List<Line> lines) {
    Paragraphs paragraphs = new Paragraphs(lines);
    List<Line> body = new ArrayList<>();
    List<Line> notes = new ArrayList<>();
    for (Line line : lines) {
      Line last = notes.isEmpty() ? null : notes.get(notes.size() - 1);
      (paragraphs.isNote(line, last) ? notes : body).add(line);
    }
    StringBuilder text = new StringBuilder();
    paragraphs.write(body, text);
    paragraphs.write(notes, text);
    return text.toString();
  }

  private void write(List<Line> lines, StringBuilder text) {
    float largest = (float) lines.stream().mapToDouble(Line::size).max().orElse(0);
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || begins(lines.get(i - 1), lines.get(i))) {
        List<Line> paragraph = lines.subList(from, i);
        String mark = isHeading(paragraph) ? "## " : "";
        boolean title = !mark.isEmpty() && largest >= LARGER * bodySize;
        if (title && paragraph.get(0).size() >= 0.98 * largest) {
          mark = "# ";
          largest = Float.MAX_VALUE;
        }
        text.append(mark).append(joined(paragraph)).append("\n\n");
        from = i;
      }
    }
  }

  private static int place(Line line) {
    return line.page() * 1000 + line.column();
  }

  /** The distance of most lines from the next. */
  private static float pitch(List<Line> lines) {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float distance = lines.get(i).base() - lines.get(i - 1).base();
      if (place(lines.get(i)) == place(lines.get(i - 1)) && distance > 0) {
        distances.add(distance);
      }
    }
    distances.sort(null);
    return distances.isEmpty() ? 0 : distances.get(distances.size() / 3);
  }

  /** Small print that begins with a mark, or goes on from such a line. */
  private boolean isNote(Line line, @Nullable Line lastNote) {
    return line.size() < SMALLER * bodySize
        && (MARKED_NOTE.matcher(line.text()).lookingAt()
            || (lastNote != null && place(lastNote) == place(line)));
  }

  private boolean isHeading(List<Line> paragraph) {
    String text = joined(paragraph);
    int words = text.split(" ", -1).length;
    boolean larger = paragraph.get(0).size() >= LARGER * bodySize;
    boolean bold = !boldBody && paragraph.stream().allMatch(Line::bold);
    return words <= HEADING_WORDS
        && (larger || (bold && !ENDS_SENTENCE.matcher(text).matches()))
        && !MARKED.matcher(text).matches();
  }

  /** Whether a new paragraph begins with {@code next}. */
  private boolean begins(Line last, Line next) {
    float size = Math.max(last.size(), next.size());
    boolean ended = ENDS_SENTENCE.matcher(last.text()).matches();
    boolean lower = Character.isLowerCase(next.text().codePointAt(0));
    if (Math.abs(last.size() - next.size()) > 0.1 * size || MARKED.matcher(next.text()).matches()) {
      return true;
    }
    if (last.bold() != next.bold() && !lower) {
      return true;
    }
    if (place(last) != place(next)) {
      return ended || !(lower || isFull(last));
    }
    float indent = next.left() - left(next);
    boolean indented = indent > 0.8 * size && next.left() - last.left() > 0.8 * size;
    return next.base() - last.base() > 1.2 * Math.max(pitch, 1.1 * size)
        || (indented && !lower)
        || (!isFull(last) && (ended || !lower));
  }

  /** Whether a line reaches about as far as its column does. */
  private boolean isFull(Line line) {
    float right = rights.getOrDefault(place(line), line.right());
    return line.right() >= right - 0.15 * (right - left(line));
  }

  private float left(Line line) {
    return lefts.getOrDefault(place(line), line.left());
  }

  private String joined(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    String last = "";
    for (Line line : lines) {
      Matcher parted = PARTED.matcher(last);
      boolean lower = Character.isLowerCase(line.text().codePointAt(0));
      if (lower && parted.matches()) {
        String head = line.text().split("[^\\p{L}]", 2)[0];
        if (!hyphenated.contains(parted.group(1) + "-" + head)) {
          text.setLength(text.length() - 1);
        }
      } else if (text.length() > 0) {
        text.append(' ');
      }
      last = line.text();
      text.append(last);
    }
    return text.toString();
  }
}
