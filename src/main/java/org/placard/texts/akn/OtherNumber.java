package org.placard.texts.akn;

/** The number of a paragraph that is of no part of a resolution, as printed: "1." and "(a)". */
final class OtherNumber {

    private OtherNumber() {}

    static String printed(String number) {
        return number.matches("\\d+") ? number + "." : "(" + number + ")";
    }
}
