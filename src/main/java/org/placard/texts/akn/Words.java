package org.placard.texts.akn;

import java.util.regex.Pattern;

/** What white space means in a text of XML. */
final class Words {

    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");

    private Words() {}

    /** The text with one space wherever XML has white space, and none at its ends. */
    static String drawnTogether(String text) {
        String single = SPACE.matcher(text).replaceAll(" ");
        int from = single.startsWith(" ") ? 1 : 0;
        int to = single.length() > from && single.endsWith(" ") ? single.length() - 1 : single.length();
        return single.substring(from, to);
    }
}
