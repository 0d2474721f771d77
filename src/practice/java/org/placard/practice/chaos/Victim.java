package org.placard.practice.chaos;

/** Who is killed when a node comes to a point. */
enum Victim {
    ITSELF,
    BROKER,
    DATABASE;

    String of(String node) {
        return this == ITSELF ? node : name().toLowerCase(java.util.Locale.ROOT);
    }
}
