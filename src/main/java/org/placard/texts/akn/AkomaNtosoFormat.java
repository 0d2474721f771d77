package org.placard.texts.akn;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.placard.texts.Warning;
import org.placard.texts.source.SourceFormat;
import org.placard.texts.source.SourceText;

/** Reads Akoma Ntoso that somebody submits, as what it says in print: nothing but its words decides what is in it. */
public final class AkomaNtosoFormat implements SourceFormat {

    private static final int LOOK_AT = 8192;
    private static final Pattern ROOT = Pattern.compile("<(?:[A-Za-z][\\w.-]{0,40}:)?akomaNtoso[\\s>]");

    @Override
    public boolean recognises(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, LOOK_AT), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00fe\u00ff|\u00ff\u00fe)", "")
                .stripLeading();
        return head.startsWith("<") && ROOT.matcher(head).find();
    }

    @Override
    public SourceText read(byte[] file, String fileName, Consumer<Warning> warnings) {
        return new PrintedBlocks(Found.document(file, fileName), warnings).read();
    }
}
