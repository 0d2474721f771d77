package org.placard.lifecycle;

/** The name of a message that a diagram waits for, {@code draft-withdrawn}. */
public record MessageName(String name) {}
