package dev.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.text.Part;
import dev.entente.text.SourceDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartFinderTest {
  private static final SourceReader READER = SourceReader.create();

  @Test
  void treatyHasItsTitlePartiesPreambleArticlesSignaturesAndAnnex() {
    SourceDocument treaty =
        SourceReaderTest.document(
            READER.readText(
                "t",
                """
                <h1>Agreement between the Government of Norland and the Government of Estmark on Fisheries</h1>
                <p>The Government of the Kingdom of Norland and the Government of the Republic of Estmark
                (hereinafter "the Parties"),</p>
                <p>Recalling the treaty of 1974,</p>
                <p>Desiring to conserve the stocks of the strait,</p>
                <p>Have agreed as follows:</p>
                <h3>Article 1</h3><p>Each Party shall notify the other of its catches.</p>
                <h3>Article 2 - Commission</h3><p>A joint commission is hereby established.</p>
                <p>It shall meet once a year.</p>
                <p>IN WITNESS WHEREOF the undersigned have signed this Agreement.</p>
                <p>DONE at Oslo on 4 May 2021 in two originals.</p>
                <p>For the Government of Norland: A. Lind</p>
                <h2>Annex I</h2><p>The strait lies between the lights of Vik and Holm.</p>
                """));

    assertThat(treaty.parts())
        .extracting(part -> part.kind() + part.label().map(" "::concat).orElse(""))
        .containsExactly(
            "TITLE",
            "PARTIES",
            "PREAMBLE",
            "ARTICLE 1",
            "ARTICLE 2",
            "SIGNATURES",
            "ANNEX Annex I");
    assertThat(words(treaty, 1)).startsWith("The Government of the Kingdom");
    assertThat(words(treaty, 2)).startsWith("Recalling").endsWith("follows:");
    assertThat(words(treaty, 4)).startsWith("Article 2").endsWith("once a year.");
    assertThat(words(treaty, 5)).startsWith("IN WITNESS").endsWith("A. Lind");
  }

  @Test
  void turnRunsFromItsLabelToTheNext() {
    SourceDocument transcript =
        SourceReaderTest.document(
            READER.readText(
                "t",
                """
                Department Press Briefing, May 4, 2021

                MR. PRICE: Good afternoon, everyone. I have one thing at the top.

                We welcome the talks in Geneva.

                QUESTION: Will the Secretary go?

                MR. PRICE: I have no travel to announce at this time.

                QUESTION: And next week?

                MR. PRICE: Nor then.
                """));

    assertThat(transcript.parts()).extracting(Part::kind).containsOnly(Part.Kind.TURN);
    assertThat(transcript.parts())
        .extracting(part -> part.label().orElseThrow())
        .containsExactly("MR. PRICE", "QUESTION", "MR. PRICE", "QUESTION", "MR. PRICE");
    assertThat(words(transcript, 0)).startsWith("MR. PRICE: Good").endsWith("talks in Geneva.");
  }

  @Test
  void newsHasNoParts() {
    SourceDocument news =
        SourceReaderTest.document(READER.readText("t", "The two sides met in Oslo on Monday.\n"));

    assertThat(news.parts()).isEqualTo(List.of());
  }

  private static String words(SourceDocument document, int part) {
    return document.parts().get(part).span().in(document.text());
  }
}
