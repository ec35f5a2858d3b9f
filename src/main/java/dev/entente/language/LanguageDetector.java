package dev.entente.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells a text's language.
 *
 * <p>English is told by its small words alone, in microseconds; the model is loaded and asked, for
 * some milliseconds, only about texts that have too few of them. Threads may share a detector.
 */
public final class LanguageDetector {
  private static final String MODEL = "/langdetect-183.bin";
  private static final String ENGLISH = "eng";
  private static final double ENGLISH_SHARE = 0.2;
  private static final int FEWEST_WORDS = 20;
  private static final int SAMPLE = 6_000;
  private static final int MODEL_SAMPLE = 1000;

  /** How much likelier than English another language has to be. */
  private static final double SURE = 2;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private final Set<String> englishWords = englishWords();

  /** The model, loaded when first asked. */
  private static final class Model {
    static final LanguageDetectorModel MODEL = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = open(LanguageDetector.MODEL)) {
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(LanguageDetector.MODEL + ": cannot be read", e);
      }
    }
  }

  /** The codes of ISO 639-1 by those of ISO 639-3; Mandarin stands for Chinese. */
  private static final class Codes {
    static final Map<String, String> CODES = codes();

    private static Map<String, String> codes() {
      Map<String, String> codes =
          Stream.of(Locale.getISOLanguages())
              .collect(
                  Collectors.toMap(
                      code -> Locale.forLanguageTag(code).getISO3Language(),
                      Function.identity(),
                      (first, second) -> first));
      codes.put("cmn", "zh");
      return Map.copyOf(codes);
    }
  }

  /**
   * The language's code, of two letters or, where there is none, three; {@code en} for a text that
   * may be English as well as anything else.
   */
  public String detect(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    if (hasEnglishWords(sample)) {
      return "en";
    }
    String start = sample.length() > MODEL_SAMPLE ? sample.substring(0, MODEL_SAMPLE) : sample;
    Language[] likeliest = new LanguageDetectorME(Model.MODEL).predictLanguages(start);
    double english =
        Stream.of(likeliest)
            .filter(language -> language.getLang().equals(ENGLISH))
            .mapToDouble(Language::getConfidence)
            .sum();
    boolean latin = isLatin(start);
    return Stream.of(likeliest)
        .filter(language -> !language.getLang().equals(ENGLISH))
        .findFirst()
        .filter(language -> !latin || language.getConfidence() >= SURE * english)
        .map(language -> Codes.CODES.getOrDefault(language.getLang(), language.getLang()))
        .orElse("en");
  }

  private boolean hasEnglishWords(String text) {
    Matcher matcher = WORD.matcher(text);
    int words = 0;
    int english = 0;
    while (matcher.find()) {
      words++;
      english += englishWords.contains(matcher.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return words >= FEWEST_WORDS && english >= ENGLISH_SHARE * words && isLatin(text);
  }

  /** Whether a text has letters of the Latin script at least twice as often as any others. */
  private static boolean isLatin(String text) {
    int letters = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        letters++;
        boolean ascii = c < 0x80;
        latin += ascii || UnicodeScript.of(c) == UnicodeScript.LATIN ? 1 : 0;
      }
    }
    return latin * 3 >= letters * 2;
  }

  private static Set<String> englishWords() {
    try (InputStream in = open("english.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("english.txt: cannot be read", e);
    }
  }

  private static InputStream open(String file) throws IOException {
    InputStream in = LanguageDetector.class.getResourceAsStream(file);
    if (in == null) {
      throw new IOException(file + " is not on the class path");
    }
    return in;
  }
}
