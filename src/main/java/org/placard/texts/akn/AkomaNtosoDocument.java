package org.placard.texts.akn;

import org.placard.texts.DocumentFormat;
import org.placard.texts.TextModel;

/** Akoma Ntoso as a form in which a text goes out. */
public final class AkomaNtosoDocument implements DocumentFormat {

    @Override
    public String mediaType() {
        return "application/akn+xml";
    }

    @Override
    public String extension() {
        return "akn.xml";
    }

    @Override
    public byte[] of(TextModel text) {
        return AkomaNtoso.write(text);
    }
}
