package org.placard.contract;

import java.util.List;

/**
 * Messages that belong together.
 *
 * @param name a tag of the document, {@code sponsorship}
 */
public record Subject(String name, String description, List<Message> messages) {}
