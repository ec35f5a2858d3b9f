package dev.entente.carrier.pdf;

/**
 * A word on a page, in points from the page's upper left corner.
 *
 * @param base where its letters stand
 * @param size of its font
 */
record Word(String text, float left, float right, float base, float size, boolean bold) {}
