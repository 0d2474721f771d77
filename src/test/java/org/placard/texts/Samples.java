package org.placard.texts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The sample draft, and small drafts for one point each. */
final class Samples {

    static final String SEED = "draft-43-mutually-beneficial-cooperation.md";

    private Samples() {}

    static byte[] seed() throws IOException {
        try (InputStream in = Samples.class.getResourceAsStream("/samples/" + SEED)) {
            return in.readAllBytes();
        }
    }

    static Reading readSeed() throws IOException {
        return new DraftReader().read(seed(), SEED);
    }

    static Reading read(String source) {
        return new DraftReader().read(source.getBytes(StandardCharsets.UTF_8), "test.txt");
    }

    /** A whole draft of the forty-third session around some operative paragraphs. */
    static Reading readWith(String operative) {
        return read("""
            Distr.: Limited 17 June 2020

            Original: English

            Human Rights Council

            Forty-third session 24 February–20 March 2020 Agenda item 3 Promotion and protection of all human rights

            Belarus* and Pakistan: draft resolution

            43/... Cooperation

            The Human Rights Council,

            Guided by the Charter of the United Nations,

            """ + operative);
    }
}
