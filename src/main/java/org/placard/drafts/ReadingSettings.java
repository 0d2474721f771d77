package org.placard.drafts;

import org.placard.texts.ReadingLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large the files may be that are read. What a page or a program can send at all is bounded by
 * {@code spring.servlet.multipart.max-file-size}, which must be no smaller.
 *
 * @param text Markdown and plain text
 * @param document Word documents and PDF, which carry more than the words
 */
@ConfigurationProperties("placard.reading")
record ReadingSettings(
        @DefaultValue("512KB") DataSize text,
        @DefaultValue("20MB") DataSize document) {

    ReadingLimits limits() {
        return new ReadingLimits(Math.toIntExact(text.toBytes()), Math.toIntExact(document.toBytes()));
    }
}
