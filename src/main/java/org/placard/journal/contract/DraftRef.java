package org.placard.journal.contract;

/**
 * Names the draft that an event is about, as a person would.
 *
 * @param file key of the file
 * @param name the symbol as it stands, or the number as printed (43/...) before there is one
 */
public record DraftRef(String file, String name, String title) {}
