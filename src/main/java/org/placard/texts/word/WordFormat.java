package org.placard.texts.word;

import java.util.function.Consumer;
import org.placard.texts.Warning;
import org.placard.texts.source.SourceFormat;
import org.placard.texts.source.SourceText;

/** Reads Word documents (DOCX); names what only looks like one. */
public final class WordFormat implements SourceFormat {

    private static final byte[] PART = {'P', 'K', 3, 4};
    private static final byte[] EMPTY = {'P', 'K', 5, 6};

    @Override
    public boolean recognises(byte[] file) {
        return Bytes.startWith(file, PART) || Bytes.startWith(file, EMPTY) || CompoundFile.is(file);
    }

    @Override
    public SourceText read(byte[] file, String fileName, Consumer<Warning> warnings) {
        Refusing refusing = new Refusing(fileName);
        if (CompoundFile.is(file)) {
            throw refusing.otherContent(CompoundFile.kindOf(file));
        }
        return new WordReader(new WordPackage(Archive.of(file, refusing), refusing), warnings).read();
    }
}
