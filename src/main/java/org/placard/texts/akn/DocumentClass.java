package org.placard.texts.akn;

import java.util.Locale;
import org.placard.texts.TextKind;

/**
 * How the United Nations guidelines name and model a kind of document: the element, the subtype in its IRI, the value of
 * {@code @name}, and the words that its masthead calls it.
 *
 * <p>The guidelines say nothing of President's statements: they are formal expressions of the Council's opinion, so they are
 * deliberative documents with a name of their own. What is of unknown kind is a {@code doc}, the standard's residual type.
 */
enum DocumentClass {
    RESOLUTION_DRAFT("statement", "deliberation", "resolutionDraft", "draft resolution"),
    RESOLUTION("statement", "deliberation", "resolution", "resolution"),
    DECISION_DRAFT("statement", "deliberation", "decisionDraft", "draft decision"),
    DECISION("statement", "deliberation", "decision", "decision"),
    AMENDMENT("amendment", "modification", "amendment", "amendment"),
    PRESIDENTS_STATEMENT("statement", "deliberation", "presidentStatement", "Statement by the President"),
    OTHER("doc", "communication", "document", "document");

    private final String element;
    private final String subtype;
    private final String docName;
    private final String words;

    DocumentClass(String element, String subtype, String docName, String words) {
        this.element = element;
        this.subtype = subtype;
        this.docName = docName;
        this.words = words;
    }

    static DocumentClass of(TextKind kind) {
        return switch (kind) {
            case DRAFT_RESOLUTION -> RESOLUTION_DRAFT;
            case ADOPTED_RESOLUTION -> RESOLUTION;
            case DRAFT_DECISION -> DECISION_DRAFT;
            case ADOPTED_DECISION -> DECISION;
            case AMENDMENT -> AMENDMENT;
            case PRESIDENTS_STATEMENT -> PRESIDENTS_STATEMENT;
            case UNKNOWN -> OTHER;
        };
    }

    /** What the element and its name, by whomever written, say that a document is. */
    static TextKind kindOf(Element document) {
        String name = document.get("name") == null ? "" : document.get("name").toLowerCase(Locale.ROOT);
        if (document.is("amendment")) {
            return TextKind.AMENDMENT;
        }
        boolean draft = name.contains("draft");
        if (name.contains("resolution")) {
            return draft ? TextKind.DRAFT_RESOLUTION : TextKind.ADOPTED_RESOLUTION;
        }
        if (name.contains("decision")) {
            return draft ? TextKind.DRAFT_DECISION : TextKind.ADOPTED_DECISION;
        }
        return name.contains("presidentstatement") ? TextKind.PRESIDENTS_STATEMENT : TextKind.UNKNOWN;
    }

    String element() {
        return element;
    }

    String subtype() {
        return subtype;
    }

    String docName() {
        return docName;
    }

    String words() {
        return words;
    }

    /** Whether it is what an organ adopted, under the number of its series. */
    boolean isAdopted() {
        return this == RESOLUTION || this == DECISION;
    }

    boolean isDraft() {
        return docName.endsWith("Draft");
    }
}
