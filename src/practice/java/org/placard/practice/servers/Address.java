package org.placard.practice.servers;

/** Where a server listens. */
public record Address(String host, int port) {

    public static final String LOOPBACK = "127.0.0.1";

    static Address loopback(int port) {
        return new Address(LOOPBACK, port);
    }

    /** {@code host:port}. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
