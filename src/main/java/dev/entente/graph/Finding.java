package dev.entente.graph;

/**
 * One way in which a graph departs from {@code ontology/shapes.ttl}.
 *
 * @param focusNode the thing at fault
 * @param path the property at fault; empty where the thing itself is
 * @param value the value at fault; empty where something is missing
 * @param message what is wrong, in words
 * @param severity {@code Violation}, {@code Warning} or {@code Info}
 * @see <a href="https://www.w3.org/TR/shacl/#results-validation-result">SHACL, section 3.6.2</a>
 */
public record Finding(
    String focusNode, String path, String value, String message, String severity) {

  @Override
  public String toString() {
    return severity + ": " + message + " [" + focusNode + (path.isEmpty() ? "" : " " + path) + "]";
  }
}
