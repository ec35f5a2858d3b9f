/** The language of a text, told with Apache OpenNLP and its model of 103 languages. */
@NullMarked
package dev.entente.language;

import org.jspecify.annotations.NullMarked;
