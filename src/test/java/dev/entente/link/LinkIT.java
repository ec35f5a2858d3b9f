package dev.entente.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.annotate.Annotator;
import dev.entente.fact.Argument;
import dev.entente.fact.Circumstance;
import dev.entente.fact.Derivation;
import dev.entente.fact.Entity;
import dev.entente.fact.EntityClass;
import dev.entente.fact.EntityId;
import dev.entente.fact.EventMention;
import dev.entente.fact.EventType;
import dev.entente.fact.LinkedDocument;
import dev.entente.fact.OfficeHolding;
import dev.entente.fact.Role;
import dev.entente.fact.Status;
import dev.entente.fact.Trigger;
import dev.entente.lexicon.Offices;
import dev.entente.text.AnnotatedDocument;
import dev.entente.text.Block;
import dev.entente.text.BlockKind;
import dev.entente.text.Genre;
import dev.entente.text.Mention;
import dev.entente.text.MentionType;
import dev.entente.text.Metadata;
import dev.entente.text.Sentence;
import dev.entente.text.Source;
import dev.entente.text.SourceDocument;
import dev.entente.text.Span;
import dev.entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What phrases of real sentences are linked to; the events that they fill are put there by hand.
 */
class LinkIT {
  private static Annotator annotator;
  private static DocumentLinker linker;

  @BeforeAll
  static void load() {
    annotator = Annotator.create();
    linker = DocumentLinker.load();
  }

