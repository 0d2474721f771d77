package org.placard.texts.word;

/**
 * A part that another part names.
 *
 * @param type the last segment of its type, such as "styles"
 * @param part its name in the archive; of an external one, which is never looked up, null
 */
record Relationship(String id, String type, String part) {}
