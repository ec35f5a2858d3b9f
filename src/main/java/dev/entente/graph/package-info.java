/**
 * Facts to quads, after the ontology in {@code ontology/}: IRIs, named graphs, merged events,
 * shortcuts, SHACL.
 *
 * <p>The default graph is a function of the documents' named graphs.
 */
@NullMarked
package dev.entente.graph;

import org.jspecify.annotations.NullMarked;
