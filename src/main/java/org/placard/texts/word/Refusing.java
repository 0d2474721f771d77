package org.placard.texts.word;

import org.placard.texts.Place;
import org.placard.texts.UnreadableText;
import org.placard.texts.UnreadableText.Reason;

/**
 * Words the refusals of one file.
 *
 * @param fileName for messages only
 */
record Refusing(String fileName) {

    /** @param what a key after {@code texts.content.} */
    UnreadableText otherContent(String what) {
        return new UnreadableText(Reason.NOT_TEXT, fileName, what, Place.WHOLE_FILE);
    }

    /** @param how a key after {@code texts.damage.} */
    UnreadableText damaged(String how) {
        return new UnreadableText(Reason.DAMAGED, fileName, how, Place.WHOLE_FILE);
    }

    /** @param what a key after {@code texts.excess.} */
    UnreadableText excessive(String what) {
        return new UnreadableText(Reason.EXCESSIVE, fileName, what, Place.WHOLE_FILE);
    }
}
