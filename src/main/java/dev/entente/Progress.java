package dev.entente;

/**
 * A document that is done.
 *
 * @param document the file as the user named it
 * @param done how many are done
 * @param total how many there are
 */
public record Progress(String document, int done, int total) {}
