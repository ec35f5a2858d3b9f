package dev.entente.page;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, and text that stays text whatever it holds. */
final class Markup {
  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;

  Markup() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("every Java platform writes XML", e);
    }
  }

  /** Opens an element with attributes, given as names and values in turn. */
  Markup open(String name, String... attributes) {
    write(
        () -> {
          xml.writeStartElement(name);
          for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], attributes[at + 1]);
          }
        });
    return this;
  }

  /** Closes the element that was opened last. */
  Markup close() {
    write(xml::writeEndElement);
    return this;
  }

  Markup text(String text) {
    write(() -> xml.writeCharacters(text));
    return this;
  }

  /** An element that holds text alone. */
  Markup element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** What has been written. */
  @Override
  public String toString() {
    write(xml::flush);
    return out.toString();
  }

  private interface Action {
    void run() throws XMLStreamException;
  }

  private static void write(Action action) {
    try {
      action.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("markup that is not well formed: " + e.getMessage(), e);
    }
  }
}
