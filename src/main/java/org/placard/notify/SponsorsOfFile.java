package org.placard.notify;

import java.util.Set;

/** The sponsors of a file as the events told so far; both sets hold ISO 3166-1 alpha-3 codes, all includes main. */
public record SponsorsOfFile(Set<String> main, Set<String> all) {

    public static final SponsorsOfFile NONE = new SponsorsOfFile(Set.of(), Set.of());
}
