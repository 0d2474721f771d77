package org.placard.texts.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.placard.texts.Place;
import org.placard.texts.UnreadableText;
import org.placard.texts.UnreadableText.Reason;
import org.placard.texts.Warning;
import org.placard.texts.WarningCode;

/**
 * Turns bytes into text: UTF-8, UTF-16 with a byte order mark, or Windows-1252 with a warning.
 * Refuses what is empty or no text.
 */
public final class SourceDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    public String decode(byte[] bytes, String fileName, Consumer<Warning> warnings) {
        String other = ContentSignature.ofNonText(bytes);
        if (other != null) {
            throw refused(Reason.NOT_TEXT, fileName, other);
        }
        String text = new CleanText(warnings).of(characters(bytes, fileName, warnings));
        if (text.isBlank()) {
            throw refused(Reason.EMPTY, fileName, "");
        }
        return text;
    }

    private static String characters(byte[] bytes, String fileName, Consumer<Warning> warnings) {
        Charset charset = markedCharset(bytes);
        try {
            return strictly(bytes, charset);
        } catch (CharacterCodingException notThat) {
            return inWindows1252(bytes, fileName, charset, warnings);
        }
    }

    private static Charset markedCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(2, bytes.length), StandardCharsets.ISO_8859_1);
        return ContentSignature.isMarkedUtf16(head) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static String inWindows1252(byte[] bytes, String fileName, Charset tried, Consumer<Warning> warnings) {
        try {
            if (tried == StandardCharsets.UTF_8) {
                String text = strictly(bytes, WINDOWS_1252);
                warnings.accept(Warning.of(WarningCode.ENCODING_ASSUMED, Place.WHOLE_FILE, "Windows-1252"));
                return text;
            }
        } catch (CharacterCodingException neitherThat) {
            // Windows-1252 leaves five bytes undefined: a text that holds one of them is in neither encoding.
        }
        throw refused(Reason.NOT_TEXT, fileName, "encoding");
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static UnreadableText refused(Reason reason, String fileName, String detail) {
        return new UnreadableText(reason, fileName, detail, Place.WHOLE_FILE);
    }
}
