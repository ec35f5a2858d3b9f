/** Quads to files and to a TDB2 store. */
@NullMarked
package dev.entente.publish;

import org.jspecify.annotations.NullMarked;
