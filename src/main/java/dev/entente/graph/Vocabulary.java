package dev.entente.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms that a graph is written in: Entente's own, which {@code ontology/entente.ttl} defines,
 * and the few borrowed ones.
 */
final class Vocabulary {
  static final String ENT = "https://w3id.org/entente/ns#";
  static final String ID = "https://w3id.org/entente/id/";
  static final String DCT = "http://purl.org/dc/terms/";
  static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";
  static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  static final String OWL = "http://www.w3.org/2002/07/owl#";
  static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

  static final Node TYPE = iri(RDF + "type");
  static final Node LABEL = iri(RDFS + "label");
  static final Node SUB_CLASS_OF = iri(RDFS + "subClassOf");
  static final Node ALT_LABEL = iri(SKOS + "altLabel");
  static final Node HIDDEN_LABEL = iri(SKOS + "hiddenLabel");
  static final Node PREF_LABEL = iri(SKOS + "prefLabel");

  // Documents
  static final Node DOCUMENT_CLASS = ent("Document");
  static final Node TITLE = iri(DCT + "title");
  static final Node CREATOR = iri(DCT + "creator");
  static final Node PUBLISHER = iri(DCT + "publisher");
  static final Node ISSUED = iri(DCT + "issued");
  static final Node MODIFIED = iri(DCT + "modified");
  static final Node SOURCE = iri(DCT + "source");
  static final Node LANGUAGE = iri(DCT + "language");
  static final Node EDITOR = ent("editor");
  static final Node GENRE = ent("genre");
  static final Node SHA256 = ent("sha256");

  // Text
  static final Node CONTEXT = iri(NIF + "Context");
  static final Node SENTENCE_CLASS = iri(NIF + "Sentence");
  static final Node PHRASE = iri(NIF + "Phrase");
  static final Node ANCHOR_OF = iri(NIF + "anchorOf");
  static final Node BEGIN_INDEX = iri(NIF + "beginIndex");
  static final Node END_INDEX = iri(NIF + "endIndex");
  static final Node REFERENCE_CONTEXT = iri(NIF + "referenceContext");
  static final Node SENTENCE = iri(NIF + "sentence");
  static final Node IDENT_REF = iri(ITSRDF + "taIdentRef");
  static final Node CLASS_REF = iri(ITSRDF + "taClassRef");

  // Entities
  static final Node STATE = ent("State");
  static final Node PERSON = ent("Person");
  static final Node AGREEMENT = ent("Agreement");
  static final Node CONSENSUS = ent("Consensus");
  static final Node SAME_AS = iri(OWL + "sameAs");
  static final Node CLOSE_MATCH = iri(SKOS + "closeMatch");
  static final Node LINK_CLASS = ent("Link");
  static final Node LINK_OF = ent("linkOf");
  static final Node LINK_TO = ent("linkTo");
  static final Node MENTIONED_IN = ent("mentionedIn");
  static final Node ACTS_FOR = ent("actsFor");
  static final Node CLASSED_AS = ent("classedAs");
  static final Node FULLEST_NAME = ent("fullestName");
  static final Node TOPIC_CLASS = ent("Topic");
  static final Node RELATION_CLASS = ent("BilateralRelation");
  static final Node BETWEEN = ent("between");

  // Offices
  static final Node OFFICE_HOLDING = ent("OfficeHolding");
  static final Node OFFICE_MENTION = ent("OfficeMention");
  static final Node HOLDER = ent("holder");
  static final Node OFFICE_TITLE = ent("officeTitle");
  static final Node OFFICE_OF = ent("officeOf");
  static final Node FORMER = ent("former");
  static final Node PHRASE_OF = ent("phrase");

  // Event mentions and events
  static final Node EVENT_MENTION = ent("EventMention");
  static final Node EVENT_TYPE = ent("eventType");
  static final Node DOCUMENT = ent("document");
  static final Node AGENT = ent("agent");
  static final Node COUNTERPART = ent("counterpart");
  static final Node TOPIC = ent("topic");
  static final Node INSTRUMENT = ent("instrument");
  static final Node MECHANISM = ent("mechanism");
  static final Node PLACE = ent("place");
  static final Node TIME = ent("time");
  static final Node CONTENT = ent("content");
  static final Node STATUS = ent("status");
  static final Node ATTRIBUTED_TO = ent("attributedTo");
  static final Node CONFIDENCE = ent("confidence");
  static final Node RULE = ent("rule");
  static final Node CONSENT_KIND = ent("consentKind");
  static final Node EVIDENCE = ent("evidence");
  static final Node IN_RELATION = ent("inRelation");
  static final Node ACTUAL = ent("Actual");
  static final Node PLANNED = ent("Planned");
  static final Node ALLEGED = ent("Alleged");

  // Agreements
  static final Node PARTY = ent("party");
  static final Node SIGNATORY = ent("signatory");
  static final Node SIGNED_ON = ent("signedOn");
  static final Node IN_FORCE_FROM = ent("inForceFrom");
  static final Node AMENDS = ent("amends");
  static final Node REPLACES = ent("replaces");
  static final Node ESTABLISHES = ent("establishes");

  // What the ontology says of its event classes
  static final Node SYMMETRIC = ent("symmetric");
  static final Node SCALE = ent("scale");
  static final Node IDENTITY = ent("identity");
  static final Node APART_WORD = ent("apartWord");
  static final Node ORDINAL_WORD = ent("ordinalWord");
  static final Node DEFINITE_WORD = ent("definiteWord");
  static final Node EVENT = ent("Event");
  static final Node CONFLICT_EVENT = ent("ConflictEvent");
  static final Node ENTRY_INTO_FORCE = ent("EntryIntoForce");
  static final Node SIGNING = ent("Signing");
  static final Node RATIFICATION = ent("Ratification");
  static final Node ESTABLISHMENT = ent("Establishment");

  private Vocabulary() {}

  /** A term of Entente's own, by its local name. */
  static Node ent(String localName) {
    return iri(ENT + localName);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
