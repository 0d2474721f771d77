package org.placard.practice;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;
import org.placard.Placard;
import org.placard.practice.servers.Address;
import org.placard.practice.servers.EmbeddedDatabase;
import org.placard.practice.servers.Port;

/**
 * {@code make reconcile}: the jar's command {@code reconcile} against the practice stack that runs on the usual ports.
 * Exit status 0: no differences, or all repaired; 1: some are left; 3: nothing runs there.
 */
public final class Reconcile {

    private Reconcile() {}

    public static void main(String[] args) {
        Ports ports = Ports.usual();
        if (!answers(ports.database()) || !answers(ports.kafka())) {
            System.err.printf(
                    "No practice stack runs with its database on port %d and Kafka on port %d: there is nothing to compare."
                            + " Start it with make run, or name its ports in PLACARD_DB_PORT and PLACARD_KAFKA_PORT.%n",
                    ports.database().number(), ports.kafka().number());
            System.exit(3);
        }
        System.exit(Placard.reconcile(environment(ports)).run(args));
    }

    private static boolean answers(Port port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(Address.LOOPBACK, port.number()), 1000);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private static Map<String, String> environment(Ports ports) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put(
                "SPRING_DATASOURCE_URL",
                "jdbc:postgresql://%s:%d/placard"
                        .formatted(Address.LOOPBACK, ports.database().number()));
        environment.put("SPRING_DATASOURCE_USERNAME", EmbeddedDatabase.USER);
        environment.put("SPRING_DATASOURCE_PASSWORD", "");
        environment.put(
                "SPRING_KAFKA_BOOTSTRAP_SERVERS",
                Address.LOOPBACK + ":" + ports.kafka().number());
        return environment;
    }
}
