package org.placard.texts;

/**
 * What an asterisk after a sponsor, or at the end of the sponsors line, means in this document: the footnote says it.
 *
 * @param text the footnote
 */
public record SponsorsMark(Meaning meaning, String text) {

    public enum Meaning {
        /** "State not a member of the Human Rights Council." */
        NOT_A_MEMBER,
        /** "Any changes to the list of sponsors will be reflected in the official record of the meeting." */
        LIST_MAY_CHANGE,
        /** "On behalf of the States Members of the United Nations that are members of the Group of 77 and China." */
        ON_BEHALF_OF,
        /** "Reissued for technical reasons on …": about the document, not about a sponsor. */
        REISSUED,
        OTHER
    }
}
