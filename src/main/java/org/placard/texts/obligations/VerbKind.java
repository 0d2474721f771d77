package org.placard.texts.obligations;

/** What a verb does with its object. */
enum VerbKind {
    /** Hands something over. */
    SUBMIT,
    /** Makes something that must still be handed over. */
    MAKE,
    REPORT,
    BRIEF,
    /** "inform the Assembly at its eighty-first session": a report, where a body and its session are named. */
    INFORM,
    CONVENE,
    /** "shall meet": the addressee is itself the meeting. */
    MEET,
    /** "engage in an interactive dialogue": names the session of what is presented there. */
    ENGAGE,
    CONSIDER,
    RENEW,
    CREATE,
    /** Any other: it only ends the verb phrase before it. */
    OTHER
}
