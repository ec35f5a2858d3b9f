/**
 * What a document claims: event mentions with their arguments, the entities they name, and where
 * each claim stands.
 *
 * <p>A {@code …Mention} is on the page; the bare noun is in the world.
 */
@NullMarked
package dev.entente.fact;

import org.jspecify.annotations.NullMarked;
