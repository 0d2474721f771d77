package org.placard.practice.servers;

import java.nio.file.Path;
import java.util.Set;

/** What this machine must be for the embedded database: its binaries are made for some platforms only. */
final class Platform {

    private static final Set<String> PROCESSORS = Set.of("amd64", "x86_64", "aarch64");

    private Platform() {}

    static void requireSupported() {
        requireSupported(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static void requireSupported(String system, String processor) {
        if (!system.equals("Linux") || !PROCESSORS.contains(processor)) {
            throw new StartRefused("The practice database runs on Linux on x86-64 or ARM 64, and this is " + system
                    + " on " + processor + ": use such a machine, or a PostgreSQL and a Kafka of your own");
        }
    }

    /** Where the binaries are unpacked once per user: a directory that others can write to would let them be replaced. */
    static Path binaries() {
        return Path.of(System.getProperty("user.home"), ".cache", "placard", "postgresql");
    }
}
