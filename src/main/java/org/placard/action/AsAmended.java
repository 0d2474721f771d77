package org.placard.action;

import org.placard.platform.FileId;

/** Whether amendments have become part of a draft's text. Whoever keeps amendments implements it; nobody may. */
public interface AsAmended {

    /** True once an amendment was accepted by the sponsors or adopted by the Council. */
    boolean amended(FileId file);
}
