/**
 * The page that people look at a graph with: its files, which a server hands out as they are, and
 * the report, one file that needs no server. The queries of both are the same.
 *
 * <p>The page is plain JavaScript modules: {@code main.js} tells which view an address leads to;
 * each view fetches what it shows from the SPARQL endpoint beside it.
 */
@NullMarked
package dev.entente.page;

import org.jspecify.annotations.NullMarked;
