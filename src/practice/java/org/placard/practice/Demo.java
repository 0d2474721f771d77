package org.placard.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.placard.practice.demo.Life;
import org.placard.practice.servers.StartRefused;
import org.springframework.util.FileSystemUtils;

/**
 * {@code make demo}: plays a draft's whole life against a freshly started stack and ends with 0 only if everything was
 * seen that should be.
 */
public final class Demo {

    private Demo() {}

    public static void main(String[] args) throws IOException {
        System.exit(play() ? 0 : 1);
    }

    /** @return whether everything was seen */
    public static boolean play() throws IOException {
        long begun = System.nanoTime();
        Path data = Files.createTempDirectory("placard-demo");
        try (Stack stack = new Stack(data, Ports.free())) {
            System.out.println("Starting PostgreSQL, Kafka, the mailbox and Placard …");
            stack.start(List.of("--placard.practice.sample=false", "--logging.level.root=warn"));
            System.out.printf("Placard is ready at %s after %.1f s.%n", stack.url(), seconds(begun));
            int seen = new Life(stack, System.out).play();
            System.out.printf("%nAll %d things were seen, in %.1f s.%n", seen, seconds(begun));
            return true;
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            return false;
        } catch (RuntimeException failed) {
            System.err.println("\nThe demonstration failed: " + failed.getMessage());
            failed.printStackTrace();
            return false;
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static double seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
    }
}
