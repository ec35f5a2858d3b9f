/** What a site's robots.txt (RFC 9309) lets Entente fetch, read with crawler-commons. */
@NullMarked
package dev.entente.fetch.robots;

import org.jspecify.annotations.NullMarked;
