package org.placard.texts.structure;

import java.util.regex.Pattern;
import org.placard.texts.TextKind;

/** Says what a document is from the words before its enacting words. */
final class KindReader {

    private static final Pattern AMENDMENT = Pattern.compile(
            "(?s)(:\\W{0,4}|\\b)([Pp]roposed |[Oo]ral )?(sub-)?[Aa]mendments?\\s+to\\s+(the\\s+)?(revised\\s+)?draft");
    private static final Pattern DECISION = Pattern.compile("\\b[Dd]raft\\s+decision\\b");
    private static final Pattern ADOPTED = Pattern.compile("\\bResolution\\s+adopted\\b");
    private static final Pattern STATEMENT = Pattern.compile("\\b(Statement\\s+by\\s+the\\s+President|PRST)\\b");
    private static final Pattern DRAFT = Pattern.compile("\\b[Dd]raft\\s+resolution\\b");

    private KindReader() {}

    static TextKind of(String head) {
        if (AMENDMENT.matcher(head).find()) {
            return TextKind.AMENDMENT;
        }
        if (ADOPTED.matcher(head).find()) {
            return TextKind.ADOPTED_RESOLUTION;
        }
        if (DRAFT.matcher(head).find()) {
            return TextKind.DRAFT_RESOLUTION;
        }
        return ofOthers(head);
    }

    private static TextKind ofOthers(String head) {
        if (DECISION.matcher(head).find()) {
            return TextKind.DRAFT_DECISION;
        }
        return STATEMENT.matcher(head).find() ? TextKind.PRESIDENTS_STATEMENT : TextKind.UNKNOWN;
    }
}
