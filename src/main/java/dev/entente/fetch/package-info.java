/**
 * Fetches pages by their address, over HTTP with Methanol, as a guest behaves: one request at a
 * time to a host, a pause between two, robots.txt (RFC 9309) heeded, and what has not changed taken
 * from a cache (RFC 9111).
 */
@NullMarked
package dev.entente.fetch;

import org.jspecify.annotations.NullMarked;
