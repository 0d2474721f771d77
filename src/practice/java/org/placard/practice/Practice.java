package org.placard.practice;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.placard.practice.servers.StartRefused;

/** {@code make run}: starts the practice stack on the usual ports, data in {@code ./data}. */
public final class Practice {

    private Practice() {}

    public static void main(String[] args) {
        long begun = System.nanoTime();
        Stack stack = new Stack(Path.of(System.getProperty("placard.data", "data")), Ports.usual());
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "placard-stop"));
        try {
            stack.start(List.of(args));
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        } catch (RuntimeException failed) {
            // The servers' threads would keep a half-started Placard alive.
            failed.printStackTrace();
            System.exit(1);
        }
        welcome(stack, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static void welcome(Stack stack, Duration took) {
        System.out.printf("%nPlacard is ready after %.1f s.%n%n", took.toMillis() / 1000.0);
        System.out.printf("  Pages and REST   %s%n", stack.url());
        System.out.printf("  Mailbox          %s/mailbox%n", stack.url());
        System.out.printf("  Practice clock   %s/practice%n", stack.url());
        System.out.printf("  Kafka            %s%n", stack.broker().address());
        System.out.printf("  PostgreSQL       %s%n%n", stack.database().url("placard"));
        System.out.println("  Practice logins, each with the password \"practice\":");
        PracticePeople.LOGINS.forEach(login -> System.out.printf("    %-12s %s%n", login.name(), login.whom()));
        System.out.printf("%nStop with Ctrl-C. Everything is kept in ./data.%n");
    }
}
