package org.placard.practice.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port to listen on.
 *
 * @param number 1 to 65535
 * @param setting the environment variable that chooses another port, or an empty text when there is none
 */
public record Port(int number, String setting) {

    // Below the range that outgoing connections take theirs from: a client that keeps trying to reach a stopped server
    // there could otherwise be given the server's own port and be connected to itself.
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 200;

    /** A port that nobody listens on now. */
    public static Port free() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Port port = new Port(ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST), "");
            if (port.isFree()) {
                return port;
            }
        }
        throw new StartRefused("No free port between " + LOWEST + " and " + HIGHEST + " on this machine");
    }

    /** The port that the environment variable names, else the usual one. */
    public static Port of(String setting, int usual) {
        String chosen = System.getenv(setting);
        if (chosen == null || chosen.isBlank()) {
            return new Port(usual, setting);
        }
        try {
            return new Port(Integer.parseInt(chosen.strip()), setting).checked();
        } catch (NumberFormatException notANumber) {
            throw new StartRefused(setting + " is \"" + chosen + "\": set it to a port number from 1 to 65535");
        }
    }

    private Port checked() {
        if (number < 1 || number > 65_535) {
            throw new StartRefused(setting + " is " + number + ": set it to a port number from 1 to 65535");
        }
        return this;
    }

    /** Refuses, with what to do, when another program listens on this port. */
    public Port requireFree() {
        if (!isFree()) {
            String otherwise = setting.isEmpty() ? " or choose another port" : " or set " + setting;
            throw new StartRefused("Port " + number + " is in use by another program: stop it" + otherwise);
        }
        return this;
    }

    boolean isFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(Address.LOOPBACK), number));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
