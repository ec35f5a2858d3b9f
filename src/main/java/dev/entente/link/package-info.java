/** Mentions to entities: names, offices, pronouns and "both sides" to States, people and bodies. */
@NullMarked
package dev.entente.link;

import org.jspecify.annotations.NullMarked;
