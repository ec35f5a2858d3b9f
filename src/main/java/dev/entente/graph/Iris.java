package dev.entente.graph;

import dev.entente.fact.EntityId;
import dev.entente.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Mints every IRI under {@code https://w3id.org/entente/id/} from stable keys alone: codes, names,
 * offsets and content hashes. Two different keys never share an IRI, and one key always has the
 * same one.
 *
 * <p>{@code EntityId(STATE, "CHN")} is {@code id/state/CHN}; the first sentence of a document is
 * {@code id/sentence/e42f3d73078488d4#char=0,40}.
 */
final class Iris {
  /** How many hexadecimal digits of a SHA-256 name a thing: 64 bits. */
  private static final int DIGITS = 16;

  private Iris() {}

  /** The document, and the named graph that holds what it claims. */
  static Node document(String sha256) {
    return id("document/" + sha256.substring(0, DIGITS));
  }

  static Node entity(EntityId id) {
    return id(id.family().name().toLowerCase(Locale.ROOT) + "/" + segment(id.key()));
  }

  static Node topic(String slug) {
    return id("topic/" + segment(slug));
  }

  /** The text that a document's offsets point into: its {@code nif:Context}. */
  static Node text(Node document) {
    return id("text/" + local(document));
  }

  static Node sentence(Node document, Span span) {
    return id("sentence/" + local(document) + range(span));
  }

  static Node phrase(Node document, Span span) {
    return id("phrase/" + local(document) + range(span));
  }

  /** One telling of an event, known by its document and by what it says where. */
  static Node mention(Node document, List<String> parts) {
    return id("mention/" + local(document) + "/" + hash(parts));
  }

  /** One telling of an office. */
  static Node officeMention(Node document, List<String> parts) {
    return id("office-mention/" + local(document) + "/" + hash(parts));
  }

  /** One document's guess that an entity is what a page elsewhere is about. */
  static Node link(Node document, List<String> parts) {
    return id("link/" + local(document) + "/" + hash(parts));
  }

  /** An office, known by who holds it, its title whatever the case, and whom it is held for. */
  static Node office(Node holder, String title, Optional<Node> of) {
    return id(
        "office/"
            + path(holder)
            + "/"
            + segment(slug(title))
            + of.map(node -> "/" + path(node)).orElse(""));
  }

  /** The relation of two States, in whichever order they are given. */
  static Node relation(Node one, Node other) {
    String a = local(one).replace("-", "%2D");
    String b = local(other).replace("-", "%2D");
    return id("relation/" + (a.compareTo(b) <= 0 ? a + "-" + b : b + "-" + a));
  }

  /** An event, known by its class and its first telling. */
  static Node event(Node eventClass, Node firstMention) {
    String name = eventClass.getURI().substring(Vocabulary.ENT.length());
    return id(
        "event/"
            + name.toLowerCase(Locale.ROOT)
            + "-"
            + hash(List.of(name, firstMention.getURI())));
  }

  /** Lower case, with a hyphen for each run of what is neither letter nor digit. */
  static String slug(String name) {
    String slug =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return slug.isEmpty() ? name : slug;
  }

  /**
   * A key as one step of a path: unreserved characters stand for themselves, all others are
   * percent-encoded as UTF-8.
   */
  static String segment(String key) {
    StringBuilder out = new StringBuilder();
    boolean dots = key.chars().allMatch(c -> c == '.');
    for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isUnreserved(c) && !(dots && c == '.')) {
        out.append(c);
      } else {
        out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return out.toString();
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~".indexOf(c) >= 0;
  }

  /** The hash of several keys, each told apart from its neighbours by its length. */
  private static String hash(List<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String range(Span span) {
    return "#char=" + span.begin() + "," + span.end();
  }

  /** What follows {@code id/}. */
  private static String path(Node node) {
    return node.getURI().substring(Vocabulary.ID.length());
  }

  /** The last step of an IRI. */
  static String local(Node node) {
    String iri = node.getURI();
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private static Node id(String path) {
    return NodeFactory.createURI(Vocabulary.ID + path);
  }
}
