package org.placard.texts.pdf;

/** Letters as they are written, for those that are printed: ligatures, special hyphens and spaces. */
final class Letters {

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private Letters() {}

    static String plain(String printed) {
        if (printed.length() == 1) {
            return plain(printed.charAt(0));
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < printed.length(); i++) {
            plain.append(plain(printed.charAt(i)));
        }
        return plain.toString();
    }

    private static String plain(char c) {
        if (c >= '\ufb00' && c <= '\ufb06') {
            return LIGATURES[c - '\ufb00'];
        }
        return switch (c) {
            case '\u2010', '\u2011' -> "-";
            case '\u00a0', '\t', '\u2002', '\u2003', '\u2009', '\u202f' -> " ";
            default -> String.valueOf(c);
        };
    }
}
