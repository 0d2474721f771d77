package org.placard.lifecycle;

/** The id of a process in its diagram, {@code draft-submission}; also the diagram's file name. */
public record ProcessName(String id) {}
