package org.placard.lifecycle;

import java.util.List;

/**
 * One running process of a file, and where its tokens are.
 *
 * @param process key of the process
 * @param definition id under which {@link Lifecycle#diagram} gives the very version that runs
 * @param tokens ids of the elements where tokens are now
 */
public record Course(BusinessKey key, String process, String definition, List<String> tokens) {}
