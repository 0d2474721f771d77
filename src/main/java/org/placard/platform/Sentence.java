package org.placard.platform;

/**
 * A refusal in words.
 *
 * @param what is wrong
 * @param remedy what to do
 */
public record Sentence(String what, String remedy) {}
