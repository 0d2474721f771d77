package org.placard.register;

/** A text as a file that goes out. */
public record Document(String name, String mediaType, byte[] bytes) {}
