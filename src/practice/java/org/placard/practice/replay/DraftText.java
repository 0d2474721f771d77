package org.placard.practice.replay;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A draft in the form of the Council's documents that bears a resolution's real title and as many paragraphs. The words
 * of the paragraphs are not in the record: each says so.
 */
final class DraftText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private DraftText() {}

    static byte[] of(Resolution resolution, LocalDate date, String sponsor) {
        StringBuilder text = new StringBuilder();
        text.append("Distr.: Limited ").append(DAY.format(date)).append("\n\nOriginal: English\n\n");
        text.append("## **Human Rights Council**\n\n");
        text.append("> ").append(sponsor).append(": draft resolution\n\n");
        text.append("## ")
                .append(resolution.session())
                .append("/... ")
                .append(resolution.title())
                .append("\n\n");
        text.append("The Human Rights Council,\n\n");
        for (int i = 1; i <= Math.max(1, resolution.preambular()); i++) {
            text.append("*Recalling* that the record holds no words of preambular paragraph ")
                    .append(i)
                    .append(",\n\n");
        }
        int last = Math.max(1, resolution.operative());
        for (int i = 1; i <= last; i++) {
            text.append(i)
                    .append(". *Notes* that the record holds no words of this paragraph")
                    .append(i == last ? ".\n" : ";\n\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
