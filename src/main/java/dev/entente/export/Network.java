package dev.entente.export;

import dev.entente.graph.Answer;
import dev.entente.graph.ResourceFile;
import dev.entente.publish.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Who acts on whom: a directed network with a node for each actor and an edge for each event from
 * one who acts to one whom the act is directed at, or between two who take part alike. GraphML or
 * GEXF, by the ending of the file, as Gephi, igraph and NetworkX read them.
 */
public final class Network {
  private static final List<String> EDGE_ATTRIBUTES = List.of("class", "status", "time", "event");

  private final Map<String, String> labels = new LinkedHashMap<>();
  private final List<List<String>> edges;

  /** The network of what a graph answers to SPARQL queries. */
  public Network(Function<String, Answer> graph) {
    for (List<String> row :
        graph.apply(ResourceFile.text(Network.class, "network-nodes.rq")).rows()) {
      labels.put(row.get(0), row.get(1));
    }
    edges = graph.apply(ResourceFile.text(Network.class, "network-edges.rq")).rows();
  }

  /** Whether a file's ending is one that a network is written in. */
  public static boolean fits(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".graphml") || name.endsWith(".gexf");
  }

  /** Writes the network, in place of what the file held; whole, or not at all. */
  public void write(Path file) throws IOException {
    boolean gexf = file.toString().toLowerCase(Locale.ROOT).endsWith(".gexf");
    WholeFile.write(file, out -> write(out, gexf));
  }

  private void write(OutputStream out, boolean gexf) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      if (gexf) {
        writeGexf(xml);
      } else {
        writeGraphMl(xml);
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException("cannot write the network: " + e.getMessage(), e);
    }
  }

  private void writeGraphMl(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
    key(xml, "label", "node");
    for (String name : EDGE_ATTRIBUTES) {
      key(xml, name, "edge");
    }
    start(xml, "graph", "edgedefault", "directed");
    for (Map.Entry<String, String> node : labels.entrySet()) {
      start(xml, "node", "id", node.getKey());
      data(xml, "label", node.getValue());
      xml.writeEndElement();
    }
    for (List<String> edge : edges) {
      start(xml, "edge", "source", edge.get(0), "target", edge.get(1));
      for (int i = 0; i < EDGE_ATTRIBUTES.size(); i++) {
        data(xml, EDGE_ATTRIBUTES.get(i), edge.get(2 + i));
      }
      xml.writeEndElement();
    }
  }

  private static void key(XMLStreamWriter xml, String name, String of) throws XMLStreamException {
    start(xml, "key", "id", name, "for", of, "attr.name", name, "attr.type", "string");
    xml.writeEndElement();
  }

  private static void data(XMLStreamWriter xml, String key, String value)
      throws XMLStreamException {
    if (!value.isEmpty()) {
      start(xml, "data", "key", key);
      xml.writeCharacters(value);
      xml.writeEndElement();
    }
  }

  private void writeGexf(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("gexf");
    xml.writeDefaultNamespace("http://gexf.net/1.3");
    xml.writeAttribute("version", "1.3");
    start(xml, "graph", "defaultedgetype", "directed");
    start(xml, "attributes", "class", "edge");
    for (String name : EDGE_ATTRIBUTES) {
      start(xml, "attribute", "id", name, "title", name, "type", "string");
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeStartElement("nodes");
    for (Map.Entry<String, String> node : labels.entrySet()) {
      start(xml, "node", "id", node.getKey(), "label", node.getValue());
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeStartElement("edges");
    for (int id = 0; id < edges.size(); id++) {
      List<String> edge = edges.get(id);
      start(xml, "edge", "id", Integer.toString(id), "source", edge.get(0), "target", edge.get(1));
      xml.writeStartElement("attvalues");
      for (int i = 0; i < EDGE_ATTRIBUTES.size(); i++) {
        start(xml, "attvalue", "for", EDGE_ATTRIBUTES.get(i), "value", edge.get(2 + i));
        xml.writeEndElement();
      }
      xml.writeEndElement();
      xml.writeEndElement();
    }
  }

  private static void start(XMLStreamWriter xml, String element, String... attributes)
      throws XMLStreamException {
    xml.writeStartElement(element);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }
}
