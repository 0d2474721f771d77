package org.placard.drafts;

import java.util.Optional;
import org.placard.texts.TextKind;

/** What a draft becomes when it is adopted. */
public enum DraftKind {
    RESOLUTION("resolution", "RES"),
    DECISION("decision", "DEC"),
    /** The President brings it: it has no sponsors, and nobody has to consult on it. */
    PRESIDENTS_STATEMENT("presidents-statement", "PRST");

    private final String word;
    private final String series;

    DraftKind(String word, String series) {
        this.word = word;
        this.series = series;
    }

    /** As tables and pages spell it. */
    public String word() {
        return word;
    }

    /** The part of the symbol that names the series of the adopted texts, A/HRC/DEC/43/101. */
    String series() {
        return series;
    }

    public boolean hasSponsors() {
        return this != PRESIDENTS_STATEMENT;
    }

    static DraftKind of(String word) {
        for (DraftKind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(word);
    }

    /** What the masthead says; empty for what goes no way through this house. */
    static Optional<DraftKind> of(TextKind kind) {
        return switch (kind) {
            case DRAFT_RESOLUTION, ADOPTED_RESOLUTION -> Optional.of(RESOLUTION);
            case DRAFT_DECISION, ADOPTED_DECISION -> Optional.of(DECISION);
            case PRESIDENTS_STATEMENT -> Optional.of(PRESIDENTS_STATEMENT);
            default -> Optional.empty();
        };
    }
}
