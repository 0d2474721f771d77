package org.placard.texts.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.placard.texts.DraftReader;
import org.placard.texts.UnreadableText;
import org.placard.texts.UnreadableText.Reason;
import org.placard.texts.Warning;
import org.placard.texts.source.SourceText;

/** Reads a file and holds the time and the memory that this took against what is promised. */
final class Attempt {

    /** Of the processor, not of the clock: other work on the machine says nothing about the reader. */
    private static final Duration TIME = Duration.ofSeconds(2);

    /** What is allocated in all, most of it given back at once: a bomb of gigabytes would pass it by far. */
    private static final long MEMORY = 512L * 1024 * 1024;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    SourceText read(byte[] file) {
        List<Warning> warnings = new ArrayList<>();
        return new WordFormat().read(file, "hostile.docx", warnings::add);
    }

    void refused(byte[] file, Reason reason, String detail) {
        UnreadableText refused = answers(file);
        assertThat(refused).as("a refusal").isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.detail()).isEqualTo(detail);
        assertThat(refused.fileName()).isEqualTo("hostile.docx");
    }

    /** The refusal, or null when the file is read. */
    UnreadableText answers(byte[] file) {
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long started = THREADS.getCurrentThreadCpuTime();
        UnreadableText refused = null;
        try {
            new DraftReader().read(file, "hostile.docx");
        } catch (UnreadableText answer) {
            refused = answer;
        } catch (Throwable other) {
            fail("neither read nor refused", other);
        }
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - started))
                .isLessThan(TIME);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - allocated).isLessThan(MEMORY);
        return refused;
    }
}
