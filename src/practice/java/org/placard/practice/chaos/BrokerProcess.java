package org.placard.practice.chaos;

import java.nio.file.Path;
import org.placard.practice.servers.EmbeddedBroker;
import org.placard.practice.servers.Port;

/** The broker as a process of its own, so that it can be killed. Arguments: directory, port. */
public final class BrokerProcess {

    private BrokerProcess() {}

    public static void main(String[] args) {
        new EmbeddedBroker(Path.of(args[0]), new Port(Integer.parseInt(args[1]), "")).start();
    }
}
