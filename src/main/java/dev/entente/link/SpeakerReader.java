package dev.entente.link;

import dev.entente.fact.EntityId;
import dev.entente.lexicon.Offices;
import dev.entente.text.Block;
import dev.entente.text.Genre;
import dev.entente.text.Metadata;
import dev.entente.text.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whose words a sentence of a transcript or a speech gives. */
final class SpeakerReader {
  private static final Pattern OUTSIDE_NAME = Pattern.compile("\\s*[,(:].*");

  private final Page page;
  private final Offices offices;
  private final Persons persons;
  private final List<EntityId> authors;
  private final Optional<EntityId> publishingState;

  SpeakerReader(
      Page page,
      Offices offices,
      Persons persons,
      List<EntityId> authors,
      Optional<EntityId> publishingState) {
    this.page = page;
    this.offices = offices;
    this.persons = persons;
    this.authors = authors;
    this.publishingState = publishingState;
  }

  /** The one who has the floor: who the label names ("MR. MILLER"), or a speech's author. */
  Optional<Speaker> of(Sentence sentence) {
    Block block = page.document().blockOf(sentence);
    Metadata metadata = page.document().source().metadata();
    if (block.speaker().isPresent()) {
      String label = block.speaker().get().in(page.document().source().text());
      return person(label).map(id -> speaker(id));
    }
    boolean spoken = metadata.genre() == Genre.SPEECH || metadata.genre() == Genre.TRANSCRIPT;
    return spoken ? authors.stream().findFirst().map(id -> speaker(id)) : Optional.empty();
  }

  /** The author of an opinion, who is "I" in his own voice; a "we" there can be anyone. */
  Optional<Speaker> author() {
    return page.document().source().metadata().genre() == Genre.OPINION
        ? authors.stream().findFirst().map(id -> new Speaker(id, false, Optional.empty()))
        : Optional.empty();
  }

  /** Someone who is quoted within another's words, or on a page of his own. */
  Speaker quoted(EntityId entity, Optional<Speaker> floor) {
    boolean forState =
        floor.isPresent() || page.document().source().metadata().genre() == Genre.TRANSCRIPT;
    return new Speaker(entity, forState, publishingState);
  }

  private Speaker speaker(EntityId entity) {
    return new Speaker(entity, true, publishingState);
  }

  /** "QUESTION" names nobody. */
  private Optional<EntityId> person(String label) {
    String name =
        Arrays.stream(OUTSIDE_NAME.matcher(label).replaceFirst("").trim().split("[\\s.:]+", -1))
            .filter(word -> !offices.isHonorific(word))
            .collect(Collectors.joining(" "));
    String last = name.substring(name.lastIndexOf(' ') + 1);
    if (persons.isNamed(name)) {
      return persons.find(name);
    }
    return persons.isShortForm(last) ? persons.find(last) : Optional.empty();
  }
}
