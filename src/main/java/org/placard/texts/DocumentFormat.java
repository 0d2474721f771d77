package org.placard.texts;

/** A form in which a text goes out as a file. Stateless; the same text gives the same bytes. */
public interface DocumentFormat {

    /** Such as "application/pdf". */
    String mediaType();

    /** Of the file's name, without the dot; no two forms have the same. */
    String extension();

    byte[] of(TextModel text);
}
