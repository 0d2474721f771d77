package org.placard.texts.akn;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file, in the encoding that its first bytes or its declaration name. The parser of the JDK would
 * print what it cannot decode.
 */
final class XmlCharacters {

    private static final int DECLARATION = 200;
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]{0,80}?encoding\\s*=\\s*[\"']([A-Za-z][\\w.-]{0,40})[\"']");

    private XmlCharacters() {}

    /** @throws CharacterCodingException when the bytes are not in that encoding, or it is unknown */
    static String of(byte[] xml) throws CharacterCodingException {
        String text = encoding(xml)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(xml))
                .toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Charset encoding(byte[] xml) throws CharacterCodingException {
        String head = new String(xml, 0, Math.min(xml.length, DECLARATION), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00fe\u00ff") || head.startsWith("\u00ff\u00fe")) {
            return StandardCharsets.UTF_16;
        }
        if (head.startsWith("<\0") || head.startsWith("\0<")) {
            return head.startsWith("<") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        Matcher declared = ENCODING.matcher(head);
        return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
    }

    private static Charset named(String name) throws CharacterCodingException {
        if (!Charset.isSupported(name)) {
            throw new CharacterCodingException();
        }
        return Charset.forName(name);
    }
}
