package org.placard.texts.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces in which documents are set; a document carries what it uses of them. */
enum Face {
    ROMAN("Regular"),
    ITALIC("Italic"),
    BOLD("Bold");

    private final String file;

    Face(String style) {
        file = "/liberation/LiberationSerif-" + style + ".ttf";
    }

    /** The faces of one document. */
    static final class Loaded {

        private static final String MISSING = "?";

        private final PDDocument document;
        private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
        private final Map<Face, Map<Integer, Float>> widths = new EnumMap<>(Face.class);

        Loaded(PDDocument document) {
            this.document = document;
        }

        PDType0Font font(Face face) {
            return fonts.computeIfAbsent(face, this::load);
        }

        /** In points. */
        float width(String text, Face face, float size) {
            double width =
                    text.codePoints().mapToDouble(letter -> width(letter, face)).sum();
            return (float) width * size;
        }

        /** The text with a question mark for each letter that the face does not have. */
        String printable(String text, Face face) {
            StringBuilder printable = new StringBuilder();
            text.codePoints().forEach(letter -> {
                String one = Character.toString(letter);
                printable.append(width(letter, face) >= 0 ? one : Character.isWhitespace(letter) ? " " : MISSING);
            });
            return printable.toString();
        }

        /** Of a letter in size 1; less than zero if the face does not have it. */
        private float width(int letter, Face face) {
            return widths.computeIfAbsent(face, key -> new HashMap<>())
                    .computeIfAbsent(letter, key -> measured(key, face));
        }

        private float measured(int letter, Face face) {
            try {
                return font(face).getStringWidth(Character.toString(letter)) / 1000;
            } catch (IOException | IllegalArgumentException missing) {
                return -1;
            }
        }

        private PDType0Font load(Face face) {
            try (InputStream in = Face.class.getResourceAsStream(face.file)) {
                TrueTypeFont font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
                // Ligatures: they cost most of the time of writing, and readers would have to take them apart.
                font.setEnableGsub(false);
                return PDType0Font.load(document, font, true);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
