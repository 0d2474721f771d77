package org.placard.texts.obligations;

/** How sure the grammar is: a firm verb, a named session and a named body make a usual order. */
final class Confidence {

    private static final double USUAL = 0.95;

    private Confidence() {}

    static double of(Deliverable deliverable, Clause clause, Target target) {
        double confidence = USUAL;
        confidence -= clause.isFirm() ? 0 : 0.25;
        confidence -= target.isOpen() && deliverable.recurrence == null ? 0.2 : 0;
        confidence -= target.body() == null ? 0.05 : 0;
        confidence -= clause.addressee() == null ? 0.1 : 0;
        confidence -= deliverable.inPassing ? 0.15 : 0;
        return Math.round(confidence * 100) / 100.0;
    }

    /** A mandate is for a term, as a rule. */
    static double of(Mandates.Found mandate) {
        return mandate.term() == null ? 0.8 : USUAL;
    }

    /** @param seized whether the session is only one through which the Council remains seized */
    static double ofConsideration(boolean seized) {
        return seized ? 0.6 : USUAL;
    }
}
