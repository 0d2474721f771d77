package org.placard.practice;

import org.placard.practice.servers.Port;

/** The ports of the practice stack, all on the loopback interface. */
public record Ports(Port web, Port database, Port kafka, Port mail) {

    /** The usual ones, each movable by a setting in the environment. */
    public static Ports usual() {
        return new Ports(
                Port.of("PLACARD_PORT", 8080),
                Port.of("PLACARD_DB_PORT", 5433),
                Port.of("PLACARD_KAFKA_PORT", 9094),
                Port.of("PLACARD_SMTP_PORT", 3025));
    }

    public static Ports free() {
        return new Ports(Port.free(), Port.free(), Port.free(), Port.free());
    }
}
