package org.placard.texts.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import org.placard.texts.UnreadableText;
import org.placard.texts.UnreadableText.Reason;
import org.placard.texts.Warning;
import org.placard.texts.WarningCode;
import org.placard.texts.source.Block;

/** Reads a file and says what came of it; it may only be a text or a refusal by name, and neither may take long. */
final class PdfAttempt {

    /** A loaded machine adds to what passes, not to what a thread works; the reading bounds the latter to two seconds. */
    private static final long MOST_SECONDS = 20;

    private final List<Warning> warnings = new ArrayList<>();

    List<String> read(byte[] file) {
        return new PdfFormat()
                .read(file, "test.pdf", warnings::add).blocks().stream()
                        .map(Block::text)
                        .toList();
    }

    void refused(byte[] file, Reason reason, String detail) {
        try {
            List<String> read = read(file);
            fail("read: " + read);
        } catch (UnreadableText refusal) {
            assertThat(refusal.reason()).as(refusal.getMessage()).isEqualTo(reason);
            assertThat(detail == null ? refusal.detail() : detail).isEqualTo(refusal.detail());
        }
    }

    void refusedOrRead(byte[] file) {
        long from = System.nanoTime();
        try {
            assertThat(read(file)).isNotNull();
        } catch (UnreadableText refusal) {
            assertThat(refusal.fileName()).isEqualTo("test.pdf");
        }
        assertThat((System.nanoTime() - from) / 1_000_000_000L).as("seconds").isLessThan(MOST_SECONDS);
    }

    List<WarningCode> warnings() {
        return warnings.stream().map(Warning::code).toList();
    }
}
