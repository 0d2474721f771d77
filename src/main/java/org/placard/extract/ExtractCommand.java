package org.placard.extract;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * {@code java -jar placard.jar extract [--format json] FILE...}: reads texts and prints one JSON object per file, a line
 * each, in UTF-8 and in the order of the command line. Files that cannot be read are named on standard error. Needs no
 * running Placard. Files are read on all cores, a few ahead of the one that is printed: the number of files makes no
 * difference to the memory.
 */
public final class ExtractCommand {

    private static final int ALL_READ = 0;
    private static final int SOME_UNREAD = 1;
    private static final int USAGE = 2;
    private static final int AHEAD_PER_CORE = 4;

    private final OutputStream out;
    private final PrintStream err;
    private final int cores = Runtime.getRuntime().availableProcessors();
    private int status = ALL_READ;

    public ExtractCommand(OutputStream out, PrintStream err) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.err = err;
    }

    /**
     * Writes UTF-8 wherever it runs, whatever the encoding of the terminal. Standard output is its own from then on: what a
     * library would log there is dropped.
     */
    public static ExtractCommand onStandardOutput() {
        // What libraries remark on the files that they open is no output of this command. Read when the first of them
        // speaks.
        System.setProperty("logback.configurationFile", "org/placard/extract/silent.xml");
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new ExtractCommand(new FileOutputStream(FileDescriptor.out), err);
    }

    /** @return exit status: 0 all were read, 1 some could not be, 2 wrong usage */
    public int run(String... arguments) {
        ExtractArguments wanted = ExtractArguments.of(List.of(arguments));
        if (wanted.fault() != null) {
            err.println(wanted.fault() + "\n\n" + ExtractUsage.TEXT);
            return USAGE;
        }
        return wanted.help() ? help() : extract(wanted.files());
    }

    private int help() {
        print(ExtractUsage.TEXT.getBytes(StandardCharsets.UTF_8));
        return status;
    }

    private int extract(List<String> files) {
        FileReading reading = new FileReading();
        ExecutorService readers = Executors.newFixedThreadPool(cores);
        try {
            Iterator<String> next = files.iterator();
            Queue<Future<FileReading.Outcome>> ahead = new ArrayDeque<>();
            boolean wanted = true;
            while (wanted && (next.hasNext() || !ahead.isEmpty())) {
                while (next.hasNext() && ahead.size() < cores * AHEAD_PER_CORE) {
                    String file = next.next();
                    ahead.add(readers.submit(() -> reading.read(file)));
                }
                wanted = print(ahead.remove().get());
            }
            return status;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return SOME_UNREAD;
        } finally {
            readers.shutdownNow();
        }
    }

    /** Whether anybody still listens. */
    private boolean print(FileReading.Outcome outcome) {
        if (outcome.line() == null) {
            err.println(outcome.fault());
            status = SOME_UNREAD;
            return true;
        }
        return print(outcome.line());
    }

    private boolean print(byte[] bytes) {
        try {
            out.write(bytes);
            out.flush();
            return true;
        } catch (IOException closed) {
            return stoppedBy(closed);
        }
    }

    /** A reader that has seen enough, such as head, closes the pipe: that is no fault. Anything else is. */
    private boolean stoppedBy(IOException closed) {
        String message = String.valueOf(closed.getMessage());
        if (!message.contains("Broken pipe") && !message.contains("closed")) {
            err.println("The output cannot be written: " + message);
            status = SOME_UNREAD;
        }
        return false;
    }
}
