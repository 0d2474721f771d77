package org.placard.texts.source;

import java.nio.charset.StandardCharsets;

/** Recognises by content, not by name, what is no text. */
final class ContentSignature {

    private static final int LOOK_AT = 8192;

    private ContentSignature() {}

    /** A short name of what the bytes are when they are no text, else null. */
    static String ofNonText(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOK_AT), StandardCharsets.ISO_8859_1);
        if (head.startsWith("{\\rtf")) {
            return "rtf";
        }
        return isMarkedUtf16(head) ? null : binaryOrHtml(head);
    }

    static boolean isMarkedUtf16(String head) {
        return head.startsWith("\u00fe\u00ff") || head.startsWith("\u00ff\u00fe");
    }

    private static String binaryOrHtml(String head) {
        String start = head.substring(0, Math.min(head.length(), 200))
                .replace("\u00ef\u00bb\u00bf", "")
                .stripLeading();
        if (start.regionMatches(true, 0, "<!doctype html", 0, 14) || start.regionMatches(true, 0, "<html", 0, 5)) {
            return "html";
        }
        return looksBinary(head) ? "binary" : null;
    }

    private static boolean looksBinary(String head) {
        long controls = head.chars().filter(ContentSignature::isRareControl).count();
        return head.indexOf('\0') >= 0 || controls * 50 > head.length();
    }

    private static boolean isRareControl(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B;
    }
}
