package org.placard.texts.word;

/** Puts the words of runs into a paragraph, but for those that nobody sees, and binds the marks of footnotes. */
final class RunWords {

    private static final int LONGEST_MARK = 8;

    private final WordContext context;
    private final Pieces pieces;

    /** A footnote whose mark is written in the words that follow. */
    private Runnable unmarked;

    private String customMark;

    RunWords(WordContext context, Pieces pieces) {
        this.context = context;
        this.pieces = pieces;
    }

    void add(String text, RunStyle style) {
        if (text.isEmpty() || context.fields.inInstruction()) {
            return;
        }
        if (style.isHidden()) {
            context.findings.hidden();
            return;
        }
        context.findings.text(text.length());
        String rest = unmarked == null ? text : withoutMark(text);
        if (!rest.isEmpty()) {
            pieces.add(style.kind(), rest, style.words());
        }
    }

    void note(NoteKind kind, String id, boolean customMarkFollows, RunStyle style) {
        if (context.fields.inInstruction() || style.isHidden()) {
            return;
        }
        int paragraph = context.findings.paragraph();
        if (customMarkFollows) {
            unmarked = () -> pieces.add(Piece.Kind.NOTE, context.notes.refer(kind, id, customMark, paragraph));
        } else {
            pieces.add(Piece.Kind.NOTE, context.notes.refer(kind, id, null, paragraph));
        }
    }

    private String withoutMark(String text) {
        int end = 0;
        while (end < Math.min(text.length(), LONGEST_MARK) && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        customMark = text.substring(0, end);
        if (end > 0) {
            unmarked.run();
        }
        unmarked = null;
        return text.substring(end);
    }
}
