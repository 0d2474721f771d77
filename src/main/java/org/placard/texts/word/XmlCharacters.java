package org.placard.texts.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes a part: the standard allows UTF-8 and UTF-16 only, whatever the part says of itself. */
final class XmlCharacters {

    private static final int LONGEST_MARK = 3;

    private XmlCharacters() {}

    /** Wrong bytes are an {@link IOException} when they are read. */
    static Reader of(InputStream part) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(part, LONGEST_MARK);
        byte[] start = bytes.readNBytes(LONGEST_MARK);
        Charset charset = StandardCharsets.UTF_8;
        int mark = 0;
        if (start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        } else if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        } else if (start.length == LONGEST_MARK
                && start[0] == (byte) 0xEF
                && start[1] == (byte) 0xBB
                && start[2] == (byte) 0xBF) {
            mark = LONGEST_MARK;
        }
        bytes.unread(start, mark, start.length - mark);
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
