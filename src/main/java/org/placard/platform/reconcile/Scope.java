package org.placard.platform.reconcile;

import org.placard.platform.FileId;

/**
 * What is to be compared.
 *
 * @param file null for all
 * @param repair whether what can be made good is made good
 */
public record Scope(FileId file, boolean repair) {

    public static final Scope EVERYTHING = new Scope(null, false);

    /** Whether it is about this file; what names no file is looked at when all are. */
    public boolean covers(String name) {
        return file == null || file.value().equals(name);
    }
}
