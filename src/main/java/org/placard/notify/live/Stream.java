package org.placard.notify.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * One open connection. Never waits for its reader: what cannot be written yet stands in a queue, and a reader who does
 * not take it for too long is let go; the browser comes back and goes on from where it was.
 */
final class Stream implements WriteListener, AsyncListener {

    private final Reader reader;
    private final AsyncContext connection;
    private final ServletOutputStream out;
    private final int behind;
    private final Consumer<Stream> leaving;
    private final long since = System.nanoTime();
    private final Queue<byte[]> unwritten = new ArrayDeque<>();
    private boolean writable;
    private boolean unflushed;
    private boolean ended;

    /** @param leaving is told once, when the stream is over */
    Stream(Reader reader, AsyncContext connection, int behind, Consumer<Stream> leaving) throws IOException {
        this.reader = reader;
        this.connection = connection;
        this.out = connection.getResponse().getOutputStream();
        this.behind = behind;
        this.leaving = leaving;
    }

    void start() {
        connection.setTimeout(0);
        connection.addListener(this);
        out.setWriteListener(this);
    }

    Reader reader() {
        return reader;
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - since);
    }

    synchronized void send(String message) {
        if (ended) {
            return;
        }
        unwritten.add(message.getBytes(StandardCharsets.UTF_8));
        if (unwritten.size() > behind) {
            end();
        } else {
            write();
        }
    }

    synchronized void end() {
        if (!ended) {
            ended = true;
            unwritten.clear();
            leaving.accept(this);
            connection.complete();
        }
    }

    @Override
    public synchronized void onWritePossible() {
        writable = true;
        write();
    }

    @Override
    public void onError(Throwable failure) {
        end();
    }

    private void write() {
        try {
            while (writable && !ended) {
                if (!out.isReady()) {
                    // The container calls when it is.
                    writable = false;
                } else if (unflushed) {
                    unflushed = false;
                    out.flush();
                } else if (unwritten.isEmpty()) {
                    return;
                } else {
                    unflushed = true;
                    out.write(unwritten.remove());
                }
            }
        } catch (IOException | RuntimeException gone) {
            end();
        }
    }

    @Override
    public synchronized void onComplete(AsyncEvent event) {
        if (!ended) {
            ended = true;
            leaving.accept(this);
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