  private static AnnotatedDocument annotate(Genre genre, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int begin = text.length();
      text.append(paragraph);
      blocks.add(Block.of(BlockKind.PARAGRAPH, new Span(begin, text.length())));
      text.append("\n\n");
    }
    Metadata metadata =
        new Metadata(
            "", List.of(), Optional.empty(), Optional.empty(), Optional.empty(), "en", genre);
    Source source = new Source("it.txt", Optional.empty(), "0123456789abcdef".repeat(4));
    return annotator.annotate(
        new SourceDocument(source, metadata, text.toString(), blocks), issue -> {});
  }

  private static LinkedDocument link(String... paragraphs) {
    return linker.link(annotate(Genre.NEWS, paragraphs), List.of());
  }

  /** The labels of what the last occurrence of a phrase refers to when it fills a role. */
  private static List<String> meaning(
      Genre genre, String type, Role role, String phrase, String... paragraphs) {
    AnnotatedDocument document = annotate(genre, paragraphs);
    Mention filler = last(document, phrase);
    EventMention event =
        new EventMention(
            new Trigger(filler.sentence(), filler.span(), new EventType(type)),
            List.of(new Argument(role, filler)),
            new Circumstance(
                Status.ACTUAL,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false),
            new Derivation("LinkIT", 1));
    LinkedDocument linked = linker.link(document, List.of(event));
    return linked.events().get(0).in(role).stream().map(id -> label(linked, id)).toList();
  }

  private static List<String> agent(String phrase, String... paragraphs) {
    return meaning(Genre.NEWS, "Statement", Role.AGENT, phrase, paragraphs);
  }

  private static List<String> instrument(String phrase, String... paragraphs) {
    return meaning(Genre.NEWS, "Signing", Role.INSTRUMENT, phrase, paragraphs);
  }

  private static List<String> mechanism(String phrase, String... paragraphs) {
    return meaning(Genre.NEWS, "Establishment", Role.MECHANISM, phrase, paragraphs);
  }

  private static Mention last(AnnotatedDocument document, String phrase) {
    Page page = new Page(document, Offices.load());
    Mention found = null;
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        for (int end = token.index() + 1; end <= sentence.tokens().size(); end++) {
          if (page.words(sentence.index(), token.index(), end).equals(phrase)) {
            found = page.mention(sentence.index(), token.index(), end, MentionType.NOMINAL);
          }
        }
      }
    }
    assertThat(found).as(phrase).isNotNull();
    return Objects.requireNonNull(found);
  }

  private static String label(LinkedDocument linked, EntityId id) {
    return linked.entities().stream()
        .filter(entity -> entity.id().equals(id))
        .findFirst()
        .orElseThrow()
        .label();
  }

  private static List<String> labels(LinkedDocument linked, EntityClass entityClass) {
    return linked.entities().stream()
        .filter(entity -> entity.entityClass() == entityClass)
        .map(Entity::label)
        .toList();
  }

  private static List<String> offices(LinkedDocument linked) {
    return linked.offices().stream().map(office -> office(linked, office)).toList();
  }

  private static String office(LinkedDocument linked, OfficeHolding office) {
    return label(linked, office.holder())
        + ": "
        + (office.former() ? "former " : "")
        + office.title()
        + office.of().map(of -> " of " + label(linked, of)).orElse("");
  }

  @Test
  void shortNamesJoinTheFullName() {
    LinkedDocument linked =
        link(
            "Mr. Adebayo met reporters in Geneva.",
            "Tunde Adebayo said that the talks had failed. Adebayo will fly to Oslo.");
    assertThat(labels(linked, EntityClass.PERSON)).containsExactly("Tunde Adebayo");
  }

  @Test
  void personOfTheReferenceDataBearsTheFullNameThatThePageLacks() {
    assertThat(labels(link("US President Obama met Xi in Washington."), EntityClass.PERSON))
        .containsExactlyInAnyOrder("Barack Obama", "Xi Jinping");
  }

  @Test
  void abbreviationInParenthesesIsTheOrganisation() {
    LinkedDocument linked =
        link(
            "The Nordic Fisheries Institute (NFI) published a report.",
            "The NFI said that stocks had fallen.");
    assertThat(labels(linked, EntityClass.ORGANIZATION))
        .containsExactly("Nordic Fisheries Institute");
  }

  @Test
  void capitalIsTheStateWhenItActs() {
    assertThat(agent("Beijing", "Beijing accused Washington of bad faith."))
        .containsExactly("China");
    LinkedDocument linked = link("The ministers met in Beijing on Monday.");
    assertThat(labels(linked, EntityClass.PLACE)).containsExactly("Beijing");
    assertThat(labels(linked, EntityClass.STATE)).isEmpty();
  }

  @Test
  void whoVisitsTheCapitalVisitsTheStateThatThePageNames() {
    assertThat(
            meaning(
                Genre.NEWS,
                "Visit",
                Role.COUNTERPART,
                "Paris",
                "France and Kenya are friends. William Ruto travelled to Paris on Monday."))
        .containsExactly("France");
  }

  @Test
  void seatOfPowerIsTheState() {
    assertThat(agent("The Kremlin", "The Kremlin rejected the plan.")).containsExactly("Russia");
  }

  @Test
  void officialsOfAStateStandForIt() {
    assertThat(agent("Chinese officials", "Chinese officials denied the report."))
        .containsExactly("China");
    assertThat(agent("The Ukrainian government", "The Ukrainian government signed the deal."))
        .containsExactly("Ukraine");
    assertThat(agent("the Chinese side", "On Friday the Chinese side walked out."))
        .containsExactly("China");
  }

  @Test
  void bodyActsForItsState() {
    LinkedDocument linked = link("The Iranian Foreign Ministry summoned the ambassador of Oman.");
    Entity body =
        linked.entities().stream()
            .filter(e -> e.entityClass() == EntityClass.GOVERNMENT_BODY)
            .findFirst()
            .orElseThrow();
    assertThat(body.actsFor().stream().map(id -> label(linked, id))).containsExactly("Iran");
  }

  @Test
  void bodyOfAStateInSmallLettersIsABody() {
    assertThat(agent("the Hungarian parliament", "On Monday the Hungarian parliament ratified it."))
        .containsExactly("Hungarian parliament");
  }

  @Test
  void crowdsAreNoActors() {
    assertThat(agent("Protesters", "Protesters condemned the deal.")).isEmpty();
    assertThat(agent("Analysts", "Analysts criticised the plan.")).isEmpty();
  }

  @Test
  void twoCountriesAreThoseNamedTogether() {
    assertThat(
            agent(
                "the two countries",
                "India and France signed a treaty in 1998.",
                "In June the two countries renewed it."))
        .containsExactly("India", "France");
  }

  @Test
  void bothSidesAreTheStatesOfThePersonsNamed() {
    assertThat(
            agent(
                "Both sides",
                "Chinese President Xi Jinping met US President Joe Biden.",
                "Both sides agreed to open a hotline."))
        .containsExactlyInAnyOrder("China", "United States");
  }

  @Test
  void bothLeadersAreThePersons() {
    assertThat(
            agent(
                "Both leaders",
                "Indian Prime Minister Narendra Modi met French President Emmanuel Macron.",
                "Both leaders welcomed the accord."))
        .containsExactlyInAnyOrder("Narendra Modi", "Emmanuel Macron");
  }

  @Test
  void partiesOfATreatyAreItsStates() {
    assertThat(
            meaning(
                Genre.TREATY,
                "Commitment",
                Role.AGENT,
                "The Parties",
                "The Government of Norway and the Government of Indonesia have agreed as follows:",
                "The Parties shall exchange information."))
        .containsExactly("Norway", "Indonesia");
  }

  @Test
  void pronounsMeanTheSubjectBefore() {
    String before = "Japan's Prime Minister Fumio Kishida met Yoon Suk Yeol in Tokyo.";
    assertThat(agent("He", before, "He praised the accord.")).containsExactly("Fumio Kishida");
    assertThat(agent("they", before, "On Friday they signed a pact."))
        .containsExactlyInAnyOrder("Fumio Kishida", "Yoon Suk-yeol");
    assertThat(agent("it", "Turkey rejected the plan.", "On Monday it recalled its envoy."))
        .containsExactly("Türkiye");
  }

  @Test
  void genderTellsPersonsApart() {
    assertThat(
            agent("She", "Mr. Olaf Brandt met Ms. Karin Holm in Oslo.", "She rejected his plan."))
        .containsExactly("Karin Holm");
  }

  @Test
  void relativePronounIsItsNoun() {
    assertThat(agent("which", "Cyprus, which joined in 2004, rejected the plan."))
        .containsExactly("Cyprus");
  }

  @Test
  void officeAloneMeansItsHolder() {
    assertThat(
            agent(
                "The Chinese premier",
                "Premier Li Keqiang of China arrived in Cambodia.",
                "The Chinese premier praised the king."))
        .containsExactly("Li Keqiang");
  }

  @Test
  void appositionMeansThePersonNamed() {
    assertThat(
            agent(
                "Russia's foreign minister",
                "Russia's foreign minister, Sergei Lavrov, rejected the plan."))
        .containsExactly("Sergey Lavrov");
  }

  @Test
  void blocIsTheOrganisationNamedBefore() {
    assertThat(
            agent("The bloc", "The European Union met in Brussels.", "The bloc imposed sanctions."))
        .containsExactly("European Union");
  }

  @Test
  void ministryIsTheOneNamedBefore() {
    assertThat(
            agent(
                "The ministry",
                "The Polish Foreign Ministry summoned him. Poland is angry.",
                "The ministry denied the report."))
        .containsExactly("Polish Foreign Ministry");
  }

  @Test
  void officesAreReadBeforeAndAfterTheName() {
    assertThat(offices(link("US President Obama met Chinese President Xi Jinping.")))
        .containsExactlyInAnyOrder(
            "Barack Obama: President of United States", "Xi Jinping: President of China");
    assertThat(offices(link("Josep Borrell, the EU's foreign policy chief, denied it.")))
        .containsExactly("Josep Borrell: foreign policy chief of European Union");
    assertThat(offices(link("Brazil's former president, Jair Bolsonaro, left in December.")))
        .containsExactly("Jair Bolsonaro: former president of Brazil");
  }

  @Test
  void twoOfficesOfOnePersonAreTwo() {
    assertThat(
            offices(
                link(
                    "Aino Virtanen, senior fellow at the Baltic Institute in Riga and research"
                        + " fellow at Tartu University, criticised the plan.")))
        .containsExactly(
            "Aino Virtanen: senior fellow of Baltic Institute",
            "Aino Virtanen: research fellow of Tartu University");
  }

  @Test
  void namedTreatyIsOneInEveryDocument() {
    assertThat(instrument("the Open Skies Treaty", "Russia left the Open Skies Treaty in 2021."))
        .containsExactly("Treaty on Open Skies");
  }

  @Test
  void unnamedAgreementIsTheDocumentsOwn() {
    LinkedDocument linked = link("Peru and Chile signed a broad consensus on fisheries.");
    assertThat(labels(linked, EntityClass.CONSENSUS)).isEmpty();
    assertThat(
            instrument(
                "a broad consensus on fisheries",
                "Peru and Chile signed a broad consensus on fisheries."))
        .containsExactly("broad consensus on fisheries");
  }

  @Test
  void dealIsTheAgreementNamedBefore() {
    assertThat(
            instrument(
                "the deal",
                "Iran signed the Caspian Fisheries Agreement in 2015.",
                "Oman left the deal in 2018."))
        .containsExactly("Caspian Fisheries Agreement");
  }

  @Test
  void exampleTellsTheKindOfMechanism() {
    AnnotatedDocument document =
        annotate(
            Genre.NEWS,
            "China and India will establish a dialogue mechanism, such as a telephone hotline.");
    assertThat(document.sentences()).hasSize(1);
    assertThat(
            mechanism(
                "a dialogue mechanism",
                "China and India will establish a dialogue mechanism, such as a telephone"
                    + " hotline."))
        .containsExactly("dialogue mechanism");
  }

  /** What a page tells of agreements that change others: "later AMENDS earlier". */
  private static List<String> amendments(String... paragraphs) {
    LinkedDocument linked = link(paragraphs);
    return linked.amendments().stream()
        .map(
            each ->
                label(linked, each.later())
                    + ' '
                    + each.kind()
                    + ' '
                    + label(linked, each.earlier()))
        .toList();
  }

  @Test
  void agreementReplacesTheOneThatItsSentenceSays() {
    assertThat(
            amendments("The Treaty of Lisbon replaced the Treaty of Nice after it was ratified."))
        .containsExactly("Treaty of Lisbon REPLACES Treaty of Nice");
  }

  @Test
  void agreementIsAmendedByTheProtocolOfThePassive() {
    assertThat(amendments("The Quito Convention was amended by the Bern Protocol in May."))
        .containsExactly("Bern Protocol AMENDS Quito Convention");
  }

  @Test
  void protocolAmendsTheConventionThatItsParticipleNames() {
    assertThat(amendments("Peru signed the Lima Protocol amending the Quito Convention."))
        .containsExactly("Lima Protocol AMENDS Quito Convention");
  }

  @Test
  void whatMightReplaceAnAgreementDoesNot() {
    assertThat(amendments("The Lima Treaty would replace the Quito Treaty, Peru said.")).isEmpty();
    assertThat(amendments("The Lima Treaty did not replace the Quito Treaty.")).isEmpty();
  }

  @Test
  void peopleWhoAreReplacedAreNoAgreements() {
    assertThat(amendments("President Joe Biden replaced the ambassador in Lima.")).isEmpty();
  }
}
