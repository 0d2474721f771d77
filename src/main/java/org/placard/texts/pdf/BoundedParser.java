package org.placard.texts.pdf;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Unpacks every stream itself, once, into the bounded store, before anything of the library sees it: the library would
 * unpack without a limit. Pictures are never unpacked.
 */
final class BoundedParser extends PDFParser {

    private static final Set<COSName> PICTURES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    private final Unpacking unpacking;

    /** Opens with the empty password, which is enough where only changes need one. */
    BoundedParser(byte[] file, Budget budget) throws IOException {
        super(new BoundedSource(file, budget), "", null, null, () -> new BoundedStore(budget));
        unpacking = new Unpacking(budget);
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        boolean open =
                document == null || !document.isEncrypted() || COSName.XREF.equals(stream.getCOSName(COSName.TYPE));
        if (open) {
            unpack(stream);
        }
        return stream;
    }

    /** What is encrypted has been decrypted when this returns. */
    @Override
    protected synchronized COSBase parseObjectDynamically(COSObjectKey key, boolean mustExist) throws IOException {
        COSBase object = super.parseObjectDynamically(key, mustExist);
        if (object instanceof COSStream stream && document.isEncrypted()) {
            unpack(stream);
        }
        return object;
    }

    private void unpack(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters == null || unpacking == null) {
            return;
        }
        boolean picture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)) || names(filters, PICTURES);
        if (picture) {
            stream.removeItem(COSName.FILTER);
        } else {
            unpacking.unpack(stream);
        }
    }

    private static boolean names(COSBase filters, Set<COSName> wanted) {
        return filters instanceof COSName name && wanted.contains(name)
                || filters instanceof org.apache.pdfbox.cos.COSArray array
                        && array.toList().stream().anyMatch(wanted::contains);
    }
}
