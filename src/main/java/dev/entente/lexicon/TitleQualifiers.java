package dev.entente.lexicon;

import dev.entente.fact.EntityClass.Family;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words in the parentheses of a Wikipedia title tell of its page: "Snowden (band)" is
 * about no person.
 */
public final class TitleQualifiers {
  private static final Pattern QUALIFIER = Pattern.compile("_\\(([^)]*)\\)$");

  private final Map<String, Family> families = new HashMap<>();

  private TitleQualifiers() {}

  /** The words in {@code title-qualifiers.tsv}. */
  public static TitleQualifiers load() {
    TitleQualifiers qualifiers = new TitleQualifiers();
    for (TsvFile.Row row : TsvFile.read("title-qualifiers.tsv", 3)) {
      qualifiers.families.put(row.cell(0), row.constant(1, Family.class));
    }
    return qualifiers;
  }

  /** The title without its qualifier. */
  public static String bare(String title) {
    return QUALIFIER.matcher(title).replaceFirst("");
  }

  /** Whether a title has a qualifier. */
  public static boolean isQualified(String title) {
    return QUALIFIER.matcher(title).find();
  }

  /** Whether a page can be about an entity of a family, as far as the title's qualifier tells. */
  public boolean admit(String title, Family family) {
    Matcher matcher = QUALIFIER.matcher(title);
    if (!matcher.find()) {
      return true;
    }
    for (String word : matcher.group(1).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (family == families.get(word)) {
        return true;
      }
    }
    return false;
  }
}
