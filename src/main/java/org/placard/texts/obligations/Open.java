package org.placard.texts.obligations;

import java.util.List;

/**
 * What a chapeau leaves for its sub-paragraphs to finish: "to submit to the Council at its fiftieth session:".
 *
 * @param kind of the verb whose objects the sub-paragraphs name
 * @param targets where those go that name no target of their own
 */
record Open(VerbKind kind, List<Target> targets) {}
