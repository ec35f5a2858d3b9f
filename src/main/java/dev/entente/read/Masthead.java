package dev.entente.read;

import dev.entente.read.HeaderReader.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells who publishes a plain text: by its masthead, its copyright line, the office that signs. */
final class Masthead {
  private static final int LONGEST = 12;
  private static final Pattern GAP = Pattern.compile("\\s{3,}");
  private static final Pattern MOTTO = Pattern.compile("\\s[—–|:-]\\s");
  private static final Pattern PRESS_SERVICE =
      Pattern.compile(
          "(?i)(?:\\w+ ){0,2}(?:press|information|media) (?:service|office|department) of"
              + " (?:the )?(?=\\p{Lu})");

  private final HeaderReader headers;

  Masthead(HeaderReader headers) {
    this.headers = headers;
  }

  /**
   * The name in the lines above the title, in the copyright line's spelling where it stands in
   * capitals; without a masthead, the copyright's holder.
   */
  Optional<String> publisher(List<String> above, List<PlainLines.Line> lines, DateReader dates) {
    Optional<String> holder =
        lines.stream()
            .map(line -> Names.copyrightHolder(line.text()))
            .flatMap(Optional::stream)
            .findFirst();
    Optional<String> name =
        above.stream().map(line -> name(line, dates)).flatMap(Optional::stream).findFirst();
    if (name.isEmpty()) {
      return holder;
    }
    String capitals = Names.fromCapitals(name.get());
    return holder
        .filter(h -> Names.key(h).equals(Names.key(capitals)))
        .or(() -> Optional.of(capitals));
  }

  /** "Rhine Forum" of "Rhine Forum — Ideas for an open continent"; nothing if it is a menu. */
  private Optional<String> name(String line, DateReader dates) {
    String first = GAP.split(line.strip(), 0)[0];
    boolean text =
        headers.parts(line, dates).stream().anyMatch(part -> part.kind() == Kind.TEXT)
            && headers.parts(first, dates).stream().allMatch(part -> part.kind() == Kind.TEXT);
    return text && Characters.words(first) <= LONGEST
        ? Optional.of(MOTTO.split(first, 0)[0].strip())
        : Optional.empty();
  }

  /** "Press service of the Office of the President" speaks for that office. */
  static Optional<String> servedBy(List<String> authors) {
    for (String author : authors) {
      Matcher matcher = PRESS_SERVICE.matcher(author);
      if (matcher.lookingAt()) {
        return Optional.of(author.substring(matcher.end()));
      }
    }
    return Optional.empty();
  }
}
