package org.placard.register;

/**
 * Something that can be done now. Its form is the fragment of the same name in {@code files/acts.html}.
 *
 * @param id of the step, or the name of the message, in the diagram
 * @param subject id of the obligation; null where it concerns the draft itself
 */
public record Act(String id, String subject) {}
