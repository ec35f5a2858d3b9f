package dev.entente.annotate;

import dev.entente.text.Block;
import dev.entente.text.BlockKind;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins what the splitter cut in a title: "Readout of President Biden, Jr. | Call with President
 * Putin".
 */
final class TitleJoiner {
  private TitleJoiner() {}

  /** The sentences, those of each title as one. */
  static List<CoreMap> join(String text, List<CoreMap> sentences, List<Block> blocks) {
    List<CoreMap> joined = new ArrayList<>();
    List<CoreMap> title = new ArrayList<>();
    int block = 0;
    int open = -1;
    for (CoreMap sentence : sentences) {
      int begin = sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
      while (block + 1 < blocks.size() && blocks.get(block + 1).span().begin() <= begin) {
        block++;
      }
      boolean isTitle = !blocks.isEmpty() && blocks.get(block).kind() == BlockKind.TITLE;
      if (!title.isEmpty() && (!isTitle || block != open)) {
        joined.add(one(text, title));
        title = new ArrayList<>();
      }
      if (isTitle) {
        open = block;
        title.add(sentence);
      } else {
        joined.add(sentence);
      }
    }
    if (!title.isEmpty()) {
      joined.add(one(text, title));
    }
    return joined;
  }

  private static CoreMap one(String text, List<CoreMap> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    CoreMap first = parts.get(0);
    CoreMap last = parts.get(parts.size() - 1);
    int begin = first.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
    int end = last.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
    List<CoreLabel> tokens = new ArrayList<>();
    for (CoreMap part : parts) {
      for (CoreLabel token : part.get(CoreAnnotations.TokensAnnotation.class)) {
        token.setIndex(tokens.size() + 1);
        tokens.add(token);
      }
    }
    Annotation whole = new Annotation(text.substring(begin, end));
    whole.set(CoreAnnotations.TokensAnnotation.class, tokens);
    whole.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
    whole.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
    whole.set(
        CoreAnnotations.TokenBeginAnnotation.class,
        first.get(CoreAnnotations.TokenBeginAnnotation.class));
    whole.set(
        CoreAnnotations.TokenEndAnnotation.class,
        last.get(CoreAnnotations.TokenEndAnnotation.class));
    return whole;
  }
}
