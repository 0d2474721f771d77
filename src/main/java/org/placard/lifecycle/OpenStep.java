package org.placard.lifecycle;

import java.time.Instant;
import java.util.List;

/**
 * A step that waits for a person.
 *
 * @param groups who may take it: secretariat, delegation, president
 * @param since when the token came here
 */
public record OpenStep(BusinessKey key, String process, String step, String name, List<String> groups, Instant since) {}
