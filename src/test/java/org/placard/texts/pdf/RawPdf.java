package org.placard.texts.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a file object by object, with a right table of them, whatever the objects say. */
final class RawPdf {

    private RawPdf() {}

    /** The first object is the catalogue. */
    static byte[] of(String... objects) {
        byte[][] bytes = new byte[objects.length][];
        for (int i = 0; i < objects.length; i++) {
            bytes[i] = objects[i].getBytes(StandardCharsets.ISO_8859_1);
        }
        return of(bytes);
    }

    /** One page with this content. */
    static byte[] withContent(String dictionary, byte[] content) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        write(stream, "<< " + dictionary + " /Length " + content.length + " >>\nstream\n");
        stream.writeBytes(content);
        write(stream, "\nendstream");
        return of(
                latin("<< /Type /Catalog /Pages 2 0 R >>"),
                latin("<< /Type /Pages /Count 1 /Kids [3 0 R] >>"),
                latin("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>"),
                stream.toByteArray());
    }

    private static byte[] of(byte[]... objects) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        write(file, "%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.length + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append(String.format("%010d 00000 n %n", file.size()).replace(System.lineSeparator(), "\n"));
            write(file, (i + 1) + " 0 obj\n");
            file.writeBytes(objects[i]);
            write(file, "\nendobj\n");
        }
        int start = file.size();
        write(
                file,
                table + "trailer\n<< /Root 1 0 R /Size " + (objects.length + 1) + " >>\nstartxref\n" + start
                        + "\n%%EOF");
        return file.toByteArray();
    }

    private static void write(ByteArrayOutputStream file, String text) {
        file.writeBytes(latin(text));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
