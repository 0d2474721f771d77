package org.placard.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The draft that ships with Placard: A/HRC/43/L.31/Rev.1 of 17 June 2020. The text of L.31 as it was first tabled is not
 * among our sources: practice tables the same words under an earlier date, so that the text of 17 June can revise them.
 */
public final class SampleDraft {

    public static final String NAME = "draft-43-mutually-beneficial-cooperation.md";

    private SampleDraft() {}

    /** The document as it is. */
    public static byte[] asRevised() {
        try (InputStream sample = SampleDraft.class.getResourceAsStream("/samples/" + NAME)) {
            return sample.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] asFirstTabled() {
        String text = new String(asRevised(), StandardCharsets.UTF_8);
        return text.replace("17 June 2020", "12 March 2020").getBytes(StandardCharsets.UTF_8);
    }
}
