package org.placard.texts.obligations;

/** A word in lower case or a punctuation mark, with its place in the text. */
record Token(String word, int from, int to) {

    static final Token NONE = new Token("", 0, 0);

    boolean isPunctuation() {
        return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
    }
}
