package org.placard.texts.word;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The container of old Office files, and of new ones that are protected by a password: told apart by the streams it names. */
final class CompoundFile {

    private static final byte[] SIGNATURE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Map<String, String> STREAMS = new LinkedHashMap<>();

    static {
        STREAMS.put("EncryptedPackage", "docx-encrypted");
        STREAMS.put("WordDocument", "doc");
        STREAMS.put("Workbook", "xls");
        STREAMS.put("PowerPoint Document", "ppt");
    }

    private CompoundFile() {}

    static boolean is(byte[] file) {
        return Bytes.startWith(file, SIGNATURE);
    }

    /** A key after {@code texts.content.}. */
    static String kindOf(byte[] file) {
        for (Map.Entry<String, String> stream : STREAMS.entrySet()) {
            if (Bytes.contain(file, stream.getKey().getBytes(StandardCharsets.UTF_16LE))) {
                return stream.getValue();
            }
        }
        return "compound";
    }
}
