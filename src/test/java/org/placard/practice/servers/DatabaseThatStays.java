package org.placard.practice.servers;

import java.io.IOException;
import java.nio.file.Path;

/** A JVM that starts a database and waits to be killed: arguments are the directory and the port. */
final class DatabaseThatStays {

    static final String STARTED = "started";

    private DatabaseThatStays() {}

    public static void main(String[] args) throws IOException {
        new EmbeddedDatabase(Path.of(args[0]), new Port(Integer.parseInt(args[1]), "")).start();
        System.out.println(STARTED);
        System.in.read();
    }
}
