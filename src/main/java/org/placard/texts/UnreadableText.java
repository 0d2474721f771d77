package org.placard.texts;

import java.util.Locale;

/** A file that cannot be a draft resolution, with the reason, its place and a detail for the sentence. */
public final class UnreadableText extends RuntimeException {

    public enum Reason {
        EMPTY,
        /** Detail: the limit, such as "512 KB". */
        TOO_LARGE,
        /** Detail: what the content looks like, a key after {@code texts.content.} such as "xlsx", "rtf", "binary". */
        NOT_TEXT,
        /** Detail: what is wrong with the XML, a key after {@code texts.xml.} such as "broken", "dtd". */
        XML_REFUSED,
        /** Detail: how, a key after {@code texts.damage.} such as "truncated", "checksum". */
        DAMAGED,
        /** Detail: of what there is more than is read, a key after {@code texts.excess.} such as "inflated", "depth". */
        EXCESSIVE,
        /** Pages that hold pictures only, such as scanned ones. Detail: how many. */
        NO_TEXT,
        /** Letters whose fonts do not say, or say wrongly, what they are. */
        UNKNOWN_LETTERS,
        /** Detail: what it is instead, a key after {@code texts.kind.} such as "amendment", "unknown". */
        NOT_A_RESOLUTION;

        /** The key of the sentence in the bundle, such as {@code texts.unreadable.too-large}. */
        public String key() {
            return "texts.unreadable." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final String fileName;
    private final String detail;
    private final Place place;

    public UnreadableText(Reason reason, String fileName, String detail, Place place) {
        super(reason + " " + detail + ": " + fileName);
        this.reason = reason;
        this.fileName = fileName;
        this.detail = detail;
        this.place = place;
    }

    /** @param limit in bytes */
    public static UnreadableText tooLarge(String fileName, int limit) {
        return new UnreadableText(Reason.TOO_LARGE, fileName, inWords(limit), Place.WHOLE_FILE);
    }

    /** The key of the detail's words in the bundle, such as {@code texts.content.rtf}; null where the detail says it itself. */
    public String detailKey() {
        return switch (reason) {
            case NOT_TEXT -> "texts.content." + detail;
            case XML_REFUSED -> "texts.xml." + detail;
            case DAMAGED -> "texts.damage." + detail;
            case EXCESSIVE -> "texts.excess." + detail;
            case NOT_A_RESOLUTION -> "texts.kind." + detail;
            case EMPTY, TOO_LARGE, NO_TEXT, UNKNOWN_LETTERS -> null;
        };
    }

    private static String inWords(int bytes) {
        int kilobytes = bytes / 1024;
        return kilobytes % 1024 == 0 ? kilobytes / 1024 + " MB" : kilobytes + " KB";
    }

    public Reason reason() {
        return reason;
    }

    public String fileName() {
        return fileName;
    }

    public String detail() {
        return detail;
    }

    public Place place() {
        return place;
    }
}
