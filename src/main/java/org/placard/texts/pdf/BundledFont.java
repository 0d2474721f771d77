package org.placard.texts.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for fonts that a file names and does not bring along. The machine's own fonts are never searched: it would take
 * seconds, and what a file says would depend on where it is read.
 */
final class BundledFont implements FontMapper {

    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(Loaded.FONT, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(Loaded.FONT, true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, Loaded.FONT, true);
    }

    /** Loaded when the first file needs it. */
    private static final class Loaded {

        private static final TrueTypeFont FONT = load();

        private static TrueTypeFont load() {
            try (InputStream bytes = FontMapper.class.getResourceAsStream(RESOURCE)) {
                return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(bytes));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
