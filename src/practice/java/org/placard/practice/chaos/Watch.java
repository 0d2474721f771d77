package org.placard.practice.chaos;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/**
 * Inside a node: stops the thread that reaches the point which the conductor named, tells the conductor, and waits. If this
 * very node is to die, it dies there; else it goes on when told to.
 */
final class Watch {

    private static volatile Point armed;
    private static CountDownLatch held = new CountDownLatch(0);
    private static PrintWriter conductor;

    private Watch() {}

    /** Connects to the conductor and takes its orders until it hangs up. */
    static void connect(int port, String name) {
        try {
            Socket line = new Socket(InetAddress.getLoopbackAddress(), port);
            conductor = new PrintWriter(line.getOutputStream(), true, StandardCharsets.UTF_8);
            conductor.println(name);
            BufferedReader orders =
                    new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
            Thread listener = new Thread(() -> obey(orders), "chaos-orders");
            listener.setDaemon(true);
            listener.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // However the conductor ends, no node outlives it.
    private static void obey(BufferedReader orders) {
        try {
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                obey(order.equals(Conductor.GO) ? null : Point.valueOf(order));
            }
        } catch (IOException torn) {
            // As good as its end.
        }
        System.exit(1);
    }

    // Whoever was held by an earlier order is let go by any new one.
    private static synchronized void obey(Point point) {
        armed = point;
        held.countDown();
    }

    static void seen(Spot.Kind kind, String sql) {
        Point point = armed;
        if (point != null && point.spot().is(kind, sql)) {
            stand(point);
        }
    }

    private static void stand(Point point) {
        CountDownLatch latch;
        synchronized (Watch.class) {
            if (armed != point) {
                return;
            }
            armed = null;
            held = new CountDownLatch(1);
            latch = held;
        }
        conductor.println(point.name());
        await(latch);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
