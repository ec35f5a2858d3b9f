/** The addresses of pages that an RSS or Atom feed names, read with ROME. */
@NullMarked
package dev.entente.feed;

import org.jspecify.annotations.NullMarked;
