/**
 * A graph for programs that know no RDF: tables as CSV (RFC 4180), networks as GraphML and GEXF.
 *
 * @see <a href="http://graphml.graphdrawing.org/specification.html">GraphML</a>
 * @see <a href="https://gexf.net/schema.html">GEXF 1.3</a>
 */
@NullMarked
package dev.entente.export;

import org.jspecify.annotations.NullMarked;
