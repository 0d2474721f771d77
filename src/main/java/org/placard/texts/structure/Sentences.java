package org.placard.texts.structure;

/** Where paragraphs and their parts end. */
final class Sentences {

    private static final String ENDS = ",;.:!?";
    private static final String CLOSING = "”\"’')]» \t";

    private Sentences() {}

    /** Whether a text ends as a paragraph of a resolution does, footnote digits and closing quotes aside. */
    static boolean end(String text) {
        String tail = text.substring(Math.max(0, text.length() - 24));
        int last = tail.length() - 1;
        while (last >= 0 && (CLOSING.indexOf(tail.charAt(last)) >= 0 || isMarkAfterEnd(tail, last))) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(tail.charAt(last)) >= 0 || tail.endsWith("; and") || tail.endsWith("; or");
    }

    private static boolean isMarkAfterEnd(String tail, int at) {
        int from = at;
        while (from >= 0 && (Character.isDigit(tail.charAt(from)) || tail.charAt(from) == '*')) {
            from--;
        }
        return from >= 0 && from < at && ENDS.indexOf(tail.charAt(from)) >= 0;
    }

    static boolean opensInLowerCase(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }
}
