package org.placard.texts.source;

import java.util.function.Consumer;
import org.placard.texts.UnreadableText;
import org.placard.texts.Warning;

/** Reads the files of one format, found by their content. Stateless: one serves all threads. */
public interface SourceFormat {

    /** Whether these bytes are of this format; their name is not asked. */
    boolean recognises(byte[] file);

    /**
     * @param fileName for messages only
     * @param warnings takes what is odd in the file
     * @throws UnreadableText where no text can be had from it, in bounded time and memory whatever the bytes
     */
    SourceText read(byte[] file, String fileName, Consumer<Warning> warnings);
}
