package org.placard.drafts;

import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.ProcessName;

/** The names in {@code document-corrections.bpmn}. */
final class DocumentCorrections {

    static final ProcessName PROCESS = new ProcessName("document-corrections");
    static final MessageName CORRIGENDUM_ISSUED = new MessageName("corrigendum-issued");
    static final MessageName DOCUMENT_REISSUED = new MessageName("document-reissued");

    private DocumentCorrections() {}
}
