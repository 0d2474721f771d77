package org.placard.lifecycle;

/** A step that a person takes: a user task in a diagram. */
public record Step(ProcessName process, String id) {}
