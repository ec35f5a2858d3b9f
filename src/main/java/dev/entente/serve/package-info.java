/**
 * A store on the web (Apache Jena Fuseki with jena-text): SPARQL 1.1 Protocol, Graph Store
 * Protocol, pages for things, extraction as a service.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a>
 * @see <a href="https://www.w3.org/TR/sparql11-http-rdf-update/">SPARQL 1.1 Graph Store
 *     Protocol</a>
 */
@NullMarked
package dev.entente.serve;

import org.jspecify.annotations.NullMarked;
